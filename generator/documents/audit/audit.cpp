// The audit two weeks after a panel (POST-4): `panels/<id>/audit.html`.
// A job for each held panel with a release, with actions or with an audit.
#include "documents/audit/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"
#include "render/sentences.h"

namespace panelpress::documents {

namespace {

constexpr const char* kAuditPage = "audit/page.html";

/// The words of the page's head.
struct AuditWords {
  static constexpr const char* kPath = "audit/words.txt";
  render::Sentence<> title;
  PANELPRESS_SENTENCES(title)
};

/// The inputs of the panel, and those of the panel that is next available (POST-6).
std::vector<std::string> inputs_of_audit(const Context& context, const rules::PanelFacts& panel) {
  const rules::Facts& facts = context.facts;
  auto inputs = inputs_of_panel(facts, panel);
  for (const Panel& each : facts.records->panels) {
    if (each.is_planned()) inputs.push_back(each.source.file());
  }
  for (const rules::EscalationFacts& each : facts.escalations) {
    if (each.panel == panel.panel) inputs.push_back(each.feedback->source.file());
  }
  return sorted_paths(std::move(inputs));
}

}  // namespace

// A panel without release or actions has a page only for what was audited or escalated all the
// same.
std::vector<Job> audit_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    const bool is_escalated = has_escalations(context.facts, panel);
    if (audited(context.facts, panel).empty() && !is_escalated) continue;
    jobs.push_back(panel_page_job<AuditWords>(
        context, Paper::kAudit, kAuditPage,
        {"GEN-1", "PAN-16", "POST-2", "POST-4", "POST-6", "POST-7", "CMP-5", "ESC-1"}, panel,
        audit_view, inputs_of_audit));
  }
  return jobs;
}

std::vector<render::TemplateUse> audit_templates() {
  return {render::use<AuditView>(kAuditPage), render::use_sentences<AuditWords>()};
}

}  // namespace panelpress::documents
