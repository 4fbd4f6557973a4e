#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "model/subjects.h"
#include "rules/case_checks.h"

namespace panelpress::rules {

namespace {

int year_of(Date date) { return static_cast<int>(month_of(date).year()); }

/// The first and the last year of panels, of referrals and of `as_of`; none without a panel or
/// referral.
struct Years {
  std::optional<int> first;
  int last = 0;

  void add(Date date) {
    first = std::min(first.value_or(year_of(date)), year_of(date));
    last = std::max(last, year_of(date));
  }
};

Years years_of(const Records& records, Date as_of) {
  Years years;
  for (const Panel& panel : records.panels) years.add(*panel.date);
  // A referral is received before as_of, which is the last year anyway.
  for (const ReferredCase& each : records.referrals.cases) {
    const int year = year_of(date_of(*each.received_at));
    years.first = std::min(years.first.value_or(year), year);
  }
  years.last = std::max(years.last, year_of(as_of));
  return years;
}

bool has_holiday(const Records& records, int year) {
  const auto first = records.holidays.lower_bound(make_date(year, 1, 1));
  return first != records.holidays.end() && year_of(first->first) == year;
}

}  // namespace

/// GEN-6, this product (CCU 5.11).
std::vector<Finding> holiday_findings(const Records& records, Date as_of) {
  const Years years = years_of(records, as_of);
  std::vector<Finding> findings;
  // GEN-6 begins with the first panel or referral; without one there is no year to ask about.
  if (!years.first) return findings;
  const Source file{FilePath("holidays.toml"), 1, 1};
  // The file, not a line: what is wrong is that there is no line.
  for (int year = *years.first; year <= years.last; ++year) {
    if (has_holiday(records, year)) continue;
    findings.push_back({"GEN-6", Severity::kWarning, about_year(year),
                        fmt::format("no bank holiday of {} is given, so that working days are "
                                    "counted wrongly: add its bank holidays as [[holiday]]",
                                    year),
                        file});
  }
  return findings;
}

}  // namespace panelpress::rules
