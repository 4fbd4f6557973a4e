// commitments.html and commitments.xlsx: what was promised after inspections, by report and
// recommendation (COM). None where the records hold no commitment and no recommendation.
#include "documents/commitments/view.h"
#include "documents/kinds.h"
#include "documents/shared/workbook_frame.h"

namespace panelpress::documents {

namespace {

constexpr const char* kCommitmentsPage = "commitments/page.html";

std::vector<Document> make_page_and_workbook(const Context& context) {
  const CommitmentsView view = commitments_view(context);
  const auto inputs = inputs_of_commitments();
  return made_together(
      Document{document(Paper::kCommitments), context.templates.render(kCommitmentsPage, view),
               view.page.state, inputs},
      Document{document(Paper::kCommitmentsWorkbook),
               workbook_bytes(context, commitments_workbook(context, view)), view.page.state,
               inputs});
}

}  // namespace

std::vector<Job> commitments_jobs(const Context& context) {
  const Commitments& given = context.facts.records->commitments;
  if (given.commitments.empty() && given.recommendations.empty()) return {};
  return {{{document(Paper::kCommitments), document(Paper::kCommitmentsWorkbook)},
           [&context] { return make_page_and_workbook(context); },
           inputs_of_commitments}};
}

std::vector<render::TemplateUse> commitments_templates() {
  return {render::use<CommitmentsView>(kCommitmentsPage),
          render::use_sentences<CommitmentsWords>()};
}

}  // namespace panelpress::documents
