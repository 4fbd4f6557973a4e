#include "rules/pack.h"

#include <algorithm>

#include "base/text.h"
#include "rules/follow_up.h"

namespace panelpress::rules {

namespace {

/// CMP-2 asks casework to agree or disagree with these two alone.
bool asks_for_response(Recommendation recommendation) {
  return recommendation == Recommendation::kRelease ||
         recommendation == Recommendation::kMaintainWithActions;
}

/// A recommended release needs a reason if it did not happen and the person is still detained
/// (PCK-1). The reason of a rejection is one.
/// Once detention has ended, why a release did not happen has no more use to a panel.
bool lacks_release_reason(const CaseRecord& record, const ListedCase& listed) {
  if (*listed.outcome->recommendation != Recommendation::kRelease) return false;
  if (record.detention.ended) return false;
  const auto& response = listed.response;
  if (!response) return true;
  const bool is_rejected = response->decision && *response->decision == Decision::kDisagree;
  const bool has_reason =
      is_recorded(response->not_released_reason) || (is_rejected && is_recorded(response->reason));
  return !response->released_on && !has_reason;
}

/// Whether somebody is an offender is a part of its own: what is absent is never taken for "no".
void add_criminality(const Criminality& criminality, std::vector<std::string>& missing) {
  if (!criminality.foreign_national_offender) {
    missing.emplace_back(
        "whether the person is a foreign national offender ('foreign_national_offender', true or "
        "false)");
  }
  if (!is_true(criminality.foreign_national_offender)) return;
  if (!is_recorded(criminality.sentence) && !criminality.sentence_months) {
    missing.emplace_back("sentence ('sentence' or 'sentence_months')");
  }
  if (is_true(criminality.mappa.none)) return;
  // 0 stands for unknown in the inputs.
  if (criminality.mappa.category.value_or(0) == 0)
    missing.emplace_back("MAPPA category ('mappa', category 1 to 4, or none = true)");
  if (criminality.mappa.level.value_or(0) == 0)
    missing.emplace_back("MAPPA level ('mappa', level 1 to 3)");
}

/// Each earlier panel may lack its answer, its reason, or both; every one is named, since each is
/// written in its own panel's file.
void add_history(const std::vector<EarlierReview>& history, std::vector<std::string>& missing) {
  for (const EarlierReview& review : history) {
    if (review.acceptance == Acceptance::kNotRecorded) {
      missing.push_back("whether casework accepted the recommendation of " +
                        review.panel->id->text +
                        " ('decision' in [case.response], 'agree' or 'disagree')");
    }
    if (review.lacks_release_reason) {
      missing.push_back("why the release recommended by " + review.panel->id->text +
                        " did not happen ('not_released_reason' in [case.response])");
    }
  }
}

/// Steps that consist of "tbc" alone are not recorded.
bool has_text(const Field<std::vector<std::string>>& lines) {
  return lines && std::ranges::any_of(
                      *lines, [](const std::string& line) { return !is_missing_text(line); });
}

bool all_barriers_recorded(const std::vector<Barrier>& barriers) {
  return !barriers.empty() && std::ranges::all_of(barriers, [](const Barrier& barrier) {
    return is_recorded(barrier.detail) && is_recorded(barrier.mitigation) && barrier.resolve_by;
  });
}

/// The detention clock of a case on a panel's date (CLK).
/// The clock is told on the panel's date, from panels held before it alone (SEL): a panel built
/// again later says what it said on the day.
void set_clock(CaseAtPanel& at_panel, const std::vector<Hearing>& earlier, Date date,
               const PanelContext& context) {
  const CaseRecord& record = *at_panel.record;
  const DetentionClock clock = clock_of(record, context.figures);
  const auto& records_from = context.records.settings.team.records_from.value;
  const CycleRecord cycles = cycle_record(record, clock, earlier, date, records_from);
  at_panel.days_detained = clock.days_on(date);
  at_panel.band = clock.band_on(date);
  at_panel.cycle = next_cycle(clock, cycles).number;
  at_panel.review_day = clock.cycle_review(at_panel.cycle);
  at_panel.window = clock.window(at_panel.cycle);
  at_panel.is_last_panel_unknown = is_last_panel_unknown(record, at_panel.window, records_from);
  at_panel.status = status_on(record, at_panel.window, date);
  const bool is_overdue = at_panel.status == CaseStatus::kOverdue;
  at_panel.days_overdue = is_overdue ? days_between(at_panel.window.by, date) : 0;
  at_panel.missed_cycles = missed_cycles(clock, cycles, counted_until(record, date));
}

/// The long-stop of the last panel that gave one (PCK-1).
void set_last_long_stop(CaseAtPanel& at_panel, Date date) {
  for (const EarlierReview& review : at_panel.history) {
    const auto long_stop = long_stop_date(*review.panel, *review.listed->outcome);
    if (long_stop) at_panel.last_long_stop = long_stop;
  }
  if (at_panel.last_long_stop) {
    at_panel.days_past_long_stop = days_between(*at_panel.last_long_stop, date);
  }
}

/// PCK-1: whether casework accepted what an earlier panel recommended.
Acceptance acceptance_of(const ListedCase& listed) {
  if (!asks_for_response(*listed.outcome->recommendation)) return Acceptance::kNotAsked;
  if (!listed.response || !listed.response->decision) return Acceptance::kNotRecorded;
  return *listed.response->decision == Decision::kAgree ? Acceptance::kAccepted
                                                        : Acceptance::kRejected;
}

}  // namespace

// PCK-2: every category of the closed list is serious but `other`.
bool is_serious_crime(const CaseRecord& record) {
  const auto& offences = record.criminality.offences;
  return std::ranges::any_of(offences, [](const Offence& offence) {
    return *offence.category != OffenceCategory::kOther;
  });
}

// PCK-3: bail without a date counts as granted.
bool is_light_touch_on(const CaseRecord& record, Date date) {
  return record.bail && (!record.bail->date || *record.bail->date <= date);
}

// PCK-5, in the order of the guidance. Level 0 needs no reason: nobody is at risk.
std::array<bool, kStandards> recorded_standards(const CaseRecord& record) {
  const Vulnerability& vulnerability = record.vulnerability;
  const bool has_vulnerability = vulnerability.aar_level && (*vulnerability.aar_level == 0 ||
                                                             is_recorded(vulnerability.reason));
  return {has_text(record.progression.taken) && has_text(record.progression.planned),
          all_barriers_recorded(record.barriers),
          is_recorded(record.documentation.status),
          has_vulnerability,
          is_recorded(record.justification),
          is_recorded(record.public_protection),
          is_recorded(record.removal.timescale)};
}

// The hearings given have outcomes; case_at_panel takes out those that have none.
std::vector<OpenAction> open_actions(const std::vector<Hearing>& hearings, Date date) {
  std::vector<OpenAction> open;
  for (const Hearing& hearing : hearings) {
    for (const Action& action : hearing.listed->outcome->actions) {
      const bool is_completed = action.completed_on && *action.completed_on <= date;
      if (!is_completed) open.push_back({hearing.panel, &action});
    }
  }
  return open;
}

std::vector<EarlierReview> earlier_reviews(const CaseRecord& record,
                                           const std::vector<Hearing>& hearings) {
  std::vector<EarlierReview> reviews;
  for (const Hearing& hearing : hearings) {
    if (!hearing.has_outcome()) continue;
    reviews.push_back({hearing.panel, hearing.listed, acceptance_of(*hearing.listed),
                       lacks_release_reason(record, *hearing.listed)});
  }
  return reviews;
}

// PCK-1. An absent level is a part of its own; the reason is asked for only where there is a level
// to explain.
std::vector<std::string> parts_not_recorded(const CaseRecord& record,
                                            const std::vector<EarlierReview>& history) {
  std::vector<std::string> missing;
  if (!record.owner || !is_named(record.owner->name))
    missing.emplace_back("case owner ('owner', with name and email)");
  const Vulnerability& vulnerability = record.vulnerability;
  if (!vulnerability.aar_level) missing.emplace_back("Adult at Risk level ('aar_level', 0 to 3)");
  const bool is_at_risk = vulnerability.aar_level.value_or(0) > 0;
  if (is_at_risk && !is_recorded(vulnerability.reason)) {
    missing.emplace_back("reason for the Adult at Risk level ('reason' in [vulnerability])");
  }
  add_criminality(record.criminality, missing);
  add_history(history, missing);
  return missing;
}

// The order matters: days and band decide the minutes, and the history decides what is not
// recorded.
CaseAtPanel case_at_panel(const Panel& panel, const ListedCase& listed,
                          const PanelContext& context) {
  const Date date = *panel.date;
  const CaseRecord& record = context.cases_on_day.of(*listed.ref, date);
  std::vector<Hearing> earlier = context.history.before(*listed.ref, date);
  std::erase_if(earlier, [](const Hearing& hearing) { return !hearing.has_outcome(); });
  CaseAtPanel at_panel;
  at_panel.listed = &listed;
  at_panel.record = &record;
  set_clock(at_panel, earlier, date, context);
  const auto& ended = record.detention.ended;
  // SEL-8: an end on the very day of the panel leaves the person detained for it.
  at_panel.is_withdrawn = ended && *ended < date;
  at_panel.is_detained = *record.detention.start <= date && !at_panel.is_withdrawn;
  at_panel.is_light_touch = is_light_touch_on(record, date);
  at_panel.is_serious_crime = is_serious_crime(record);
  at_panel.minutes = context.figures.minutes_of_case(at_panel.band, at_panel.is_light_touch);
  at_panel.history = earlier_reviews(record, earlier);
  set_last_long_stop(at_panel, date);
  at_panel.open_actions = open_actions(earlier, date);
  at_panel.parts_not_recorded = parts_not_recorded(record, at_panel.history);
  at_panel.standards = recorded_standards(record);
  return at_panel;
}

}  // namespace panelpress::rules
