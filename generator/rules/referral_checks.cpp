#include "rules/referral_checks.h"

#include <algorithm>
#include <set>

#include "rules/checks.h"
#include "rules/referral_sample.h"
#include "rules/referrals.h"

namespace panelpress::rules {

namespace {

/// REF-6: an accepted case hears of itself every week.
constexpr int kUpdateDays = 7;

/// Only `outstanding` is a warning; `late` is a figure, since nothing is left to be done (REF).
void check_clock(const ReferralClock& clock, std::string_view what, std::string_view start,
                 std::string_view remedy, const ReferralFacts& referral,
                 std::vector<Finding>& findings) {
  if (clock.value != MeasureValue::kOutstanding) return;
  findings.push_back({std::string(clock.rule), Severity::kWarning, about_referral(referral.id()),
                      say("{} by {}; the clock started with {} on {}: {}", what, *clock.due_on,
                          start, *clock.started_on, remedy),
                      clock.source});
}

/// The three clocks run beside each other, and a case may be late in any of them.
void check_clocks(const ReferralFacts& each, std::vector<Finding>& findings) {
  check_clock(
      each.told, "no decision was made and told", "receipt",
      "record 'decision', which is " + one_of<ReferralDecision>() + ", 'decided_at' and 'told_at'",
      each, findings);
  check_clock(each.work, "the specialist's work was not done", "allocation",
              "record 'work_done_on'", each, findings);
  check_clock(each.answer, "there was no answer", "acceptance", "record 'answered_on'", each,
              findings);
}

/// REF-4.
/// A rejection needs its reason, a signpost where it points: the two are counted apart (REF-4).
void check_grounds(const ReferralFacts& each, std::vector<Finding>& findings) {
  const ReferredCase& record = *each.record;
  const auto decision = decision_of(record);
  const auto say = [&](const char* message, const Source& source) {
    findings.push_back({"REF-4", Severity::kError, about_referral(each.id()), message, source});
  };
  if (decision == ReferralDecision::kRejected && !is_recorded(record.reason)) {
    say("rejected without a reason; write 'reason'", record.reason.source);
  }
  if (decision == ReferralDecision::kSignposted && !is_recorded(record.signposted_to)) {
    say("signposted without saying where to; write 'signposted_to'", record.signposted_to.source);
  }
}

/// REF-5. The manager is asked for by name, and names are not held against the words for nothing.
void check_handed_back(const ReferralFacts& each, std::vector<Finding>& findings) {
  const auto& returned = each.record->returned;
  if (!returned || is_named(returned->agreed_by)) return;
  findings.push_back({"REF-5", Severity::kError, about_referral(each.id()),
                      "handed back without a manager's agreement; name who agreed in 'agreed_by'",
                      returned->agreed_by.source});
}

/// The last day on which anything was done about a case.
/// Everything that the register can date counts as a step, the check of quality included; only the
/// last matters.
Date last_step(const ReferredCase& record) {
  Date last = date_of(*record.received_at);
  const auto consider = [&](const Field<Date>& date) {
    last = std::max(last, date.value_or(last));
  };
  for (const auto* moment : {&record.decided_at, &record.told_at}) {
    if (*moment) last = std::max(last, date_of(**moment));
  }
  consider(record.allocated_on);
  consider(record.work_done_on);
  if (record.returned) consider(record.returned->on);
  if (record.qa) consider(record.qa->on);
  for (const Date update : record.updates.value_or({})) last = std::max(last, update);
  return last;
}

/// REF-6.
/// An open case is one that was accepted and not answered; before, REF-1 watches it.
void check_updates(const ReferralFacts& each, Date as_of, std::vector<Finding>& findings) {
  if (!each.is_open()) return;
  const Date last = last_step(*each.record);
  const int days = days_between(last, as_of);
  if (days <= kUpdateDays) return;
  findings.push_back({"REF-6", Severity::kAdvice, about_referral(each.id()),
                      say("nothing is recorded since {}, {} ago; write an update, and add its day "
                          "to 'updates'",
                          last, counted(days, "day")),
                      each.record->updates.source});
}

/// REF-9.
/// REF-9. A decision without `decided_at` is not done, so that an answer to it was given without
/// acceptance.
void check_sequence(const ReferralFacts& each, std::vector<Finding>& findings) {
  const ReferredCase& record = *each.record;
  Reasons reasons;
  if (record.told_at && *record.told_at < *record.received_at) {
    reasons.add("told before it was received: correct one of the two", record.told_at.source,
                Severity::kError);
  }
  const bool is_accepted = decision_of(record) == ReferralDecision::kAccepted;
  if (record.answered_on && !is_accepted) {
    reasons.add("answered without being accepted: record 'decision' and 'decided_at'",
                record.answered_on.source, Severity::kError);
  } else if (record.answered_on && *record.answered_on < date_of(*record.decided_at)) {
    reasons.add("answered before it was accepted: correct one of the two",
                record.answered_on.source, Severity::kError);
  }
  reasons.into(findings, "REF-9", about_referral(each.id()));
}

/// What REF-8 says of cases; those of a recurring kind have it said of the latest.
/// By id, so that what is asked of a case by itself and as the latest of its kind is one finding.
class Systemic {
 public:
  Systemic(const std::vector<ReferralFacts>& referrals, Date as_of)
      : referrals_(referrals), as_of_(as_of) {}

