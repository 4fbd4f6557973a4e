#include "rules/expenditure.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// The contract's range: from the first to the last month that has a panel, a claim's submission or
/// a line.
std::set<Month> months_with_something(const Records& records) {
  std::set<Month> months;
  for (const Panel& panel : records.panels) months.insert(month_of(*panel.date));
  for (const Claim& claim : records.claims) {
    months.insert(month_of(*claim.submitted_on));
    for (const ClaimLine& line : claim.lines) months.insert(month_of(*line.date));
  }
  return months;
}

/// The address of the line comes last: lines of one claim lie in one list, in the order of the
/// file.
auto cost_key(const Cost& cost) {
  return std::tie(cost.claim->member->id->text, *cost.line->line->date, cost.claim->claim->id->text,
                  cost.line);
}

/// EXP-5: what was claimed, and how far it has come since.
/// "Paid" is said only of what has a day of payment (FEE-7); authorised of what a valid
/// authorisation covers.
void add_progress(Progress& progress, const ClaimFacts& claim, Pence amount) {
  progress.claimed += amount;
  if (claim.authorised_on) progress.authorised += amount;
  if (claim.claim->paid_on) progress.paid += amount;
}

/// Costs count in the month of their line's date (EXP-2).
/// A line with an error adds its 0 pence and still stands among the costs, so that the page can
/// show it.
void add_cost(ExpenditureMonth& month, const Cost& cost) {
  const ClaimLine& line = *cost.line->line;
  const Pence amount = cost.line->amount;
  month.costs.push_back(cost);
  month.by_member[*cost.claim->member->id] += amount;
  add_progress(month.progress, *cost.claim, amount);
  if (*line.kind == LineKind::kExpense) {
    month.expenses += amount;
    month.expenses_by_category[*line.category] += amount;
  } else {
    month.fees += amount;
    month.fees_by_kind[*line.kind] += amount;
  }
}

/// What the team booked counts in the month of the panel, held or not (EXP-5).
void add_booking(ExpenditureMonth& month, const BookedTravel& booked) {
  const Pence amount = *booked.booking->amount;
  month.bookings.push_back(booked);
  month.by_member[*booked.member->id] += amount;
  month.booked += amount;
}

/// The months without gaps, each with nothing in it yet.
/// Months without any cost are rows too: a year to date has no gaps.
std::vector<ExpenditureMonth> empty_months(const Records& records) {
  const std::set<Month> found = months_with_something(records);
  std::vector<ExpenditureMonth> months;
  if (found.empty()) return months;
  for (Month month = *found.begin(); month <= *found.rbegin(); month += std::chrono::months{1}) {
    ExpenditureMonth each;
    each.month = month;
    each.funder = funder_on(records.settings, month);
    each.budget = budget_for(records.settings, month);
    months.push_back(std::move(each));
  }
  return months;
}

/// Every booking of every panel, by member, date, panel.
/// Stable: a member may have several bookings for one panel, which stay as they stand.
std::vector<BookedTravel> bookings(const Records& records) {
  std::vector<BookedTravel> all;
  for (const Panel& panel : records.panels) {
    for (const Member& member : panel.members) {
      for (const Booking& booking : member.travel) {
        all.push_back({&panel, records.find(*member.person), &booking});
      }
    }
  }
  const auto key = [](const BookedTravel& each) {
    return std::tie(each.member->id->text, *each.panel->date, each.panel->id->text);
  };
  std::ranges::stable_sort(
      all, [&](const BookedTravel& a, const BookedTravel& b) { return key(a) < key(b); });
  return all;
}

/// EXP-1: spent from 1 April to the end of the month, without accruals.
/// In order of months. A year that began before the records has only what they hold.
void add_up_years(std::vector<ExpenditureMonth>& months) {
  Pence spent;
  for (ExpenditureMonth& each : months) {
    if (each.month.month() == std::chrono::April) spent = {};
    spent += each.total();
    each.year_to_date = spent;
  }
}

}  // namespace

// April begins the year, so that January to March belong to the one before.
FinancialYear financial_year_of(Month month) {
  const bool is_before_april = month.month() < std::chrono::April;
  return {static_cast<int>(month.year()) - (is_before_april ? 1 : 0)};
}

// EXP-3: the first day of the month decides, so that a month has one funder even when it changes
// within.
const Funder* funder_on(const Settings& settings, Month month) {
  const Date date = first_day_of(month);
  const Funder* in_force = nullptr;
  for (const Funder& funder : settings.funders) {
    if (*funder.from <= date && (!in_force || *in_force->from < *funder.from)) in_force = &funder;
  }
  return in_force;
}

const Budget* budget_for(const Settings& settings, Month month) {
  const auto found = std::ranges::find_if(settings.budgets, [&](const Budget& budget) {
    return *budget.financial_year == financial_year_of(month);
  });
  return found == settings.budgets.end() ? nullptr : &*found;
}

std::vector<ExpenditureMonth> expenditure_months(const Records& records,
                                                 const std::vector<ClaimFacts>& claims,
                                                 const std::vector<Unclaimed>& unclaimed) {
  std::vector<ExpenditureMonth> months = empty_months(records);
  // empty_months has every month that anything below lies in: panels, claims and their lines all
  // count.
  const auto month_at = [&](Month month) -> ExpenditureMonth& {
    return months[static_cast<std::size_t>((month - months.front().month).count())];
  };
  for (const ClaimFacts& claim : claims) {
    for (const ClaimLineFacts& line : claim.lines) {
      add_cost(month_at(month_of(*line.line->date)), {&claim, &line});
    }
  }
  for (const BookedTravel& each : bookings(records)) {
    add_booking(month_at(month_of(*each.panel->date)), each);
  }
  for (const Unclaimed& each : unclaimed) {
    // Late cancellations are listed and not accrued (EXP-4).
    if (each.is_cancelled_panel) continue;
    ExpenditureMonth& month = month_at(month_of(*each.panel->date));
    month.accruals.push_back(&each);
    month.accrued += each.amount.value_or(Pence{});
  }
  for (ExpenditureMonth& each : months) {
    std::ranges::sort(each.costs,
                      [](const Cost& a, const Cost& b) { return cost_key(a) < cost_key(b); });
  }
  add_up_years(months);
  return months;
}

// The page leaves out a funder or budget that is not there, and this is where a reader learns why
// (EXP-4). Nothing written is wrong, so that the place is the settings as a whole.
std::vector<Finding> expenditure_findings(const std::vector<ExpenditureMonth>& months,
                                          const Settings& settings) {
  std::vector<Finding> findings;
  for (const ExpenditureMonth& each : months) {
    Reasons reasons;
    if (!each.funder) {
      reasons.add("no funder is in force on the first of the month: add a [[funder]]",
                  settings.source);
    }
    if (!each.budget) {
      reasons.add("no budget is given for its financial year: add a [[budget]]", settings.source);
    }
    reasons.into(findings, "EXP-4", about_month(each.month), say("{}: ", each.month));
  }
  return findings;
}

}  // namespace panelpress::rules
