#include "documents/goals/view.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::GoalFacts;

std::vector<Date> dates_of(const std::vector<const Panel*>& panels) {
  std::vector<Date> dates;
  for (const Panel* each : panels) dates.push_back(*each->date);
  return dates;
}

GoalFigureView figure(std::string what, const std::vector<Date>& dates) {
  return {std::move(what), std::to_string(dates.size()), short_dates(dates)};
}

std::vector<GoalFigureView> figures_of(const GoalWords::Figure& words, const GoalFacts& goal) {
  return {figure(words.attended(), dates_of(goal.attended)),
          figure(words.answered_in_time(), dates_of(goal.answered_in_time)),
          figure(words.answered_late(), dates_of(goal.answered_late)),
          figure(words.declined_in_time(), dates_of(goal.declined_in_time)),
          figure(words.declined_late(), dates_of(goal.declined_late)),
          figure(words.arrived_late(), dates_of(goal.arrived_late)),
          figure(words.observed(), dates_of(goal.observed)),
          figure(words.training(), goal.training)};
}

/// The months of the area's sheet: twelve that end with that of `as_of`.
Month first_month(const rules::Facts& facts) {
  return month_of(add_months(first_day_of(month_of(facts.as_of)), -11));
}

bool is_of_sheet(const rules::Facts& facts, const BusinessArea& area,
                 const rules::ComplianceRow& row) {
  return row.area == *area.code && row.month >= first_month(facts) &&
         row.month <= month_of(facts.as_of);
}

AreaGoalCellView cell_view(const rules::ComplianceRow& row, const Vocabulary& vocabulary) {
  const auto count = [&row](rules::MeasureValue value) {
    return std::to_string(row.tally.count(value));
  };
  AreaGoalCellView view;
  const auto rate = row.tally.rate();
  view.rate = rate ? in_words(*rate) : vocabulary.none_due();
  // CMP-4: of nothing due there is no fraction.
  if (row.tally.divisor() > 0) {
    view.compliant = count(rules::MeasureValue::kCompliant);
    view.due = std::to_string(row.tally.divisor());
  }
  view.late = count(rules::MeasureValue::kLate);
  view.outstanding = count(rules::MeasureValue::kOutstanding);
  view.non_compliant = count(rules::MeasureValue::kNonCompliant);
  return view;
}

/// The months as rows: the facts have the measures of a month beside each other, the same in each.
void set_months(AreaGoalView& view, const rules::Facts& facts, const BusinessArea& area,
                const Vocabulary& vocabulary) {
  std::optional<Month> last;
  for (const auto& each : facts.compliance) {
    if (!is_of_sheet(facts, area, each)) continue;
    if (last != each.month) view.rows.push_back({in_words(each.month), {}});
    last = each.month;
    view.rows.back().cells.push_back(cell_view(each, vocabulary));
    // The first row names the columns.
    if (view.rows.size() == 1) view.measures.push_back(vocabulary.measure(each.measure));
  }
}

void add_files(std::vector<std::string>& inputs, const std::vector<const Panel*>& panels) {
  for (const Panel* each : panels) inputs.push_back(each->source.file());
}

}  // namespace

// Of the person's own panels alone: what others did changes nothing on the sheet.
std::vector<std::string> inputs_of_goal(const Context&, const GoalFacts& goal) {
  auto inputs = common_inputs();
  for (const auto* panels :
       {&goal.attended, &goal.answered_in_time, &goal.answered_late, &goal.declined_in_time,
        &goal.declined_late, &goal.arrived_late, &goal.observed}) {
    add_files(inputs, *panels);
  }
  return sorted_paths(std::move(inputs));
}

std::vector<std::string> inputs_of_area_goal(const Context& context, const BusinessArea& area) {
  auto inputs = common_inputs();
  for (const auto& each : context.facts.recommendations) {
    if (*each.record->area != *area.code) continue;
    inputs.push_back(each.panel->source.file());
    inputs.push_back(each.record->source.file());
  }
  return sorted_paths(std::move(inputs));
}

GoalView goal_view(const Context& context, const GoalFacts& goal) {
  const auto words = words_of<GoalWords>(context);
  GoalView view;
  view.page = page_view(context, {.title = words.member_title(),
                                  .subject = person_name(*goal.person),
                                  .rules = {"GOAL-1", "PAN-11", "PAN-15", "TRN-1", "TRN-2"},
                                  .inputs = inputs_of_goal(context, goal)});
  view.period = range_in_words(*goal.person->goal->start, *goal.person->goal->end);
  view.counted = range_in_words(goal.from, goal.until);
  view.is_chair = std::ranges::any_of(goal.attended, [&](const Panel* panel) {
    return panel->chair && *panel->chair == *goal.person->id;
  });
  view.figures = figures_of(words.figure, goal);
  return view;
}

AreaGoalView area_goal_view(const Context& context, const BusinessArea& area) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<GoalWords>(context);
  AreaGoalView view;
  view.page =
      page_view(context, {.title = words.area_title(),
                          .subject = words.area_subject(name_or_empty(area.spoc.name),
                                                        area_name(*facts.records, *area.code)),
                          .rules = {"GOAL-1", "CMP-2", "CMP-3", "CMP-4"},
                          .inputs = inputs_of_area_goal(context, area)});
  view.period = range_in_words(first_day_of(first_month(facts)), facts.as_of);
  set_months(view, facts, area, context.vocabulary);
  return view;
}

}  // namespace panelpress::documents
