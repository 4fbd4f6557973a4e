#include "documents/attendance/people_views.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// IND-2: a new member observes two panels.
constexpr std::size_t kObservedPanels = 2;

std::string date_or_empty(const Field<Date>& date) { return date ? in_words(*date) : ""; }

AttendedView attended_view(const rules::AttendanceFacts& attended) {
  AttendedView view;
  view.counted = counted(attended.count, attended.person->is_independent() ? "day" : "panel");
  view.expected = fmt::format("{} to {}", attended.least, attended.most);
  view.is_in_range = attended.is_in_range();
  view.is_below = attended.count < attended.least;
  return view;
}

InductionItemView item_view(const Field<Date>& date) {
  InductionItemView view;
  if (date) view.dates.push_back(in_words(*date));
  view.is_done = date.value.has_value();
  return view;
}

std::string observed(const ObservedPanel& panel) {
  const auto* id = std::get_if<PanelId>(&panel);
  return id ? id->text : in_words(std::get<Date>(panel));
}

InductionItemView observed_view(const Field<std::vector<ObservedPanel>>& panels) {
  InductionItemView view;
  for (const ObservedPanel& panel : panels.value_or({})) view.dates.push_back(observed(panel));
  view.is_done = view.dates.size() >= kObservedPanels;
  if (!view.is_done && !view.dates.empty()) {
    view.done = fmt::format("{} of {}", view.dates.size(), kObservedPanels);
  }
  return view;
}

}  // namespace

EndingView ending_view(const rules::Ending& ending) {
  EndingView view;
  view.name = recorded_or_empty(ending.member->name);
  view.is_term = ending.kind == rules::EndingKind::kTerm;
  view.is_clearance = ending.kind == rules::EndingKind::kClearance;
  view.is_no_clearance = ending.kind == rules::EndingKind::kNoClearance;
  if (ending.last_day) {
    view.last_day = in_words(*ending.last_day);
    view.when = in_days(ending.days_left);
  }
  view.is_past = ending.days_left < 0;
  if (ending.renewed_by) view.renewed_from = in_words(*ending.renewed_by->start);
  view.place = place_in_words(ending.source);
  return view;
}

IndependentView independent_view(const rules::Facts& facts,
                                 const rules::AttendanceFacts& attended) {
  const Person& member = *attended.person;
  IndependentView view;
  view.name = recorded_or_empty(member.name);
  view.attended = attended_view(attended);
  if (const Appointment* term = rules::term_on(member, facts.as_of)) {
    view.payroll_number = recorded_or_empty(term->payroll_number);
    view.term = range_in_words(*term->start, rules::last_day_of_term(*term));
  }
  if (const auto* clearance = rules::clearance_of(member)) view.clearance = in_words(**clearance);
  view.trained_on = date_or_empty(member.trained_on);
  const InductionView induction = induction_view(member);
  view.is_inducted = induction.is_complete;
  view.inducted = induction.counted;
  return view;
}

OfficialView official_view(const rules::AttendanceFacts& attended) {
  const Person& person = *attended.person;
  const auto chaired = std::count_if(
      attended.panels.begin(), attended.panels.end(),
      [&](const Panel* panel) { return panel->chair && *panel->chair == *person.id; });
  OfficialView view;
  view.name = recorded_or_empty(person.name);
  view.grade = in_words(*person.grade);
  view.area = in_words(*person.area);
  view.chaired = fmt::format("{}", chaired);
  view.attended = attended_view(attended);
  view.trained_on = date_or_empty(person.trained_on);
  if (person.reserve_for) view.reserve_for = in_words(*person.reserve_for);
  return view;
}

InductionView induction_view(const Person& member) {
  const Induction& induction = member.induction;
  InductionView view;
  view.name = recorded_or_empty(member.name);
  view.items = {item_view(induction.visit),
                item_view(induction.training),
                observed_view(induction.observed_panels),
                item_view(induction.gatekeeper),
                item_view(induction.cpp_lead),
                item_view(induction.it_access)};
  const auto done = std::count_if(view.items.begin(), view.items.end(),
                                  [](const InductionItemView& item) { return item.is_done; });
  view.counted = fmt::format("{} of {}", done, view.items.size());
  view.is_complete = done == std::ssize(view.items);
  return view;
}

}  // namespace panelpress::documents
