#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "documents/expenditure/view.h"
#include "documents/worked_money.h"
#include "support/records.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

const Date kFirst = fixtures::day("2026-01-15");

int among(int from, int to) { return *rc::gen::inRange(from, to); }

Date some_day() { return kFirst + Days{among(0, 160)}; }

template <class Item>
const Item& one_of(const std::vector<Item>& items) {
  return items[static_cast<std::size_t>(among(0, static_cast<int>(items.size())))];
}

Member some_member(const std::string& person) {
  Member member;
  member.person = fixtures::given(PersonId{person});
  member.attended = fixtures::given(*rc::gen::arbitrary<bool>());
  if (*rc::gen::arbitrary<bool>()) {
    member.answer = fixtures::given(one_of(std::vector{Answer::kAttending, Answer::kDeclined}));
  }
  return member;
}

Panel some_panel(int number) {
  Panel panel = fixtures::held("p" + std::to_string(number), "2026-01-01");
  panel.date.value = some_day();
  panel.chair = fixtures::given(PersonId{"chair"});
  panel.status.value =
      one_of(std::vector{PanelStatus::kHeld, PanelStatus::kCancelled, PanelStatus::kPlanned});
  panel.start.value = DateTime{*panel.date} + std::chrono::hours{10};
  if (panel.is_cancelled()) {
    panel.cancelled_at.value = *panel.start - std::chrono::hours{among(70, 75)};
  }
  for (const char* person : {"ivy", "oak", "elm"}) {
    if (*rc::gen::arbitrary<bool>()) panel.members.push_back(some_member(person));
  }
  return panel;
}

ClaimLine some_line(const Records& records) {
  ClaimLine line;
  line.kind = fixtures::given(static_cast<LineKind>(among(0, 7)));
  line.date = fixtures::given(some_day());
  line.rate = fixtures::given(one_of(std::vector{RateKind::kFull, RateKind::kHalf}));
  const bool is_for_a_panel =
      *line.kind == LineKind::kPanel || *line.kind == LineKind::kCancelledPanel;
  if (is_for_a_panel) line.panel = fixtures::given(*one_of(records.panels).id);
  if (*line.kind == LineKind::kExpense) {
    line.category = fixtures::given(static_cast<ExpenseCategory>(among(0, 5)));
    line.amount = fixtures::given(Pence{among(1, 100000)});
  }
  if (*rc::gen::arbitrary<bool>()) {
    line.approved.emplace();
    line.approved->on = fixtures::given(some_day());
  }
  return line;
}

Claim some_claim(const Records& records, int number) {
  Claim claim;
  claim.source = fixtures::given(0, "claims/c.toml", number).source;
  claim.id = fixtures::given(ClaimId{"c" + std::to_string(number)});
  claim.member = fixtures::given(PersonId{one_of(std::vector<std::string>{"ivy", "oak", "elm"})});
  claim.submitted_on = fixtures::given(some_day());
  for (int lines = among(1, 6); lines > 0; --lines) claim.lines.push_back(some_line(records));
  return claim;
}

Person some_person(const std::string& id, Area area) {
  Person person;
  person.id = fixtures::given(PersonId{id});
  person.name = fixtures::given(id);
  person.area = fixtures::given(area);
  if (area != Area::kIndependent) person.grade = fixtures::given(Grade::kGrade7);
  return person;
}

/// Rates that begin in the middle of the time, change once, and are missing before.
Records some_records() {
  Records records = fixtures::two_areas();
  for (const auto& [from, full] : {std::pair{"2026-02-01", 21000}, {"2026-04-10", 21601}}) {
    FeeRate rate;
    rate.from = fixtures::given(fixtures::day(from));
    rate.full = fixtures::given(Pence{full});
    rate.half = fixtures::given(Pence{full / 2});
    records.settings.fee_rates.push_back(rate);
  }
  records.people = {some_person("chair", Area::kFnoRc), some_person("elm", Area::kIndependent),
                    some_person("ivy", Area::kIndependent), some_person("oak", Area::kIndependent)};
  for (int number = 1; number < 6; ++number) records.panels.push_back(some_panel(number));
  const int claims = among(0, 6);
  for (int number = 1; number <= claims; ++number) {
    records.claims.push_back(some_claim(records, number));
  }
  return records;
}

Pence sum_of_claims(const rules::Facts& facts) {
  Pence sum;
  for (const auto& claim : facts.claims) {
    Pence lines;
    for (const auto& line : claim.lines) lines += line.amount;
    RC_ASSERT(lines == claim.total());
    sum += lines;
  }
  return sum;
}

void check_rows(const rules::ExpenditureReport& report) {
  Pence kinds;
  Pence categories;
  for (const rules::CostRow& row : report.kinds) kinds += row.month;
  for (const rules::CostRow& row : report.categories) categories += row.month;
  RC_ASSERT(kinds == report.month->fees);
  RC_ASSERT(categories == report.month->expenses);
  Pence members;
  Pence year;
  Pence accrued;
  for (const rules::MemberRow& row : report.members) {
    Pence parts;
    for (const Pence amount : row.by_kind) parts += amount;
    RC_ASSERT(parts == row.fees);
    for (const Pence amount : row.by_category) parts += amount;
    RC_ASSERT(parts == row.total());
    members += row.total();
    year += row.year;
    accrued += row.accrued;
  }
  RC_ASSERT(members == report.month->total());
  RC_ASSERT(year == report.month->year_to_date);
  RC_ASSERT(accrued == report.month->accrued);
}

void check_grid(const rules::ExpenditureReport& report) {
  Pence rows;
  for (const auto* part : {&report.grid.panels, &report.grid.others}) {
    for (const auto& row : *part) rows += row.claimed();
  }
  RC_ASSERT(rows == report.grid.fees());
  RC_ASSERT(rows == report.month->fees);
}

void check_year(const rules::Facts& facts, const rules::ExpenditureReport& report) {
  Pence spent;
  for (const rules::YearMonthRow& row : report.months) {
    spent += row.spent();
    RC_ASSERT(row.year_to_date == spent);
  }
  RC_ASSERT(report.outlook.spent == spent);
  const auto& outlook = report.outlook;
  Pence planned;
  for (const auto& fee : outlook.planned) planned += fee.amount.value_or(Pence{});
  RC_ASSERT(outlook.confirmed + outlook.invited == planned);
  RC_ASSERT(outlook.forecast() == spent + outlook.accrued + outlook.cancelled + planned);
  RC_ASSERT(facts.expenditure.empty() == false);
}

}  // namespace

TEST_CASE("EXP-1: the parts of every total add up, whatever is claimed") {
  const bool holds = rc::check([] {
    const auto facts = rules::work_out(some_records(), fixtures::day("2026-07-01"));
    Pence months;
    for (const auto& month : facts->expenditure) {
      months += month.total();
      const auto report = rules::expenditure_report(*facts, month);
      check_rows(report);
      check_grid(report);
      check_year(*facts, report);
    }
    RC_ASSERT(months == sum_of_claims(*facts));
  });
  CHECK(holds);
}
