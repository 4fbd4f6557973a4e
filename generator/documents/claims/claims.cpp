#include "documents/claims/claims.h"

#include <fmt/format.h>

#include <map>

#include "documents/claims/member_month.h"
#include "documents/claims/reminder.h"
#include "documents/claims/team_view.h"
#include "documents/claims/words.h"

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

std::vector<std::string> ids_of(const Claims& claims) {
  std::vector<std::string> ids;
  for (const auto* claim : claims) ids.push_back(claim->claim->id->text);
  return ids;
}

std::string path_of(const MonthOfMember& group) {
  return fmt::format("claims/{}/{}.html", to_iso(group.month), group.member.text);
}

Document make_summary(const Context& context, const MonthOfMember& group, const Claims& claims) {
  const std::string path = path_of(group);
  const MemberMonthView view = member_month_view(context, claims);
  const auto ids = ids_of(claims);
  return {path,
          context.templates.render(kSummary, view),
          Kind::kClaims,
          fmt::format("{}", fmt::join(ids, " ")),
          state_of(findings_about(context.facts, ids)),
          inputs_of_member(context.facts, group.member)};
}

Document make_unclaimed(const Context& context) {
  const TeamView view = team_view(context);
  return {kUnclaimed,    context.templates.render(kUnclaimed, view),
          Kind::kClaims, "",
          State::kReady, inputs_of_team(context.facts)};
}

}  // namespace

std::vector<Job> claims_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (auto& [group, claims] : claims_by_month(context.facts)) {
    jobs.push_back({path_of(group), Kind::kClaims,
                    fmt::format("{}", fmt::join(ids_of(claims), " ")),
                    [&context, group = group, claims = claims] {
                      return make_summary(context, group, claims);
                    }});
  }
  for (const Person* member : members_with_unclaimed(context.facts)) {
    jobs.push_back({reminder_path(context.facts, *member), Kind::kClaims, member->id->text,
                    [&context, member] { return make_reminder(context, *member); }});
  }
  jobs.push_back({kUnclaimed, Kind::kClaims, "", [&context] { return make_unclaimed(context); }});
  return jobs;
}

std::vector<render::TemplateUse> claims_templates() {
  auto uses = reminder_templates();
  uses.push_back(render::use<MemberMonthView>(kSummary));
  uses.push_back(render::use<TeamView>(kUnclaimed));
  uses.push_back(claims_words_use());
  return uses;
}

}  // namespace panelpress::documents
