#include "documents/explain/sections.h"

#include <fmt/format.h>

#include "documents/explain/subject.h"
#include "documents/invitations/payable.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string yes_or_no(bool is_so) { return is_so ? "yes" : "no"; }

std::string date_or(const std::optional<Date>& date, std::string_view none) {
  return date ? in_words(*date) : std::string(none);
}

std::string numbers_or_none(const std::vector<int>& numbers) {
  std::vector<std::string> texts;
  for (const int number : numbers) texts.push_back(fmt::to_string(number));
  return texts.empty() ? "none" : join_with_and(texts);
}

template <class T>
void add_fact(Explanation& explanation, const std::string& label, const rules::Fact<T>& fact,
              const std::string& value) {
  explanation.add(label, value, fact.rule, fact.source);
}

std::string_view name_of(rules::ObligationKind kind) {
  switch (kind) {
    case rules::ObligationKind::kAdHocReferral:
      return "Referred ad hoc";
    case rules::ObligationKind::kReReferral:
      return "To be referred again";
    case rules::ObligationKind::kResolveBy:
      return "To be heard again";
    case rules::ObligationKind::kCarriedOver:
      break;
  }
  return "Carried over";
}

std::string obligation_in_words(const rules::Obligation& each) {
  const std::string from =
      each.panel ? fmt::format("since panel {} on {}", each.panel->id->text, in_words(each.since))
                 : fmt::format("since {}", in_words(each.since));
  return each.hear_by ? fmt::format("{}, by {}", from, in_words(*each.hear_by)) : from;
}

void explain_clock(const rules::CaseFacts& each, Explanation& explanation) {
  explanation.begin("Detention clock of " + each.ref().text);
  add_fact(explanation, "Days detained", each.days_detained, counted(*each.days_detained, "day"));
  add_fact(explanation, "Band", each.band, in_words(*each.band));
  add_fact(explanation, "Next cycle", each.cycle, fmt::to_string(*each.cycle));
  add_fact(explanation, "Review of that cycle", each.review_day, in_words(*each.review_day));
  add_fact(explanation, "Panel window", each.window,
           range_in_words(each.window->from, each.window->by));
  const std::string overdue =
      each.days_overdue > 0 ? fmt::format(" by {}", counted(each.days_overdue, "day")) : "";
  add_fact(explanation, "Status", each.status, in_words(*each.status) + overdue);
  add_fact(explanation, "Cycles missed", each.missed_cycles, numbers_or_none(*each.missed_cycles));
  add_fact(explanation, "DCPRs not recorded", each.missing_reviews,
           numbers_or_none(*each.missing_reviews));
  add_fact(explanation, "Next DCPR", each.next_dcpr,
           date_or(*each.next_dcpr, "none, detention has ended"));
  const auto& planned = *each.planned_panel;
  add_fact(explanation, "Planned panel", each.planned_panel, planned ? planned->text : "none");
  for (const auto& obligation : each.obligations) {
    explanation.add(std::string(name_of(obligation.kind)), obligation_in_words(obligation),
                    obligation.rule, obligation.source);
  }
  add_fact(explanation, "Light touch", each.is_light_touch, yes_or_no(*each.is_light_touch));
  add_fact(explanation, "Serious crime flag", each.is_serious_crime,
           yes_or_no(*each.is_serious_crime));
}

void explain_measure(const rules::MeasureFacts& measure, Explanation& explanation) {
  std::string value = in_words(measure.value);
  if (measure.date) value += fmt::format(", by {}", in_words(*measure.date));
  if (measure.done_on) {
    value += fmt::format(", done on {}: {}, {} after the panel", in_words(*measure.done_on),
                         counted(*measure.calendar_days, "calendar day"),
                         counted(*measure.working_days, "working day"));
  }
  if (!measure.note.empty()) value += fmt::format(" ({})", measure.note);
  explanation.add(in_words(measure.measure), value, "CMP-3", measure.source);
}

/// What casework answered, and what the audit found.
void explain_reply(const rules::RecommendationFacts& each, Explanation& explanation) {
  const auto& response = each.listed->response;
  if (response && response->decision) {
    const std::string reason = is_recorded(response->reason) ? ": " + *response->reason : "";
    explanation.add("Response",
                    fmt::format("{} on {}{}", word(*response->decision),
                                date_or(response->recorded_on.value, "no day recorded"), reason),
                    "CMP-2", response->decision.source);
  }
  if (response && response->released_on) {
    explanation.add("Released", in_words(*response->released_on), "POST-8",
                    response->released_on.source);
  }
  const auto& audit = each.listed->audit;
  if (audit && audit->on) {
    const std::string progress = is_recorded(audit->progress) ? ": " + *audit->progress : "";
    explanation.add("Audit", in_words(*audit->on) + progress, "POST-4", audit->on.source);
  }
}

