#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/claims/unclaimed.h"
#include "documents/document.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// A polite reminder to a member of what they have not claimed yet.
namespace panelpress::documents {

struct ReminderView {
  PageView page;
  MemberUnclaimedView unclaimed;
  bool is_several = false;
  std::string team;                          ///< the team's name
  std::vector<WaitingView> unsigned_claims;  ///< claims of theirs that wait for their signature
  std::string cost_code;
  std::optional<CutOffView> cut_off;  ///< ARR-4
  PANELPRESS_VIEW(ReminderView, page, unclaimed, is_several, team, unsigned_claims, cost_code,
                  cut_off)
};

/// The reminder of the month of `as_of`.
DocumentId reminder_id(const rules::Facts& facts, const PersonId& member);

ReminderView reminder_view(const Context& context, const Person& member);

Document make_reminder(const Context& context, const Person& member);

std::vector<render::TemplateUse> reminder_templates();

}  // namespace panelpress::documents
