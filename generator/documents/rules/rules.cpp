// rules.html: every rule with its source, what was decided, and the figures that settings
// override; and inputs.html: every key of the records.
#include "documents/kinds.h"
#include "documents/rules/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kRulesPage = "rules/page.html";
constexpr const char* kInputsPage = "rules/inputs.html";

}  // namespace

std::vector<Job> rules_jobs(const Context& context) {
  return {page_job(context, document(Paper::kRules), kRulesPage, rules_view, inputs_of_rules),
          page_job(context, document(Paper::kInputs), kInputsPage, inputs_view, inputs_of_rules)};
}

std::vector<render::TemplateUse> rules_templates() {
  return {render::use<RulesView>(kRulesPage), render::use_sentences<RulesWords>(),
          render::use<InputsView>(kInputsPage), render::use_sentences<InputsWords>()};
}

}  // namespace panelpress::documents
