#include "records/import/summary.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace panelpress::records {

namespace {

std::string listed_names(std::string_view what, const std::vector<std::string>& names) {
  if (names.empty()) return fmt::format("{}: none\n", what);
  return fmt::format("{}: {} ({})\n", what, names.size(), fmt::join(names, ", "));
}

/// By record, in the order of the file, and then key by key: what a person checks before using it.
std::string changed_keys(const std::vector<Change>& changes) {
  std::vector<std::string> records;
  for (const Change& each : changes) {
    if (std::find(records.begin(), records.end(), each.record) == records.end()) {
      records.push_back(each.record);
    }
  }
  std::string text = listed_names("changed", records);
  for (const Change& each : changes) {
    text += fmt::format("  {} {}: {} -> {}\n", each.record, each.key,
                        each.before.empty() ? "not given" : each.before, each.now);
  }
  return text;
}

}  // namespace

// Every sort of result has its line, also when there is none: a missing line would leave open
// whether it was counted.
std::string to_text(const Summary& summary) {
  std::string text = listed_names("new", summary.added) + changed_keys(summary.changed) +
                     fmt::format("the same: {}\n", summary.same.size()) +
                     listed_names("in the records but not in the file", summary.absent);
  for (const std::string& sheet : summary.sheets_not_read) {
    text += fmt::format("sheet not read: {} (it has not the headings of the map)\n", sheet);
  }
  return text;
}

}  // namespace panelpress::records
