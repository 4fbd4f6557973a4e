// What a held panel leaves behind: who attended, what was said of each case, what was recommended,
// why, and who decided. `panels/<id>/record.html`; fit to be disclosed, one case at a time.
// A job for each held panel.
#include "documents/kinds.h"
#include "documents/record/view.h"
#include "documents/record/words.h"
#include "documents/shared/panel_day.h"

namespace panelpress::documents {

namespace {

const std::string kPage = "record/page.html";

PageFacts page_facts(const Context& context, const RecordWords& words,
                     const rules::PanelFacts& panel) {
  return {words.title(),
          words.subject(panel.id().text, panel_day(context.facts, panel)),
          {"CLK-1", "CLK-6", "PAN-3", "PAN-4", "REC-1", "REC-3", "REC-9", "SEL-8"},
          inputs_of_panel(context.facts, panel),
          findings_about_panel(context.facts, panel)};
}

Document make(const Context& context, const rules::PanelFacts& panel) {
  const auto words = words_of<RecordWords>(context);
  PageFacts about = page_facts(context, words, panel);
  RecordView view = record_view(context, words, panel);
  view.page = page_view(context, about);
  return {document(Paper::kRecord, panel.id()), context.templates.render(kPage, view),
          state_of(about.findings), std::move(about.inputs)};
}

}  // namespace

std::vector<Job> record_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    if (!panel.panel->is_held()) continue;
    jobs.push_back(job(
        document(Paper::kRecord, panel.id()), [&context, &panel] { return make(context, panel); },
        [&context, &panel] { return inputs_of_panel(context.facts, panel); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> record_templates() {
  return {render::use<RecordView>(kPage), render::use_sentences<RecordWords>()};
}

}  // namespace panelpress::documents
