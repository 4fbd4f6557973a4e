#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/command_table.h"

namespace panelpress::cli {

/// A command line that was understood.
struct CommandLine {
  const CommandRow* command = nullptr;  ///< null for help or version of the program
  Options options;
  bool asks_help = false;
  bool asks_version = false;
};

/// Reads the words after the program's name, or says what is wrong with the nearest right word. An
/// option given twice counts as given last. After "--" words are values.
std::variant<CommandLine, std::string> parse(const std::vector<std::string>& words);

}  // namespace panelpress::cli
