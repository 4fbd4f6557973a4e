// Kinds, Members and Lines: what fees and expenses were for, and each line behind them.
#include <fmt/format.h>

#include "documents/expenditure/cells.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::CostRow;
using rules::MemberRow;

const Criterion kInMonth{"Period", kThisMonth};

std::string group_of(const rules::CostKind& kind) { return kind.is_expense ? kExpenses : kFees; }

/// The cell of the row itself is asked for, so that a row keeps its sum when the table is sorted.
Criterion of_kind_of_row() { return {"What", "Kinds[[#This Row],[Kind or category]]", true}; }

/// A refused line has its row in Lines, and is not counted here.
render::Formula lines_formula(const CostRow& row) {
  return {fmt::format("=COUNTIFS(Lines[What],{},Lines[Period],\"{}\",Lines[State],\"{}\")",
                      of_kind_of_row().wanted, kThisMonth, kClaimed),
          static_cast<double>(row.lines)};
}

std::vector<render::ColumnOf<CostRow>> kind_columns(const ExpenditureSource& source) {
  return {{"Group", Format::kText, [](const CostRow& row) { return group_of(row.what); }},
          {"Kind or category", Format::kText,
           [&](const CostRow& row) { return name_of(source.vocabulary, row.what); }},
          {"Lines in the month", Format::kInteger, lines_formula},
          {"In the month", Format::kMoney,
           [](const CostRow& row) {
             return sum_of("Lines", {of_kind_of_row(), kInMonth}, row.month);
           }},
          {"Year to date", Format::kMoney,
           [](const CostRow& row) { return sum_of("Lines", {of_kind_of_row()}, row.year); }}};
}

Criterion of_member() { return {"Member id", "Members[[#This Row],[Member id]]", true}; }

using MemberColumns = std::vector<render::ColumnOf<MemberRow>>;

/// A column of what a member's lines of the month come to.
void add_sum(MemberColumns& columns, const std::string& heading, const Criterion& what,
             std::function<Pence(const MemberRow&)> amount) {
  columns.push_back(
      {heading, Format::kMoney, [what, amount = std::move(amount)](const MemberRow& row) {
         return sum_of("Lines", {of_member(), kInMonth, what}, amount(row));
       }});
}

/// A column for each kind of the month, of the amounts beside them.
void add_kinds(MemberColumns& columns, const ExpenditureSource& source,
               const std::vector<rules::CostKind>& kinds, std::vector<Pence> MemberRow::*amounts) {
  for (std::size_t place = 0; place < kinds.size(); ++place) {
    const std::string name = name_of(source.vocabulary, kinds[place]);
    add_sum(columns, name, {"What", name},
            [amounts, place](const MemberRow& row) { return (row.*amounts)[place]; });
  }
}

/// By the member's id, since two members may share a name.
MemberColumns member_columns(const ExpenditureSource& source) {
  const rules::ExpenditureReport& report = source.report;
  MemberColumns columns{
      {"Member", Format::kText, [](const auto& row) { return person_name(*row.member); }}};
  add_kinds(columns, source, report.month_kinds, &MemberRow::by_kind);
  add_sum(columns, kFees, {"Group", kFees}, [](const MemberRow& row) { return row.fees; });
  add_kinds(columns, source, report.month_categories, &MemberRow::by_category);
  add_sum(columns, kExpenses, {"Group", kExpenses},
          [](const MemberRow& row) { return row.expenses; });
  columns.push_back({"Booked", Format::kMoney, [](const auto& row) {
                       return sum_of("Booked", {of_member(), kInMonth}, row.booked);
                     }});
  columns.push_back({"In the month", Format::kMoney, [](const auto& row) {
                       return cost_of({of_member(), kInMonth}, row.total());
                     }});
  columns.push_back({"Year to date", Format::kMoney,
                     [](const auto& row) { return cost_of({of_member()}, row.year); }});
  // Open has the fees of cancelled panels too, which are no accrual.
  columns.push_back({kAccrued, Format::kMoney, [](const auto& row) {
                       return sum_of("Open", {of_member(), {"State", kAccrued}}, row.accrued);
                     }});
  // Behind what is printed: it is there for the formulas.
  columns.push_back(
      {"Member id", Format::kText, [](const auto& row) { return counted_id(*row.member); }});
  return columns;
}

