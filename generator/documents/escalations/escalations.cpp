// escalations.html: what wash-ups escalated and what was answered (ESC-1). None where nothing was.
#include "documents/escalations/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kEscalationsPage = "escalations/page.html";

}  // namespace

std::vector<Job> escalations_jobs(const Context& context) {
  if (context.facts.escalations.empty()) return {};
  return {page_job(context, document(Paper::kEscalations), kEscalationsPage, escalations_view,
                   inputs_of_escalations)};
}

std::vector<render::TemplateUse> escalations_templates() {
  return {render::use<EscalationsView>(kEscalationsPage),
          render::use_sentences<EscalationsWords>()};
}

}  // namespace panelpress::documents
