// What a person brings and is asked for, beside the panels they sat on: training, goal,
// arrangements, pool.
#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/arranging.h"
#include "rules/goals.h"

namespace panelpress::documents {

namespace {

void add_training(const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  explanation.add(say.trained, person.trained_on, "PAN-8");
  if (person.refreshed_on) {
    for (const Date day : *person.refreshed_on) {
      explanation.add(say.refreshed, in_words(day), "TRN-1", person.refreshed_on.source);
    }
  }
  explanation.add(say.manager_agreed, person.manager_agreed_on, "TRN-3");
  explanation.add(say.pass_until, person.pass_until, "ARR-3");
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

std::string booking_of(const Booking& booking, const Settings& settings,
                       const Explanation& explanation) {
  // ARR-2: a code of the booking comes before that of settings.
  const Text& cost_code = is_recorded(booking.cost_code) ? booking.cost_code : settings.cost_code;
  return explanation.words().of_service.booked(
      explanation.vocabulary().expense(*booking.category), in_words(*booking.booked_on),
      in_pounds(*booking.amount), is_true(booking.open_return),
      booking.copied_on ? in_words(*booking.copied_on) : "", recorded_or_empty(cost_code));
}

/// What is booked for somebody at a panel, and the pass for a visit (ARR-2, ARR-3).
void add_journey(const std::string& label, const Member& member, const Settings& settings,
                 Explanation& explanation) {
  for (const Booking& each : member.travel) {
    explanation.add_named(label, booking_of(each, settings, explanation), "ARR-2", each.source);
  }
  if (!member.visit) return;
  const auto& confirmed = member.visit->pass_confirmed_on;
  explanation.add_named(label,
                        explanation.words().of_service.pass(confirmed ? in_words(*confirmed) : ""),
                        "ARR-3", member.visit->source);
}

/// What is arranged with somebody for panels to come, and was for those that were held.
void add_arrangements(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  for (const auto& panel : facts.panels) {
    if (panel.panel->is_cancelled()) continue;
    const std::string& id = panel.id().text;
    for (const auto& each : panel.members) {
      if (each.person != &person) continue;
      const bool is_planned = panel.panel->is_planned();
      if (is_planned) {
        explanation.add_named(say.asked(id), answer_of(say, *each.member), "PAN-11",
                              each.member->source);
      }
      add_journey(is_planned ? say.asked(id) : say.sat_on(id), *each.member,
                  facts.records->settings, explanation);
    }
  }
}

/// What is the same for every independent member: the next pay-roll (ARR-4) and the pool.
void explain_membership(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  const auto& say = explanation.words().of_service;
  if (const auto* next = rules::next_cut_off(facts.records->settings, facts.as_of)) {
    explanation.add(say.cut_off, say.cut_off_is(in_words(*next->cut_off), in_words(*next->month)),
                    "ARR-4", next->cut_off.source);
  }
  explanation.add(say.pool,
                  say.pool_is(explanation.vocabulary().count.members(facts.pool.in_term),
                              explanation.vocabulary().count.seats(facts.pool.seats()),
                              explanation.vocabulary().count.days(facts.pool.days_left)),
                  "IND-6", person.source);
}

}  // namespace

void explain_service(const rules::Facts& facts, const Person& person, Explanation& explanation) {
  add_training(person, explanation);
  add_restrictions(person, facts.as_of, explanation);
  for (const auto& goal : rules::goal_facts(*facts.records, facts.figures, facts.as_of)) {
    if (goal.person == &person) add_goal(goal, person, explanation);
  }
  add_arrangements(facts, person, explanation);
  if (person.is_independent()) explain_membership(facts, person, explanation);
}

}  // namespace panelpress::documents
