#include "rules/reason_kinds.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace panelpress::rules {

namespace {

/// The beginnings of words that name a kind of reason: "complian" takes in compliance and
/// compliant. The page of trends prints them beside the figures, so that a reader can see what was
/// counted.
using Stem = std::string_view;
constexpr std::array<Stem, 4> kAbscond{"abscond", "failed to report", "failing to report",
                                       "complian"};
constexpr std::array<Stem, 6> kPublicProtection{"public protection", "harm",   "reoffend",
                                                "re-offend",         "offend", "mappa"};
constexpr std::array<Stem, 6> kRemovalExpected{"flight",     "removal direction", "charter",
                                               "removal is", "removal within",    "escort"};
constexpr std::array<Stem, 5> kTravelDocument{"travel document", "emergency travel", "passport",
                                              "embassy", "consula"};
constexpr std::array<Stem, 6> kLegalProceedings{"appeal", "judicial review",    "injunction",
                                                "asylum", "further submission", "tribunal"};
constexpr std::array<Stem, 5> kAccommodation{"accommodation", "address", "approved premises",
                                             "housing", "hostel"};
constexpr std::array<Stem, 6> kVulnerability{"vulnerab", "medical",       "health",
                                             "rule 35",  "adult at risk", "adults at risk"};
constexpr std::array<Stem, 5> kNewFacts{"change of circumstance", "changed", "new information",
                                        "since the panel", "after the panel"};
constexpr std::array<ReasonKindWords, 8> kWords{{{ReasonKind::kAbscond, kAbscond},
                                                 {ReasonKind::kPublicProtection, kPublicProtection},
                                                 {ReasonKind::kRemovalExpected, kRemovalExpected},
                                                 {ReasonKind::kTravelDocument, kTravelDocument},
                                                 {ReasonKind::kLegalProceedings, kLegalProceedings},
                                                 {ReasonKind::kAccommodation, kAccommodation},
                                                 {ReasonKind::kVulnerability, kVulnerability},
                                                 {ReasonKind::kNewFacts, kNewFacts}}};

/// Letters beyond ASCII are their bytes of UTF-8, none of which is below 0x80.
bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a word of the folded text begins with the stem.
/// Only at the beginning of a word: "harm" is not found in "charm".
bool has_word_beginning(std::string_view text, Stem stem) {
  for (auto at = text.find(stem); at != Stem::npos; at = text.find(stem, at + 1)) {
    if (at == 0 || !is_letter_or_digit(text[at - 1])) return true;
  }
  return false;
}

}  // namespace

std::span<const ReasonKindWords> reason_kind_words() { return kWords; }

// A reason that no stem fits is of the kind `other`, so that every rejection is counted somewhere.
std::vector<ReasonKind> kinds_of_reason(std::string_view reason) {
  if (is_missing_text(reason)) return {ReasonKind::kNotRecorded};
  const std::string text = folded(reason);
  std::vector<ReasonKind> kinds;
  for (const auto& [kind, stems] : kWords) {
    if (std::ranges::any_of(stems, [&](Stem stem) { return has_word_beginning(text, stem); })) {
      kinds.push_back(kind);
    }
  }
  if (kinds.empty()) kinds.push_back(ReasonKind::kOther);
  return kinds;
}

}  // namespace panelpress::rules