void explain_recommendation(const rules::RecommendationFacts& each, Explanation& explanation) {
  explanation.begin(fmt::format("{} at panel {}", each.ref().text, each.panel_id().text));
  explanation.add("Panel date", in_words(*each.panel->date), "CLK-4", each.panel->date.source);
  explanation.add("Outcome", in_words(each.outcome), "REC-1", each.given().recommendation.source);
  if (is_recorded(each.given().reasons)) {
    explanation.add("Reasons", *each.given().reasons, "REC-2", each.given().reasons.source);
  }
  if (each.long_stop) {
    const Outcome& given = each.given();
    explanation.add("Long-stop", in_words(*each.long_stop), "REC-3",
                    given.long_stop ? given.long_stop.source : given.long_stop_days.source);
  }
  add_fact(explanation, "Response due", each.response_due, date_or(*each.response_due, "none"));
  add_fact(explanation, "Audit on", each.audit_on, date_or(*each.audit_on, "none"));
  add_fact(explanation, "Next DCPR", each.next_dcpr, date_or(*each.next_dcpr, "none"));
  add_fact(explanation, "Calendar event", each.calendar_event,
           each.calendar_event->value_or("none"));
  add_fact(explanation, "Refer again", each.re_refer, yes_or_no(*each.re_refer));
  for (const auto& measure : each.measures) explain_measure(measure, explanation);
  explain_reply(each, explanation);
}

std::string areas_or_none(const std::vector<Area>& areas) {
  std::vector<std::string> names;
  for (const Area area : areas) names.push_back(in_words(area));
  return names.empty() ? "none" : join_with_and(names);
}

std::string deadline_in_words(const rules::Deadline& deadline) {
  const std::string last = fmt::format("last day {}", in_words(deadline.last_day));
  switch (deadline.state) {
    case rules::DeadlineState::kKept:
      return fmt::format("kept on {}, {}", in_words(*deadline.done_on), last);
    case rules::DeadlineState::kMissed:
      return fmt::format("missed ({}), {}", date_or(deadline.done_on, "not recorded"), last);
    case rules::DeadlineState::kOpen:
      break;
  }
  return "open, " + last;
}

std::string deadline_label(const rules::Deadline& deadline) {
  const std::string title{rules::rule(deadline.rule).title};
  return deadline.member ? fmt::format("{}: {}", title, deadline.member->person->text) : title;
}

/// When a panel was cancelled, and what that cost (FEE-4).
void explain_cancellation(const rules::Facts& facts, const rules::PanelFacts& panel,
                          Explanation& explanation) {
  const auto& at = panel.panel->cancelled_at;
  explanation.add("Cancelled",
                  at ? fmt::format("{} at {}", in_words(date_of(*at)), time_of_day(*at))
                     : "yes, no day recorded",
                  "FEE-4", at ? at.source : panel.panel->status.source);
  const Payable payable = payable_of(facts, panel);
  std::string cost = "nothing, more than 72 hours before its start";
  if (payable.is_late && !payable.fee) cost = "no rate is in force on its day";
  if (payable.is_late && payable.fee) {
    cost = fmt::format("{}, {} to each of {} who had answered that they attend",
                       in_pounds(payable.total()), in_pounds(*payable.fee),
                       counted(std::ssize(payable.members), "independent member"));
  }
  explanation.add("What that cost", cost, "FEE-4", at ? at.source : panel.panel->status.source);
}

std::string case_at_panel_in_words(const rules::CaseAtPanel& each) {
  return fmt::format("{} detained, {}, {} of the panel's time{}",
                     counted(each.days_detained, "day"), in_words(each.band),
                     counted(each.minutes, "minute"), each.is_past_time ? ", past the time" : "");
}

std::string line_in_words(const rules::ClaimLineFacts& each) {
  std::string value = fmt::format("{} on {}", in_pounds(each.amount), in_words(*each.line->date));
  for (const auto& problem : each.problems) {
    value += fmt::format("; {}: {}", problem.rule, problem.message);
  }
  return value;
}

}  // namespace

void Explanation::begin(std::string heading) {
  sections_.push_back({std::move(heading), fmt::format("section-{}", sections_.size() + 1), {}});
}

void Explanation::add(const std::string& label, const std::string& value, std::string_view rule,
                      const Source& source) {
  used_.emplace(rule);
  sections_.back().facts.push_back({label, value, std::string(rule),
                                    std::string(rules::rule(rule).source), place_in_words(source)});
}

void Explanation::add_findings(const rules::Facts& facts,
                               const std::optional<std::string>& subject) {
  begin("Findings");
  for (const Finding& each : facts.findings) {
    if (subject && !is_about(each, *subject)) continue;
    add(fmt::format("{} {}", word(each.severity), each.subject), with_dates_in_words(each.message),
        each.rule, each.source);
  }
  if (sections_.back().facts.empty()) sections_.pop_back();
}

