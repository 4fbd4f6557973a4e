#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/expenditure/view.h"
#include "documents/kinds.h"
#include "documents/worked_money.h"
#include "support/table.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built_money;
using support::cell;
using support::sum;

namespace {

const rules::ExpenditureMonth& of_month(const char* iso) {
  for (const auto& each : built_money().facts->expenditure) {
    if (each.month == *parse_month(iso)) return each;
  }
  throw std::runtime_error("no such month");
}

rules::ExpenditureReport report(const char* iso) {
  return rules::expenditure_report(*built_money().facts, of_month(iso));
}

ExpenditureView view(const char* iso) {
  return expenditure_view(built_money().context, report(iso));
}

}  // namespace

TEST_CASE("EXP-1: the months of the worked claims add up by hand") {
  CHECK(of_month("2026-01").total().count == 0);
  CHECK(of_month("2026-02").fees.count == 21000);
  CHECK(of_month("2026-03").fees.count == 126000);
  CHECK(of_month("2026-03").expenses.count == 3045);
  CHECK(of_month("2026-03").year_to_date.count == 150045);
  CHECK(of_month("2026-03").accrued.count == 21000);
  CHECK(of_month("2026-04").fees.count == 32400);
  CHECK(of_month("2026-04").expenses.count == 8999);
  CHECK(of_month("2026-04").year_to_date.count == 41399);
  CHECK(of_month("2026-04").accrued.count == 21600);
}

TEST_CASE("EXP-1: kinds, categories and members of a month and of the year to date") {
  const ExpenditureView march = view("2026-03");
  REQUIRE(march.kinds);
  CHECK(sum(*march.kinds, "In the month") == "£1,260.00");
  CHECK(sum(*march.kinds, "Year to date") == "£1,470.00");
  CHECK(cell(*march.kinds, 0, "Kind") == "Panel");
  CHECK(cell(*march.kinds, 0, "Lines in the month") == "3");
  CHECK(cell(*march.kinds, 0, "In the month") == "£630.00");
  REQUIRE(march.categories);
  CHECK(sum(*march.categories, "In the month") == "£30.45");
  REQUIRE(march.members);
  const TableView& members = *march.members;
  REQUIRE(members.rows.size() == 3);
  CHECK(cell(members, 0, "Member") == "Ed Elm");  // claimed, and was refused every line
  CHECK(cell(members, 0, "In the month") == "£0.00");
  CHECK(cell(members, 1, "Member") == "Ivy Independent");
  CHECK(cell(members, 1, "In the month") == "£975.45");
  CHECK(cell(members, 1, "Year to date") == "£1,185.45");
  CHECK(cell(members, 2, "In the month") == "£315.00");
  CHECK(cell(members, 2, "Accrued") == "£210.00");
  CHECK(sum(members, "In the month") == "£1,290.45");
  CHECK(sum(members, "Year to date") == "£1,500.45");
  REQUIRE(march.members_by_kind);  // only those with a fee
  CHECK(march.members_by_kind->rows.size() == 2);
  CHECK(sum(*march.members_by_kind, "Fees") == "£1,260.00");
}

TEST_CASE("EXP-1: fees paid are panels attended, late cancellations and other lines") {
  const rules::Grid grid = report("2026-03").grid;
  CHECK(grid.panels_attended.count == 63000);
  CHECK(grid.late_cancellations.count == 21000);
  CHECK(grid.other_lines.count == 42000);
  CHECK(grid.fees() == of_month("2026-03").fees);
}

TEST_CASE("FEE-9: the grid shows who was paid for what and what is open") {
  const rules::Grid grid = report("2026-03").grid;
  REQUIRE(grid.members.size() == 3);  // elm, ivy, oak
  const auto state = [&](std::size_t row, std::size_t member, std::size_t entry = 0) {
    return grid.panels.at(row).cells.at(member).at(entry).state;
  };
  CHECK(grid.panels[0].panel->id->text == "p1");
  CHECK(state(0, 1, 0) == rules::GridState::kClaimed);
  CHECK(state(0, 1, 1) == rules::GridState::kRefused);
  CHECK(state(0, 2) == rules::GridState::kClaimed);
  CHECK(grid.panels[2].panel->id->text == "p3");
  CHECK(state(2, 1) == rules::GridState::kRefused);
  CHECK(state(2, 2) == rules::GridState::kOpen);
  CHECK(grid.panels[3].panel->id->text == "late");
  CHECK(state(3, 0) == rules::GridState::kRefused);
  CHECK(state(3, 1) == rules::GridState::kClaimed);
  CHECK(state(3, 2) == rules::GridState::kPayable);
  CHECK(grid.panels[0].claimed().count == 42000);
}

