#include "rules/service.h"

#include <algorithm>

namespace panelpress::rules {

// A term of n months ends on the day before the same day n months on.
Date first_day_out(const Appointment& term) { return add_months(*term.start, *term.term_months); }

bool covers(const Appointment& term, Date date) {
  return *term.start <= date && date < first_day_out(term);
}

std::vector<const Appointment*> terms_by_start(const Person& person) {
  std::vector<const Appointment*> terms;
  for (const Appointment& term : person.appointments) terms.push_back(&term);
  std::ranges::stable_sort(
      terms, [](const Appointment* a, const Appointment* b) { return *a->start < *b->start; });
  return terms;
}

// Terms by start, so that the later of two that overlap wins in each of the three.
const Appointment* present_term(const Person& person, Date date) {
  const Appointment* covering = nullptr;
  const Appointment* begun = nullptr;
  const Appointment* first = nullptr;
  for (const Appointment* term : terms_by_start(person)) {
    if (covers(*term, date)) covering = term;
    if (*term->start <= date) begun = term;
    if (!first) first = term;
  }
  return covering ? covering : begun ? begun : first;
}

// The latest end of all, since a shorter term may begin after a longer one.
std::optional<Date> service_ends(const Person& person) {
  std::optional<Date> end;
  for (const Appointment& term : person.appointments) {
    if (!end || first_day_out(term) > *end) end = first_day_out(term);
  }
  return end;
}

int days_in_term(const Person& person, Date from, Date to) {
  // A day covered by two terms counts once: PAN-15's proportion is of days served.
  int days = 0;
  Date next = from;  // terms may overlap: no day counts twice
  for (const Appointment* term : terms_by_start(person)) {
    const Date begin = std::max(next, *term->start);
    const Date end = std::min(to + Days{1}, first_day_out(*term));
    if (begin >= end) continue;
    days += days_between(begin, end);
    next = end;
  }
  return days;
}

}  // namespace panelpress::rules
