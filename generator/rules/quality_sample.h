#pragma once

#include <string>
#include <vector>

#include "rules/draw.h"
#include "rules/facts.h"

namespace panelpress::rules {

/// A recommendation drawn for quality assurance.
struct Sampled {
  const RecommendationFacts* recommendation = nullptr;
  std::string key;     ///< "2026-03/2026-03-10-am/A1234567": what the digest is of, no newline
  std::string sha256;  ///< 64 digits; the order of the sample
  SampledFor because{};
};

/// The sample of a month's recommendations, `deferred` included, in the order of the digests
/// (DQ-6). An owner is known by email, else by name, whatever the case of the letters.
std::vector<Sampled> quality_sample(const Facts& facts, Month month);

/// How a case owner is known (DQ-6): by email, else by name, folded; empty when neither is
/// recorded.
std::string owner_key(const CaseRecord& record);

}  // namespace panelpress::rules
