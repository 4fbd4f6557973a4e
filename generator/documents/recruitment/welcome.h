#pragma once

#include "documents/induction/view.h"

namespace panelpress::documents {

/// What the welcome email says (IND-3).
struct WelcomeView {
  PageView page;
  std::string name;
  std::vector<ProgrammeItemView> open;  ///< the items still to be done
  std::string lead;                     ///< the CPP lead and the address, or empty
  std::string team;
  std::string email;
  PANELPRESS_VIEW(WelcomeView, page, name, open, lead, team, email)
};

/// The welcome email to a candidate who was offered a place, with the induction still to be done
/// and its dates (IND-3; IPM: Annex E).
Document welcome_email(const Context& context, const Candidate& candidate);

/// The common inputs, the candidate's file and, once there is a member, what their induction rests
/// on.
std::vector<std::string> inputs_of_welcome(const rules::Facts& facts, const Candidate& candidate);

std::vector<render::TemplateUse> welcome_templates();

}  // namespace panelpress::documents
