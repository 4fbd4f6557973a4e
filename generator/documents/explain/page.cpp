#include <algorithm>
#include <utility>

#include "base/text.h"
#include "documents/explain/explain.h"
#include "documents/explain/sections.h"

namespace panelpress::documents {

namespace {

const std::string kExplainPage = "explain/page.html";

/// The case's file, those of the panels that list it, and what every document rests on.
SharedPaths inputs_of(const rules::Facts& facts, const rules::CaseFacts& of_case) {
  auto paths = common_inputs();
  paths.push_back(of_case.record->source.file());
  for (const Panel& each : facts.records->panels) {
    if (std::ranges::any_of(
            each.cases, [&](const ListedCase& listed) { return *listed.ref == of_case.ref(); })) {
      paths.push_back(each.source.file());
    }
  }
  return sorted_paths(std::move(paths));
}

std::vector<ExplainedInput> input_views(const rules::Facts& facts, const SharedPaths& paths) {
  std::vector<ExplainedInput> views;
  for (const InputFile& file : facts.records->files) {
    if (std::ranges::binary_search(*paths, file.path)) views.push_back({file.path, file.sha256});
  }
  return views;
}

std::vector<std::string_view> rules_of(const Explanation& explanation) {
  return {explanation.used_rules().begin(), explanation.used_rules().end()};
}

}  // namespace

std::string explain_page(const Context& context, const rules::CaseFacts& of_case) {
  const rules::Facts& facts = context.facts;
  Explanation explanation{facts, context.templates};
  const ExplainWords& words = explanation.words();
  explain_case(facts, of_case, explanation);
  const SharedPaths inputs = inputs_of(facts, of_case);
  ExplainPageView view;
  view.ref = of_case.ref().text;
  view.name = name_or_empty(of_case.record->name);
  view.sections = explanation.sections();
  // On the page a value stands by itself, and begins as a sentence does.
  for (auto& section : view.sections) {
    for (auto& fact : section.facts) fact.value = capitalised(std::move(fact.value));
  }
  view.inputs = input_views(facts, inputs);
  view.digest = context.digests.of(inputs);
  view.page = page_view(
      context,
      {words.title(), words.subject(view.ref, view.name), rules_of(explanation), inputs, {}});
  return context.templates.render(kExplainPage, view);
}

std::vector<render::TemplateUse> explain_page_templates() {
  return {render::use<ExplainPageView>(kExplainPage)};
}

}  // namespace panelpress::documents