void explain_case(const rules::Facts& facts, const rules::CaseFacts& each,
                  Explanation& explanation) {
  explain_clock(each, explanation);
  explain_case_history(facts, each, explanation);
  for (const auto& recommendation : facts.recommendations) {
    if (recommendation.ref() == each.ref()) {
      explain_recommendation(recommendation, explanation);
    }
  }
}

void explain_panel(const rules::Facts& facts, const rules::PanelFacts& panel,
                   Explanation& explanation) {
  explanation.begin("Panel " + panel.id().text);
  explanation.add("Date", in_words(*panel.panel->date), "PAN-16", panel.panel->date.source);
  if (panel.panel->is_cancelled()) explain_cancellation(facts, panel, explanation);
  add_fact(explanation, "Band", panel.band, in_words(*panel.band));
  add_fact(explanation, "Least grade of chair", panel.least_chair_grade,
           in_words(*panel.least_chair_grade));
  add_fact(explanation, "Chair's grade enough", panel.is_chair_grade_ok,
           yes_or_no(*panel.is_chair_grade_ok));
  add_fact(explanation, "Quorum", panel.is_quorate, yes_or_no(*panel.is_quorate));
  explanation.add("Areas missing", areas_or_none(panel.missing_areas), "PAN-3",
                  panel.is_quorate.source);
  add_fact(explanation, "Minutes", panel.minutes, fmt::to_string(*panel.minutes));
  for (const auto& deadline : panel.deadlines) {
    explanation.add(deadline_label(deadline), deadline_in_words(deadline), deadline.rule,
                    deadline.source);
  }
  for (const auto& each : panel.cases) {
    explanation.add(each.ref().text, case_at_panel_in_words(each), "SEL-3", each.listed->source);
  }
  for (const auto& recommendation : facts.recommendations) {
    if (recommendation.panel == panel.panel) explain_recommendation(recommendation, explanation);
  }
}

void explain_claim(const rules::ClaimFacts& claim, Explanation& explanation) {
  explanation.begin("Claim " + claim.claim->id->text);
  explanation.add("Submitted", in_words(*claim.claim->submitted_on), "FEE-5",
                  claim.claim->submitted_on.source);
  for (const auto& line : claim.lines) {
    const std::string_view rule = line.problems.empty() ? "FEE-10" : line.problems.front().rule;
    explanation.add(in_words(*line.line->kind), line_in_words(line), rule, line.line->source);
  }
  explanation.add("Fees", in_pounds(claim.fees), "FEE-10", claim.claim->source);
  explanation.add("Expenses", in_pounds(claim.expenses), "FEE-6", claim.claim->source);
  explanation.add("Total", in_pounds(claim.total()), "FEE-10", claim.claim->source);
  add_fact(explanation, "Ready for SSC Pay", claim.is_ready, yes_or_no(*claim.is_ready));
  for (const auto& problem : claim.problems) {
    explanation.add("To do", fmt::format("{}: {}", problem.message, problem.remedy), problem.rule,
                    problem.source);
  }
}

void explain_person(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  explanation.begin("Person " + person.id->text);
  for (const auto& each : facts.attendance) {
    if (each.person != &person) continue;
    const std::string_view unit = person.is_independent() ? "day" : "panel";
    explanation.add("Attendance",
                    fmt::format("{} in twelve months, of {} to {}", counted(each.count, unit),
                                each.least, each.most),
                    "PAN-15", person.source);
  }
  for (const auto& term : person.appointments) {
    explanation.add(
        "Term",
        fmt::format(
            "{}, clearance until {}",
            range_in_words(*term.start, add_months(*term.start, *term.term_months) - Days{1}),
            date_or(term.ctc_expires.value, "not recorded")),
        "PAN-14", term.source);
  }
  for (const auto& each : facts.members) {
    if (each.person != &person) continue;
    explanation.add("Induction",
                    fmt::format("{} of {} done", each.induction.done(), rules::kInductionItems),
                    "IND-2", person.source);
  }
  for (const auto& each : facts.unclaimed) {
    if (each.member != &person) continue;
    explanation.add(
        "Not yet claimed",
        fmt::format("panel {}{}, claim by {}", each.panel->id->text,
                    each.is_cancelled_panel ? " (cancelled late)" : "", in_words(each.claim_by)),
        each.is_cancelled_panel ? "EXP-4" : "FEE-9", each.source);
  }
  for (const auto& claim : facts.claims) {
    if (claim.member == &person) explain_claim(claim, explanation);
  }
}

}  // namespace panelpress::documents
