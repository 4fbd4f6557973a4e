#include <algorithm>
#include <map>

#include "rules/checks.h"
#include "rules/quality_checks.h"

namespace panelpress::rules {

namespace {

/// Reasons of one subject; every one of DQ-2 is an error.
class Contradictions {
 public:
  void add(const Message& reason, const Source& source) {
    reasons_.add(reason + ": correct one of the two", source, Severity::kError);
  }
  /// A date before another that it cannot be before: "audited on 2026-03-01, before the panel on
  /// 2026-03-10".
  void add_if_before(const Field<Date>& date, Date bound, std::string_view what,
                     std::string_view of_bound) {
    if (!date || *date >= bound) return;
    add(say("{} on {}, before {} on {}", what, *date, of_bound, bound), date.source);
  }
  // All contradictions of a subject are one finding, as one finding a rule and subject asks for.
  void into(std::vector<Finding>& findings, Subject subject) const {
    reasons_.into(findings, "DQ-2", std::move(subject));
  }

 private:
  Reasons reasons_;
};

/// DQ-2 of a case. A day on which two things happen is no contradiction.
void detention_dates(const CaseRecord& record, Contradictions& found) {
  const Detention& detention = record.detention;
  const Date start = *detention.start;
  constexpr std::string_view kStart = "detention began";
  found.add_if_before(detention.ended, start, "detention ended", kStart);
  if (record.date_of_birth && *record.date_of_birth > start) {
    found.add(say("born on {}, after detention began on {}", *record.date_of_birth, start),
              record.date_of_birth.source);
  }
  for (const Dcpr& dcpr : record.dcprs) found.add_if_before(dcpr.date, start, "a DCPR", kStart);
  found.add_if_before(detention.last_panel, start, "the last panel before these records", kStart);
}

/// One day, one panel that considers a case.
/// Which of the two is wrong nobody can tell: the later in the history is told, naming the first.
void two_panels_a_day(const CaseRecord& record, const History& history, Contradictions& found) {
  std::map<Date, const Panel*> considered;
  for (const Hearing& hearing : history.of(*record.ref)) {
    if (!hearing.considered()) continue;
    const auto [first, is_first] = considered.emplace(hearing.date(), hearing.panel);
    if (is_first) continue;
    found.add(say("panels {} and {} both considered the case on {}", first->second->id->text,
                  hearing.panel->id->text, hearing.date()),
              hearing.listed->source);
  }
}

/// What an outcome sets ahead lies after the panel that sets it.
void dates_set_by_outcome(const Outcome& outcome, Date panel, Contradictions& found) {
  constexpr std::string_view kPanel = "the panel";
  found.add_if_before(outcome.long_stop, panel, "a long-stop", kPanel);
  found.add_if_before(outcome.resolve_by, panel, "'resolve_by'", kPanel);
  found.add_if_before(outcome.response_due, panel, "'response_due'", kPanel);
  for (const Action& action : outcome.actions) {
    found.add_if_before(action.by, panel, "an action due", kPanel);
    found.add_if_before(action.completed_on, panel, "an action completed", kPanel);
  }
}

/// DQ-2 of an outcome, what followed it.
void dates_of_follow_up(const ListedCase& listed, Date panel, Contradictions& found) {
  constexpr std::string_view kPanel = "the panel";
  if (const auto& response = listed.response) {
    found.add_if_before(response->recorded_on, panel, "a response recorded", kPanel);
    found.add_if_before(response->calendar_event_completed_on, panel,
                        "the calendar event completed", kPanel);
    found.add_if_before(response->released_on, panel, "a release", kPanel);
  }
  if (listed.audit) found.add_if_before(listed.audit->on, panel, "audited", kPanel);
}

void contradictions_at_panel(const Panel& panel, std::vector<Finding>& findings) {
  for (const ListedCase& listed : panel.cases) {
    Contradictions found;
    if (listed.outcome) dates_set_by_outcome(*listed.outcome, *panel.date, found);
    dates_of_follow_up(listed, *panel.date, found);
    found.into(findings, about_case_at(*panel.id, *listed.ref));
  }
}

/// Nobody attends a panel that was cancelled.
void attendance_at_cancelled(const Panel& panel, std::vector<Finding>& findings) {
  if (!panel.is_cancelled()) return;
  for (const Member& member : panel.members) {
    if (!is_true(member.attended)) continue;
    Contradictions found;
    found.add("attended a panel that was cancelled", member.attended.source);
    found.into(findings, about_person_at(*panel.id, *member.person));
  }
}

/// A decision for a part of the list names cases of the list.
/// PAN-4: a panel goes on in part with cases that it had.
void quorum_cases(const Panel& panel, Contradictions& found) {
  if (!panel.quorum_decision || !panel.quorum_decision->cases) return;
  for (const CaseRef& ref : *panel.quorum_decision->cases) {
    const bool is_listed = std::ranges::any_of(
        panel.cases, [&](const ListedCase& listed) { return *listed.ref == ref; });
    if (is_listed) continue;
    found.add(
        say("the quorum decision names {}, which the panel does not list", Reference{ref.text}),
        panel.quorum_decision->cases.source);
  }
}

/// A panel is cancelled by the day after it at the latest: by then it was held or not.
void cancelled_too_late(const Panel& panel, Contradictions& found) {
  if (!panel.is_cancelled()) return;
  const Date cancelled = date_of(*panel.cancelled_at);
  if (cancelled <= *panel.date + Days{1}) return;
  found.add(
      say("cancelled on {}, later than the day after the panel on {}", cancelled, *panel.date),
      panel.cancelled_at.source);
}

}  // namespace

void find_contradictions(const Facts& facts, const History& history,
                         std::vector<Finding>& findings) {
  for (const CaseFacts& each : facts.cases) {
    Contradictions found;
    detention_dates(*each.record, found);
    two_panels_a_day(*each.record, history, found);
    found.into(findings, about_case(each.ref()));
  }
  for (const Panel& panel : facts.records->panels) {
    contradictions_at_panel(panel, findings);
    attendance_at_cancelled(panel, findings);
    Contradictions found;
    quorum_cases(panel, found);
    cancelled_too_late(panel, found);
    found.into(findings, about_panel(*panel.id));
  }
}

}  // namespace panelpress::rules