  void into(std::vector<Finding>& findings) {
    for (const ReferralFacts& each : referrals_) check_answered(each);
    for (const ReferralKind& kind : recurring_kinds(referrals_, as_of_)) check_kind(kind);
    for (const auto& [id, reasons] : by_id_) reasons.into(findings, "REF-8", about_referral(id));
  }

 private:
  void check_answered(const ReferralFacts& each) {
    const ReferredCase& record = *each.record;
    if (!record.answered_on) return;
    if (!record.systemic) {
      by_id_[each.id()].add(
          "answered, and it is not said whether it shows a systemic issue: add "
          "'systemic'",
          record.systemic.source);
    } else if (*record.systemic && !record.issue) {
      by_id_[each.id()].add("shows a systemic issue and does not name it: add 'issue'",
                            record.issue.source);
    }
  }

  // Only the latest is told (REF-8): on each of them the finding would say one thing three times.
  void check_kind(const ReferralKind& kind) {
    if (!kind.recurs() || !kind.issues.empty()) return;
    const ReferralFacts& latest =
        **std::ranges::max_element(kind.cases, [](const ReferralFacts* a, const ReferralFacts* b) {
          return *a->record->received_at < *b->record->received_at;
        });
    by_id_[latest.id()].add(
        fmt::format("one of {} of this kind in twelve months, none of which names an issue; look "
                    "whether one stands behind them",
                    kind.cases.size()),
        latest.record->kind.source, Severity::kAdvice);
  }

  const std::vector<ReferralFacts>& referrals_;
  Date as_of_;
  std::map<ReferralId, Reasons> by_id_;
};

/// REF-7: a case drawn of a month's intake has a result by the end of the next month.
/// Advice, since the procedure only aims at it (REF-7); the day is the last of the month after the
/// intake's.
void check_sample(const std::vector<ReferralFacts>& referrals, Date as_of,
                  std::vector<Finding>& findings) {
  std::set<Month> months;
  for (const ReferralFacts& each : referrals) months.insert(each.received_in());
  for (const Month month : months) {
    const Date by = last_day_of(month + std::chrono::months{1});
    if (as_of <= by) continue;
    for (const SampledReferral& each : referral_sample(referrals, month)) {
      if (each.has_result()) continue;
      const auto& check = each.referral->record->qa;
      findings.push_back(
          {"REF-7", Severity::kAdvice, about_referral(each.referral->id()),
           say("drawn for quality assurance of {}; its result was due by {}: look at "
               "it, and record it as 'qa'",
               month, by),
           check ? check->source : each.referral->record->source});
    }
  }
}

}  // namespace

// What can be said of a case alone comes first; then what takes all of them.
std::vector<Finding> referral_findings(const std::vector<ReferralFacts>& referrals, Date as_of) {
  std::vector<Finding> findings;
  for (const ReferralFacts& each : referrals) {
    check_clocks(each, findings);
    check_grounds(each, findings);
    check_handed_back(each, findings);
    check_updates(each, as_of, findings);
    check_sequence(each, findings);
  }
  Systemic(referrals, as_of).into(findings);
  check_sample(referrals, as_of, findings);
  return findings;
}

}  // namespace panelpress::rules
