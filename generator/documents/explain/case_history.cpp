#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/explain/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/clock.h"

namespace panelpress::documents {

namespace {

using rules::DetentionClock;

/// The panel that considered the case in a span of days; null when none did (CLK-4).
const rules::RecommendationFacts* considered_in(const rules::Facts& facts, const CaseRef& ref,
                                                Date from, Date to) {
  const auto found = std::ranges::find_if(facts.recommendations, [&](const auto& each) {
    const Date date = *each.panel->date;
    return each.ref() == ref && !each.is_deferred() && date >= from && date < to;
  });
  return found == facts.recommendations.end() ? nullptr : &*found;
}

void add_cycle(const rules::Facts& facts, const rules::CaseFacts& each, const DetentionClock& clock,
               int cycle, Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  const Field<Date>& start = each.record->detention.start;
  const rules::Window window = clock.window(cycle);
  const int first_day = facts.figures.first_day;
  const auto* heard =
      considered_in(facts, each.ref(), clock.cycle_review(cycle), clock.cycle_review(cycle + 1));
  // A panel before the records is known by its day alone (GEN-5), and counts only where the records
  // have none for the cycle.
  const Field<Date>& seen = each.record->detention.last_panel;
  const bool is_seen = !heard && seen && clock.cycle_review(cycle) <= *seen;
  explanation.add_named(
      say.cycle_number(cycle),
      say.sum(in_words(*start), rules::kCycleDays, cycle,
              first_day == 0 ? "" : fmt::to_string(first_day), in_words(clock.cycle_review(cycle)),
              range_in_words(window.from, window.by), heard ? heard->panel_id().text : "",
              heard ? explanation.noted(*heard->panel->date) : "", is_seen ? in_words(*seen) : ""),
      is_seen ? "GEN-5" : "CLK-3",
      heard     ? heard->panel->date.source
      : is_seen ? seen.source
                : start.source);
}

/// Each cycle up to the next one.
void explain_cycles(const rules::Facts& facts, const rules::CaseFacts& each,
                    const DetentionClock& clock, Explanation& explanation) {
  explanation.begin(explanation.words().heading.cycles());
  for (int cycle = 1; cycle <= *each.cycle; ++cycle) {
    add_cycle(facts, each, clock, cycle, explanation);
  }
}

/// Every DCPR due on a day that has come, with those held in its span (CLK-2); of those before the
/// records nothing is told (GEN-5).
void explain_reviews(const rules::Facts& facts, const rules::CaseFacts& each,
                     const DetentionClock& clock, Explanation& explanation) {
  const Date until = rules::counted_until(*each.record, facts.as_of);
  const auto& records_from = facts.records->settings.team.records_from;
  const auto& say = explanation.words().of_case;
  explanation.begin(explanation.words().heading.reviews());
  const auto held = rules::by_date(each.record->dcprs);
  for (int number = 1; clock.review(number) <= until; ++number) {
    const std::string due = in_words(clock.review(number));
    bool is_held = false;
    // More than one DCPR may be held in a span: each is told.
    for (const Dcpr* dcpr : held) {
      if (clock.review_number_on(*dcpr->date) != number) continue;
      is_held = true;
      explanation.add_named(
          say.review_number(number),
          say.review_held(due, in_words(*dcpr->date), recorded_or_empty(dcpr->author),
                          is_true(dcpr->records_cpp), is_true(dcpr->gives_reasons)),
          "CLK-2", dcpr->date.source);
    }
    if (is_held) continue;
    const bool is_before = records_from && clock.review(number) < *records_from;
    explanation.add_named(say.review_number(number),
                          say.review_missing(due, is_before ? in_words(*records_from) : ""),
                          is_before ? "GEN-5" : "CLK-2",
                          is_before ? records_from.source : each.record->detention.start.source);
  }
}

/// Only what differed then: the rest was as it is now.
std::string past_in_words(const Explanation& explanation, const Records& records, const Was& was) {
  const auto& say = explanation.words().of_case;
  std::vector<std::string> stood;
  if (was.area) stood.push_back(say.was_area(area_name(records, *was.area)));
  if (was.owner && is_named(was.owner->name)) stood.push_back(say.was_owner(*was.owner->name));
  if (was.centre) stood.push_back(say.was_centre(was.centre->text));
  if (was.aar_level) stood.push_back(say.was_level(*was.aar_level));
  if (is_recorded(was.aar_reason)) stood.push_back(say.was_because(*was.aar_reason));
  return fmt::format("{}", fmt::join(stood, ", "));
}

void explain_grants_and_referrals(const CaseRecord& record, Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  if (record.bail && record.bail->date) {
    explanation.add(
        say.bail,
        say.bail_is(in_words(*record.bail->date),
                    explanation.vocabulary().bail_granter(*record.bail->granted_in_principle)),
        "PCK-3", record.bail->date.source);
  }
  if (record.referral && record.referral->on) {
    explanation.add(say.referred,
                    say.referred_is(in_words(*record.referral->on),
                                    explanation.vocabulary().referrer(*record.referral->by)),
                    "SEL-2", record.referral->on.source);
  }
}

/// What stood until when (GEN-3), and what else is dated.
void explain_what_was_known(const rules::Facts& facts, const rules::CaseFacts& each,
                            Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  const CaseRecord& record = *each.record;
  explanation.begin(explanation.words().heading.known());
  explanation.add(say.detained, record.detention.start, "CLK-1");
  explanation.add(say.seen, record.detention.last_panel, "GEN-5");
  for (const Was& was : record.was) {
    explanation.add_named(say.until(in_words(*was.until)),
                          past_in_words(explanation, *facts.records, was), "GEN-3",
                          was.until.source);
  }
  explain_grants_and_referrals(record, explanation);
  explanation.add(say.ended, record.detention.ended, "CLK-5");
}

}  // namespace

void explain_case_history(const rules::Facts& facts, const rules::CaseFacts& each,
                          Explanation& explanation) {
  const DetentionClock clock = rules::clock_of(*each.record, facts.figures);
  explain_cycles(facts, each, clock, explanation);
  explain_reviews(facts, each, clock, explanation);
  explain_what_was_known(facts, each, explanation);
}

}  // namespace panelpress::documents
