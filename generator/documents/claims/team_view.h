#pragma once

#include <string>
#include <vector>

#include "documents/claims/unclaimed_view.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// What is not yet claimed, for the team.
namespace panelpress::documents {

struct TeamView {
  PageView page;
  std::vector<MemberUnclaimedView> members;  ///< by id
  bool is_one_member = false;
  std::string members_counted;  ///< "3 members"
  std::string panels_counted;   ///< "4 panels"
  std::string attended_total;   ///< accrued in the expenditure report
  std::string cancelled_total;  ///< listed there, not accrued (EXP-4)
  bool has_cancelled = false;
  std::vector<WaitingView> waiting;
  std::string waiting_counted;  ///< "2 claims"
  PANELPRESS_VIEW(TeamView, page, members, members_counted, panels_counted, attended_total,
                  cancelled_total, has_cancelled, waiting, waiting_counted, is_one_member)
};

TeamView team_view(const Context& context);

/// The inputs that claims and attendance rest on.
std::vector<std::string> inputs_of_team(const rules::Facts& facts);

}  // namespace panelpress::documents
