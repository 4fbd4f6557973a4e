#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/view.h"

namespace panelpress::documents {

/// The last day for a step of the preparation, and whether it is done.
struct PreparationStepView {
  std::string by;
  std::string done_on;     ///< of a step taken once; empty when not recorded
  std::string answered;    ///< "6 of 8" members, of a step that each takes; else empty
  bool is_missed = false;  ///< not done, or too late
  PANELPRESS_VIEW(PreparationStepView, by, done_on, answered, is_missed)
};

/// Somebody invited.
struct InvitedView {
  std::string name;
  std::string area;
  std::string reserve;  ///< the name of the reserve, or empty
  PANELPRESS_VIEW(InvitedView, name, area, reserve)
};

/// A case in the list for independent members: no name, nationality, health or offence, since the
/// list leaves the Home Office. The flags are those that change how a member prepares.
struct ListedRowView {
  std::string number;
  std::string ref;
  std::string band;
  std::string minutes;
  std::string flags;  ///< "Overdue 12 days, re-referral"; empty when none
  PANELPRESS_VIEW(ListedRowView, number, ref, band, minutes, flags)
};

/// What both emails before a panel say.
struct InvitationView {
  PageView page;
  std::string panel_date;  ///< with its weekday
  std::string time;        ///< empty when not set
  std::string length;      ///< "150 minutes"
  std::string chair;       ///< empty when not set
  std::vector<InvitedView> members;
  std::string core_areas;  ///< "A, B, C and D" (PAN-11)
  PreparationStepView invitations;
  PreparationStepView cases;
  PreparationStepView answers;
  std::optional<PreparationStepView> independents;  ///< where one is listed
  std::optional<PreparationStepView> case_list;     ///< where one is listed
  PreparationStepView pack;
  bool reminds_to_delete = false;
  std::string without_address;  ///< names, or empty
  std::string counted;          ///< "14 cases"
  std::string minutes;          ///< "147 minutes", opening and wash-up included
  std::vector<ListedRowView> list;
  std::string team;  ///< name, or empty
  std::string email;
  PANELPRESS_VIEW(InvitationView, page, panel_date, time, length, chair, members, core_areas,
                  invitations, cases, answers, independents, case_list, pack, reminds_to_delete,
                  without_address, counted, minutes, list, team, email)
};

/// The view of one of the two emails, with its recipients and its shell.
InvitationView invitation_view(const Context& context, const rules::PanelFacts& panel,
                               const std::vector<const Person*>& recipients, PageView page);

/// Those whom an invitation is for: the chair, the members and their reserves, each once.
std::vector<const Person*> invited(const rules::PanelFacts& panel);
/// Those whom the case list is for: independent members who have not declined.
std::vector<const Person*> independents(const rules::PanelFacts& panel);

}  // namespace panelpress::documents
