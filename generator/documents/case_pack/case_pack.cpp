#include "documents/case_pack/case_pack.h"

#include <fmt/format.h>

#include "documents/case_pack/pack_view.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kPage = "case-pack/page.html";

Document pack_document(const Context& context, const rules::PanelFacts& panel,
                       const std::string& path) {
  const PackView view = pack_view(context, panel);
  return {path,
          context.templates.render(std::string(kPage), view),
          Kind::kCasePack,
          panel.id().text,
          state_of(findings_about_panel(context.facts, panel)),
          inputs_of_panel(context.facts, panel)};
}

/// A snapshot is a record of what was said: it is as ready as its pack.
Document snapshot_document(const Context& context, const rules::PanelFacts& panel,
                           const std::string& path) {
  return {path,
          to_json(snapshot_of(context, panel)),
          Kind::kSnapshot,
          panel.id().text,
          state_of(findings_about_panel(context.facts, panel)),
          inputs_of_panel(context.facts, panel)};
}

Job job_of(const Context& context, const rules::PanelFacts& panel, Kind kind, std::string_view name,
           Document (*make)(const Context&, const rules::PanelFacts&, const std::string&)) {
  const std::string path = fmt::format("panels/{}/{}", panel.id().text, name);
  return {path, kind, panel.id().text,
          [&context, &panel, path, make] { return make(context, panel, path); }};
}

}  // namespace

std::vector<Job> case_pack_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    jobs.push_back(job_of(context, panel, Kind::kCasePack, "case-pack.html", pack_document));
    jobs.push_back(job_of(context, panel, Kind::kSnapshot, "snapshot.json", snapshot_document));
  }
  return jobs;
}

std::vector<render::TemplateUse> case_pack_templates() {
  return {render::use<PackView>(std::string(kPage)), pack_words_template()};
}

}  // namespace panelpress::documents
