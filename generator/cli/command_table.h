#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/exit_status.h"
#include "cli/options.h"
#include "cli/world.h"

namespace panelpress::cli {

/// Puts a value into the options; what is wrong with it, or nothing.
using Setter = std::optional<std::string> (*)(Options& options, const std::string& value);

/// What may stand for a value, for completions: words of a list, or the names of files or folders.
enum class Value { kText, kFile, kFolder };

/// An option, written once: the parser, `--help`, the man page and the completions read this row.
struct OptionRow {
  char short_name;  ///< 0 for none
  std::string_view long_name;
  std::string_view value_name;  ///< "DIR"; empty for a flag
  std::string_view help;
  Setter set;
  Value value = Value::kText;
  std::vector<std::string> (*words)() = nullptr;  ///< the values there are, where there is a list
};

/// A value that stands by its place.
struct ArgumentRow {
  std::string_view name;
  std::string_view help;
  bool is_required;
  bool is_repeated;  ///< takes all that is left
  Setter set;
  Value value = Value::kText;
  std::vector<std::string> (*words)() = nullptr;
};

/// A command line as somebody would type it, and what it does.
struct Example {
  std::string_view line;
  std::string_view meaning;
};

/// A command, written once.
struct CommandRow {
  std::string_view name;
  std::string_view summary;
  std::vector<ArgumentRow> arguments;
  std::vector<OptionRow> options;
  std::array<Example, 2> examples;
  ExitStatus (*run)(const Options& options, World& world);
};

/// Every command, in the order of the help.
const std::vector<CommandRow>& command_table();

/// The command of a name; null when there is none.
const CommandRow* find_command(std::string_view name);

/// A value's form in a synopsis: "FILE", "[SUBJECT]", "PART…".
std::string form_of(const ArgumentRow& argument);

/// What a value is, and the words that it may be where they are few.
std::string meaning_of(const ArgumentRow& argument);

}  // namespace panelpress::cli
