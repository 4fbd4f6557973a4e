// recruitment.html: campaigns, candidates, renewals and the pool (IND-1, IND-5, IND-6), and the
// welcome email to each candidate offered (IND-3). None without a campaign and without a member.
#include "documents/kinds.h"
#include "documents/recruitment/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kRecruitmentPage = "recruitment/page.html";

}  // namespace

std::vector<Job> recruitment_jobs(const Context& context) {
  const Recruitment& given = context.facts.records->recruitment;
  if (given.campaigns.empty() && context.facts.members.empty()) return {};
  std::vector<Job> jobs = {page_job(context, document(Paper::kRecruitment), kRecruitmentPage,
                                    recruitment_view, inputs_of_recruitment)};
  for (const Candidate& each : given.candidates) {
    if (!each.offered_on) continue;
    jobs.push_back(job(
        document(Paper::kWelcome, each.id->text),
        [&context, &each] { return welcome_email(context, each); },
        [&context, &each] { return inputs_of_welcome(context.facts, each); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> recruitment_templates() {
  auto uses = welcome_templates();
  uses.push_back(render::use<RecruitmentView>(kRecruitmentPage));
  uses.push_back(render::use_sentences<RecruitmentWords>());
  return uses;
}

}  // namespace panelpress::documents
