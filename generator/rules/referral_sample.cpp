#include "rules/referral_sample.h"

namespace panelpress::rules {

bool SampledReferral::has_result() const {
  const auto& check = referral->record->qa;
  return check && is_recorded(check->result);
}

// REF-7 draws as DQ-6 does, by the month of receipt. A case without a specialist has no owner, and
// is drawn only within the share.
std::vector<SampledReferral> referral_sample(const std::vector<ReferralFacts>& referrals,
                                             Month month) {
  std::vector<const ReferralFacts*> of_month;
  std::vector<Lot> lots;
  for (const ReferralFacts& each : referrals) {
    if (each.received_in() != month) continue;
    of_month.push_back(&each);
    const auto& specialist = each.record->specialist;
    lots.push_back({to_iso(month) + '/' + each.id().text, specialist ? specialist->text : ""});
  }
  std::vector<SampledReferral> sample;
  for (Draw& each : draw(lots)) {
    sample.push_back(
        {of_month[each.lot], lots[each.lot].key, std::move(each.sha256), each.because});
  }
  return sample;
}

}  // namespace panelpress::rules
