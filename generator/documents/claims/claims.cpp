// claims/: the summary of each member's claims of a month, what is not yet claimed for the team,
// and a reminder to each member (FEE).
#include <fmt/format.h>

#include <map>

#include "documents/claims/claim.h"
#include "documents/claims/reminder.h"
#include "documents/claims/unclaimed.h"
#include "documents/claims/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kSummary = "claims/summary.html";
constexpr const char* kUnclaimed = "claims/unclaimed.html";

using Claims = std::vector<const rules::ClaimFacts*>;

struct MonthOfMember {
  Month month;
  PersonId member;
  auto operator<=>(const MonthOfMember&) const = default;
};

/// The claims that each member submitted in each month, by id.
std::map<MonthOfMember, Claims> claims_by_month(const rules::Facts& facts) {
  std::map<MonthOfMember, Claims> groups;
  for (const auto& claim : facts.claims) {
    groups[{claim.month(), *claim.member->id}].push_back(&claim);
  }
  return groups;
}

/// A summary is about its claims.
Planned planned(const MonthOfMember& group, const Claims& claims) {
  std::vector<std::string> ids;
  for (const auto* claim : claims) ids.push_back(claim->claim->id->text);
  return {document(Paper::kClaimSummary, group.month, group.member.text),
          fmt::format("{}", fmt::join(ids, " "))};
}

Document make_summary(const Context& context, const MonthOfMember& group, const Claims& claims) {
  return {planned(group, claims),
          context.templates.render(kSummary, member_month_view(context, claims)),
          state_of(findings_about_claims(context.facts, claims)),
          inputs_of_member(context, group.member)};
}

}  // namespace

// The jobs copy their group, since the map of groups ends with this function.
std::vector<Job> claims_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (auto& [group, claims] : claims_by_month(context.facts)) {
    jobs.push_back(job(
        planned(group, claims),
        [&context, group = group, claims = claims] { return make_summary(context, group, claims); },
        [&context, member = group.member] { return inputs_of_member(context, member); }));
  }
  for (const Person* member : members_with_unclaimed(context.facts)) {
    jobs.push_back(job(
        reminder_id(context.facts, *member->id),
        [&context, member] { return make_reminder(context, *member); },
        [&context, member] { return inputs_of_member(context, *member->id); }));
  }
  jobs.push_back(
      page_job(context, document(Paper::kUnclaimed), kUnclaimed, team_view, inputs_of_team));
  return jobs;
}

std::vector<render::TemplateUse> claims_templates() {
  auto uses = reminder_templates();
  uses.push_back(render::use<MemberMonthView>(kSummary));
  uses.push_back(render::use<TeamView>(kUnclaimed));
  uses.push_back(render::use_sentences<ClaimsWords>());
  return uses;
}

}  // namespace panelpress::documents
