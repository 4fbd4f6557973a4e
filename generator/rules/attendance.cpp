#include "rules/attendance.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/rounding.h"
#include "base/text.h"
#include "model/subjects.h"
#include "rules/service.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

/// The days over which attendance is counted (PAN-15), both included, and from when the records
/// tell of it (GEN-5).
struct Year {
  Date from;
  Date to;
  Date recorded_from;

  int days() const { return days_between(from, to) + 1; }
};

/// Twelve months back to the day after, so that the same day of the year is not in both years.
Year year_until(Date as_of, const Records& records) {
  const Date from = add_months(as_of, -12) + Days{1};
  return {from, as_of, std::max(from, records.settings.team.records_from.value_or(from))};
}

/// An officer is no chair or member, and PAN-15 asks nothing of them.
bool is_asked(const Panel& panel, const PersonId& person) {
  return (panel.chair && *panel.chair == person) ||
         std::ranges::any_of(panel.members, [&](const Member& member) {
           return *member.person == person && !member.is_expert_or_observer();
         });
}

/// PAN-15 counts independent members by days: two panels on one day are one day (FEE-1 pays two).
int count_days(const std::vector<const Panel*>& panels) {
  std::set<Date> days;
  for (const Panel* panel : panels) days.insert(*panel->date);
  return static_cast<int>(days.size());
}

/// On how many days of the year somebody served: in term, or since their training.
/// Without a training date nobody says since when a chair or member could sit, so that the range is
/// 0 to 0 rather than a whole year's.
int days_served(const Person& person, const Year& year) {
  if (person.is_independent()) return days_in_term(person, year.recorded_from, year.to);
  const Field<Date>* training = trained_on(person);
  if (!training) return 0;
  return std::max(0, days_between(std::max(year.recorded_from, **training), year.to) + 1);
}

/// PAN-15: 15 to 30 days for independent members, 10 to 12 panels for the others, in proportion to
/// the days served. Whole numbers alone: a half is rounded up in exact arithmetic.
AttendanceFacts attendance_of(const Person& person, std::vector<const Panel*> panels,
                              const Year& year) {
  AttendanceFacts facts;
  facts.person = &person;
  const bool is_independent = person.is_independent();
  facts.count = is_independent ? count_days(panels) : static_cast<int>(panels.size());
  facts.days_served = days_served(person, year);
  facts.is_whole_year = facts.days_served == year.days();
  facts.least = rounded_quotient((is_independent ? 15 : 10) * facts.days_served, year.days());
  facts.most = rounded_quotient((is_independent ? 30 : 12) * facts.days_served, year.days());
  // Reserves step in when somebody cannot come, which no range can ask of them.
  facts.has_range = !person.reserve_for;
  facts.panels = std::move(panels);
  return facts;
}

/// The panels of the year, by date, id.
std::vector<const Panel*> panels_of(const Records& records, const Year& year) {
  std::vector<const Panel*> panels;
  for (const Panel& panel : records.panels) {
    if (year.from <= *panel.date && *panel.date <= year.to) panels.push_back(&panel);
  }
  // Stable: panels of one day stay in the order of their ids, which is that of the records.
  std::ranges::stable_sort(panels,
                           [](const Panel* a, const Panel* b) { return *a->date < *b->date; });
  return panels;
}

}  // namespace

// A chair is presumed present at a held panel (PAN); a member is when the record says so.
bool sat_on(const Panel& panel, const PersonId& person) {
  if (!panel.is_held()) return false;
  if (panel.chair && *panel.chair == person) return true;
  return std::ranges::any_of(panel.members, [&](const Member& member) {
    return *member.person == person && !member.is_expert_or_observer() && is_true(member.attended);
  });
}

// Over all records, not the year alone: an induction does not become due again.
const Panel* first_sat_on(const Records& records, const PersonId& person) {
  const Panel* first = nullptr;
  for (const Panel& panel : records.panels) {
    if (sat_on(panel, person) && (!first || *panel.date < *first->date)) first = &panel;
  }
  return first;
}

std::vector<AttendanceFacts> attendance_facts(const Records& records, Date as_of) {
  const Year year = year_until(as_of, records);
  const auto panels = panels_of(records, year);
  std::vector<AttendanceFacts> all;
  for (const Person& person : records.people) {
    std::vector<const Panel*> attended;
    // An independent member has a row even when never asked: that is what the row is to show.
    bool has_a_row = person.is_independent();
    for (const Panel* panel : panels) {
      has_a_row |= is_asked(*panel, *person.id);
      if (sat_on(*panel, *person.id)) attended.push_back(panel);
    }
    if (has_a_row) all.push_back(attendance_of(person, std::move(attended), year));
  }
  return all;
}

// PAN-15 asks for too little and for too much alike, each with the remedy of its own; the range is
// that of the days served, which are told where they are no whole year.
std::vector<Finding> attendance_findings(const std::vector<AttendanceFacts>& attendance) {
  std::vector<Finding> findings;
  for (const AttendanceFacts& each : attendance) {
    if (each.is_in_range()) continue;
    const bool is_independent = each.person->is_independent();
    const std::string_view remedy = each.count < each.least ? "ask the person to more panels"
                                                            : "ask others in the person's place";
    const std::string served =
        each.is_whole_year ? ""
                           : fmt::format(" for the {} served", counted(each.days_served, "day"));
    findings.push_back(
        {"PAN-15", Severity::kAdvice, about_person(*each.person->id),
         say("{} in the last twelve months, of {} expected{}: {}",
             counted(each.count, is_independent ? "day" : "panel"), each.range(), served, remedy),
         each.person->source});
  }
  return findings;
}

}  // namespace panelpress::rules
