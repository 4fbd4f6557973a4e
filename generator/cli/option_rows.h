#pragma once

#include <string>
#include <vector>

#include "cli/command_table.h"

namespace panelpress::cli {

/// The options of every command that reads records.
std::vector<OptionRow> common_options();
/// Those of `build`, the common ones among them.
std::vector<OptionRow> build_options();
/// Those of `check` and of `explain`, which differ in the formats they know.
std::vector<OptionRow> check_options();
std::vector<OptionRow> explain_options();
/// Those of `join` and of `verify`.
std::vector<OptionRow> join_options();
std::vector<OptionRow> verify_options();
/// Those of `serve`.
std::vector<OptionRow> serve_options();
/// Those of `import`.
std::vector<OptionRow> import_options();

/// Those of `new` and of `issue`.
std::vector<OptionRow> new_options();
std::vector<OptionRow> issue_options();

/// The words that `--only` takes: groups, then kinds.
std::vector<std::string> words_of_only();

/// A setter for a text or a flag of the options.
template <auto Member>
std::optional<std::string> set_text(Options& options, const std::string& value) {
  options.*Member = value;
  return std::nullopt;
}
template <auto Member, bool kValue = true>
std::optional<std::string> set_flag(Options& options, const std::string&) {
  options.*Member = kValue;
  return std::nullopt;
}

/// The same for what only the commands that change records are told.
template <auto Member>
std::optional<std::string> set_edit_text(Options& options, const std::string& value) {
  options.edit.*Member = value;
  return std::nullopt;
}
template <auto Member, bool kValue = true>
std::optional<std::string> set_edit_flag(Options& options, const std::string&) {
  options.edit.*Member = kValue;
  return std::nullopt;
}

}  // namespace panelpress::cli
