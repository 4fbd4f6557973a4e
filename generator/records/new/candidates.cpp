#include "records/new/candidates.h"

#include <algorithm>
#include <tuple>

namespace panelpress::records {

namespace {

using rules::CaseFacts;
using rules::Obligation;
using rules::ObligationKind;

/// The days after which an obligation without a day is to be on a panel (SEL-7).
constexpr Days kOpenFor{28};

/// SEL-7's 28 days, so that an obligation without a day takes its turn among those with one.
Date day_of(const Obligation& obligation) {
  return obligation.hear_by.value_or(obligation.since + kOpenFor);
}

/// The obligation to be heard first, among those of a carried-over case or among all others.
/// Carried over is the least of the reasons to list a case, hence looked for apart.
const Obligation* first_of(const CaseFacts& facts, bool is_carried_over) {
  const Obligation* first = nullptr;
  for (const Obligation& each : facts.obligations) {
    if ((each.kind == ObligationKind::kCarriedOver) != is_carried_over) continue;
    if (!first || day_of(each) < day_of(*first)) first = &each;
  }
  return first;
}

/// Whether the panels that list the case all sit before its review, and so leave its cycle to come
/// (CLK-4): they hear what else is owed.
bool is_planned_too_early(const CaseFacts& facts) {
  return !facts.planned_panels.empty() && *facts.planned_panels.back()->date < *facts.review_day;
}

/// Whoever is on a list already is not put on a second, unless a panel on the date would hear them
/// sooner than one that comes only after their window, or hear the cycle that an earlier one leaves
/// (SEL-5).
bool waits_for(Date date, const CaseFacts& facts) {
  const bool is_late = facts.is_planned_too_late() && date < *facts.planned_panels.front()->date;
  return facts.planned_panels.empty() || is_late || is_planned_too_early(facts);
}

/// Whoever's detention has yet to begin could not be heard.
bool may_be_listed(const CaseFacts& facts, Date date) {
  return !facts.is_ended() && waits_for(date, facts) && *facts.record->detention.start <= date;
}

/// From the gravest reason down; a case that is neither owed nor due and whose review has not come
/// is none.
std::optional<Candidate> candidate_of(const CaseFacts& facts, Date date) {
  if (!may_be_listed(facts, date)) return std::nullopt;
  const bool is_owed_cycle_alone = is_planned_too_early(facts);
  const Obligation* owed = is_owed_cycle_alone ? nullptr : first_of(facts, false);
  const Obligation* carried = is_owed_cycle_alone ? nullptr : first_of(facts, true);
  const bool is_cycle_come = *facts.review_day <= date;
  Candidate made{&facts, Urgency::kSoon, facts.window->by,
                 carried ? Basis::kCarriedOver : Basis::kCycle};
  if (owed) {
    const bool is_ad_hoc = owed->kind == ObligationKind::kAdHocReferral;
    made.urgency = Urgency::kObligation;
    made.by = day_of(*owed);
    made.basis = is_ad_hoc ? Basis::kAdHoc : Basis::kReReferral;
  } else if (is_cycle_come && *facts.status == rules::CaseStatus::kOverdue) {
    made.urgency = Urgency::kOverdue;
  } else if (is_cycle_come && *facts.status == rules::CaseStatus::kDue) {
    made.urgency = Urgency::kDue;
  } else if (carried) {
    made.urgency = Urgency::kCarriedOver;
    made.by = carried->since;
  } else if (!is_cycle_come) {
    return std::nullopt;
  }
  return made;
}

}  // namespace

// In the order of urgency that outputs give `new panel`, by day within it, by reference within the
// day.
std::vector<Candidate> candidates_for(Date date, const rules::Facts& facts) {
  std::vector<Candidate> all;
  for (const CaseFacts& each : facts.cases) {
    if (const auto candidate = candidate_of(each, date)) all.push_back(*candidate);
  }
  std::sort(all.begin(), all.end(), [](const Candidate& left, const Candidate& right) {
    return std::tuple(left.urgency, left.by, left.facts->ref().text) <
           std::tuple(right.urgency, right.by, right.facts->ref().text);
  });
  return all;
}

}  // namespace panelpress::records
