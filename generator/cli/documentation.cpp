#include <ostream>

#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/help.h"
#include "cli/report.h"

namespace panelpress::cli {

// Known words are listed: a typing slip should not end in an empty file.
ExitStatus completions(const Options& options, World& world) {
  const std::string text = completions_for(options.topic);
  if (text.empty()) {
    Report{options, world}.error("no completions for '" + options.topic + "'" +
                                 did_you_mean(nearest_word(options.topic, shells())) +
                                 ": there are bash, zsh and fish");
    return ExitStatus::kWrong;
  }
  world.out << text;
  return ExitStatus::kDone;
}

ExitStatus man(const Options&, World& world) {
  world.out << man_page();
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
