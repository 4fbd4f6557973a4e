// referrals.html, the register of referred cases and issues, a workbook of each month, and an
// email for each referral that was decided (REF, ISS). None where the records hold neither
// referral nor issue.
#include "rules/referrals.h"

#include <set>

#include "documents/kinds.h"
#include "documents/referrals/sheets.h"
#include "documents/referrals/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kReferralsPage = "referrals/page.html";

/// The months in which a referral was received.
std::set<Month> months_of(const rules::Facts& facts) {
  std::set<Month> months;
  for (const auto& each : facts.referrals) months.insert(each.received_in());
  return months;
}

}  // namespace

std::vector<Job> referrals_jobs(const Context& context) {
  const rules::Facts& facts = context.facts;
  if (facts.referrals.empty() && facts.records->referrals.issues.empty()) return {};
  std::vector<Job> jobs = {page_job(context, document(Paper::kReferrals), kReferralsPage,
                                    referrals_view, inputs_of_referrals)};
  for (const Month month : months_of(facts)) {
    jobs.push_back(job(
        document(Paper::kReferralsWorkbook, month),
        [&context, month] { return referrals_workbook(context, month); },
        [&context] { return inputs_of_referrals(context); }));
  }
  for (const auto& each : facts.referrals) {
    // Only a decided referral has something to tell its area.
    if (!rules::decision_of(*each.record)) continue;
    jobs.push_back(job(
        document(Paper::kReferralAnswer, each.id().text),
        [&context, &each] { return referral_email(context, each); },
        [&each] { return inputs_of_referral(each); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> referrals_templates() {
  auto uses = referral_email_templates();
  uses.push_back(render::use<ReferralsView>(kReferralsPage));
  uses.push_back(render::use_sentences<ReferralsWords>());
  return uses;
}

}  // namespace panelpress::documents
