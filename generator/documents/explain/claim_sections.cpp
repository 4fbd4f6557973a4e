#include "base/text.h"
#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/induction.h"

namespace panelpress::documents {

namespace {

std::string line_in_words(const Explanation& explanation, const rules::ClaimLineFacts& each) {
  const auto& say = explanation.words().of_claim;
  std::string value = say.line(in_pounds(each.amount), in_words(*each.line->date));
  for (const auto& problem : each.problems) {
    value += say.problem(problem.rule, in_words(problem.message));
  }
  return value;
}

void explain_attendance(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_person;
  for (const auto& each : facts.attendance) {
    if (each.person != &person) continue;
    // PAN-15 counts days of independent members, and panels of officials.
    const auto& count = explanation.vocabulary().count;
    const Count& unit = person.is_independent() ? count.days : count.panels;
    explanation.add(say.attendance, say.attendance_is(unit(each.count), each.range()), "PAN-15",
                    person.source);
    if (each.panels.empty()) continue;
    explanation.add(
        say.counted,
        join_each_with_and(each.panels, [](const Panel* panel) { return panel->id->text; }),
        "PAN-15", person.source);
  }
}

void explain_terms(const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_person;
  for (const auto& term : person.appointments) {
    // A term ends on the day before the next one would begin.
    const Date last = add_months(*term.start, *term.term_months) - Days{1};
    const std::string clearance =
        term.ctc_expires ? in_words(*term.ctc_expires) : explanation.words().not_recorded();
    explanation.add(say.term, say.term_is(range_in_words(*term.start, last), clearance), "PAN-14",
                    term.source);
    explanation.add(say.appraised, term.appraised_on, "IND-5");
  }
}

void explain_induction(const rules::MemberFacts& member, Explanation& explanation) {
  const auto& words = explanation.words();
  const auto& say = words.of_person;
  const rules::InductionFacts& induction = member.induction;
  explanation.add(say.induction, say.induction_is(induction.done(), rules::kInductionItems),
                  "IND-2", member.person->source);
  for (const rules::InductionStep& step : induction.steps) {
    const std::string when =
        step.dates.empty() ? words.not_recorded()
                           : join_each_with_and(step.dates, [](Date day) { return in_words(day); });
    // An item that is not recorded has no place of its own, so that the person's is told.
    explanation.add(
        say.induction,
        words.of_register.step_is(explanation.vocabulary().induction_item(step.item), when),
        "IND-2", step.source ? step.source : member.person->source);
  }
}

void explain_unclaimed(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_person;
  for (const auto& each : facts.unclaimed) {
    if (each.member != &person) continue;
    explanation.add(
        say.unclaimed,
        say.unclaimed_is(each.panel->id->text, each.is_cancelled_panel, in_words(each.claim_by)),
        each.is_cancelled_panel ? "EXP-4" : "FEE-9", each.source);
  }
}

}  // namespace

void explain_claim(const rules::ClaimFacts& claim, Explanation& explanation) {
  const auto& say = explanation.words().of_claim;
  explanation.begin(explanation.words().heading.claim(claim.claim->id->text));
  explanation.add(say.submitted, claim.claim->submitted_on, "FEE-5");
  for (const auto& line : claim.lines) {
    // FEE-10 sets the amount of a line without a problem; else its first problem does.
    const std::string_view rule = line.problems.empty() ? "FEE-10" : line.problems.front().rule;
    explanation.add_named(explanation.vocabulary().line(*line.line->kind),
                          line_in_words(explanation, line), rule, line.line->source);
  }
  explanation.add(say.fees, in_pounds(claim.fees), "FEE-10", claim.claim->source);
  explanation.add(say.expenses, in_pounds(claim.expenses), "FEE-6", claim.claim->source);
  explanation.add(say.total, in_pounds(claim.total()), "FEE-10", claim.claim->source);
  explanation.add(say.ready, claim.is_ready);
  for (const auto& problem : claim.problems) {
    explanation.add(say.to_do, say.to_do_is(in_words(problem.message), problem.remedy),
                    problem.rule, problem.source);
  }
}

void explain_person(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  explanation.begin(explanation.words().heading.person(person.id->text));
  explain_attendance(facts, person, explanation);
  explain_terms(person, explanation);
  for (const auto& each : facts.members) {
    if (each.person == &person) explain_induction(each, explanation);
  }
  explain_service(facts, person, explanation);
  explain_unclaimed(facts, person, explanation);
  for (const auto& claim : facts.claims) {
    if (claim.member == &person) explain_claim(claim, explanation);
  }
  // A candidate who was appointed is this person: how they came to sit is told too.
  for (const Candidate& each : facts.records->recruitment.candidates) {
    if (each.person && *each.person == *person.id) explain_candidate(facts, each, explanation);
  }
}

}  // namespace panelpress::documents
