#pragma once

#include <string>
#include <vector>

#include "documents/claims/claim.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// What is due to members and not claimed yet (FEE-9, EXP-4), and what waits for a signature.
namespace panelpress::documents {

/// How many days before the last day to claim a fee is said to be near it (FEE-5).
inline constexpr int kNearLimitDays = 14;

/// Where the last day for a claim stands: it has passed, or comes within days, or later.
enum class LastDay { kPast, kNear, kFar };

/// A panel attended, or cancelled late, that a member has not claimed.
struct UnclaimedView {
  std::string member;
  ClaimedPanelView panel;
  bool is_cancelled_panel = false;
  std::string amount;    ///< empty when no rate is in force on the date
  std::string claim_by;  ///< FEE-5
  std::string when;      ///< "in 10 days"
  LastDay last_day = LastDay::kFar;
  PANELPRESS_VIEW(UnclaimedView, member, panel, is_cancelled_panel, amount, claim_by, when,
                  last_day)
};

/// What one member has not claimed.
struct MemberUnclaimedView {
  std::string name;
  std::string email;
  std::string id;
  std::vector<UnclaimedView> fees;
  std::string counted;        ///< "2 panels"
  std::string total;          ///< of the fees with a rate
  std::string overdue;        ///< how many are past their last day: "1"; empty when none is
  std::string overdue_since;  ///< the first last day that has passed
  std::string claim_by;       ///< the first last day still to come; empty when all have passed
  std::string reminder;       ///< relative way to the reminder from claims/
  PANELPRESS_VIEW(MemberUnclaimedView, name, email, id, fees, counted, total, overdue,
                  overdue_since, claim_by, reminder)
};

/// A claim that cannot be sent to SSC Pay yet, and is not paid (FEE-7).
struct WaitingView {
  std::string id;
  std::string member;
  std::string submitted_on;
  std::string total;
  std::string page;  ///< relative way to the summary from claims/
  std::string verdict;
  std::string look;
  std::vector<ProblemView> reasons;
  PANELPRESS_VIEW(WaitingView, id, member, submitted_on, total, page, verdict, look, reasons)
};

/// claims/unclaimed.html: what is not yet claimed, for the team.
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

UnclaimedView unclaimed_view(const Context& context, const rules::Unclaimed& fee);

/// The unclaimed fees of a person.
std::vector<const rules::Unclaimed*> unclaimed_of(const rules::Facts& facts,
                                                  const PersonId& person);

/// The people who have something unclaimed, by id.
std::vector<const Person*> members_with_unclaimed(const rules::Facts& facts);

/// What a person has not claimed, the first to claim first.
MemberUnclaimedView member_unclaimed_view(const Context& context, const Person& person);

TeamView team_view(const Context& context);

/// The inputs that claims and attendance rest on.
std::vector<std::string> inputs_of_team(const Context& context);

}  // namespace panelpress::documents