/// Every line of the year up to the month of the report, whose own lines Period tells from the
/// others.
std::vector<render::ColumnOf<rules::Cost>> line_columns(const ExpenditureSource& source) {
  using rules::Cost;
  const Month month = source.report.month->month;
  return {
      {"Date", Format::kDate, [](const Cost& each) { return *each.line->line->date; }},
      {"Member", Format::kText, [](const Cost& each) { return person_name(*each.claim->member); }},
      {"Group", Format::kText, [](const Cost& each) { return group_of(rules::kind_of(each)); }},
      {"What", Format::kText,
       [&](const Cost& each) { return name_of(source.vocabulary, rules::kind_of(each)); }},
      {"Panel", Format::kText,
       [](const Cost& each) {
         const auto& panel = each.line->line->panel;
         return panel ? Cell(counted_id(*panel)) : Cell();
       }},
      {"Rate", Format::kText,
       [&](const Cost& each) {
         return each.line->rate ? Cell(source.vocabulary.rate(*each.line->rate)) : Cell();
       }},
      {"Amount", Format::kMoney, [](const Cost& each) { return each.line->amount; }},
      {"Claimed on", Format::kDate,
       [](const Cost& each) { return *each.claim->claim->submitted_on; }},
      {"State",
       Format::kText,
       [](const Cost& each) { return each.line->has_error() ? kRefused : kClaimed; },
       {{kRefused, render::Tone::kSerious}}},
      {kAuthorisedOn, Format::kDate,
       [](const Cost& each) { return date_cell(each.claim->authorised_on); }},
      {kPaidOn, Format::kDate,
       [](const Cost& each) { return date_cell(each.claim->claim->paid_on.value); }},
      {"Period", Format::kText,
       [=](const Cost& each) { return period_of(month_of(*each.line->line->date), month); }},
      {"Member id", Format::kText,
       [](const Cost& each) { return counted_id(*each.claim->member); }},
      {"Claim", Format::kText, [](const Cost& each) { return each.claim->claim->id->text; }},
      {"Claimed in", Format::kText,
       [](const Cost& each) { return in_words(each.claim->month()); }}};
}

std::vector<render::ColumnOf<rules::BookedTravel>> booked_columns(const ExpenditureSource& source) {
  using rules::BookedTravel;
  const Month month = source.report.month->month;
  return {
      {"Period", Format::kText,
       [=](const BookedTravel& each) { return period_of(month_of(*each.panel->date), month); }},
      {"Panel", Format::kText, [](const BookedTravel& each) { return each.panel->id->text; }},
      {"Date", Format::kDate, [](const BookedTravel& each) { return *each.panel->date; }},
      {"Member", Format::kText, [](const BookedTravel& each) { return person_name(*each.member); }},
      {"Member id", Format::kText,
       [](const BookedTravel& each) { return counted_id(*each.member); }},
      {"What", Format::kText,
       [&](const BookedTravel& each) {
         return source.vocabulary.expense(*each.booking->category);
       }},
      {"Cost code", Format::kText,
       [&](const BookedTravel& each) { return rules::cost_code_of(source.facts, *each.booking); }},
      {"Amount", Format::kMoney, [](const BookedTravel& each) { return *each.booking->amount; }}};
}

}  // namespace

render::Sheet kinds_sheet(const ExpenditureSource& source) {
  std::vector<CostRow> rows = source.report.kinds;
  rows.insert(rows.end(), source.report.categories.begin(), source.report.categories.end());
  return framed_sheet(source, "Kinds", source.words.kinds,
                      render::table_of("Kinds", kind_columns(source), rows, source.words.none()));
}

render::Sheet members_sheet(const ExpenditureSource& source) {
  render::Sheet sheet = framed_sheet(source, "Members", source.words.members,
                                     render::table_of("Members", member_columns(source),
                                                      source.report.members, source.words.none()));
  render::print_before(sheet, "Member id");
  sheet.frozen_columns = 1;
  return sheet;
}

render::Sheet booked_sheet(const ExpenditureSource& source) {
  return framed_sheet(source, "Booked", source.words.booked,
                      render::table_of("Booked", booked_columns(source),
                                       source.report.year_bookings, source.words.none()));
}

render::Sheet lines_sheet(const ExpenditureSource& source) {
  render::Sheet sheet =
      framed_sheet(source, "Lines", source.words.lines,
                   render::table_of("Lines", line_columns(source), source.report.year_costs,
                                    source.words.none()));
  sheet.lines.push_back({source.words.lines.how()});
  render::print_before(sheet, "Period");  // formulas ask for what comes after
  return sheet;
}

}  // namespace panelpress::documents
