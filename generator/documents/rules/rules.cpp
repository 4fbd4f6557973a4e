// rules.html: every rule with its source, what was decided, and the figures that settings
// override; and inputs.html: every key of the records.
#include "documents/kinds.h"
#include "documents/rules/inputs_view.h"
#include "documents/rules/view.h"
#include "documents/rules/words.h"

namespace panelpress::documents {

namespace {

constexpr const char* kRulesPage = "rules/page.html";
constexpr const char* kInputsPage = "rules/inputs.html";

Document make_rules(const Context& context) {
  return {document(Paper::kRules), context.templates.render(kRulesPage, rules_view(context)),
          State::kReady, inputs_of_rules()};
}

Document make_inputs(const Context& context) {
  return {document(Paper::kInputs), context.templates.render(kInputsPage, inputs_view(context)),
          State::kReady, inputs_of_rules()};
}

}  // namespace

std::vector<Job> rules_jobs(const Context& context) {
  return {
      job(
          document(Paper::kRules), [&context] { return make_rules(context); }, inputs_of_rules),
      job(
          document(Paper::kInputs), [&context] { return make_inputs(context); }, inputs_of_rules)};
}

std::vector<render::TemplateUse> rules_templates() {
  return {render::use<RulesView>(kRulesPage), render::use_sentences<RulesWords>(),
          render::use<InputsView>(kInputsPage), render::use_sentences<InputsWords>()};
}

}  // namespace panelpress::documents
