#include "rules/cases.h"

#include "rules/pack.h"
#include "rules/placing.h"

namespace panelpress::rules {

namespace {

/// Makes the facts of one case after another.
class CasesOf {
 public:
  CasesOf(const Records& records, const Figures& figures, const History& history, Date as_of)
      : records_(records),
        figures_(figures),
        history_(history),
        lists_(records, as_of),
        as_of_(as_of) {}

  CaseFacts facts_of(const CaseRecord& record) const {
    const std::vector<Hearing>& hearings = history_.of(*record.ref);
    CaseFacts facts;
    facts.record = &record;
    set_clock(facts, hearings);
    set_flags(facts);
    if (!facts.is_ended()) facts.obligations = obligations(record, hearings);
    set_placing(facts, lists_, figures_, as_of_);
    return facts;
  }

 private:
  void set_clock(CaseFacts& facts, const std::vector<Hearing>& hearings) const {
    const CaseRecord& record = *facts.record;
    // Days are counted to the end of detention where that came first, so that the figures of a case
    // that has ended no longer move.
    const DetentionClock clock = clock_of(record, figures_);
    const Date until = counted_until(record, as_of_);
    const bool has_ended = has_ended_on(record, as_of_);
    const Source& start = record.detention.start.source;
    // The line that decides days and band: the end where there is one, else the start.
    const Source& counted = has_ended ? record.detention.ended.source : start;
    const auto& records_from = records_.settings.team.records_from.value;
    // What a panel of this very day considered counts: the day after it is the first that does not.
    const CycleRecord cycles =
        cycle_record(record, clock, hearings, as_of_ + Days{1}, records_from);
    const NextCycle next = next_cycle(clock, cycles);
    // The panel that satisfied the highest cycle is what the next one rests on.
    const Source& decided = next.decided_by ? next.decided_by : start;
    facts.days_detained = {clock.days_on(until), "CLK-1", counted};
    facts.band = {clock.band_on(until), "CLK-6", counted};
    facts.cycle = {next.number, "CLK-4", decided};
    facts.review_day = {clock.cycle_review(next.number), "CLK-3", start};
    facts.window = {clock.window(next.number), "CLK-3", start};
    facts.status = {status_on(record, *facts.window, as_of_), "CLK-5",
                    has_ended ? counted : decided};
    const bool is_overdue = *facts.status == CaseStatus::kOverdue;
    facts.days_overdue = is_overdue ? days_between(facts.window->by, as_of_) : 0;
    facts.is_last_panel_unknown =
        !has_ended && is_last_panel_unknown(record, *facts.window, records_from);
    facts.missed_cycles = {missed_cycles(clock, cycles, until), "CLK-7", start};
    facts.missing_reviews = {missing_reviews(record, clock, as_of_, records_from), "CLK-2", start};
    facts.next_dcpr = {has_ended ? std::nullopt : std::optional(clock.next_review_after(as_of_)),
                       "CLK-2", counted};
  }

  void set_flags(CaseFacts& facts) const {
    // Both flags point at what they were read from; without it, at the record itself.
    const CaseRecord& record = *facts.record;
    facts.is_light_touch = {is_light_touch_on(record, counted_until(record, as_of_)), "PCK-3",
                            record.bail ? record.bail->source : record.source};
    const auto& offences = record.criminality.offences;
    facts.is_serious_crime = {is_serious_crime(record), "PCK-2",
                              offences.empty() ? record.source : offences.front().source};
  }

  const Records& records_;
  const Figures& figures_;
  const History& history_;
  // Gathered from all panels once, not for each case.
  PlannedLists lists_;
  Date as_of_;
};

}  // namespace

std::vector<CaseFacts> case_facts(const Records& records, const Figures& figures,
                                  const History& history, Date as_of) {
  const CasesOf cases{records, figures, history, as_of};
  std::vector<CaseFacts> all;
  all.reserve(records.cases.size());
  for (const CaseRecord& record : records.cases) all.push_back(cases.facts_of(record));
  return all;
}

}  // namespace panelpress::rules
