#include "rules/arranging.h"

#include <algorithm>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// Whether a member who visits a building for the panel has a pass: a permanent one, or an
/// unescorted one confirmed in time (ARR-3).
/// A permanent pass that runs out on the day of the panel still opens the door on it.
bool has_pass(const Panel& panel, const Member& member, const Person& person,
              const WorkingDays& working_days) {
  if (person.pass_until && *person.pass_until >= *panel.date) return true;
  return member.visit && member.visit->pass_confirmed_on &&
         *member.visit->pass_confirmed_on <= pass_confirmed_by(panel, working_days);
}

/// ARR-1, IPM: Arranging panel attendance.
void check_asked(const Panel& panel, const Figures& figures, Date as_of,
                 std::vector<Finding>& findings) {
  const Date by = availability_asked_by(panel, figures);
  // A deadline is missed once its day is over.
  if (!panel.is_planned() || panel.asked_on || as_of <= by) return;
  findings.push_back({"ARR-1", Severity::kAdvice, about_panel(*panel.id),
                      say("availability and names were to be asked for by {}; ask, and record "
                          "'asked_on'",
                          by),
                      panel.asked_on.source});
}

/// ARR-2, IPM: Arranging panel attendance. Only a rail ticket is a return: other categories have
/// none to be open.
void check_booking(const Panel& panel, const Member& member, const Booking& booking,
                   const Records& records, Reasons& reasons) {
  const std::string_view category = word(*booking.category);
  if (*booking.category == ExpenseCategory::kRail && !is_true(booking.open_return)) {
    reasons.add("the rail booking is not an open return: change it, and record 'open_return'",
                booking.open_return.source);
  }
  if (!booking.copied_on) {
    reasons.add(say("the {} booking is not copied to the member: send it, and record 'copied_on'",
                    category),
                booking.copied_on.source);
  }
  const Text& code = records.settings.cost_code;
  // A booking without a code is booked under that of the team.
  if (booking.cost_code && *booking.cost_code != code.value_or("")) {
    reasons.add(say("the {} booking is against cost code {}, not {}: correct the code", category,
                    *booking.cost_code, code.value_or("")),
                booking.cost_code.source);
  }
  if (const Claim* claim = claimed_as_well(panel, member, booking, records)) {
    reasons.add(say("{} is booked and claimed as well, in {}: take one of the two out", category,
                    claim->id->text),
                booking.source);
    reasons.add_other(claim->source);
  }
}

/// Whoever has declined needs no pass.
bool has_declined(const Member& member) {
  return member.answer && *member.answer == Answer::kDeclined;
}

/// ARR-3, IPM: Arranging panel attendance. A panel that is over keeps the warning: what was missed
/// stays missed.
void check_pass(const Panel& panel, const Member& member, const Records& records,
                const WorkingDays& working_days, Date as_of, std::vector<Finding>& findings) {
  if (!member.visit || panel.is_cancelled() || has_declined(member)) return;
  const Date by = pass_confirmed_by(panel, working_days);
  const bool is_open = !member.visit->pass_confirmed_on && as_of <= by;
  const Person& person = *records.find(*member.person);
  if (is_open || has_pass(panel, member, person, working_days)) return;
  findings.push_back(
      {"ARR-3", Severity::kWarning, about_person_at(*panel.id, *person.id),
       say("no pass for {}, neither a permanent one nor one confirmed by {}: ask for "
           "one, and record 'pass_confirmed_on'",
           member.visit->building.value_or("the building"), by),
       member.visit->pass_confirmed_on.source});
}

}  // namespace

Date availability_asked_by(const Panel& panel, const Figures& figures) {
  return *panel.date - Days{figures.availability_days};
}

// ARR-3, Decided: confirmed by the working day before.
Date pass_confirmed_by(const Panel& panel, const WorkingDays& working_days) {
  Date day = *panel.date - Days{1};
  while (!working_days.is_working_day(day)) day -= Days{1};
  return day;
}

const Claim* claimed_as_well(const Panel& panel, const Member& member, const Booking& booking,
                             const Records& records) {
  for (const Claim& claim : records.claims) {
    if (*claim.member != *member.person) continue;
    // A booking has no date of its own: it is for the day of its panel.
    const bool is_claimed = std::ranges::any_of(claim.lines, [&](const ClaimLine& line) {
      return *line.kind == LineKind::kExpense && *line.date == *panel.date && line.category &&
             *line.category == *booking.category;
    });
    if (is_claimed) return &claim;
  }
  return nullptr;
}

// A cut-off on the very day still takes the claim (ARR-4). Settings list months in any order.
const PayrollMonth* next_cut_off(const Settings& settings, Date date) {
  const PayrollMonth* next = nullptr;
  for (const PayrollMonth& each : settings.payroll) {
    if (*each.cut_off >= date && (!next || *each.cut_off < *next->cut_off)) next = &each;
  }
  return next;
}

std::vector<Finding> arranging_findings(const Records& records, const Figures& figures,
                                        Date as_of) {
  std::vector<Finding> findings;
  const WorkingDays working_days = records.working_days();
  for (const Panel& panel : records.panels) {
    check_asked(panel, figures, as_of, findings);
    for (const Member& member : panel.members) {
      // All bookings of a member at a panel are one finding, which has one subject.
      Reasons reasons;
      for (const Booking& each : member.travel)
        check_booking(panel, member, each, records, reasons);
      reasons.into(findings, "ARR-2", about_person_at(*panel.id, *member.person));
      check_pass(panel, member, records, working_days, as_of, findings);
    }
  }
  return findings;
}

}  // namespace panelpress::rules
