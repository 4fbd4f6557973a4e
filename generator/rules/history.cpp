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
  std::vector<Obligation> found;
  if (asks_re_referral(hearing)) {
    found.push_back({ObligationKind::kReReferral, hearing.panel, hearing.date(), std::nullopt,
                     "POST-6", re_referral_source(hearing)});
  }
  if (hearing.has_outcome(Recommendation::kNoRecommendation)) {
    const Field<Date>& resolve_by = hearing.listed->outcome->resolve_by;
    found.push_back({ObligationKind::kResolveBy, hearing.panel, hearing.date(), resolve_by.value,
                     "REC-7", resolve_by.source});
  }
  if (hearing.has_outcome(Recommendation::kDeferred)) {
    found.push_back({ObligationKind::kCarriedOver, hearing.panel, hearing.date(), std::nullopt,
                     "SEL-1", hearing.listed->outcome->recommendation.source});
  }
  return found;
}

}  // namespace

History::History(const Records& records) {
  for (const Panel& panel : records.panels) {
    if (!panel.is_held()) continue;
    for (const ListedCase& listed : panel.cases) {
      const Hearing hearing{&panel, &listed};
      if (hearing.has_outcome() || asks_re_referral(hearing)) {
        hearings_[*listed.ref].push_back(hearing);
      }
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
  const auto& response = hearing.listed->response;
  const auto& audit = hearing.listed->audit;
  const bool is_audited_back = audit && is_true(audit->re_refer);
  const bool is_rejected_release =
      hearing.has_outcome(Recommendation::kRelease) && response && response->decision &&
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
