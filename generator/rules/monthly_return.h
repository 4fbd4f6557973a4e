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
namespace panelpress::rules {

/// A row of Summary: the counts of one measure, of one area or of all together.
struct SummaryRow {
  std::optional<AreaCode> area;  ///< none for all areas
  Measure measure{};
  Tally tally;
};

/// A month of the trend: the counts of each measure, in the order of the return.
struct TrendMonth {
  Month month;
  std::vector<Tally> tallies;
};

struct MonthReturn {
  Month month;
  std::optional<AreaCode> only;  ///< the one area that it is about; none for all
  std::vector<Measure> measures;
  std::vector<SummaryRow> summary;  ///< by measure, area; then all areas by measure
  std::vector<const RecommendationFacts*> recommendations;  ///< by panel, case
  std::vector<const RecommendationFacts*> rejections;       ///< CMP-6
  int asked = 0;  ///< recommendations to release or with actions: what rejections are a share of
  std::vector<const OpenItem*> open;  ///< of this month and earlier ones, oldest first (CMP-7)
  std::vector<TrendMonth> trend;      ///< twelve months that end with this one
  std::vector<Sampled> sample;        ///< DQ-6
  Trends trends;                      ///< of the same twelve months
};

/// The counts of all areas together, or of the one area, by measure in the order of the return
/// (CMP-4).
std::vector<Tally> totals(const MonthReturn& month);
/// How often a value stands in these counts.
int count_in_totals(const MonthReturn& month, MeasureValue value);

/// The rejections of a month, and how many of them give their reasons where they should (CMP-6).
struct RejectionCounts {
  int rejected = 0;
  int with_reasons_on_atlas = 0;
  int with_reasons_in_dcpr = 0;
};
RejectionCounts count_rejections(const MonthReturn& month);

/// What is open of a month's return and of earlier ones (CMP-7).
struct OpenCounts {
  int outstanding = 0;   ///< not done
  int to_put_right = 0;  ///< done amiss
  int earlier = 0;       ///< of both, those of earlier months than the return's
  int beyond = 0;        ///< done amiss, and not open since it can no longer be put right
};
OpenCounts count_open(const Facts& facts, const MonthReturn& month);

/// The return of a month; of one area alone when `only` is given. `sample` is that of the whole
/// month (`quality_sample`), of which an area is shown its part (DQ-6).
MonthReturn month_return(const Facts& facts, Month month, const std::optional<AreaCode>& only,
                         const std::vector<Sampled>& sample);
/// The same, with the sample drawn for it.
MonthReturn month_return(const Facts& facts, Month month,
                         const std::optional<AreaCode>& only = std::nullopt);

/// The months with an outcome, first to last.
std::vector<Month> return_months(const Facts& facts);
/// The areas with an outcome in a month, by code.
std::vector<AreaCode> return_areas(const Facts& facts, Month month);

}  // namespace panelpress::rules
