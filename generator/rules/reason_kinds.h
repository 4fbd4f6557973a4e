#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/words.h"

/// What casework's reasons for rejecting a recommendation are about, so that single cases add up to
/// a pattern (CCU 5.24 to 5.32). The reasons are free text: a kind is a set of beginnings of words.
namespace panelpress::rules {

enum class ReasonKind {
  kAbscond,
  kPublicProtection,
  kRemovalExpected,
  kTravelDocument,
  kLegalProceedings,
  kAccommodation,
  kVulnerability,
  kNewFacts,
  kOther,       ///< none of these
  kNotRecorded  ///< no reason is recorded
};

/// A kind and the beginnings of words by which it is known.
struct ReasonKindWords {
  ReasonKind kind{};
  std::span<const std::string_view> stems;
};

/// The kinds that are known by words, in the order of ReasonKind.
std::span<const ReasonKindWords> reason_kind_words();

/// Every kind that a reason is of, in the order of ReasonKind: one or more.
std::vector<ReasonKind> kinds_of_reason(std::string_view reason);

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of the kinds in templates/shared/quality.txt.
template <>
struct Words<rules::ReasonKind> {
  static constexpr WordList<rules::ReasonKind, 10> kList{
      {{rules::ReasonKind::kAbscond, "abscond"},
       {rules::ReasonKind::kPublicProtection, "public-protection"},
       {rules::ReasonKind::kRemovalExpected, "removal-expected"},
       {rules::ReasonKind::kTravelDocument, "travel-document"},
       {rules::ReasonKind::kLegalProceedings, "legal-proceedings"},
       {rules::ReasonKind::kAccommodation, "accommodation"},
       {rules::ReasonKind::kVulnerability, "vulnerability"},
       {rules::ReasonKind::kNewFacts, "new-facts"},
       {rules::ReasonKind::kOther, "other"},
       {rules::ReasonKind::kNotRecorded, "not-recorded"}}};
};

}  // namespace panelpress
