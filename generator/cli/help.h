#pragma once

#include <string>

#include "cli/command_table.h"

namespace panelpress::cli {

/// What the program is, its commands and exit statuses.
std::string help_text();
/// How a command is used: synopsis, arguments, options and two examples.
std::string help_text(const CommandRow& command);
/// What to do first, for somebody who typed the program's name alone.
std::string first_steps();
/// The guidance, the rules and the libraries that this program was built with.
std::string version_text();
/// The manual page, in roff.
std::string man_page();

}  // namespace panelpress::cli
