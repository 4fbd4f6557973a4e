#pragma once

#include <string>

#include "documents/referrals/view.h"

namespace panelpress::documents {

/// What an email about one referral says: one referral, and nothing personal in its subject.
struct ReferralEmailView {
  PageView page;
  ReferralView referral;
  bool is_accepted = false;
  bool is_rejected = false;
  bool is_signposted = false;
  std::string decided;    ///< "3 March 2026 at 10:00"
  std::string answer_by;  ///< empty once the clock of the answer needs no day
  std::string team;
  std::string email;
  PANELPRESS_VIEW(ReferralEmailView, page, referral, is_accepted, is_rejected, is_signposted,
                  decided, answer_by, team, email)
};

/// The email that tells a referring area what was decided of its referral (REF-1, REF-4). The
/// records hold no address of a referring area, so that it is to nobody yet.
Document referral_email(const Context& context, const rules::ReferralFacts& referral);

/// The common inputs and the referral's file.
std::vector<std::string> inputs_of_referral(const rules::ReferralFacts& referral);

std::vector<render::TemplateUse> referral_email_templates();

}  // namespace panelpress::documents
