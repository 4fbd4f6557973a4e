#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/facts.h"
#include "rules/quality_sample.h"
#include "rules/trends.h"

/// The figures of one month's return, of all business areas or of one alone, before they are laid
/// out in a workbook or an email.
namespace panelpress::documents {

/// A line of Summary: the counts of one measure, of one area or of all together.
struct SummaryRow {
  std::optional<AreaCode> area;  ///< none for all areas
  std::string area_name;
  Measure measure{};
  rules::Tally tally;
};

/// A measure that casework has still to do, its date being past (CMP-3: outstanding).
struct OutstandingItem {
  const rules::RecommendationFacts* recommendation = nullptr;
  const rules::MeasureFacts* measure = nullptr;
  Date since;         ///< the date of the measure: its clock starts here (CMP-5)
  int calendar_days;  ///< from then to `as_of`
  int working_days;
};

/// A month of the trend: the counts of each measure, in the order of the return.
struct TrendMonth {
  Month month;
  std::vector<rules::Tally> tallies;
};

struct MonthReturn {
  Month month;
  std::optional<AreaCode> only;  ///< the one area that it is about; none for all
  std::vector<Measure> measures;
  std::vector<SummaryRow> summary;  ///< by measure, area; then all areas by measure
  std::vector<const rules::RecommendationFacts*> recommendations;  ///< by panel, case
  std::vector<const rules::RecommendationFacts*> rejections;       ///< CMP-6
  int asked = 0;  ///< recommendations to release or with actions: what rejections are a share of
  std::vector<OutstandingItem> outstanding;  ///< oldest first
  int outstanding_earlier = 0;               ///< in the returns of earlier months
  std::vector<TrendMonth> trend;             ///< twelve months that end with this one
  std::vector<rules::Sampled> sample;        ///< DQ-6
  rules::Trends trends;                      ///< of the same twelve months
};

/// The return of a month; of one area alone when `only` is given.
MonthReturn month_return(const rules::Facts& facts, Month month,
                         const std::optional<AreaCode>& only = std::nullopt);

/// The months with an outcome, first to last.
std::vector<Month> return_months(const rules::Facts& facts);
/// The areas with an outcome in a month, by code.
std::vector<AreaCode> return_areas(const rules::Facts& facts, Month month);

}  // namespace panelpress::documents
