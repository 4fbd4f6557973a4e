#include "documents/explain/explain.h"

#include <ostream>

#include "cli/commands.h"
#include "cli/prepare.h"
#include "cli/version.h"
#include "documents/explain/subject.h"

namespace panelpress::cli {

namespace {

/// One page about a case; nothing else has one.
ExitStatus explain_as_page(const Options& options, const rules::Facts& facts,
                           const render::Templates& templates, World& world, Report& report) {
  const auto* of_case = options.subject ? facts.find(CaseRef{*options.subject}) : nullptr;
  if (!of_case) {
    report.error("--format html is about one case: explain REF --format html");
    return ExitStatus::kWrong;
  }
  const documents::Context context{facts, templates, std::string(kProgram)};
  world.out << documents::explain_page(context, *of_case);
  return ExitStatus::kDone;
}

/// Only what explain prints is compiled: a mistake in another page keeps nobody from an answer.
std::vector<render::TemplateUse> templates_of_explain() {
  auto uses = documents::explain_templates();
  for (auto&& more : {documents::explain_page_templates(), documents::shared_templates()}) {
    uses.insert(uses.end(), more.begin(), more.end());
  }
  return uses;
}

}  // namespace

// A subject that does not exist is told before any template is read. Findings do not change the
// status: it answered.
ExitStatus explain(const Options& options, World& world) {
  Report report{options, world};
  const auto facts = read_facts(options, world, report);
  if (!facts) return ExitStatus::kWrong;
  if (options.subject && !documents::find_subject(*facts, *options.subject)) {
    report.error(documents::no_such_subject(*facts, *options.subject));
    return ExitStatus::kWrong;
  }
  if (options.format == Format::kJson) {
    world.out << documents::explain_json(*facts, options.subject);
    return ExitStatus::kDone;
  }
  const auto files = read_templates(options, report);
  if (!files) return ExitStatus::kWrong;
  const render::Templates templates{*files, templates_of_explain()};
  if (!templates_are_right(templates, options, report)) return ExitStatus::kWrong;
  if (options.format == Format::kHtml) {
    return explain_as_page(options, *facts, templates, world, report);
  }
  world.out << documents::explain_text(*facts, templates, options.subject);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
