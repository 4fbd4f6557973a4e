#pragma once

#include <string_view>

#include "base/date.h"
#include "inputs/file_errors.h"

namespace panelpress::inputs {

/// The first day of which a record may say that something was done (GEN-4).
inline constexpr int kFirstYearOfRecords = 1970;
/// The first year in which somebody can have been born (GEN-4).
inline constexpr int kFirstYearOfBirth = 1900;

/// Whether the day that a key says has come, and is one of the records' (GEN-4). Reports it if not.
bool has_happened(std::string_view key, Date day, Place place, FileErrors& errors);

/// The same of a birthday, which what is reported does not repeat.
bool can_be_birthday(std::string_view key, Date day, Place place, FileErrors& errors);

}  // namespace panelpress::inputs
