#include "rules/clock.h"

#include <algorithm>
#include <set>

namespace panelpress::rules {

namespace {

/// Division that rounds down, so that days before the start count as cycles below 0.
/// Plain division rounds towards 0 and would put the 83 days before the start into cycle 0 as well.
int floor_div(int number, int divisor) {
  const int quotient = number / divisor;
  return number % divisor < 0 ? quotient - 1 : quotient;
}

}  // namespace

// CLK-3: the whole week after the one that contains the review, which on a Sunday begins the next
// day and on a Monday a week later.
Window DetentionClock::window(int cycle) const {
  const Date monday = monday_of(cycle_review(cycle)) + Days{7};
  return {monday, monday + Days{6}};
}

int DetentionClock::cycles_on(Date date) const { return floor_div(days_on(date), kCycleDays); }

// CLK-6: a detention that has not begun is early, and there is no band after the fourth.
Band DetentionClock::band_on(Date date) const {
  return static_cast<Band>(std::clamp(cycles_on(date), 0, 4));
}

int DetentionClock::review_number_on(Date date) const {
  return floor_div(days_on(date), kReviewDays);
}

// Never review 0, which is the start itself.
Date DetentionClock::next_review_after(Date date) const {
  return review(std::max(1, review_number_on(date) + 1));
}

DetentionClock clock_of(const CaseRecord& record, const Figures& figures) {
  return {*record.detention.start, figures.first_day};
}

// What happens after the end of detention does not count, and neither does what happens after the
// day that is asked about.
Date counted_until(const CaseRecord& record, Date as_of) {
  const auto& ended = record.detention.ended;
  return ended ? std::min(*ended, as_of) : as_of;
}

bool has_ended_on(const CaseRecord& record, Date date) {
  return record.detention.ended && *record.detention.ended <= date;
}

// GEN-5: a window wholly before the records, and nobody has said which panel saw the person.
bool is_last_panel_unknown(const CaseRecord& record, const Window& next,
                           const std::optional<Date>& records_from) {
  return records_from && next.by < *records_from && !record.detention.last_panel;
}

// CLK-5: the end of detention comes first, whatever the window says.
CaseStatus status_on(const CaseRecord& record, const Window& window, Date date) {
  if (has_ended_on(record, date)) return CaseStatus::kEnded;
  if (date < window.from) return CaseStatus::kNotDue;
  return date <= window.by ? CaseStatus::kDue : CaseStatus::kOverdue;
}

std::vector<int> missing_reviews(const CaseRecord& record, const DetentionClock& clock, Date as_of,
                                 const std::optional<Date>& records_from) {
  std::set<int> held;
  for (const Dcpr& dcpr : record.dcprs) held.insert(clock.review_number_on(*dcpr.date));
  std::vector<int> missing;
  // The review that is running has until its last day; hence all but the last (CLK-2).
  const int last = clock.review_number_on(counted_until(record, as_of)) - 1;
  for (int k = 1; k <= last; ++k) {
    const bool is_told = !records_from || clock.review(k) >= *records_from;
    if (is_told && !held.contains(k)) missing.push_back(k);
  }
  return missing;
}

// Stable: of two reviews on one day, the first in the file stays first.
std::vector<const Dcpr*> by_date(const std::vector<Dcpr>& dcprs) {
  std::vector<const Dcpr*> sorted;
  for (const Dcpr& dcpr : dcprs) sorted.push_back(&dcpr);
  std::ranges::stable_sort(sorted,
                           [](const Dcpr* a, const Dcpr* b) { return *a->date < *b->date; });
  return sorted;
}

}  // namespace panelpress::rules
