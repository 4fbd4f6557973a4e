#pragma once

#include <vector>

#include "rules/draw.h"
#include "rules/referral_facts.h"

namespace panelpress::rules {

/// A referred case drawn for quality assurance (REF-7).
struct SampledReferral {
  const ReferralFacts* referral = nullptr;
  std::string key;     ///< "2026-03/R-2026-0031": what the digest is of, no newline
  std::string sha256;  ///< 64 digits; the order of the sample
  SampledFor because{};

  bool has_result() const;
};

/// The sample of a month's intake, in the order of the digests: 5 % and one a specialist (REF-7).
std::vector<SampledReferral> referral_sample(const std::vector<ReferralFacts>& referrals,
                                             Month month);

}  // namespace panelpress::rules
