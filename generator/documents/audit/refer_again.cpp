#include "documents/audit/view.h"
#include "documents/shared/wording.h"
#include "rules/placing.h"

namespace panelpress::documents {

namespace {

/// The first later panel that considered the case; null when none did.
const Panel* considered_after(const rules::Facts& facts,
                              const rules::RecommendationFacts& recommendation) {
  const Panel* first = nullptr;
  for (const auto& each : facts.recommendations) {
    const bool is_later = *each.panel->date > *recommendation.panel->date;
    const bool considered = each.outcome != Recommendation::kDeferred;
    if (each.ref() != recommendation.ref() || !is_later || !considered) continue;
    if (!first || *each.panel->date < *first->date) first = each.panel;
  }
  return first;
}

void name_panel(ReferAgainView& view, const Panel& panel, const WorkingDays& working_days) {
  view.panel = panel.id->text;
  view.date = short_date(*panel.date, working_days);
}

/// Where a case that goes to a panel again stands.
/// In this order: heard since, ended since, listed, to be listed; the first that holds makes the
/// others meaningless.
void set_place(ReferAgainView& view, const rules::Facts& facts,
               const rules::RecommendationFacts& recommendation) {
  const WorkingDays working_days = facts.records->working_days();
  const rules::CaseFacts& now = *facts.find(recommendation.ref());
  const Panel* const heard = considered_after(facts, recommendation);
  if (heard) {
    view.state = ReferredAgain::kHeard;
    return name_panel(view, *heard, working_days);
  }
  if (now.is_ended()) {
    view.state = ReferredAgain::kEnded;
    view.date = short_date(*now.record->detention.ended);
    return;
  }
  const auto& planned = *now.planned_panel;
  const Panel* const panel = planned ? facts.records->find(*planned)
                                     : rules::next_available_panel(*facts.records, facts.as_of);
  view.state = !panel    ? ReferredAgain::kUnplanned
               : planned ? ReferredAgain::kListed
                         : ReferredAgain::kToList;
  if (panel) name_panel(view, *panel, working_days);
}

}  // namespace

// POST-6: a rejection with further actions refers a case again without an audit.
ReferAgainView refer_again_view(const rules::Facts& facts,
                                const rules::RecommendationFacts& recommendation) {
  using rules::AuditAnswer;
  ReferAgainView view;
  const AuditAnswer answer = recommendation.audit_answer;
  if (*recommendation.re_refer) {
    set_place(view, facts, recommendation);
  } else {
    view.state = answer == AuditAnswer::kDoNotReferAgain ? ReferredAgain::kNo
                 : answer == AuditAnswer::kNotDecided    ? ReferredAgain::kUndecided
                                                         : ReferredAgain::kNotAudited;
  }
  return view;
}

}  // namespace panelpress::documents
