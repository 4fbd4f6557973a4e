// What the CPP team keys in on Atlas after a held panel (POST-3):
// `panels/<id>/atlas-updates.html`.
// A job for each held panel.
#include "documents/atlas_updates/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"
#include "render/sentences.h"

namespace panelpress::documents {

namespace {

constexpr const char* kAtlasUpdatesPage = "atlas-updates/page.html";

/// The words of the page's head.
struct AtlasUpdatesWords {
  static constexpr const char* kPath = "atlas-updates/words.txt";
  render::Sentence<> title;
  PANELPRESS_SENTENCES(title)
};

}  // namespace

std::vector<Job> atlas_updates_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    if (!panel.panel->is_held()) continue;
    jobs.push_back(panel_page_job<AtlasUpdatesWords>(
        context, Paper::kAtlasUpdates, kAtlasUpdatesPage, {"GEN-1", "POST-2", "POST-3", "SEL-3"},
        panel, atlas_updates_view, shared_inputs_of_panel));
  }
  return jobs;
}

std::vector<render::TemplateUse> atlas_updates_templates() {
  return {render::use<AtlasUpdatesView>(kAtlasUpdatesPage),
          render::use_sentences<AtlasUpdatesWords>()};
}

}  // namespace panelpress::documents
