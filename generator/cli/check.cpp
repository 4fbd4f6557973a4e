#include <ostream>

#include "base/folder_reader.h"
#include "cli/commands.h"
#include "cli/prepare.h"
#include "cli/version.h"
#include "documents/explain/json.h"
#include "documents/explain/sarif.h"

namespace panelpress::cli {

// Ends as `build` would, without its documents; JSON and SARIF go to stdout, which is otherwise
// empty.
ExitStatus check(const Options& options, World& world) {
  Report report{options, world};
  const auto facts = read_facts(options, world, report);
  if (!facts) return ExitStatus::kWrong;
  const std::vector<Finding> findings = told(*facts, options);
  switch (options.format) {
    case Format::kText:
    case Format::kHtml:  // only `explain` takes it
      report.print(findings, options.inputs, FolderReader{options.inputs});
      report.totals(findings);
      report.done(tally(findings));
      break;
    case Format::kJson:
      world.out << documents::findings_json(findings, facts->as_of);
      break;
    case Format::kSarif:
      world.out << documents::findings_sarif(findings, kVersion);
      break;
  }
  return status_of(findings, options);
}

}  // namespace panelpress::cli