TEST_CASE("EXP-1: the forecast adds what is owed and what is planned to what was spent") {
  const rules::Outlook past = report("2026-03").outlook;
  CHECK(past.spent.count == 150045);
  CHECK(past.accrued.count == 21000);
  CHECK(past.cancelled.count == 21000);
  CHECK(past.forecast().count == 192045);
  CHECK(past.left()->count == 7955);
  const rules::Outlook now = report("2026-04").outlook;
  CHECK(now.spent.count == 41399);
  CHECK(now.accrued.count == 21600);
  CHECK(now.confirmed.count == 21600);
  CHECK(now.invited.count == 21600);
  CHECK(now.committed().count == 43200);
  CHECK(now.forecast().count == 106199);
  CHECK(now.left()->count == -6199);
  CHECK(now.planned.size() == 2);
}

TEST_CASE("FEE-1: an expert or observer of a planned panel has no fee in the forecast") {
  Records records = support::worked_money();
  CHECK(rules::planned_fees(records, {2026}).size() == 2);
  for (Panel& panel : records.panels) {
    if (panel.is_planned()) panel.members.front().role.value = MemberRole::kObserver;
  }
  CHECK(rules::planned_fees(records, {2026}).size() == 1);
}

TEST_CASE("EXP-3: the page names the funder in force and says when a year runs over its budget") {
  const ExpenditureView april = view("2026-04");
  CHECK(april.funder == "National Returns Command");
  CHECK(april.directorate == "Returns and Detention Operations");
  CHECK(april.outlook.is_over);
  CHECK(april.outlook.left == "£61.99");
  const Document page = built_money().at("expenditure/2026-04.html");
  CHECK(page.bytes.find("£61.99 over") != std::string::npos);
  CHECK(page.state == State::kReady);
}

TEST_CASE(
    "EXP-5: what the team booked counts in the month of the panel, and as its member's cost") {
  Records records = support::worked_money();
  for (Panel& panel : records.panels) {
    if (panel.id->text != "p1") continue;
    Booking booking;
    booking.category.value = ExpenseCategory::kRail;
    booking.amount.value = Pence{8450};
    panel.members.front().travel.push_back(booking);
  }
  const support::Built with(records, "2026-04-30");
  const auto& months = with.facts->expenditure;
  const auto march = std::find_if(months.begin(), months.end(), [](const auto& each) {
    return each.month == *parse_month("2026-03");
  });
  REQUIRE(march != months.end());
  const ExpenditureView view =
      expenditure_view(with.context, rules::expenditure_report(*with.facts, *march));
  CHECK(view.booked == "£84.50");
  CHECK(view.total == "£1,374.95");         // £1,290.45 of fees and expenses
  CHECK(view.year_to_date == "£1,584.95");  // £1,500.45
  CHECK(view.claimed == "£1,290.45");
  CHECK(view.paid == "£0.00");
  CHECK(sum(view.members.value(), "Booked") == "£84.50");
  CHECK(sum(*view.members, "In the month") == view.total);
  CHECK(sum(*view.members, "Year to date") == view.year_to_date);
  REQUIRE(view.bookings);
  REQUIRE(view.bookings->rows.size() == 1);
  CHECK(cell(*view.bookings, 0, "Panel") == "p1");
  CHECK(view.bookings->foot->cells.back().text == "£84.50");
}

TEST_CASE("EXP-2: the month in which a cost was claimed stands beside it") {
  const ExpenditureView march = view("2026-03");
  const CostView& late = march.costs.back();
  CHECK(late.member == "Ola Oak");
  CHECK(late.date == "31 Mar 2026");
  CHECK(late.claimed_in == "April 2026");
  CHECK(late.is_claimed_elsewhen);
}

TEST_CASE("EXP-4: late-cancelled panels not claimed are listed, not accrued") {
  const ExpenditureView march = view("2026-03");
  REQUIRE(march.accruals.size() == 1);
  CHECK(march.accruals[0].panel.id == "p3");
  REQUIRE(march.payable.size() == 1);
  CHECK(march.payable[0].panel.id == "late");
  CHECK(march.accrued == "£210.00");
}

TEST_CASE("EXP-4: without a funder and a budget their rows are left out, and the page is a draft") {
  Records records = support::worked_money();
  records.settings.funders.clear();
  records.settings.budgets.clear();
  const support::Built bare(records, "2026-04-30");
  const Document page = bare.at("expenditure/2026-03.html");
  CHECK(page.state == State::kDraft);
  CHECK(page.bytes.find("Funder on") == std::string::npos);
  CHECK(page.bytes.find("<dt>Budget") == std::string::npos);
}
