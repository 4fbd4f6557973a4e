#pragma once

#include "documents/referrals/view.h"
#include "documents/referrals/words.h"

namespace panelpress::documents {

/// "3 March 2026 at 10:00".
std::string moment_in_words(const Vocabulary& vocabulary, DateTime moment);

/// One referral as the register prints it.
ReferralView referral_view(const ReferralsWords& words, const Context& context,
                           const rules::ReferralFacts& referral);

/// Whether a clock of the referral that still runs is past its day.
bool is_late(const rules::ReferralFacts& referral);

}  // namespace panelpress::documents
