#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace panelpress {

/// The day by which a commitment is to be kept (COM-1).
struct Due {
  std::string written;  ///< "2021-04-30", "2021-04", "2020-21 Q4" or "2021-22"
  Date day;             ///< that date; the last day of the month, quarter or financial year

  auto operator<=>(const Due&) const = default;
};

/// The calendar year in which the financial year "2025-26" begins.
std::optional<int> first_year_of(std::string_view financial_year);

/// Reads a date, a month, a quarter of a financial year or a financial year; nothing when the text
/// is none of them.
std::optional<Due> parse_due(std::string_view text);

}  // namespace panelpress
