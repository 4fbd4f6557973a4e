#include "documents/invitations/letters.h"

namespace panelpress::documents {

namespace {

People nobody(const rules::Facts&, const rules::PanelFacts&) { return {}; }

}  // namespace

std::span<const LetterKind> letters_before_a_panel() {
  static const std::vector<LetterKind> kLetters{
      {Paper::kAvailability,
       "availability",
       &Panel::asked_on,
       asked_for_availability,
       Enclosure::kNone,
       false,
       {"ARR-1", "PAN-12"}},
      {Paper::kInvitation,
       "invitation",
       &Panel::invited_on,
       invited,
       Enclosure::kEventAndGuide,
       false,
       {"PAN-11", "PAN-12"}},
      {Paper::kPackReady,
       "pack",
       &Panel::pack_issued_on,
       readers,
       Enclosure::kNone,
       false,
       {"PCK-4", "PCK-8"}},
      {Paper::kCaseList,
       "case-list",
       &Panel::list_to_independents_on,
       independents,
       Enclosure::kEvent,
       true,
       {"PCK-3", "SEL-3", "SEL-4"}},
  };
  return kLetters;
}

const LetterKind& names_letter() {
  static const LetterKind kLetter{Paper::kNames,    "names", &Panel::asked_on,  nobody,
                                  Enclosure::kNone, false,   {"ARR-1", "PAN-3"}};
  return kLetter;
}

const LetterKind& cancellation_letter() {
  static const LetterKind kLetter{
      Paper::kCancellation,       "cancellation", nullptr,           expected,
      Enclosure::kCancelledEvent, false,          {"FEE-4", "FEE-5"}};
  return kLetter;
}

}  // namespace panelpress::documents
