#include <fmt/format.h>

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
  for (const auto& each : facts.recommendations) {
    const Date date = *each.panel->date;
    if (each.ref() == ref && !each.is_deferred() && date >= from && date < to) return &each;
  }
  return nullptr;
}

/// "start 16 December 2025 + 84 × 1 = 10 March 2026; the week after: 16 to 22 March 2026".
std::string sum_of(const DetentionClock& clock, Date start, int cycle, int first_day) {
  const rules::Window window = clock.window(cycle);
  const std::string less = first_day == 0 ? "" : fmt::format(" - {}", first_day);
  return fmt::format("start {} + {} x {}{} = {}; window, the week after: {}", in_words(start),
                     rules::kCycleDays, cycle, less, in_words(clock.cycle_review(cycle)),
                     range_in_words(window.from, window.by));
}

void add_cycle(const rules::Facts& facts, const rules::CaseFacts& each, const DetentionClock& clock,
               int cycle, Explanation& explanation) {
  const Field<Date>& start = each.record->detention.start;
  std::string text = sum_of(clock, *start, cycle, facts.figures.first_day);
  Source source = start.source;
  const auto* heard =
      considered_in(facts, each.ref(), clock.cycle_review(cycle), clock.cycle_review(cycle + 1));
  if (heard) {
    text += fmt::format("; considered by panel {} on {}", heard->panel_id().text,
                        in_words(*heard->panel->date));
    source = heard->panel->date.source;
  }
  explanation.add(fmt::format("Cycle {}", cycle), text, "CLK-3", source);
}

/// Each cycle up to the next one.
void explain_cycles(const rules::Facts& facts, const rules::CaseFacts& each,
                    const DetentionClock& clock, Explanation& explanation) {
  explanation.begin("The sum of each cycle");
  for (int cycle = 1; cycle <= *each.cycle; ++cycle) {
    add_cycle(facts, each, clock, cycle, explanation);
  }
}

std::string review_in_words(const Dcpr& dcpr) {
  std::string text = "held on " + in_words(*dcpr.date);
  if (is_recorded(dcpr.author)) text += " by " + *dcpr.author;
  if (is_true(dcpr.records_cpp)) text += "; records the panel";
  if (is_true(dcpr.gives_reasons)) text += "; gives reasons";
  return text;
}

/// Every DCPR due on a day that has come, with those held in its span (CLK-2).
void explain_reviews(const rules::CaseFacts& each, const DetentionClock& clock, Date until,
                     Explanation& explanation) {
  explanation.begin("DCPRs due and held");
  const auto held = rules::by_date(each.record->dcprs);
  for (int number = 1; clock.review(number) <= until; ++number) {
    const std::string due = fmt::format("due {}; ", in_words(clock.review(number)));
    const std::string label = fmt::format("DCPR {}", number);
    bool is_held = false;
    for (const Dcpr* dcpr : held) {
      if (clock.review_number_on(*dcpr->date) != number) continue;
      is_held = true;
      explanation.add(label, due + review_in_words(*dcpr), "CLK-2", dcpr->date.source);
    }
    if (!is_held) {
      explanation.add(label, due + "none recorded", "CLK-2", each.record->detention.start.source);
    }
  }
}

std::string past_in_words(const Records& records, const Was& was) {
  std::vector<std::string> stood;
  if (was.area) stood.push_back("area " + area_name(records, *was.area));
  if (was.owner && is_named(was.owner->name)) stood.push_back("owner " + *was.owner->name);
  if (was.centre) stood.push_back("centre " + was.centre->text);
  if (was.aar_level) stood.push_back(fmt::format("AaR level {}", *was.aar_level));
  if (is_recorded(was.aar_reason)) stood.push_back("because " + *was.aar_reason);
  return fmt::format("{}", fmt::join(stood, ", "));
}

/// What stood until when (GEN-3), and what else is dated.
void explain_what_was_known(const rules::Facts& facts, const rules::CaseFacts& each,
                            Explanation& explanation) {
  const CaseRecord& record = *each.record;
  explanation.begin("What was known when");
  explanation.add("Detained", in_words(*record.detention.start), "CLK-1",
                  record.detention.start.source);
  for (const Was& was : record.was) {
    explanation.add("Until " + in_words(*was.until), past_in_words(*facts.records, was), "GEN-3",
                    was.until.source);
  }
  if (record.bail && record.bail->date) {
    explanation.add("Bail in principle",
                    fmt::format("{}, by the {}", in_words(*record.bail->date),
                                in_words(*record.bail->granted_in_principle)),
                    "PCK-3", record.bail->date.source);
  }
  if (record.referral && record.referral->on) {
    explanation.add(
        "Referred",
        fmt::format("{} by {}", in_words(*record.referral->on), in_words(*record.referral->by)),
        "SEL-2", record.referral->on.source);
  }
  if (record.detention.ended) {
    explanation.add("Detention ended", in_words(*record.detention.ended), "CLK-5",
                    record.detention.ended.source);
  }
}

}  // namespace

void explain_case_history(const rules::Facts& facts, const rules::CaseFacts& each,
                          Explanation& explanation) {
  const DetentionClock clock = rules::clock_of(*each.record, facts.figures);
  explain_cycles(facts, each, clock, explanation);
  explain_reviews(each, clock, rules::counted_until(*each.record, facts.as_of), explanation);
  explain_what_was_known(facts, each, explanation);
}

}  // namespace panelpress::documents
