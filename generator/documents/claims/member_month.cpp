#include "documents/claims/member_month.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/claims/words.h"
#include "documents/shared/wording.h"
#include "rules/terms.h"

namespace panelpress::documents {

namespace {

using rules::ClaimFacts;
using Claims = std::vector<const ClaimFacts*>;

DaysView days_view(const rules::Facts& facts, const PersonId& member) {
  DaysView view;
  view.until = in_words(facts.as_of);
  const auto found =
      std::find_if(facts.attendance.begin(), facts.attendance.end(),
                   [&](const auto& attendance) { return *attendance.person->id == member; });
  if (found == facts.attendance.end()) {
    view.counted = counted(0, "day");
    return view;
  }
  view.counted = counted(found->count, "day");
  view.expected = fmt::format("{} to {}", found->least, found->most);
  view.is_in_range = found->is_in_range();
  view.is_below = found->count < found->least;
  for (const Panel* panel : found->panels) view.dates.push_back(in_words(*panel->date));
  view.dates.erase(std::unique(view.dates.begin(), view.dates.end()), view.dates.end());
  return view;
}

bool is_at(const Panel& panel, const PersonId& person) {
  return std::any_of(panel.members.begin(), panel.members.end(),
                     [&](const Member& member) { return *member.person == person; });
}

PageFacts page_facts(const Context& context, const Claims& claims) {
  std::vector<std::string> ids;
  for (const ClaimFacts* claim : claims) ids.push_back(claim->claim->id->text);
  const Person& member = *claims.front()->member;
  PageFacts about;
  about.title = claims_words(context)["summary.title"];
  about.subject =
      fmt::format("{}, {}", recorded_or_empty(member.name), in_words(claims.front()->month()));
  about.rules = {"FEE-1", "FEE-2", "FEE-3", "FEE-4",  "FEE-5", "FEE-6",
                 "FEE-7", "FEE-8", "FEE-9", "FEE-10", "EXP-2", "PAN-15"};
  about.inputs = inputs_of_member(context.facts, *member.id);
  about.findings = findings_about(context.facts, ids);
  return about;
}

}  // namespace

MemberMonthView member_month_view(const Context& context, const Claims& claims) {
  const Person& member = *claims.front()->member;
  MemberMonthView view;
  view.page = page_view(context, page_facts(context, claims));
  view.name = recorded_or_empty(member.name);
  view.month = in_words(claims.front()->month());
  const Appointment* term = rules::term_on(member, context.facts.as_of);
  if (term) view.payroll_number = recorded_or_empty(term->payroll_number);
  Pence total;
  for (const ClaimFacts* claim : claims) {
    view.claims.push_back(claim_view(context, *claim));
    view.claims.back().is_first = view.claims.size() == 1;
    total += claim->total();
  }
  view.is_several = claims.size() > 1;
  view.counted = counted(std::ssize(claims), "claim");
  view.total = in_pounds(total);
  view.days = days_view(context.facts, *member.id);
  view.unclaimed = member_unclaimed_view(context, member);
  return view;
}

std::vector<std::string> inputs_of_member(const rules::Facts& facts, const PersonId& member) {
  std::vector<std::string> paths = common_inputs();
  for (const ClaimFacts& claim : facts.claims) {
    if (*claim.member->id != member) continue;
    paths.push_back(claim.claim->source.file());
    for (const auto& line : claim.lines) {
      if (line.panel) paths.push_back(line.panel->source.file());
    }
  }
  for (const Panel& panel : facts.records->panels) {
    if (is_at(panel, member)) paths.push_back(panel.source.file());
  }
  return sorted_paths(std::move(paths));
}

}  // namespace panelpress::documents
