#include "documents/case_pack/case_pack.h"

#include "documents/case_pack/pack_view.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kPage = "case-pack/page.html";

/// The pack, and the record of what it says: a snapshot is as ready as its pack.
std::vector<Document> make(const Context& context, const rules::PanelFacts& panel) {
  const Pack pack = pack_of(context, panel);
  const State state = pack.view.page.state;
  const SharedPaths inputs = inputs_of_panel(context.facts, panel);
  return {{document(Paper::kCasePack, panel.id()),
           context.templates.render(std::string(kPage), pack.view), state, inputs},
          {document(Paper::kSnapshot, panel.id()), to_json(pack.snapshot), state, inputs}};
}

}  // namespace

std::vector<Job> case_pack_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    jobs.push_back(
        {{document(Paper::kCasePack, panel.id()), document(Paper::kSnapshot, panel.id())},
         [&context, &panel] { return make(context, panel); }});
  }
  return jobs;
}

std::vector<render::TemplateUse> case_pack_templates() {
  return {render::use<PackView>(std::string(kPage)), pack_words_template(),
          render::use_sentences<PackSentences>()};
}

}  // namespace panelpress::documents
