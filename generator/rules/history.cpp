#include "rules/history.h"

#include <algorithm>

namespace panelpress::rules {

namespace {

bool is_considered_after(const std::vector<Hearing>& hearings, Date date) {
  return std::any_of(hearings.begin(), hearings.end(), [&](const Hearing& hearing) {
    return hearing.considered() && hearing.date() > date;
  });
}

/// Where a re-referral is written: the audit that asks for it, else the rejection.
Source re_referral_source(const Hearing& hearing) {
  const auto& audit = hearing.listed->audit;
  if (audit && is_true(audit->re_refer)) return audit->re_refer.source;
  return hearing.listed->response->further_actions.source;
}

std::vector<Obligation> obligations_from(const Hearing& hearing) {
  const Outcome& outcome = *hearing.listed->outcome;
  std::vector<Obligation> found;
  if (asks_re_referral(hearing)) {
    found.push_back({ObligationKind::kReReferral, hearing.panel, hearing.date(), std::nullopt,
                     "POST-6", re_referral_source(hearing)});
  }
  if (*outcome.recommendation == Recommendation::kNoRecommendation) {
    found.push_back({ObligationKind::kResolveBy, hearing.panel, hearing.date(),
                     outcome.resolve_by.value, "REC-7", outcome.resolve_by.source});
  }
  if (!hearing.considered()) {
    found.push_back({ObligationKind::kCarriedOver, hearing.panel, hearing.date(), std::nullopt,
                     "SEL-1", outcome.recommendation.source});
  }
  return found;
}

}  // namespace

bool Hearing::considered() const {
  return *listed->outcome->recommendation != Recommendation::kDeferred;
}

History::History(const Records& records) {
  for (const Panel& panel : records.panels) {
    if (!panel.is_held()) continue;
    for (const ListedCase& listed : panel.cases) {
      if (listed.outcome) hearings_[*listed.ref].push_back({&panel, &listed});
    }
  }
  for (auto& [ref, hearings] : hearings_) {
    std::stable_sort(hearings.begin(), hearings.end(),
                     [](const Hearing& a, const Hearing& b) { return a.date() < b.date(); });
  }
}

const std::vector<Hearing>& History::of(const CaseRef& ref) const {
  static const std::vector<Hearing> kNone;
  const auto found = hearings_.find(ref);
  return found == hearings_.end() ? kNone : found->second;
}

std::vector<Hearing> History::before(const CaseRef& ref, Date date) const {
  std::vector<Hearing> earlier = of(ref);
  std::erase_if(earlier, [&](const Hearing& hearing) { return hearing.date() >= date; });
  return earlier;
}

NextCycle next_cycle(const DetentionClock& clock, const std::vector<Hearing>& hearings) {
  NextCycle next;
  for (const Hearing& hearing : hearings) {
    const int satisfied = clock.cycles_on(hearing.date());
    if (!hearing.considered() || satisfied < next.number) continue;
    next = {satisfied + 1, hearing};
  }
  return next;
}

std::vector<int> missed_cycles(const DetentionClock& clock, const std::vector<Hearing>& hearings,
                               Date until) {
  std::vector<int> missed;
  for (int cycle = 1; cycle < clock.cycles_on(until); ++cycle) {
    const bool is_considered =
        std::any_of(hearings.begin(), hearings.end(), [&](const Hearing& hearing) {
          return hearing.considered() && clock.cycles_on(hearing.date()) == cycle;
        });
    if (!is_considered) missed.push_back(cycle);
  }
  return missed;
}

bool asks_re_referral(const Hearing& hearing) {
  const auto& [source, ref, basis, referrer, reason, outcome, response, audit] = *hearing.listed;
  const bool is_audited_back = audit && is_true(audit->re_refer);
  const bool is_rejected_release =
      *outcome->recommendation == Recommendation::kRelease && response && response->decision &&
      *response->decision == Decision::kDisagree && is_true(response->further_actions);
  return is_audited_back || is_rejected_release;
}

std::vector<Obligation> obligations(const CaseRecord& record,
                                    const std::vector<Hearing>& hearings) {
  std::vector<Obligation> open;
  if (record.referral) {
    open.push_back({ObligationKind::kAdHocReferral, nullptr, *record.referral->on, std::nullopt,
                    "SEL-2", record.referral->source});
  }
  for (const Hearing& hearing : hearings) {
    for (Obligation& each : obligations_from(hearing)) open.push_back(std::move(each));
  }
  std::erase_if(open,
                [&](const Obligation& each) { return is_considered_after(hearings, each.since); });
  return open;
}

}  // namespace panelpress::rules
