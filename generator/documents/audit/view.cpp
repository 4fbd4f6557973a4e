#include "documents/audit/view.h"

#include <algorithm>
#include <utility>

#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::RecommendationFacts;

/// How bad a case is: as its worst item, response or audit; then by what it leaves undecided.
std::pair<std::pair<DueState, int>, bool> badness(const AuditCaseView& view) {
  auto worst = std::max(badness(view.response.state), badness(view.audit));
  if (view.worst) worst = std::max(worst, badness(*view.worst));
  const ReferredAgain again = view.refer.state;
  const bool is_left_open = again == ReferredAgain::kUnplanned || again == ReferredAgain::kToList ||
                            again == ReferredAgain::kUndecided;
  return {worst, is_left_open};
}

/// ESC-1, of this panel: an escalation without a reference is about the panel as a whole.
std::vector<EscalatedView> escalated_views(const Context& context, const rules::PanelFacts& panel) {
  std::vector<EscalatedView> views;
  for (const rules::EscalationFacts& each : context.facts.escalations) {
    if (each.panel != panel.panel) continue;
    const Escalation& escalation = *each.feedback->escalate;
    EscalatedView view;
    view.ref = each.feedback->ref ? each.feedback->ref->text : "";
    view.to = recorded_or_empty(escalation.to);
    view.on = in_words(*escalation.on);
    view.answer_by = in_words(each.answer_by);
    view.days = context.vocabulary.count.calendar_days(each.days);
    view.is_unanswered = each.state == rules::EscalationState::kUnanswered;
    if (each.state == rules::EscalationState::kAnswered) {
      view.answered_on = in_words(*escalation.answered_on);
      view.answer = paragraphs(escalation.answer);
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace

bool is_audited_by_rule(Recommendation outcome) {
  return outcome == Recommendation::kRelease || outcome == Recommendation::kMaintainWithActions;
}

bool has_escalations(const rules::Facts& facts, const rules::PanelFacts& panel) {
  return std::ranges::find(facts.escalations, panel.panel, &rules::EscalationFacts::panel) !=
         facts.escalations.end();
}

// An audit of any outcome counts once it was done: POST-6 may refer every case again.
std::vector<const RecommendationFacts*> audited(const rules::Facts& facts,
                                                const rules::PanelFacts& panel) {
  std::vector<const RecommendationFacts*> found;
  if (!panel.panel->is_held()) return found;
  for (const rules::CaseAtPanel& each : panel.cases) {
    const RecommendationFacts* recommendation = facts.find(panel.id(), each.ref());
    if (!recommendation) continue;
    const auto& audit = recommendation->listed->audit;
    const bool is_audited = audit && (audit->on || is_true(audit->re_refer));
    if (is_audited_by_rule(recommendation->outcome) || is_audited) {
      found.push_back(recommendation);
    }
  }
  return found;
}

AuditView audit_view(const Context& context, const rules::PanelFacts& panel) {
  const rules::Facts& facts = context.facts;
  AuditView view;
  for (const RecommendationFacts* each : audited(facts, panel)) {
    view.cases.push_back(audit_case_view(context, *each));
  }
  // Cases that are as bad stay in the order of the panel.
  std::ranges::stable_sort(view.cases, [](const AuditCaseView& a, const AuditCaseView& b) {
    return badness(a) > badness(b);
  });
  view.escalated = escalated_views(context, panel);
  const auto done = std::ranges::count_if(
      view.cases, [](const AuditCaseView& each) { return each.audit.is_done(); });
  view.audited = std::to_string(done);
  view.to_audit = std::to_string(std::ssize(view.cases) - done);
  view.counted = context.vocabulary.count.cases(std::ssize(view.cases));
  view.audit_on = noted_date(*panel.panel->date + Days{facts.figures.audit_days},
                             facts.records->working_days());
  view.needs_approval = facts.figures.needs_rejection_approval();
  return view;
}

}  // namespace panelpress::documents
