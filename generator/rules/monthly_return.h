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

/// How many of what is open are of earlier months than the return's.
int count_open_earlier(const MonthReturn& month);

/// The return of a month; of one area alone when `only` is given.
MonthReturn month_return(const Facts& facts, Month month,
                         const std::optional<AreaCode>& only = std::nullopt);

/// The months with an outcome, first to last.
std::vector<Month> return_months(const Facts& facts);
/// The areas with an outcome in a month, by code.
std::vector<AreaCode> return_areas(const Facts& facts, Month month);

}  // namespace panelpress::rules
