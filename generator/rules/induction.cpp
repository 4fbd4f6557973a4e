#include "rules/induction.h"

#include <algorithm>
#include <string_view>

#include "rules/attendance.h"
#include "rules/checks.h"
#include "rules/service.h"

namespace panelpress::rules {

namespace {

/// What findings call an item. Documents have words of their own, in
/// templates/shared/vocabulary.txt.
std::string_view name_of(InductionItem item) {
  switch (item) {
    case InductionItem::kVisit:
      return "a visit to a removal centre or prison";
    case InductionItem::kTraining:
      return "the half day of training";
    case InductionItem::kObservedPanels:
      return "two panels observed";
    case InductionItem::kGatekeeper:
      return "time with the Detention Gatekeeper";
    case InductionItem::kCppLead:
      return "time with the CPP lead";
    case InductionItem::kItAccess:
      return "access to the systems";
  }
  return {};
}

/// Whether an independent member besides the observer sat on the panel during a term.
bool had_a_serving_member(const Panel& panel, const Person& observer, const Records& records) {
  return std::ranges::any_of(records.people, [&](const Person& person) {
    return person.is_independent() && *person.id != *observer.id && sat_on(panel, *person.id) &&
           days_in_term(person, *panel.date, *panel.date) > 0;
  });
}

/// A date still ahead is a plan: the item is open until it has passed (IND-2).
InductionStep step_of(InductionItem item, const Field<Date>& date, Date as_of) {
  InductionStep step{item, {}, date && *date <= as_of, date.source};
  if (date) step.dates.push_back(*date);
  return step;
}

/// A panel by its id must have been held; a bare date is one from before the records, taken as it
/// is. Only panels of the records can show who sat on them.
void add_observed(InductionFacts& facts, const Person& person, const Records& records, Date as_of) {
  const auto& given = person.induction.observed_panels;
  InductionStep& step = facts.steps[static_cast<std::size_t>(InductionItem::kObservedPanels)];
  step = {InductionItem::kObservedPanels, {}, false, given.source};
  std::size_t done = 0;
  for (const ObservedPanel& each : given.value_or({})) {
    const auto* id = std::get_if<PanelId>(&each);
    const Panel* panel = id ? records.find(*id) : nullptr;
    const Date date = id ? *panel->date : std::get<Date>(each);
    step.dates.push_back(date);
    if (date > as_of || (panel && !panel->is_held())) continue;
    ++done;
    if (!panel) continue;
    facts.observed.push_back(panel);
    facts.observed_a_serving_member |= had_a_serving_member(*panel, person, records);
  }
  step.is_done = done >= kObservedPanels;
}

std::string open_items(const InductionFacts& facts) {
  std::vector<std::string> open;
  for (const InductionStep& step : facts.steps) {
    if (!step.is_done) open.emplace_back(name_of(step.item));
  }
  return join_with_and(open);
}

/// Where the first item that is not done is written, or would be.
Source place_of_open(const MemberFacts& member) {
  for (const InductionStep& step : member.induction.steps) {
    if (!step.is_done && step.source) return step.source;
  }
  return member.person->source;
}

}  // namespace

InductionFacts induction_facts(const Person& person, const Records& records, Date as_of) {
  const Induction& given = person.induction;
  InductionFacts facts;
  // In the order of InductionItem, by which steps are found; the empty place is filled just below.
  facts.steps = {step_of(InductionItem::kVisit, given.visit, as_of),
                 step_of(InductionItem::kTraining, given.training, as_of),
                 {},
                 step_of(InductionItem::kGatekeeper, given.gatekeeper, as_of),
                 step_of(InductionItem::kCppLead, given.cpp_lead, as_of),
                 step_of(InductionItem::kItAccess, given.it_access, as_of)};
  add_observed(facts, person, records, as_of);
  return facts;
}

// IND-2. Two reasons of one person share a finding, warning before advice.
std::vector<Finding> induction_findings(const std::vector<MemberFacts>& members,
                                        const Records& records) {
  std::vector<Finding> findings;
  for (const MemberFacts& member : members) {
    const InductionFacts& induction = member.induction;
    Reasons reasons;
    const Panel* sat = first_sat_on(records, *member.person->id);
    // Somebody who has not sat yet has time: the induction is for before the first panel.
    if (sat && induction.done() < static_cast<int>(kInductionItems)) {
      reasons.add(
          say("has sat on panels since {} with the induction unfinished ({}): record the dates, or "
              "arrange what is open",
              *sat->date, open_items(induction)),
          place_of_open(member));
    }
    if (!induction.observed.empty() && !induction.observed_a_serving_member) {
      const auto& observed = induction.steps[2];
      reasons.add(
          "no panel observed had a serving independent member; where possible, observe one "
          "that has",
          observed.source ? observed.source : member.person->source, Severity::kAdvice);
    }
    reasons.into(findings, "IND-2", about_person(*member.person->id));
  }
  return findings;
}

}  // namespace panelpress::rules
