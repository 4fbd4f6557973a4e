// induction/<person>.html: the programme of each independent member whose term has not ended, to
// hand over (IND-2).
#include "documents/induction/view.h"
#include "documents/induction/words.h"
#include "documents/kinds.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "induction/page.html";

Document make(const Context& context, const rules::MemberFacts& member) {
  const ProgrammeView view = induction_view(context, member);
  return {document(Paper::kInduction, member.person->id->text),
          context.templates.render(kPage, view), view.page.state, inputs_of_induction(member)};
}

}  // namespace

std::vector<Job> induction_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const auto& each : context.facts.members) {
    if (*each.term_end <= context.facts.as_of) continue;
    jobs.push_back(job(
        document(Paper::kInduction, each.person->id->text),
        [&context, &each] { return make(context, each); },
        [&each] { return inputs_of_induction(each); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> induction_templates() {
  return {render::use<ProgrammeView>(kPage), render::use_sentences<InductionWords>()};
}

}  // namespace panelpress::documents
