#include <fmt/format.h>

#include <algorithm>

#include "documents/attendance/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/svg.h"
#include "rules/attendance.h"
#include "rules/training.h"

namespace panelpress::documents {

namespace {

std::string day_of(const Field<Date>* date) { return date ? short_date(**date) : ""; }

/// A bar of what was attended over a band of what is expected, to one scale for all.
render::Markup attended_picture(const rules::AttendanceFacts& attended, const std::string& words) {
  constexpr int kWidth = 160;
  constexpr int kHeight = 18;
  constexpr int kMost = 30;  // days of a whole year (PAN-15); nobody's range ends further right
  const auto at = [&](int count) { return std::min(count, kMost) * kWidth / kMost; };
  render::Svg svg(kWidth, kHeight, words);
  if (attended.has_range) {
    svg.rect(at(attended.least), 1, std::max(2, at(attended.most) - at(attended.least)), 14,
             "expected");
  }
  svg.rect(0, 5, at(attended.count), 6, "bar");
  svg.line(0, 16, kWidth, 16, "axis");
  return svg.finish();
}

AttendedView attended_view(const rules::AttendanceFacts& attended, const Vocabulary& vocabulary) {
  AttendedView view;
  view.counted = attended.person->is_independent() ? vocabulary.count.days(attended.count)
                                                   : vocabulary.count.panels(attended.count);
  if (attended.has_range) {
    view.expected = attended.range();
    if (!attended.is_whole_year) view.served = vocabulary.count.days(attended.days_served);
  }
  view.against = attended.against_expected();
  view.picture = attended_picture(attended, view.counted);
  return view;
}

/// Of observed panels the number counts: two are expected (IND-2).
InductionItemView item_view(const rules::InductionStep& step, const AttendanceWords& words) {
  InductionItemView view;
  for (const Date date : step.dates) view.dates.push_back(short_date(date));
  view.is_done = step.is_done;
  if (step.item == rules::InductionItem::kObservedPanels && !step.is_done && !step.dates.empty()) {
    view.done = words.done(step.dates.size(), rules::kObservedPanels);
  }
  return view;
}

}  // namespace

EndingView ending_view(const rules::Ending& ending, const Vocabulary& vocabulary) {
  EndingView view;
  view.name = person_name(*ending.member);
  view.kind = ending.kind;
  if (ending.last_day) {
    view.last_day = short_date(*ending.last_day);
    view.when = vocabulary.in_days(ending.days_left);
  }
  view.is_past = ending.days_left < 0;
  if (ending.renewed_by) view.renewed_from = short_date(*ending.renewed_by->start);
  view.place = place_in_words(ending.source);
  return view;
}

IndependentView independent_view(const rules::Facts& facts, const rules::AttendanceFacts& attended,
                                 const AttendanceWords& words, const Vocabulary& vocabulary) {
  const Person& member = *attended.person;
  IndependentView view;
  view.name = person_name(member);
  view.attended = attended_view(attended, vocabulary);
  if (const Appointment* term = rules::term_on(member, facts.as_of)) {
    view.payroll_number = recorded_or_empty(term->payroll_number);
    view.term = words.term(short_date(*term->start), short_date(rules::last_day_of_term(*term)));
  }
  view.clearance = day_of(rules::clearance_of(member));
  view.trained_on = day_of(rules::trained_on(member));
  return view;
}

// Panels chaired are a part of those attended: chairs and members have one range (PAN-15).
OfficialView official_view(const rules::AttendanceFacts& attended, const Vocabulary& vocabulary) {
  const Person& person = *attended.person;
  const auto chaired = std::ranges::count_if(attended.panels, [&](const Panel* panel) {
    return panel->chair && *panel->chair == *person.id;
  });
  OfficialView view;
  view.name = person_name(person);
  view.grade = vocabulary.grade(*person.grade);
  view.area = vocabulary.area(*person.area);
  view.chaired = fmt::format("{}", chaired);
  view.attended = attended_view(attended, vocabulary);
  view.trained_on = day_of(rules::trained_on(person));
  if (person.reserve_for) view.reserve_for = vocabulary.area(*person.reserve_for);
  return view;
}

// IND-2 is a warning only once somebody has sat, hence the question beside the items.
InductionView induction_view(const rules::Facts& facts, const rules::MemberFacts& member,
                             const AttendanceWords& words) {
  InductionView view;
  view.name = person_name(*member.person);
  for (const rules::InductionStep& step : member.induction.steps) {
    view.items.push_back(item_view(step, words));
  }
  view.counted = words.done(member.induction.done(), rules::kInductionItems);
  view.is_complete = member.induction.done() == static_cast<int>(rules::kInductionItems);
  view.has_sat = rules::first_sat_on(*facts.records, *member.person->id) != nullptr;
  return view;
}

}  // namespace panelpress::documents
