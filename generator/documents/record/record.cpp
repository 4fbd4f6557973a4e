// What a held panel leaves behind: who attended, what was said of each case, what was recommended,
// why, and who decided. `panels/<id>/record.html`; fit to be disclosed, one case at a time.
// A job for each held panel.
#include "documents/kinds.h"
#include "documents/record/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kRecordPage = "record/page.html";

}  // namespace

std::vector<Job> record_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    if (!panel.panel->is_held()) continue;
    jobs.push_back(panel_page_job<RecordWords>(
        context, Paper::kRecord, kRecordPage,
        {"CLK-1", "CLK-6", "PAN-3", "PAN-4", "REC-1", "REC-3", "REC-9", "SEL-8"}, panel,
        record_view, shared_inputs_of_panel));
  }
  return jobs;
}

std::vector<render::TemplateUse> record_templates() {
  return {render::use<RecordView>(kRecordPage), render::use_sentences<RecordWords>()};
}

}  // namespace panelpress::documents
