#pragma once

namespace panelpress {

/// A quotient in whole numbers, halves up (CMP-4, PAN-15). Neither number may be negative, and the
/// divisor not zero. It is the one place that rounds.
template <class Number>
constexpr Number rounded_quotient(Number dividend, Number divisor) {
  return (2 * dividend + divisor) / (2 * divisor);
}

}  // namespace panelpress
