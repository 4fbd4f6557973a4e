#pragma once

#include <cmath>
#include <cstdint>

/// The one place that rounds.
namespace panelpress {

/// A quotient in whole numbers, halves up (CMP-4, PAN-15). Neither number may be negative, and the
/// divisor not zero.
template <class Number>
constexpr Number rounded_quotient(Number dividend, Number divisor) {
  return (2 * dividend + divisor) / (2 * divisor);
}

/// The whole number nearest to a figure of a spreadsheet, which knows only floating point: pence of
/// pounds, tenths of a percent of a share, seconds of a day.
inline std::int64_t nearest_whole(double figure) { return std::llround(figure); }

}  // namespace panelpress
