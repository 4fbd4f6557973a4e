#include <ostream>

#include "base/folder_reader.h"
#include "cli/commands.h"
#include "cli/prepare.h"
#include "cli/version.h"
#include "documents/explain/explain.h"

namespace panelpress::cli {

namespace {

/// Prints what a program asked for on stdout, which is otherwise empty; whether one did.
bool print_for_programs(const std::vector<Finding>& findings, const Options& options,
                        World& world) {
  switch (options.format) {
    case Format::kText:
    case Format::kHtml:  // only `explain` takes it
      return false;
    case Format::kJson:
      // Nothing is found on a day that cannot be told.
      world.out << documents::findings_json(findings,
                                            std::get<Date>(date_to_answer_for(options, world)));
      return true;
    case Format::kSarif:
      world.out << documents::findings_sarif(findings, kVersion);
      return true;
  }
  return false;
}

}  // namespace

// Ends as `build` would, without its documents. Errors that stop the run are printed on stderr as
// ever, and for a program too: one that shows findings in place would take nothing for a clean
// bill.
ExitStatus check(const Options& options, World& world) {
  Report report{options, world};
  const auto facts = read_facts(options, world, report);
  if (!facts) {
    if (!report.stopped_at().empty()) print_for_programs(report.stopped_at(), options, world);
    return ExitStatus::kWrong;
  }
  const std::vector<Finding> findings = told(*facts, options);
  if (!print_for_programs(findings, options, world)) {
    report.print(findings, options.inputs, FolderReader{options.inputs});
    report.totals(findings);
    report.done(tally(findings));
  }
  return status_of(findings, options);
}

}  // namespace panelpress::cli
