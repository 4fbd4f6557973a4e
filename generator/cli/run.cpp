#include <algorithm>
#include <ostream>

#include "base/file_answer.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/help.h"

namespace panelpress::cli {

namespace {

/// Every mistake on the command line ends with where to look: at the help of its command, where
/// there is one.
ExitStatus refuse(World& world, const std::string& command, const std::string& why) {
  world.err << "panelpress: error: " << why << "\nSee panelpress "
            << (find_command(command) ? command + " " : "") << "--help.\n";
  return ExitStatus::kWrong;
}

/// Templates that nobody named are those of this folder, else those installed with the program,
/// else those of the checkout whose build folder it lies in.
void find_templates(Options& options, const World& world) {
  const bool are_named = options.templates != Options{}.templates;
  if (are_named || is_folder(options.templates)) return;
  for (const char* place : {"../share/panelpress/templates", "templates", "../templates"}) {
    const auto folder = (world.program_folder / place).lexically_normal();
    if (world.program_folder.empty() || !is_folder(folder)) continue;
    options.templates = folder.string();
    return;
  }
}

}  // namespace

// A command without a word is a mistake (2) that shows the first steps.
ExitStatus run(int count, const char* const* words, World& world) {
  const std::vector<std::string> given(words + std::min(count, 1), words + count);
  if (given.empty()) {
    world.err << first_steps();
    return ExitStatus::kWrong;
  }
  auto parsed = parse(given);
  if (const auto* wrong = std::get_if<std::string>(&parsed))
    return refuse(world, given.front(), *wrong);
  auto& line = std::get<CommandLine>(parsed);
  if (line.asks_version || line.asks_help) {
    world.out << (line.asks_version ? version_text()
                  : line.command    ? help_text(*line.command)
                                    : help_text());
    return ExitStatus::kDone;
  }
  find_templates(line.options, world);
  return line.command->run(line.options, world);
}

}  // namespace panelpress::cli
