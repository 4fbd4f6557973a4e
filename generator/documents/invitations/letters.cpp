#include "documents/invitations/letters.h"

namespace panelpress::documents {

namespace {

People all_invited(const rules::Facts&, const rules::PanelFacts& panel) { return invited(panel); }
People all_expected(const rules::Facts&, const rules::PanelFacts& panel) { return expected(panel); }
People only_independents(const rules::Facts&, const rules::PanelFacts& panel) {
  return independents(panel);
}
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
       all_invited,
       Enclosure::kEventAndGuide,
       false,
       {"PAN-11", "PAN-12"}},
      {Paper::kPackReady,
       "pack",
       &Panel::pack_issued_on,
       all_invited,
       Enclosure::kNone,
       false,
       {"PCK-4", "PCK-8"}},
      {Paper::kCaseList,
       "case-list",
       &Panel::list_to_independents_on,
       only_independents,
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
      Paper::kCancellation,       "cancellation", nullptr,           all_expected,
      Enclosure::kCancelledEvent, false,          {"FEE-4", "FEE-5"}};
  return kLetter;
}

}  // namespace panelpress::documents
