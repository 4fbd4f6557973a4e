#include "documents/kinds.h"

#include <algorithm>
#include <utility>

#include "documents/arrangements/arrangements.h"
#include "documents/atlas_updates/atlas_updates.h"
#include "documents/attendance/attendance.h"
#include "documents/audit/audit.h"
#include "documents/case_pack/case_pack.h"
#include "documents/claims/claims.h"
#include "documents/commitments/commitments.h"
#include "documents/compliance/compliance.h"
#include "documents/data_quality/data_quality.h"
#include "documents/emails/emails.h"
#include "documents/escalations/escalations.h"
#include "documents/expenditure/expenditure.h"
#include "documents/explain/page.h"
#include "documents/explain/text.h"
#include "documents/goals/goals.h"
#include "documents/index/index.h"
#include "documents/induction/induction.h"
#include "documents/invitations/invitations.h"
#include "documents/record/record.h"
#include "documents/recruitment/recruitment.h"
#include "documents/referrals/referrals.h"
#include "documents/restricted/restricted.h"
#include "documents/rules/rules.h"
#include "documents/schedule/schedule.h"
#include "documents/shared/page.h"
#include "documents/trends/trends.h"

namespace panelpress::documents {

namespace {

/// One folder of `documents`: the documents it can make and the templates it prints.
struct Family {
  std::vector<Job> (*jobs)(const Context& context);
  std::vector<render::TemplateUse> (*templates)();
};

constexpr Family kFamilies[] = {
    {arrangement_jobs, arrangement_templates},
    {atlas_updates_jobs, atlas_updates_templates},
    {attendance_jobs, attendance_templates},
    {audit_jobs, audit_templates},
    {case_pack_jobs, case_pack_templates},
    {claims_jobs, claims_templates},
    {commitment_jobs, commitment_templates},
    {compliance_jobs, compliance_templates},
    {data_quality_jobs, data_quality_templates},
    {email_jobs, email_templates},
    {escalation_jobs, escalation_templates},
    {expenditure_jobs, expenditure_templates},
    {goal_jobs, goal_templates},
    {induction_jobs, induction_templates},
    {invitation_jobs, invitation_templates},
    {record_jobs, record_templates},
    {recruitment_jobs, recruitment_templates},
    {referral_jobs, referral_templates},
    {restricted_jobs, restricted_templates},
    {rules_jobs, rules_templates},
    {schedule_jobs, schedule_templates},
    {trends_jobs, trends_templates},
};

/// Sorts jobs by the path of their first document, which each is asked for once.
void sort_by_path(std::vector<Job>& jobs) {
  std::vector<std::pair<std::string, std::size_t>> order;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    order.emplace_back(jobs[i].documents.front().path(), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<Job> sorted;
  for (const auto& [path, place] : order) sorted.push_back(std::move(jobs[place]));
  jobs = std::move(sorted);
}

template <class Item>
void append(std::vector<Item>& all, std::vector<Item> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Job> all_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const Family& family : kFamilies) append(jobs, family.jobs(context));
  sort_by_path(jobs);
  return jobs;
}

std::vector<render::TemplateUse> all_templates() {
  std::vector<render::TemplateUse> uses = explain_templates();
  append(uses, explain_page_templates());
  append(uses, shared_templates());
  append(uses, index_templates());
  for (const Family& family : kFamilies) append(uses, family.templates());
  return uses;
}

}  // namespace panelpress::documents
