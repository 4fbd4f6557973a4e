// induction/<person>.html: the programme of each independent member whose term has not ended, to
// hand over (IND-2).
#include "documents/induction/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kInductionPage = "induction/page.html";

}  // namespace

std::vector<Job> induction_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const auto& each : context.facts.members) {
    if (*each.term_end <= context.facts.as_of) continue;
    jobs.push_back(page_job(context, document(Paper::kInduction, each.person->id->text),
                            kInductionPage, induction_view, inputs_of_programme, std::cref(each)));
  }
  return jobs;
}

std::vector<render::TemplateUse> induction_templates() {
  return {render::use<ProgrammeView>(kInductionPage), render::use_sentences<InductionWords>()};
}

}  // namespace panelpress::documents
