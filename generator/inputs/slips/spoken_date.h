#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace panelpress::inputs {

/// A date as people write one, with or without a time of day: 01/04/2026, 1.4.26, "1st April 2026",
/// "April 1, 2026", 2026/4/1, "2026-04-01 10:00".
struct SpokenDate {
  std::string iso;  ///< as the inputs have it: "2026-04-01"; empty when there is no such day
  bool has_time = false;
};

/// Reads such a date, with the day before the month as in the UK; nothing when the text does not
/// look like a date.
std::optional<SpokenDate> spoken_date(std::string_view text);

/// What to write instead of a date as people write one: "write 2026-04-01".
std::string advice_for(const SpokenDate& date);

}  // namespace panelpress::inputs
