#include "documents/claims/team_view.h"

#include "documents/claims/words.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

TeamView team_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ClaimsWords>(context);
  TeamView view;
  PageFacts about;
  about.title = words.unclaimed.title();
  about.subject = words.unclaimed.subject();
  about.rules = {"FEE-4", "FEE-5", "FEE-7", "FEE-9", "FEE-10", "EXP-4"};
  about.inputs = inputs_of_team(facts);
  view.page = page_view(context, about);
  for (const Person* member : members_with_unclaimed(facts)) {
    view.members.push_back(member_unclaimed_view(context, *member));
  }
  view.is_one_member = view.members.size() == 1;
  view.members_counted = counted(std::ssize(view.members), "member");
  view.panels_counted = counted(std::ssize(facts.unclaimed), "panel");
  Pence attended;
  Pence cancelled;
  for (const auto& each : facts.unclaimed) {
    (each.is_cancelled_panel ? cancelled : attended) += each.amount.value_or(Pence{});
    view.has_cancelled |= each.is_cancelled_panel;
  }
  view.attended_total = in_pounds(attended);
  view.cancelled_total = in_pounds(cancelled);
  view.waiting = waiting_views(context);
  view.waiting_counted = counted(std::ssize(view.waiting), "claim");
  return view;
}

std::vector<std::string> inputs_of_team(const rules::Facts& facts) {
  std::vector<std::string> paths = common_inputs();
  for (const Panel& panel : facts.records->panels) paths.push_back(panel.source.file());
  for (const Claim& claim : facts.records->claims) paths.push_back(claim.source.file());
  return sorted_paths(std::move(paths));
}

}  // namespace panelpress::documents
