#include "rules/terms.h"

#include <algorithm>
#include <tuple>

#include "rules/renewal.h"

namespace panelpress::rules {

namespace {

const Appointment* next_after(const Person& person, Date date) {
  const Appointment* next = nullptr;
  for (const Appointment& term : person.appointments) {
    if (*term.start > date && (!next || *term.start < *next->start)) next = &term;
  }
  return next;
}

/// What ends later than that ahead is not told yet (IND-5).
void add_term(const Person& person, const Appointment& term, Date as_of,
              std::vector<Ending>& found) {
  const Date last = last_day_of_term(term);
  const int days = days_between(as_of, last);
  if (days > kRenewalDays) return;
  found.push_back(
      {&person, EndingKind::kTerm, last, days, next_after(person, *term.start), term.start.source});
}

/// The clearance may stand with another term: the latest counts, whichever it is written with.
void add_clearance(const Person& person, const Appointment& term, Date as_of,
                   std::vector<Ending>& found) {
  const Field<Date>* clearance = clearance_of(person);
  if (!clearance) {
    found.push_back(
        {&person, EndingKind::kNoClearance, std::nullopt, 0, nullptr, term.ctc_expires.source});
    return;
  }
  const int days = days_between(as_of, **clearance);
  if (days > kRenewalDays) return;
  found.push_back({&person, EndingKind::kClearance, **clearance, days, nullptr, clearance->source});
}

}  // namespace

Date last_day_of_term(const Appointment& term) {
  return add_months(*term.start, *term.term_months) - Days{1};
}

// Of terms that overlap the later one runs; between two terms, the next to come.
const Appointment* term_on(const Person& person, Date date) {
  const Appointment* running = nullptr;
  for (const Appointment& term : person.appointments) {
    if (*term.start > date || last_day_of_term(term) < date) continue;
    if (!running || *running->start < *term.start) running = &term;
  }
  return running ? running : next_after(person, date);
}

const Field<Date>* clearance_of(const Person& person) {
  const Field<Date>* latest = nullptr;
  for (const Appointment& term : person.appointments) {
    if (!term.ctc_expires) continue;
    if (!latest || **latest < *term.ctc_expires) latest = &term.ctc_expires;
  }
  return latest;
}

// Only whoever's term has begun: one to come has its clearance still ahead.
std::vector<Ending> endings(const Records& records, Date as_of) {
  std::vector<Ending> found;
  for (const Person& person : records.people) {
    const Appointment* term = term_on(person, as_of);
    if (!term || *term->start > as_of) continue;
    add_term(person, *term, as_of, found);
    add_clearance(person, *term, as_of, found);
  }
  std::ranges::stable_sort(
      found, [](const Ending& a, const Ending& b) { return a.days_left < b.days_left; });
  return found;
}

}  // namespace panelpress::rules
