// The case pack of every panel, planned, held or cancelled, and its snapshot (PCK).
#include "documents/case_pack/view.h"
#include "documents/kinds.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kCasePackPage = "case-pack/page.html";

/// The inputs of the panel, and the earlier pack that this one is compared with (PCK-8).
SharedPaths inputs_of_pack(const Context& context, const rules::PanelFacts& panel) {
  const auto earlier = context.earlier.find(panel.id());
  if (earlier == context.earlier.end()) return shared_inputs_of_panel(context, panel);
  auto inputs = inputs_of_panel(context.facts, panel);
  inputs.push_back(earlier->second.path);
  return sorted_paths(std::move(inputs));
}

/// What a snapshot outside of what was issued says may change under the same name.
bool is_reusable(const Context& context, const rules::PanelFacts& panel) {
  const auto earlier = context.earlier.find(panel.id());
  return earlier == context.earlier.end() || earlier->second.is_issued;
}

/// The pack, and the record of what it says: a snapshot is as ready as its pack.
std::vector<Document> make(const Context& context, const rules::PanelFacts& panel) {
  const Pack pack = pack_of(context, panel);
  const State state = pack.view.page.state;
  const SharedPaths inputs = inputs_of_pack(context, panel);
  return made_together(
      Document{document(Paper::kCasePack, panel.id()),
               context.templates.render(std::string(kCasePackPage), pack.view), state, inputs},
      Document{document(Paper::kSnapshot, panel.id()), to_json(pack.snapshot), state, inputs});
}

}  // namespace

std::vector<Job> case_pack_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    Job& job = jobs.emplace_back();
    job.documents = {document(Paper::kCasePack, panel.id()),
                     document(Paper::kSnapshot, panel.id())};
    job.make = [&context, &panel] { return make(context, panel); };
    if (!is_reusable(context, panel)) continue;
    job.inputs = [&context, &panel] { return inputs_of_pack(context, panel); };
  }
  return jobs;
}

std::vector<render::TemplateUse> case_pack_templates() {
  auto uses = diff_templates();
  uses.push_back(render::use<PackView>(std::string(kCasePackPage)));
  uses.push_back(render::use_sentences<PackSentences>());
  return uses;
}

}  // namespace panelpress::documents
