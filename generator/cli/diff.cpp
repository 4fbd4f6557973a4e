#include <ostream>

#include "cli/commands.h"
#include "cli/prepare.h"
#include "cli/since.h"
#include "documents/case_pack/changes.h"
#include "documents/case_pack/snapshot.h"

namespace panelpress::cli {

// Exits 0 whether or not the packs differ: a difference is no fault.
ExitStatus diff(const Options& options, World& world) {
  Report report{options, world};
  const auto older = read_snapshot(options.old_snapshot, report);
  const auto newer = read_snapshot(options.new_snapshot, report);
  if (!older || !newer) return ExitStatus::kWrong;
  if (older->panel != newer->panel) {
    report.error("the snapshots are of two panels: diff takes two packs of one panel");
    return ExitStatus::kWrong;
  }
  const auto files = read_templates(options, report);
  if (!files) return ExitStatus::kWrong;
  const render::Templates templates{*files, documents::diff_templates()};
  if (!templates_are_right(templates, options, report)) return ExitStatus::kWrong;
  world.out << documents::diff_text(templates, *older, *newer);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
