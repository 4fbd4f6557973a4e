// arrangements.html: what is arranged so that members can attend, by panel and by member (ARR).
// None where no panel is planned and nobody is an independent member.
#include <algorithm>

#include "documents/arrangements/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kArrangementsPage = "arrangements/page.html";

}  // namespace

std::vector<Job> arrangements_jobs(const Context& context) {
  const rules::Facts& facts = context.facts;
  const bool is_any_planned = std::ranges::any_of(
      facts.panels, [](const rules::PanelFacts& each) { return each.panel->is_planned(); });
  if (!is_any_planned && facts.members.empty()) return {};
  return {page_job(context, document(Paper::kArrangements), kArrangementsPage, arrangements_view,
                   all_inputs)};
}

std::vector<render::TemplateUse> arrangements_templates() {
  return {render::use<ArrangementsView>(kArrangementsPage),
          render::use_sentences<ArrangementsWords>()};
}

}  // namespace panelpress::documents
