#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/sentences.h"
#include "render/view.h"
#include "rules/goals.h"

/// The goal sheets as they are printed (GOAL-1).
namespace panelpress::documents {

/// A figure of somebody's own, and the days it counts.
struct GoalFigureView {
  std::string what;
  std::string count;
  std::string days;  ///< "10 Mar 2026 and 24 Mar 2026"; empty when none
  PANELPRESS_VIEW(GoalFigureView, what, count, days)
};

/// The sheet of a chair or member.
struct GoalView {
  PageView page;
  std::string period;     ///< the whole of it
  std::string counted;    ///< the days that the figures count
  bool is_chair = false;  ///< of a panel among them
  std::vector<GoalFigureView> figures;
  PANELPRESS_VIEW(GoalView, page, period, counted, is_chair, figures)
};

/// What became of a measure of an area in a month.
struct AreaGoalCellView {
  std::string rate;
  std::string compliant;
  std::string due;  ///< what the rate is of; empty when nothing was due
  std::string late;
  std::string outstanding;
  std::string non_compliant;
  PANELPRESS_VIEW(AreaGoalCellView, rate, compliant, due, late, outstanding, non_compliant)
};

/// A month of an area, a cell for each measure.
struct AreaGoalRowView {
  std::string month;
  std::vector<AreaGoalCellView> cells;
  PANELPRESS_VIEW(AreaGoalRowView, month, cells)
};

/// The sheet of a point of contact: a line a month, so that twelve of them fit on two sheets of
/// paper.
struct AreaGoalView {
  PageView page;
  std::string period;
  std::vector<std::string> measures;
  std::vector<AreaGoalRowView> rows;
  PANELPRESS_VIEW(AreaGoalView, page, period, measures, rows)
};

GoalView goal_view(const Context& context, const rules::GoalFacts& goal);
AreaGoalView area_goal_view(const Context& context, const BusinessArea& area);

/// The inputs of a sheet, sorted: those of the person's own panels.
std::vector<std::string> inputs_of_goal(const Context& context, const rules::GoalFacts& goal);
/// The inputs of an area's sheet, sorted: those of its own recommendations.
std::vector<std::string> inputs_of_area_goal(const Context& context, const BusinessArea& area);

/// The sentences of a goal sheet: its titles and what each figure is and comes from.
struct GoalWords {
  static constexpr const char* kPath = "goals/words.txt";

  /// What a figure counts.
  struct Figure {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, attended, answered_in_time, answered_late,
                            declined_in_time, declined_late, arrived_late, observed, training)
  } figure;

  render::Sentence<> member_title, area_title;
  render::Sentence<"name", "area"> area_subject;
  PANELPRESS_SENTENCES(member_title, area_title, area_subject, figure)
};

}  // namespace panelpress::documents
