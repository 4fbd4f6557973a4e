#include "rules/attendance.h"

#include <algorithm>
#include <set>

#include "rules/checks.h"
#include "rules/terms.h"

namespace panelpress::rules {

namespace {

bool is_listed(const Panel& panel, const PersonId& person) {
  return (panel.chair && *panel.chair == person) ||
         std::any_of(panel.members.begin(), panel.members.end(),
                     [&](const Member& member) { return *member.person == person; });
}

/// Whether somebody was at a held panel as its chair or a member; the chair is presumed present.
bool was_at(const Panel& panel, const PersonId& person) {
  if (!panel.is_held()) return false;
  if (panel.chair && *panel.chair == person) return true;
  return std::any_of(panel.members.begin(), panel.members.end(), [&](const Member& member) {
    return *member.person == person && is_true(member.attended);
  });
}

/// Whether a term of an independent member runs after the date, or begins later.
bool has_term_after(const Person& person, Date date) {
  return std::any_of(person.appointments.begin(), person.appointments.end(),
                     [&](const Appointment& term) { return last_day_of_term(term) > date; });
}

int count_days(const std::vector<const Panel*>& panels) {
  std::set<Date> days;
  for (const Panel* panel : panels) days.insert(*panel->date);
  return static_cast<int>(days.size());
}

AttendanceFacts attendance_of(const Person& person, std::vector<const Panel*> panels) {
  AttendanceFacts facts;
  facts.person = &person;
  const bool is_independent = person.is_independent();
  facts.count = is_independent ? count_days(panels) : static_cast<int>(panels.size());
  facts.least = is_independent ? 15 : 10;
  facts.most = is_independent ? 30 : 12;
  facts.panels = std::move(panels);
  return facts;
}

/// Panels after a date, by date, id. Those held are on `as_of` at the latest (GEN-1).
std::vector<const Panel*> panels_after(const Records& records, Date date) {
  std::vector<const Panel*> panels;
  for (const Panel& panel : records.panels) {
    if (*panel.date > date) panels.push_back(&panel);
  }
  std::stable_sort(panels.begin(), panels.end(),
                   [](const Panel* a, const Panel* b) { return *a->date < *b->date; });
  return panels;
}

}  // namespace

std::vector<AttendanceFacts> attendance_facts(const Records& records, Date as_of) {
  const Date before = add_months(as_of, -12);
  const auto panels = panels_after(records, before);
  std::vector<AttendanceFacts> all;
  for (const Person& person : records.people) {
    std::vector<const Panel*> attended;
    bool has_a_part = has_term_after(person, before);
    for (const Panel* panel : panels) {
      has_a_part |= is_listed(*panel, *person.id);
      if (was_at(*panel, *person.id)) attended.push_back(panel);
    }
    if (has_a_part) all.push_back(attendance_of(person, std::move(attended)));
  }
  return all;
}

std::vector<Finding> attendance_findings(const std::vector<AttendanceFacts>& attendance) {
  std::vector<Finding> findings;
  for (const AttendanceFacts& each : attendance) {
    if (each.is_in_range()) continue;
    const bool is_independent = each.person->is_independent();
    findings.push_back(
        {"PAN-15", Severity::kAdvice, each.person->id->text,
         fmt::format("{} in the last twelve months, of {} to {} expected",
                     counted(each.count, is_independent ? "day" : "panel"), each.least, each.most),
         each.person->source});
  }
  return findings;
}

}  // namespace panelpress::rules
