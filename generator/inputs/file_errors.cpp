#include "inputs/file_errors.h"

#include <fmt/format.h>

#include "inputs/characters.h"

namespace panelpress::inputs {

Finding error_at(const Source& source, std::string message) {
  return {{}, Severity::kError, {}, std::move(message), source};
}

// What is quoted stands in a line of stderr: a control in it could hide the rest, so that it is
// named by its number. Cut in code points, never within one.
std::string in_quotes(std::string_view text) {
  constexpr int kMostCodePoints = 60;
  std::string shown;
  for (int count = 0; !text.empty(); ++count) {
    if (count == kMostCodePoints) return fmt::format("'{}…'", shown);
    const std::string_view rest = text;
    const char32_t code_point = take_code_point(text);
    if (first_refused(rest.substr(0, rest.size() - text.size()), Lines::kOne)) {
      shown += fmt::format("U+{:04X}", static_cast<unsigned>(code_point));
    } else {
      shown += rest.substr(0, rest.size() - text.size());
    }
  }
  return fmt::format("'{}'", shown);
}

FileErrors::FileErrors(std::string_view path, Date last_day_come)
    : path_(path), last_day_come_(last_day_come) {}

Source FileErrors::at(Place place) const { return {path_, place.line, place.column}; }

void FileErrors::add(Place place, std::string message) {
  list_.push_back(error_at(at(place), std::move(message)));
}

}  // namespace panelpress::inputs
