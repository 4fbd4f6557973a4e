// What the CPP team keys in on Atlas after a held panel (POST-3):
// `panels/<id>/atlas-updates.html`.
// A job for each held panel.
#include "documents/atlas_updates/view.h"
#include "documents/kinds.h"
#include "documents/shared/panel_day.h"
#include "render/sentences.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "atlas-updates/page.html";

/// The words of the page's head.
struct AtlasUpdatesWords {
  static constexpr const char* kPath = "atlas-updates/words.txt";
  render::Sentence<> title;
  render::Sentence<"id", "date"> subject;
  PANELPRESS_SENTENCES(title, subject)
};

PageFacts page_facts(const Context& context, const rules::PanelFacts& panel) {
  const auto words = words_of<AtlasUpdatesWords>(context);
  return {words.title(),
          words.subject(panel.id().text, panel_day(context.facts, panel)),
          {"GEN-1", "POST-2", "POST-3", "SEL-3"},
          inputs_of_panel(context.facts, panel),
          findings_about_panel(context.facts, panel)};
}

Document make(const Context& context, const rules::PanelFacts& panel) {
  PageFacts about = page_facts(context, panel);
  AtlasUpdatesView view = atlas_updates_view(context, panel);
  view.page = page_view(context, about);
  return {document(Paper::kAtlasUpdates, panel.id()), context.templates.render(kPage, view),
          state_of(about.findings), std::move(about.inputs)};
}

}  // namespace

std::vector<Job> atlas_updates_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    if (!panel.panel->is_held()) continue;
    jobs.push_back(job(
        document(Paper::kAtlasUpdates, panel.id()),
        [&context, &panel] { return make(context, panel); },
        [&context, &panel] { return inputs_of_panel(context.facts, panel); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> atlas_updates_templates() {
  return {render::use<AtlasUpdatesView>(kPage), render::use_sentences<AtlasUpdatesWords>()};
}

}  // namespace panelpress::documents
