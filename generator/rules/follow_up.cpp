#include "rules/follow_up.h"

#include <algorithm>

#include "rules/compliance.h"

namespace panelpress::rules {

namespace {

bool is_release_or_actions(const Outcome& outcome) {
  return *outcome.recommendation == Recommendation::kRelease ||
         *outcome.recommendation == Recommendation::kMaintainWithActions;
}

bool is_deferred(const Outcome& outcome) {
  return *outcome.recommendation == Recommendation::kDeferred;
}

/// POST-5: the first scheduled review after the panel; none for `deferred`. A scheduled day of the
/// clock, not the day on which the review came to be held.
Fact<std::optional<Date>> next_dcpr_after(const Panel& panel, const Outcome& outcome,
                                          const CaseRecord& record, const DetentionClock& clock) {
  if (is_deferred(outcome)) return {std::nullopt, "POST-5", outcome.recommendation.source};
  return {clock.next_review_after(*panel.date), "POST-5", record.detention.start.source};
}

/// The place that decided: an audit that says so stands above the answer it looks at.
Fact<bool> re_refer(const Panel& panel, const ListedCase& listed) {
  const bool asked = asks_re_referral({&panel, &listed});
  const bool by_audit = listed.audit && is_true(listed.audit->re_refer);
  const Source source = by_audit          ? listed.audit->re_refer.source
                        : listed.response ? listed.response->source
                                          : listed.source;
  return {asked, "POST-6", source};
}

/// POST-4: an audit that does not say whether to refer the case again has not decided.
AuditAnswer audit_answer(const ListedCase& listed) {
  if (!listed.audit) return AuditAnswer::kNotAudited;
  const Field<bool>& re_refer = listed.audit->re_refer;
  if (!re_refer) return AuditAnswer::kNotDecided;
  return *re_refer ? AuditAnswer::kReferAgain : AuditAnswer::kDoNotReferAgain;
}

bool has_open_action(const Outcome& outcome) {
  return std::ranges::any_of(outcome.actions,
                             [](const Action& each) { return !each.completed_on; });
}

/// POST-4: a rejected release is open as one that nobody has answered is.
/// An end of detention closes everything (POST-4): there is nobody left to release.
bool is_open(const ListedCase& listed, const CaseRecord& record, Date as_of) {
  const Outcome& outcome = *listed.outcome;
  if (!is_release_or_actions(outcome) || has_ended_on(record, as_of)) return false;
  const bool is_released = listed.response && listed.response->released_on;
  const bool is_release = *outcome.recommendation == Recommendation::kRelease;
  return (is_release && !is_released) || has_open_action(outcome);
}

const Dcpr* first_dcpr_after(const CaseRecord& record, Date date) {
  for (const Dcpr* dcpr : by_date(record.dcprs)) {
    if (*dcpr->date > date) return dcpr;
  }
  return nullptr;
}

/// CMP-6: a rejection counts once it is recorded on Atlas with its date.
/// has_reasons_in_dcpr reads the first review after the panel, as CMP-2's measure does.
void set_rejection(RecommendationFacts& facts) {
  const auto& response = facts.listed->response;
  facts.is_rejected = is_release_or_actions(facts.given()) && response && response->decision &&
                      *response->decision == Decision::kDisagree && response->recorded_on;
  facts.has_reasons_on_atlas = facts.is_rejected && is_recorded(response->reason);
  const Dcpr* dcpr = facts.first_dcpr_after;
  facts.has_reasons_in_dcpr = facts.is_rejected && dcpr && is_true(dcpr->gives_reasons);
}

/// Everything of one recommendation but its measures, which need the whole of it first.
RecommendationFacts facts_of(const Panel& panel, const ListedCase& listed, const CaseRecord& record,
                             const Figures& figures, Date as_of) {
  const Outcome& outcome = *listed.outcome;
  const DetentionClock clock = clock_of(record, figures);
  RecommendationFacts facts;
  facts.panel = &panel;
  facts.panel_month = month_of(*panel.date);
  facts.listed = &listed;
  facts.record = &record;
  facts.outcome = *outcome.recommendation;
  facts.response_due = response_due(panel, outcome, figures);
  facts.audit_on = audit_on(panel, outcome, figures);
  facts.next_dcpr = next_dcpr_after(panel, outcome, record, clock);
  facts.calendar_event = calendar_event(outcome, figures);
  facts.re_refer = re_refer(panel, listed);
  facts.audit_answer = audit_answer(listed);
  facts.is_open = is_open(listed, record, as_of);
  facts.long_stop = long_stop_date(panel, outcome);
  facts.first_dcpr_after = first_dcpr_after(record, *panel.date);
  set_rejection(facts);
  return facts;
}

}  // namespace

const MeasureFacts* RecommendationFacts::measure(Measure wanted) const {
  const auto found = std::ranges::find(measures, wanted, &MeasureFacts::measure);
  return found == measures.end() ? nullptr : &*found;
}

// POST-2: no answer is asked for where the panel gave none; a date of the outcome's own wins.
Fact<std::optional<Date>> response_due(const Panel& panel, const Outcome& outcome,
                                       const Figures& figures) {
  if (is_deferred(outcome) || *outcome.recommendation == Recommendation::kNoRecommendation) {
    return {std::nullopt, "POST-2", outcome.recommendation.source};
  }
  if (outcome.response_due) return {*outcome.response_due, "POST-2", outcome.response_due.source};
  return {*panel.date + Days{figures.response_days}, "POST-2", panel.date.source};
}

// The titles are Atlas's own, to the letter: they are what casework searches for (POST-3).
Fact<std::optional<std::string>> calendar_event(const Outcome& outcome, const Figures& figures) {
  Fact<std::optional<std::string>> event{std::nullopt, "POST-3", outcome.recommendation.source};
  if (!figures.has_calendar_events()) return event;
  switch (*outcome.recommendation) {
    case Recommendation::kRelease:
      event.value = "CPP Review - Recommended Release";
      break;
    case Recommendation::kMaintainWithActions:
      event.value = "CPP Review - Recommended Case Progression Action";
      break;
    case Recommendation::kMaintain:
      event.value = "CPP Review - Recommended Maintain Detention";
      break;
    case Recommendation::kNoRecommendation:
    case Recommendation::kDeferred:
      break;
  }
  return event;
}

Fact<std::optional<Date>> audit_on(const Panel& panel, const Outcome& outcome,
                                   const Figures& figures) {
  if (!is_release_or_actions(outcome)) {
    return {std::nullopt, "POST-4", outcome.recommendation.source};
  }
  return {*panel.date + Days{figures.audit_days}, "POST-4", panel.date.source};
}

// REC-3: the date, where it is given; else that many days from the panel.
std::optional<Date> long_stop_date(const Panel& panel, const Outcome& outcome) {
  if (outcome.long_stop) return *outcome.long_stop;
  if (outcome.long_stop_days) return *panel.date + Days{*outcome.long_stop_days};
  return std::nullopt;
}

std::vector<RecommendationFacts> recommendation_facts(const Records& records,
                                                      const Figures& figures,
                                                      const CasesOnDay& cases, Date as_of) {
  const WorkingDays working_days = records.working_days();
  std::vector<RecommendationFacts> all;
  for (const Panel& panel : records.panels) {
    if (!panel.is_held()) continue;
    for (const ListedCase& listed : panel.cases) {
      const CaseRecord* present = records.find(*listed.ref);
      // Of somebody whose detention begins only later, nothing is known yet (GEN-1).
      if (!listed.outcome || *present->detention.start > as_of) continue;
      // Measures are judged over facts that are otherwise whole.
      all.push_back(facts_of(panel, listed, cases.of(*listed.ref, *panel.date), figures, as_of));
      all.back().present = present;
      all.back().measures = measure_facts(all.back(), figures, working_days, as_of);
    }
  }
  const auto key = [](const RecommendationFacts& each) {
    return std::tie(each.panel->id->text, each.record->ref->text);
  };
  std::ranges::sort(all, [&](const RecommendationFacts& a, const RecommendationFacts& b) {
    return key(a) < key(b);
  });
  return all;
}

}  // namespace panelpress::rules
