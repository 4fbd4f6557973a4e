#pragma once

#include <algorithm>

#include "base/date.h"

namespace panelpress::documents {

/// The days that a picture shows, from its left to its right. What lies beyond stands at the edge.
struct DateScale {
  Date begin;
  Date end;
  int left = 0;  ///< in pixels, as is all that is drawn
  int right = 0;

  int x(Date date) const {
    // Never 0, by which nothing can be divided.
    const int span = std::max(1, days_between(begin, end));
    return left + std::clamp(days_between(begin, date), 0, span) * (right - left) / span;
  }
  /// Makes room for a day.
  void hold(Date date) {
    begin = std::min(begin, date);
    end = std::max(end, date);
  }
};

}  // namespace panelpress::documents
