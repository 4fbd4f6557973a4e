#include <algorithm>

#include "documents/invitations/letters.h"
#include "rules/terms.h"

namespace panelpress::documents {

namespace {

void add_once(People& people, const Person* person) {
  if (person && std::ranges::find(people, person) == people.end()) people.push_back(person);
}

bool has_declined(const Member& member) {
  return member.answer && *member.answer == Answer::kDeclined;
}

bool is_in_term(const Person& person, Date date) {
  return std::ranges::any_of(person.appointments, [date](const Appointment& term) {
    return *term.start <= date && date <= rules::last_day_of_term(term);
  });
}

}  // namespace

People invited(const rules::Facts&, const rules::PanelFacts& panel) {
  People people;
  add_once(people, panel.chair);
  for (const auto& each : panel.members) {
    add_once(people, each.person);
    add_once(people, each.reserve);
  }
  return people;
}

People readers(const rules::Facts&, const rules::PanelFacts& panel) {
  People people;
  add_once(people, panel.chair);
  for (const auto& each : panel.members) {
    // The reserve of somebody who has declined is expected all the same.
    add_once(people, has_declined(*each.member) ? nullptr : each.person);
    add_once(people, each.reserve);
  }
  return people;
}

People expected(const rules::Facts& facts, const rules::PanelFacts& panel) {
  People people;
  add_once(people, panel.chair);
  add_once(people, panel.officer);
  for (const Person* each : readers(facts, panel)) add_once(people, each);
  return people;
}

People independents(const rules::Facts&, const rules::PanelFacts& panel) {
  People people;
  for (const auto& each : panel.members) {
    if (each.person->is_independent() && !has_declined(*each.member)) {
      add_once(people, each.person);
    }
  }
  return people;
}

People asked_for_availability(const rules::Facts& facts, const rules::PanelFacts& panel) {
  People people;
  for (const auto& each : panel.members) {
    if (each.person->is_independent()) add_once(people, each.person);
  }
  if (!people.empty()) return people;
  for (const Person& each : facts.records->people) {
    if (each.is_independent() && is_in_term(each, *panel.panel->date)) add_once(people, &each);
  }
  return people;
}

}  // namespace panelpress::documents
