#include "rules/history.h"

#include <algorithm>
#include <tuple>

namespace panelpress::rules {

namespace {

/// A panel of the same day does not answer what arose on it: the day has no order (SEL-5).
bool is_considered_after(const std::vector<Hearing>& hearings, Date date) {
  return std::ranges::any_of(hearings, [&](const Hearing& hearing) {
    return hearing.considered() && hearing.date() > date;
  });
}

/// An audit without `re_refer` is not decided, never "yes" (POST-4).
bool is_audited_back(const Hearing& hearing) {
  const auto& audit = hearing.listed->audit;
  return audit && is_true(audit->re_refer);
}

/// POST-6: the rejection alone is not enough; casework must plan further actions.
bool is_rejected_with_actions(const Hearing& hearing) {
  const auto& response = hearing.listed->response;
  return hearing.has_outcome(Recommendation::kRelease) && response && response->decision &&
         *response->decision == Decision::kDisagree && is_true(response->further_actions);
}

Obligation obligation_from(const Hearing& hearing, ObligationKind kind, Date arose_on,
                           std::string_view rule, const Source& source) {
  Obligation obligation;
  obligation.kind = kind;
  obligation.panel = hearing.panel;
  obligation.since = hearing.date();
  obligation.arose_on = arose_on;
  obligation.rule = rule;
  obligation.source = source;
  return obligation;
}

/// REC-7: to be heard by a date; without one, as soon as any re-referral (SEL-5).
/// The line that lacks it is the place, so that adding the date is easy to find.
Obligation after_no_recommendation(const Hearing& hearing) {
  const Field<Date>& resolve_by = hearing.listed->outcome->resolve_by;
  const auto kind = resolve_by ? ObligationKind::kResolveBy : ObligationKind::kReReferral;
  Obligation obligation =
      obligation_from(hearing, kind, hearing.date(), "REC-7", resolve_by.source);
  obligation.hear_by = resolve_by.value;
  return obligation;
}

/// A hearing may give several: a rejected release whose audit refers it again is asked for twice,
/// and keep_one_of_each makes one of them.
std::vector<Obligation> obligations_from(const Hearing& hearing) {
  std::vector<Obligation> found;
  if (is_rejected_with_actions(hearing)) {
    const Response& response = *hearing.listed->response;
    found.push_back(obligation_from(hearing, ObligationKind::kReReferral,
                                    response.recorded_on.value_or(hearing.date()), "POST-6",
                                    response.further_actions.source));
  }
  if (is_audited_back(hearing)) {
    const Audit& audit = *hearing.listed->audit;
    found.push_back(obligation_from(hearing, ObligationKind::kReReferral,
                                    audit.on.value_or(hearing.date()), "POST-6",
                                    audit.re_refer.source));
  }
  if (hearing.has_outcome(Recommendation::kNoRecommendation)) {
    found.push_back(after_no_recommendation(hearing));
  }
  if (hearing.has_outcome(Recommendation::kDeferred)) {
    // Carried over is told beside the others and is not one of the three kinds that explain lists.
    found.push_back(obligation_from(hearing, ObligationKind::kCarriedOver, hearing.date(), "SEL-1",
                                    hearing.listed->outcome->recommendation.source));
  }
  return found;
}

/// A panel that a case is to go back to twice over, by its answer and its audit, is one
/// re-referral: the one that has stood open longest.
/// The oldest comes first of those of one panel and kind, and std::unique keeps the first.
void keep_one_of_each(std::vector<Obligation>& open) {
  std::ranges::stable_sort(open, [](const Obligation& a, const Obligation& b) {
    return std::tuple(a.since, a.kind, a.arose_on) < std::tuple(b.since, b.kind, b.arose_on);
  });
  const auto repeated =
      std::unique(open.begin(), open.end(), [](const Obligation& a, const Obligation& b) {
        return a.panel == b.panel && a.kind == b.kind;
      });
  open.erase(repeated, open.end());
}

}  // namespace

History::History(const Records& records) {
  for (const Panel& panel : records.panels) {
    if (!panel.is_held()) continue;
    for (const ListedCase& listed : panel.cases) {
      const Hearing hearing{&panel, &listed};
      // A case that was listed and not heard tells nothing, unless its audit refers it again.
      if (hearing.has_outcome() || asks_re_referral(hearing)) {
        hearings_[*listed.ref].push_back(hearing);
      }
    }
  }
  // Stable: panels are read by id, so that two of one day stay in that order.
  for (auto& [ref, hearings] : hearings_) {
    std::ranges::stable_sort(
        hearings, [](const Hearing& a, const Hearing& b) { return a.date() < b.date(); });
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

// What decides the cycles is gathered here, once, for the schedule (as of now) and for the pack (as
// of the panel's date); `before` is what differs.
CycleRecord cycle_record(const CaseRecord& record, const DetentionClock& clock,
                         const std::vector<Hearing>& hearings, Date before,
                         const std::optional<Date>& records_from) {
  CycleRecord cycles;
  if (records_from) {
    // A cycle that fell due before the records begin may have been heard where nobody wrote it.
    while (clock.cycle_review(cycles.first_told) < *records_from) ++cycles.first_told;
  }
  const Field<Date>& last_panel = record.detention.last_panel;
  // Cycles up to a panel before the records are satisfied, and none of them was missed (GEN-5).
  if (last_panel && *last_panel < before) {
    cycles.considered.push_back({*last_panel, last_panel.source});
    cycles.first_told = std::max(cycles.first_told, clock.cycles_on(*last_panel) + 1);
  }
  for (const Hearing& hearing : hearings) {
    if (hearing.considered()) cycles.considered.push_back({hearing.date(), hearing.listed->source});
  }
  return cycles;
}

// CLK-4: the highest satisfied, so that a late panel satisfies every cycle before it too; panel 0,
// before day 84, satisfies none.
NextCycle next_cycle(const DetentionClock& clock, const CycleRecord& record) {
  NextCycle next;
  for (const Considered& each : record.considered) {
    const int satisfied = clock.cycles_on(each.on);
    if (satisfied >= next.number) next = {satisfied + 1, each.source};
  }
  return next;
}

// A cycle is over when the next one's review day has come; a panel within its own span alone keeps
// it from being missed, even one that satisfied it later (CLK-7).
std::vector<int> missed_cycles(const DetentionClock& clock, const CycleRecord& record, Date until) {
  std::vector<int> missed;
  for (int cycle = record.first_told; cycle < clock.cycles_on(until); ++cycle) {
    const bool is_considered = std::ranges::any_of(record.considered, [&](const Considered& each) {
      return clock.cycles_on(each.on) == cycle;
    });
    if (!is_considered) missed.push_back(cycle);
  }
  return missed;
}

bool asks_re_referral(const Hearing& hearing) {
  return is_audited_back(hearing) || is_rejected_with_actions(hearing);
}

std::vector<Obligation> obligations(const CaseRecord& record,
                                    const std::vector<Hearing>& hearings) {
  std::vector<Obligation> open;
  if (record.referral) {
    Obligation referral;
    referral.kind = ObligationKind::kAdHocReferral;
    referral.since = *record.referral->on;
    referral.arose_on = *record.referral->on;
    referral.rule = "SEL-2";
    referral.source = record.referral->source;
    open.push_back(referral);
  }
  for (const Hearing& hearing : hearings) {
    for (const Obligation& each : obligations_from(hearing)) open.push_back(each);
  }
  // A panel that considered the case after a reason arose has answered it, whatever it decided.
  std::erase_if(
      open, [&](const Obligation& each) { return is_considered_after(hearings, each.arose_on); });
  keep_one_of_each(open);
  return open;
}

}  // namespace panelpress::rules
