#include "rules/referrals.h"

#include <algorithm>

namespace panelpress::rules {

namespace {

/// The clocks of a referred case on a day.
class Clocks {
 public:
  Clocks(const ReferredCase& referral, const WorkingDays& working_days, const Figures& figures,
         Date as_of)
      : referral_(referral),
        working_days_(working_days),
        figures_(figures),
        as_of_(as_of),
        decision_(decision_of(referral)) {}

  /// REF-1: decided and told by the same time of the nth working day after receipt.
  /// A deadline has the time of day of the receipt (REF-1, Decided), counted from midnight. Done is
  /// the later of deciding and telling.
  ReferralClock told() const {
    const DateTime received = *referral_.received_at;
    ReferralClock clock = started("REF-1", date_of(received), figures_.told_days);
    const DateTime midnight{*clock.due_on};
    const DateTime due = midnight + (received - DateTime{date_of(received)});
    clock.source = referral_.told_at.source;
    if (!decision_ || !referral_.told_at) return still_to_do(clock);
    const DateTime done = std::max(*referral_.decided_at, *referral_.told_at);
    // A day off after the due day is still in time: no working day has begun.
    const bool is_off = date_of(done) > *clock.due_on && !passed_on(*clock.due_on, date_of(done));
    return done_on(clock, date_of(done), done <= due || is_off);
  }

  /// REF-2: the specialist's work by the nth working day after allocation.
  /// Work handed back and not allocated again is nobody's; an allocation after the handing back
  /// starts the clock anew (REF-2).
  ReferralClock work() const {
    const auto& returned = referral_.returned;
    ReferralClock clock{"REF-2", {}, {}, {}, {}, {}, {}, referral_.work_done_on.source};
    const bool is_handed_back =
        returned && (!referral_.allocated_on || *referral_.allocated_on <= *returned->on);
    if (is_handed_back || is_turned_away()) return with(clock, MeasureValue::kNotApplicable);
    if (!referral_.allocated_on) return with(clock, MeasureValue::kPending);
    const Source source = clock.source;
    clock = started("REF-2", *referral_.allocated_on, figures_.work_days);
    clock.source = source;
    if (!referral_.work_done_on) return still_to_do(clock);
    return done_on(clock, *referral_.work_done_on,
                   !passed_on(*clock.due_on, *referral_.work_done_on));
  }

  /// REF-3: the answer by the nth working day after acceptance, or by `needed_by`.
  /// Whichever is sooner (REF-3): the last working day, or the day on which the answer is needed.
  ReferralClock answer() const {
    ReferralClock clock{"REF-3", {}, {}, {}, {}, {}, {}, referral_.answered_on.source};
    if (is_turned_away()) return with(clock, MeasureValue::kNotApplicable);
    if (!decision_) return with(clock, MeasureValue::kPending);
    clock = started("REF-3", date_of(*referral_.decided_at), figures_.answer_days);
    clock.source = referral_.answered_on.source;
    const Date last_working_day = *clock.due_on;
    const auto needed_by = referral_.needed_by.value;
    if (needed_by) clock.due_on = std::min(last_working_day, *needed_by);
    // A day on which the answer is needed is a calendar day: a day off after it is too late.
    const auto is_late_on = [&](Date date) {
      return passed_on(last_working_day, date) || (needed_by && date > *needed_by);
    };
    if (referral_.answered_on) {
      return done_on(clock, *referral_.answered_on, !is_late_on(*referral_.answered_on));
    }
    return with(clock, is_late_on(as_of_) ? MeasureValue::kOutstanding : MeasureValue::kPending);
  }

 private:
  /// Its day is over, and the next working day has begun: what is done on a day off is in time.
  bool passed_on(Date last_day, Date date) const {
    return working_days_.between(last_day, date) > 0;
  }

  /// Rejected or signposted: there is neither work nor an answer to come.
  bool is_turned_away() const { return decision_ && *decision_ != ReferralDecision::kAccepted; }

  // nth_after counts days after the start, so that the day of the start is day 0 (REF-2, Decided).
  ReferralClock started(std::string_view rule, Date start, int days) const {
    ReferralClock clock;
    clock.rule = rule;
    clock.started_on = start;
    clock.due_on = working_days_.nth_after(start, days);
    return clock;
  }

  static ReferralClock with(ReferralClock clock, MeasureValue value) {
    clock.value = value;
    return clock;
  }

  // Still open on the due day, at any hour, and on days off after it.
  ReferralClock still_to_do(const ReferralClock& clock) const {
    const bool is_late = passed_on(*clock.due_on, as_of_);
    return with(clock, is_late ? MeasureValue::kOutstanding : MeasureValue::kPending);
  }

