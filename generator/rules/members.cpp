#include "rules/members.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "model/subjects.h"
#include "rules/induction.h"
#include "rules/service.h"
#include "rules/terms.h"

namespace panelpress::rules {

namespace {

/// IPM: Annex A.
constexpr int kFewestMembers = 6;
constexpr int kMostMembers = 10;
constexpr int kMostDays = 30;

/// The term that covers the day, else the latest begun, else the first to come: what the contract's
/// `term_end` is of.
MemberFacts member_of(const AttendanceFacts& attendance, const Records& records, Date as_of) {
  const Person& person = *attendance.person;
  MemberFacts facts;
  facts.person = &person;
  facts.attendance = attendance;
  facts.induction = induction_facts(person, records, as_of);
  facts.term = present_term(person, as_of);
  if (facts.term) {
    facts.is_in_term = covers(*facts.term, as_of);
    facts.term_end = {first_day_out(*facts.term), "PAN-14", facts.term->start.source};
  }
  if (const Field<Date>* clearance = clearance_of(person)) {
    facts.ctc_expires = {clearance->value, "PAN-14", clearance->source};
  }
  return facts;
}

}  // namespace

std::vector<MemberFacts> member_facts(const Records& records,
                                      const std::vector<AttendanceFacts>& attendance, Date as_of) {
  std::vector<MemberFacts> members;
  for (const AttendanceFacts& each : attendance) {
    if (each.person->is_independent()) members.push_back(member_of(each, records, as_of));
  }
  return members;
}

// IND-6. A member who has done more than 30 days has none left, not fewer than none.
PoolFacts pool_facts(const Records& records, const std::vector<MemberFacts>& members, Date as_of) {
  PoolFacts pool;
  for (const MemberFacts& member : members) {
    if (!member.is_in_term) continue;
    ++pool.in_term;
    pool.days_left += std::max(0, kMostDays - member.attendance.count);
  }
  // Unlike those of the schedule, these weeks begin with as_of's own: its seats are still to be
  // filled.
  const Date first = monday_of(as_of);
  for (std::size_t i = 0; i < pool.weeks.size(); ++i) {
    pool.weeks[i].monday = first + Days{7 * static_cast<int>(i)};
  }
  for (const Panel& panel : records.panels) {
    if (!panel.is_planned() || *panel.date < as_of) continue;
    const auto week = static_cast<std::size_t>(days_between(first, *panel.date) / 7);
    // One independent member sits on every panel (PAN-3).
    if (week < pool.weeks.size()) ++pool.weeks[week].seats;
  }
  return pool;
}

// Advice about nobody in particular, at the first member's line for want of a better one.
std::vector<Finding> pool_findings(const PoolFacts& pool, const Records& records) {
  if (pool.in_term >= kFewestMembers && pool.in_term <= kMostMembers) return {};
  const auto member = std::ranges::find_if(
      records.people, [](const Person& each) { return each.is_independent(); });
  const Source source = member == records.people.end() ? records.settings.source : member->source;
  const std::string_view remedy =
      pool.in_term < kFewestMembers ? "open a campaign, or renew terms" : "renew fewer terms";
  return {{"IND-6", Severity::kAdvice, about_pool(),
           say("{} in term, of {} to {}; in the coming 13 weeks planned panels need {}, and the "
               "members in term have {} left: {}",
               counted(pool.in_term, "independent member"), kFewestMembers, kMostMembers,
               counted(pool.seats(), "independent seat"), counted(pool.days_left, "day"), remedy),
           source}};
}

}  // namespace panelpress::rules
