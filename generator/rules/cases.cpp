#include "rules/cases.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rules/checks.h"
#include "rules/pack.h"

namespace panelpress::rules {

namespace {

/// A planned panel that lists a case, and the line on which it does.
struct Listing {
  const Panel* panel = nullptr;
  const ListedCase* listed = nullptr;
};

/// Earlier date first, then earlier start (none given last), then id.
bool is_earlier(const Panel& a, const Panel& b) {
  const auto key = [](const Panel& panel) {
    return std::make_tuple(*panel.date, !panel.start, panel.start.value_or(DateTime{}),
                           panel.id->text);
  };
  return key(a) < key(b);
}

bool is_to_come(const Panel& panel, Date as_of) {
  return panel.is_planned() && *panel.date >= as_of;
}

/// The earliest planned panel on or after `as_of` for each case that one lists (SEL-5).
std::map<CaseRef, Listing> planned_listings(const Records& records, Date as_of) {
  std::map<CaseRef, Listing> earliest;
  for (const Panel& panel : records.panels) {
    if (!is_to_come(panel, as_of)) continue;
    for (const ListedCase& listed : panel.cases) {
      const Listing candidate{&panel, &listed};
      const auto [place, is_first] = earliest.emplace(*listed.ref, candidate);
      if (!is_first && is_earlier(panel, *place->second.panel)) place->second = candidate;
    }
  }
  return earliest;
}

Fact<std::optional<PanelId>> planned_panel(const CaseRecord& record,
                                           const std::map<CaseRef, Listing>& listings) {
  const auto found = listings.find(*record.ref);
  if (found == listings.end()) return {std::nullopt, "SEL-5", record.source};
  return {*found->second.panel->id, "SEL-5", found->second.listed->source};
}

void set_clock(CaseFacts& facts, const std::vector<Hearing>& hearings, const Figures& figures,
               Date as_of) {
  const CaseRecord& record = *facts.record;
  const DetentionClock clock = clock_of(record, figures);
  const Date until = counted_until(record, as_of);
  const bool has_ended = has_ended_on(record, as_of);
  const Source& start = record.detention.start.source;
  const Source& counted = has_ended ? record.detention.ended.source : start;
  const NextCycle next = next_cycle(clock, hearings);
  const Source& decided = next.after ? next.after->listed->source : start;
  facts.days_detained = {clock.days_on(until), "CLK-1", counted};
  facts.band = {clock.band_on(until), "CLK-6", counted};
  facts.cycle = {next.number, "CLK-4", decided};
  facts.review_day = {clock.cycle_review(next.number), "CLK-3", start};
  facts.window = {clock.window(next.number), "CLK-3", start};
  facts.status = {status_on(record, *facts.window, as_of), "CLK-5", has_ended ? counted : decided};
  const bool is_overdue = *facts.status == CaseStatus::kOverdue;
  facts.days_overdue = is_overdue ? days_between(facts.window->by, as_of) : 0;
  facts.missed_cycles = {missed_cycles(clock, hearings, until), "CLK-7", start};
  facts.missing_reviews = {missing_reviews(record, clock, as_of), "CLK-2", start};
  facts.next_dcpr = {has_ended ? std::nullopt : std::optional(clock.next_review_after(as_of)),
                     "CLK-2", counted};
}

CaseFacts facts_of(const CaseRecord& record, const Figures& figures,
                   const std::vector<Hearing>& hearings, const std::map<CaseRef, Listing>& listings,
                   Date as_of) {
  CaseFacts facts;
  facts.record = &record;
  set_clock(facts, hearings, figures, as_of);
  const Source bail = record.bail ? record.bail->source : record.source;
  facts.is_light_touch = {is_light_touch_on(record, counted_until(record, as_of)), "PCK-3", bail};
  const auto& offences = record.criminality.offences;
  facts.is_serious_crime = {is_serious_crime(record), "PCK-2",
                            offences.empty() ? record.source : offences.front().source};
  facts.planned_panel = planned_panel(record, listings);
  if (!facts.is_ended()) facts.obligations = obligations(record, hearings);
  return facts;
}

std::string numbers(const std::vector<int>& numbers) {
  std::vector<std::string> texts;
  for (const int number : numbers) texts.push_back(fmt::to_string(number));
  return join_with_and(texts);
}

/// CLK-2, CPP: Case selection.
void reviews_missing(const CaseFacts& each, std::vector<Finding>& findings) {
  const auto& missing = *each.missing_reviews;
  if (missing.empty()) return;
  findings.push_back({"CLK-2", Severity::kWarning, each.ref().text,
                      fmt::format("{} {} {} not recorded: add each as [[dcpr]]",
                                  missing.size() == 1 ? "DCPR" : "DCPRs", numbers(missing),
                                  missing.size() == 1 ? "is" : "are"),
                      each.record->detention.start.source});
}

/// CLK-5, CPP: Case selection.
void panel_overdue(const CaseFacts& each, std::vector<Finding>& findings) {
  if (*each.status != CaseStatus::kOverdue) return;
  const std::string plan = *each.planned_panel
                               ? fmt::format("listed on {}", (*each.planned_panel)->text)
                               : std::string("on no planned panel: list the case on the next one");
  findings.push_back({"CLK-5", Severity::kWarning, each.ref().text,
                      fmt::format("panel for cycle {} overdue by {} (due {} to {}), {}",
                                  *each.cycle, counted(each.days_overdue, "day"),
                                  to_iso(each.window->from), to_iso(each.window->by), plan),
                      each.record->detention.start.source});
}

/// CLK-7, CPP: Case selection.
void cycles_missed(const CaseFacts& each, std::vector<Finding>& findings) {
  const auto& missed = *each.missed_cycles;
  if (missed.empty()) return;
  findings.push_back({"CLK-7", Severity::kWarning, each.ref().text,
                      fmt::format("no panel considered the case in {} {}",
                                  missed.size() == 1 ? "cycle" : "cycles", numbers(missed)),
                      each.record->detention.start.source});
}

/// The parts that any panel which is not cancelled lacks, by case that one lists.
std::map<CaseRef, std::vector<std::string>> parts_by_case(const std::vector<PanelFacts>& panels) {
  std::map<CaseRef, std::vector<std::string>> parts;
  for (const PanelFacts& panel : panels) {
    if (panel.panel->is_cancelled()) continue;
    for (const CaseAtPanel& each : panel.cases) {
      auto& missing = parts[each.ref()];
      for (const std::string& part : each.parts_not_recorded) {
        if (std::find(missing.begin(), missing.end(), part) == missing.end()) {
          missing.push_back(part);
        }
      }
    }
  }
  return parts;
}

}  // namespace

std::vector<CaseFacts> case_facts(const Records& records, const Figures& figures,
                                  const History& history, Date as_of) {
  const auto listings = planned_listings(records, as_of);
  std::vector<CaseFacts> all;
  for (const CaseRecord& record : records.cases) {
    all.push_back(facts_of(record, figures, history.of(*record.ref), listings, as_of));
  }
  return all;
}

const Panel* next_available_panel(const Records& records, Date as_of) {
  const Panel* next = nullptr;
  for (const Panel& panel : records.panels) {
    if (is_to_come(panel, as_of) && (!next || is_earlier(panel, *next))) next = &panel;
  }
  return next;
}

std::vector<Finding> clock_findings(const std::vector<CaseFacts>& cases) {
  std::vector<Finding> findings;
  for (const CaseFacts& each : cases) {
    reviews_missing(each, findings);
    panel_overdue(each, findings);
    cycles_missed(each, findings);
  }
  return findings;
}

/// PCK-1, CPP: Pre-panel preparation.
std::vector<Finding> pack_findings(const std::vector<CaseFacts>& cases,
                                   const std::vector<PanelFacts>& panels) {
  const auto parts = parts_by_case(panels);
  std::vector<Finding> findings;
  for (const CaseFacts& each : cases) {
    const auto missing = parts.find(each.ref());
    if (missing == parts.end()) continue;
    const CaseRecord& record = *each.record;
    Reasons reasons;
    if (!missing->second.empty()) {
      reasons.add("not recorded: " + join_with_and(missing->second), record.source);
    }
    if (!record.removal.directions_set) {
      reasons.add("removal directions are not set", record.source, Severity::kAdvice);
    }
    reasons.into(findings, "PCK-1", each.ref().text);
  }
  return findings;
}

}  // namespace panelpress::rules
