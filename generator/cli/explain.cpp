#include <ostream>

#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/prepare.h"
#include "documents/explain/json.h"
#include "documents/explain/text.h"

namespace panelpress::cli {

ExitStatus explain(const Options& options, World& world) {
  Report report{options, world};
  const auto facts = read_facts(options, world, report);
  if (!facts) return ExitStatus::kWrong;
  if (options.subject && !documents::find_subject(*facts, *options.subject)) {
    report.error("no case, panel, claim or person '" + *options.subject + "'" +
                 did_you_mean(documents::nearest_subject(*facts, *options.subject)));
    return ExitStatus::kWrong;
  }
  if (options.format == Format::kJson) {
    world.out << documents::explain_json(*facts, options.subject);
    return ExitStatus::kDone;
  }
  const auto files = read_templates(options, report);
  if (!files) return ExitStatus::kWrong;
  const render::Templates templates{*files, documents::explain_templates()};
  if (!templates_are_right(templates, options, report)) return ExitStatus::kWrong;
  world.out << documents::explain_text(*facts, templates, options.subject);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
