#include "inputs/schema.h"

#include <fmt/format.h>

#include <ostream>

#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/report.h"

namespace panelpress::cli {

namespace {

std::vector<std::string_view> kinds() {
  std::vector<std::string_view> words;
  for (const auto& [kind, name] : Words<inputs::Kind>::kList) words.push_back(name);
  return words;
}

}  // namespace

ExitStatus schema(const Options& options, World& world) {
  const auto kind = from_word<inputs::Kind>(options.topic);
  if (!kind) {
    Report{options, world}.error(fmt::format("no input file '{}'{}; there are {}", options.topic,
                                             did_you_mean(nearest_word(options.topic, kinds())),
                                             fmt::join(kinds(), ", ")));
    return ExitStatus::kWrong;
  }
  world.out << inputs::json_schema(*kind);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
