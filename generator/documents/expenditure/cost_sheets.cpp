#include <fmt/format.h>

#include "documents/expenditure/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

const Criterion kInMonth{"Period", kThisMonth};

void add_kinds(render::Table& table, const char* group, const std::vector<CostRow>& rows) {
  const Criterion kind{"What", "Kinds[[#This Row],[Kind or category]]", true};
  for (const CostRow& row : rows) {
    table.rows.push_back(
        {std::string(group), row.name,
         render::Formula{fmt::format("=COUNTIFS(Lines[What],{},Lines[Period],\"{}\",Lines[State],"
                                     "\"{}\")",
                                     kind.wanted, kThisMonth, kClaimed),
                         static_cast<double>(row.lines)},
         sum_of("Lines", {kind, kInMonth}, row.month), sum_of("Lines", {kind}, row.year)});
  }
}

Criterion of_member() { return {"Member id", "Members[[#This Row],[Member id]]", true}; }

std::vector<Cell> member_cells(const Report& report, const MemberRow& row) {
  const auto sum = [&](const Criterion& what, Pence amount) -> Cell {
    return sum_of("Lines", {of_member(), kInMonth, what}, amount);
  };
  std::vector<Cell> cells{name_or_empty(row.member->name), row.member->id->text};
  for (std::size_t place = 0; place < report.month_kinds.size(); ++place) {
    cells.push_back(sum({"What", report.month_kinds[place]}, row.by_kind[place]));
  }
  cells.push_back(sum({"Group", kFees}, row.fees));
  for (std::size_t place = 0; place < report.month_categories.size(); ++place) {
    cells.push_back(sum({"What", report.month_categories[place]}, row.by_category[place]));
  }
  cells.push_back(sum({"Group", kExpenses}, row.expenses));
  cells.push_back(sum_of("Booked", {of_member(), kInMonth}, row.booked));
  cells.push_back(cost_of({of_member(), kInMonth}, row.total()));
  cells.push_back(cost_of({of_member()}, row.year));
  cells.push_back(sum_of("Open", {of_member(), {"State", kAccrued}}, row.accrued));
  return cells;
}

std::vector<render::Column> member_columns(const Report& report) {
  std::vector<render::Column> columns{{"Member"}, {"Member id"}};
  const auto add = [&](const std::string& heading) {
    columns.push_back({heading, Format::kMoney});
  };
  for (const std::string& kind : report.month_kinds) add(kind);
  add(kFees);
  for (const std::string& category : report.month_categories) add(category);
  for (const char* heading : {kExpenses, "Booked", "In the month", "Year to date", kAccrued})
    add(heading);
  return columns;
}

Cell day_or_none(const std::optional<Date>& day) { return day ? Cell(*day) : Cell(); }

std::vector<Cell> line_cells(const Report& report, const rules::Cost& cost) {
  const ClaimLine& line = *cost.line->line;
  const rules::ClaimFacts& claim = *cost.claim;
  const bool is_here = month_of(*line.date) == report.month->month;
  const bool is_expense = *line.kind == LineKind::kExpense;
  return {std::string(is_here ? kThisMonth : kEarlier),
          *line.date,
          name_or_empty(claim.member->name),
          claim.member->id->text,
          std::string(is_expense ? kExpenses : kFees),
          is_expense ? in_words(*line.category) : in_words(*line.kind),
          line.panel ? Cell(line.panel->text) : Cell(),
          cost.line->rate ? Cell(in_words(*cost.line->rate)) : Cell(),
          claim.claim->id->text,
          *claim.claim->submitted_on,
          in_words(claim.month()),
          std::string(cost.line->has_error() ? kRefused : kClaimed),
          day_or_none(claim.authorised_on),
          day_or_none(claim.claim->paid_on.value),
          cost.line->amount};
}

}  // namespace

render::Sheet kinds_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Kinds", "kinds.title");
  render::Table table;
  table.name = "Kinds";
  table.columns = {{"Group"},
                   {"Kind or category"},
                   {"Lines in the month", Format::kInteger},
                   {"In the month", Format::kMoney},
                   {"Year to date", Format::kMoney}};
  add_kinds(table, kFees, source.report.kinds);
  add_kinds(table, kExpenses, source.report.categories);
  table.when_empty = source.words["none"];
  sheet.tables = {std::move(table)};
  return sheet;
}

render::Sheet members_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Members", "members.title");
  render::Table table;
  table.name = "Members";
  table.columns = member_columns(source.report);
  for (const MemberRow& row : source.report.members) {
    table.rows.push_back(member_cells(source.report, row));
  }
  table.when_empty = source.words["none"];
  sheet.tables = {std::move(table)};
  sheet.frozen_columns = 1;
  return sheet;
}

render::Sheet booked_sheet(const WorkbookSource& source) {
  using rules::BookedTravel;
  const Month month = source.report.month->month;
  const std::vector<render::ColumnOf<BookedTravel>> columns = {
      {"Period", Format::kText,
       [&](const BookedTravel& each) {
         return std::string(month_of(*each.panel->date) == month ? kThisMonth : kEarlier);
       }},
      {"Panel", Format::kText, [](const BookedTravel& each) { return each.panel->id->text; }},
      {"Date", Format::kDate, [](const BookedTravel& each) { return *each.panel->date; }},
      {"Member", Format::kText,
       [](const BookedTravel& each) { return name_or_empty(each.member->name); }},
      {"Member id", Format::kText, [](const BookedTravel& each) { return each.member->id->text; }},
      {"What", Format::kText,
       [](const BookedTravel& each) { return in_words(*each.booking->category); }},
      {"Cost code", Format::kText,
       [&](const BookedTravel& each) { return cost_code_of(source.facts, *each.booking); }},
      {"Amount", Format::kMoney, [](const BookedTravel& each) { return *each.booking->amount; }}};
  render::Sheet sheet = framed_sheet(source, "Booked", "booked.title");
  sheet.tables = {
      render::table_of("Booked", columns, source.report.year_bookings, source.words["none"])};
  return sheet;
}

render::Sheet lines_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Lines", "lines.title");
  sheet.lines.push_back({source.words["lines.how"]});
  render::Table table;
  table.name = "Lines";
  table.columns = {{"Period"},
                   {"Date", Format::kDate},
                   {"Member"},
                   {"Member id"},
                   {"Group"},
                   {"What"},
                   {"Panel"},
                   {"Rate"},
                   {"Claim"},
                   {"Claimed on", Format::kDate},
                   {"Claimed in"},
                   {"State"},
                   {kAuthorisedOn, Format::kDate},
                   {kPaidOn, Format::kDate},
                   {"Amount", Format::kMoney}};
  for (const rules::Cost& cost : source.report.year_costs) {
    table.rows.push_back(line_cells(source.report, cost));
  }
  table.when_empty = source.words["none"];
  table.marks = {{11, kRefused, render::Tone::kSerious}};
  sheet.tables = {std::move(table)};
  return sheet;
}

}  // namespace panelpress::documents
