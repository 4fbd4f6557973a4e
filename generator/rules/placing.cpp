#include "rules/placing.h"

#include <algorithm>
#include <tuple>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// An obligation without a day of its own is to be on a list within this time (SEL-7).
constexpr int kUnlistedDays = 28;

/// Earlier date first, then earlier start (none given last), then id.
bool is_earlier(const Panel& a, const Panel& b) {
  const auto key = [](const Panel& panel) {
    return std::make_tuple(*panel.date, !panel.start, panel.start.value_or(DateTime{}),
                           panel.id->text);
  };
  return key(a) < key(b);
}

/// A planned panel dated before as_of has lost its record, and places nobody (SEL-5).
bool is_to_come(const Panel& panel, Date as_of) {
  return panel.is_planned() && *panel.date >= as_of;
}

/// SEL-5: a case in time is placed from its review to the end of its window; one overdue on any
/// panel to come, though it is late.
bool is_placed(const CaseFacts& facts) {
  const auto& planned = facts.planned_panels;
  if (*facts.status == CaseStatus::kOverdue) return !planned.empty();
  return heard_in_time(planned, *facts.review_day, *facts.window) != nullptr;
}

/// SEL-7. A deferred case is carried over by its cycle or referral, which have rules of their own.
bool has_passed(const Obligation& obligation, const CaseFacts& facts, Date as_of) {
  if (obligation.kind == ObligationKind::kCarriedOver) return false;
  if (obligation.hear_by) return *obligation.hear_by < as_of;
  return facts.planned_panels.empty() && as_of >= obligation.arose_on + Days{kUnlistedDays};
}

/// The earliest of them: planned_panels are sorted.
std::string listed_on(const CaseFacts& facts) {
  if (facts.planned_panels.empty()) return "on no planned panel";
  return "listed on " + facts.planned_panels.front()->id->text;
}

/// Names it as the schedule does, with the panel that it came from, so that the message can be read
/// without the record.
Message name_of(const Obligation& obligation) {
  const std::string from = obligation.panel ? " from " + obligation.panel->id->text : "";
  switch (obligation.kind) {
    case ObligationKind::kAdHocReferral:
      return say("the ad hoc referral of {}", obligation.arose_on);
    case ObligationKind::kReReferral:
      return say("the re-referral of {}{}", obligation.arose_on, from);
    case ObligationKind::kResolveBy:
      return "the case without a recommendation" + from;
    case ObligationKind::kCarriedOver:
      break;
  }
  return "the case carried over" + from;
}

/// SEL-6, CPP: Pre-panel preparation.
/// Only from `list_by` to the window's end: before, nobody is late; after, CLK-5 tells it.
void not_placed(const CaseFacts& each, Date as_of, std::vector<Finding>& findings) {
  if (each.is_ended() || **each.is_placed) return;
  if (as_of < **each.list_by || as_of > each.window->by) return;
  findings.push_back(
      {"SEL-6", Severity::kWarning, about_case(each.ref()),
       say("on no panel of its window ({} to {}), and to be on a list by {}; {}: list the case on "
           "a "
           "panel by {}",
           each.window->from, each.window->by, **each.list_by, listed_on(each), each.window->by),
       each.record->detention.start.source});
}

/// SEL-7, CPP: Case selection.
/// All that is unheard of a case is one finding, which ends with the one thing to do.
void unheard(const CaseFacts& each, Date as_of, std::vector<Finding>& findings) {
  Reasons reasons;
  for (const Obligation& obligation : each.obligations) {
    if (!obligation.is_passed) continue;
    const Message name = name_of(obligation);
    reasons.add(obligation.hear_by ? say("{} was to be heard by {}, and is unheard; {}", name,
                                         *obligation.hear_by, listed_on(each))
                                   : say("{} is unheard after {}, {}", name,
                                         counted(days_between(obligation.arose_on, as_of), "day"),
                                         listed_on(each)),
                obligation.source);
  }
  const bool is_listed = !each.planned_panels.empty();
  reasons.into(findings, "SEL-7", about_case(each.ref()), {},
               is_listed ? ": hear the case there, or on a panel before it"
                         : ": list the case on the next panel");
}

}  // namespace

// Every planned list, by case, earliest panel first: read once, and asked for each case.
PlannedLists::PlannedLists(const Records& records, Date as_of) {
  for (const Panel& panel : records.panels) {
    if (!is_to_come(panel, as_of)) continue;
    for (const ListedCase& listed : panel.cases) by_case_[*listed.ref].push_back({&panel, &listed});
  }
  for (auto& [ref, listings] : by_case_) {
    std::ranges::sort(listings, [](const Listing& a, const Listing& b) {
      return is_earlier(*a.panel, *b.panel);
    });
  }
}

const std::vector<Listing>& PlannedLists::of(const CaseRef& ref) const {
  static const std::vector<Listing> kNone;
  const auto found = by_case_.find(ref);
  return found == by_case_.end() ? kNone : found->second;
}

// Where a re-referral would go (POST-6): the next panel, whoever is on it.
const Panel* next_available_panel(const Records& records, Date as_of) {
  const Panel* next = nullptr;
  for (const Panel& panel : records.panels) {
    if (is_to_come(panel, as_of) && (!next || is_earlier(panel, *next))) next = &panel;
  }
  return next;
}

// A case that has ended keeps its row, with `placed` and `list_by` null; the place shown is still
// the list entry, where there is one.
void set_placing(CaseFacts& facts, const PlannedLists& lists, const Figures& figures, Date as_of) {
  const CaseRecord& record = *facts.record;
  const auto& listings = lists.of(facts.ref());
  for (const Listing& each : listings) facts.planned_panels.push_back(each.panel);
  const Source& place = listings.empty() ? record.source : listings.front().listed->source;
  facts.planned_panel = {std::nullopt, "SEL-5", place};
  if (!listings.empty()) facts.planned_panel.value = *listings.front().panel->id;
  facts.is_placed = {std::nullopt, "SEL-5", place};
  facts.list_by = {std::nullopt, "SEL-6", record.detention.start.source};
  if (facts.is_ended()) return;
  facts.is_placed.value = is_placed(facts);
  facts.list_by.value = list_by(*facts.window, figures);
  for (Obligation& each : facts.obligations) each.is_passed = has_passed(each, facts, as_of);
}

// From the review, not from the window's first day: a panel after day 84n hears the cycle although
// its window has not opened (SEL-5).
const Panel* heard_in_time(const std::vector<const Panel*>& planned, Date review,
                           const Window& window) {
  const auto found = std::ranges::find_if(planned, [&](const Panel* panel) {
    return review <= *panel->date && *panel->date <= window.by;
  });
  return found == planned.end() ? nullptr : *found;
}

// SEL-6: the day by which cases are identified, counted back from the last day on which a panel may
// sit.
Date list_by(const Window& window, const Figures& figures) {
  return window.by - Days{figures.identification_days};
}

Date invite_by(const Window& window, const Figures& figures) {
  return window.by - Days{figures.invitation_days};
}

std::vector<Finding> placing_findings(const std::vector<CaseFacts>& cases, Date as_of) {
  std::vector<Finding> findings;
  for (const CaseFacts& each : cases) {
    not_placed(each, as_of, findings);
    unheard(each, as_of, findings);
  }
  return findings;
}

}  // namespace panelpress::rules
