#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "inputs/node.h"

namespace panelpress::inputs {

/// An error of the inputs at a place.
Finding error_at(const Source& source, std::string message);

/// Text of an input in single quotes, fit to be printed in a message: at most 60 code points, with
/// control and bidirectional characters written as U+202E.
std::string in_quotes(std::string_view text);

/// The errors of one file, as they are found.
class FileErrors {
 public:
  /// The path is relative to the inputs folder. After the last day that has come, nothing has
  /// happened yet (GEN-4).
  explicit FileErrors(std::string_view path, Date last_day_come = Date::max());

  Date last_day_come() const { return last_day_come_; }

  /// A place of this file.
  Source at(Place place) const;
  void add(Place place, std::string message);
  const std::vector<Finding>& list() const { return list_; }

 private:
  FilePath path_;
  Date last_day_come_;
  std::vector<Finding> list_;
};

}  // namespace panelpress::inputs
