// What a person brings and is asked for, beside the panels they sat on: training, goal,
// arrangements, pool.
#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/goals.h"

namespace panelpress::documents {

namespace {

void add_date(const render::Sentence<>& label, const Field<Date>& date, std::string_view rule,
              Explanation& explanation) {
  if (date) explanation.add(label, in_words(*date), rule, date.source);
}

void add_training(const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  add_date(say.trained, person.trained_on, "PAN-8", explanation);
  if (person.refreshed_on) {
    for (const Date day : *person.refreshed_on) {
      explanation.add(say.refreshed, in_words(day), "TRN-1", person.refreshed_on.source);
    }
  }
  add_date(say.manager_agreed, person.manager_agreed_on, "TRN-3", explanation);
  add_date(say.pass_until, person.pass_until, "ARR-3", explanation);
}

/// A restriction says no more than CON-2 does, and nothing once it is over.
void add_restrictions(const Person& person, Date as_of, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  for (const Restriction& each : person.restrictions) {
    if (each.to && *each.to < as_of) continue;
    explanation.add(say.sitting, say.may_not_sit(), "CON-2", each.source);
  }
}

void add_goal(const rules::GoalFacts& goal, const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  const auto add = [&](const render::Sentence<>& label, std::size_t number) {
    explanation.add(label, std::to_string(number), "GOAL-1", person.goal->source);
  };
  explanation.add(say.goal, range_in_words(goal.from, goal.until), "GOAL-1", person.goal->source);
  add(say.attended, goal.attended.size());
  add(say.answered_in_time, goal.answered_in_time.size());
  add(say.answered_late, goal.answered_late.size());
  add(say.declined_in_time, goal.declined_in_time.size());
  add(say.declined_late, goal.declined_late.size());
  add(say.arrived_late, goal.arrived_late.size());
  add(say.observed, goal.observed.size());
}

std::string answer_of(const ExplainWords::OfService& say, const Member& member) {
  const bool is_attending = member.answer && *member.answer == Answer::kAttending;
  return say.answer(member.answer.value.has_value(), is_attending,
                    member.answered_on ? in_words(*member.answered_on) : "");
}

void add_arrangements(const Panel& panel, const Member& member, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  const std::string label = say.asked(panel.id->text);
  explanation.add_named(label, answer_of(say, member), "PAN-11", member.source);
  for (const Booking& each : member.travel) {
    explanation.add_named(label,
                          say.booked(explanation.vocabulary().expense(*each.category),
                                     in_words(*each.booked_on), in_pounds(*each.amount)),
                          "ARR-2", each.source);
  }
  if (!member.visit) return;
  const auto& confirmed = member.visit->pass_confirmed_on;
  explanation.add_named(label, say.pass(confirmed ? in_words(*confirmed) : ""), "ARR-3",
                        member.visit->source);
}

}  // namespace

void explain_service(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  add_training(person, explanation);
  add_restrictions(person, facts.as_of, explanation);
  for (const auto& goal : rules::goal_facts(*facts.records, facts.figures, facts.as_of)) {
    if (goal.person == &person) add_goal(goal, person, explanation);
  }
  for (const auto& panel : facts.panels) {
    if (!panel.panel->is_planned()) continue;
    for (const auto& each : panel.members) {
      if (each.person == &person) add_arrangements(*panel.panel, *each.member, explanation);
    }
  }
  if (!person.is_independent()) return;
  const auto& say = explanation.words().of_service;
  explanation.add(
      say.pool,
      say.pool_is(counted(facts.pool.in_term, "member"), counted(facts.pool.seats(), "seat"),
                  counted(facts.pool.days_left, "day")),
      "IND-6", person.source);
}

}  // namespace panelpress::documents
