#include "cli/commands.h"

namespace panelpress::cli {

ExitStatus run(int count, const char* const* words, World& world) {
  const auto parsed = parse_options(count, words, world);
  if (const auto* status = std::get_if<ExitStatus>(&parsed)) return *status;
  const auto& options = std::get<Options>(parsed);
  switch (options.command) {
    case Command::kBuild:
      return build(options, world);
    case Command::kCheck:
      return check(options, world);
    case Command::kExplain:
      return explain(options, world);
    case Command::kDiff:
      return diff(options, world);
    case Command::kImport:
      return import(options, world);
    case Command::kSchema:
      break;
  }
  return schema(options, world);
}

}  // namespace panelpress::cli