  ReferralClock done_on(ReferralClock clock, Date date, bool is_in_time) const {
    clock.done_on = date;
    clock.calendar_days = days_between(*clock.started_on, date);
    clock.working_days = working_days_.between(*clock.started_on, date);
    return with(clock, is_in_time ? MeasureValue::kCompliant : MeasureValue::kLate);
  }

  const ReferredCase& referral_;
  const WorkingDays& working_days_;
  const Figures& figures_;
  Date as_of_;
  std::optional<ReferralDecision> decision_;
};

/// An answer closes a case whatever its decision was; REF-9 tells when it should not have.
ReferralState state_of(const ReferredCase& referral) {
  if (referral.answered_on) return ReferralState::kAnswered;
  const auto decision = decision_of(referral);
  if (!decision) return ReferralState::kReceived;
  switch (*decision) {
    case ReferralDecision::kAccepted:
      return ReferralState::kAccepted;
    case ReferralDecision::kRejected:
      return ReferralState::kRejected;
    case ReferralDecision::kSignposted:
      return ReferralState::kSignposted;
  }
  return ReferralState::kReceived;
}

/// Working days from acceptance to the answer, or to `as_of`; none when it was not accepted.
std::optional<int> working_days_of(const ReferredCase& referral, const WorkingDays& working_days,
                                   Date as_of) {
  if (decision_of(referral) != ReferralDecision::kAccepted) return std::nullopt;
  return working_days.between(date_of(*referral.decided_at), referral.answered_on.value_or(as_of));
}

bool is_with_the_specialist(const ReferralFacts& referral) {
  return referral.is_open() && referral.record->specialist &&
         referral.work.value != MeasureValue::kNotApplicable;
}

}  // namespace

// REF-9: a decision without its time has not been made.
std::optional<ReferralDecision> decision_of(const ReferredCase& referral) {
  return referral.decided_at ? referral.decision.value : std::nullopt;
}

// One working calendar for all, since building it takes longer than a clock.
std::vector<ReferralFacts> referral_facts(const Records& records, const Figures& figures,
                                          Date as_of) {
  const WorkingDays working_days = records.working_days();
  std::vector<ReferralFacts> all;
  for (const ReferredCase& referral : records.referrals.cases) {
    const Clocks clocks{referral, working_days, figures, as_of};
    all.push_back({&referral, state_of(referral), clocks.told(), clocks.work(), clocks.answer(),
                   working_days_of(referral, working_days, as_of)});
  }
  return all;
}

// Loads are of now: whoever has no open case and no absence ahead has no row.
ReferralLoad referral_load(const std::vector<ReferralFacts>& referrals, const Records& records,
                           Date as_of) {
  ReferralLoad load;
  std::map<SpecialistId, SpecialistLoad> specialists;
  for (const ReferralFacts& each : referrals) {
    if (is_with_the_specialist(each)) {
      specialists[*each.record->specialist].open.push_back(&each);
    }
    ++load.by_area[*each.record->from];
    ++load.by_channel[*each.record->channel];
    load.of_mps += is_true(each.record->mp) ? 1 : 0;
  }
  for (const Absence& absence : records.referrals.absences) {
    // An absence that is over is no longer anybody's concern.
    if (*absence.to >= as_of) specialists[*absence.specialist].absences.push_back(&absence);
  }
  for (auto& [id, each] : specialists) {
    each.specialist = id;
    std::ranges::stable_sort(
        each.absences, [](const Absence* a, const Absence* b) { return *a->from < *b->from; });
    load.specialists.push_back(std::move(each));
  }
  return load;
}

// Twelve months that end on as_of; the day a year ago is no longer among them (REF-8). Kinds are
// the same when their texts are.
std::vector<ReferralKind> recurring_kinds(const std::vector<ReferralFacts>& referrals, Date as_of) {
  const Date after = add_months(as_of, -12);
  std::map<std::string, ReferralKind> kinds;
  for (const ReferralFacts& each : referrals) {
    const ReferredCase& record = *each.record;
    if (date_of(*record.received_at) <= after || !is_recorded(record.kind)) continue;
    ReferralKind& kind = kinds[folded(*record.kind)];
    kind.cases.push_back(&each);
    const bool is_new =
        record.issue && std::ranges::find(kind.issues, *record.issue) == kind.issues.end();
    if (is_new) kind.issues.push_back(*record.issue);
  }
  std::vector<ReferralKind> all;
  for (auto& [word, kind] : kinds) all.push_back(std::move(kind));
  return all;
}

}  // namespace panelpress::rules
