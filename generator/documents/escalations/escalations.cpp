// escalations.html: what wash-ups escalated and what was answered (ESC-1). None where nothing was.
#include "documents/escalations/view.h"
#include "documents/kinds.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "escalations/page.html";

Document make(const Context& context) {
  const EscalationsView view = escalations_view(context);
  return {document(Paper::kEscalations), context.templates.render(kPage, view), view.page.state,
          inputs_of_escalations(context.facts)};
}

}  // namespace

std::vector<Job> escalation_jobs(const Context& context) {
  if (context.facts.escalations.empty()) return {};
  return {job(
      document(Paper::kEscalations), [&context] { return make(context); },
      [&context] { return inputs_of_escalations(context.facts); })};
}

std::vector<render::TemplateUse> escalation_templates() {
  return {render::use<EscalationsView>(kPage), render::use_sentences<EscalationsWords>()};
}

}  // namespace panelpress::documents
