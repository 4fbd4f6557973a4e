#include <fmt/format.h>

#include "documents/expenditure/cells.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

/// A sum with what it is.
struct MeasureRow {
  std::string words;
  Cell amount;
};
using MeasureRows = std::vector<MeasureRow>;

const Criterion kHere{"Period", kThisMonth};

void add_month(MeasureRows& rows, const ExpenditureSource& source) {
  const rules::ExpenditureMonth& month = *source.report.month;
  const auto& words = source.words.summary.measure;
  rows.push_back({words.fees(), sum_of("Lines", {{"Group", kFees}, kHere}, month.fees)});
  rows.push_back(
      {words.expenses(), sum_of("Lines", {{"Group", kExpenses}, kHere}, month.expenses)});
  rows.push_back({words.booked(), sum_of("Booked", {kHere}, month.booked)});
  rows.push_back({words.spent(), cost_of({kHere}, month.total())});
}

/// Fees and expenses of the month: what was claimed, and of it authorised and paid (EXP-5).
void add_progress(MeasureRows& rows, const ExpenditureSource& source) {
  const rules::Progress& progress = source.report.month->progress;
  const auto& words = source.words.summary.measure;
  rows.push_back({words.claimed(), sum_of("Lines", {kHere}, progress.claimed)});
  // A date is a number to a spreadsheet: more than 0 means that there is one.
  rows.push_back(
      {words.authorised(), sum_of("Lines", {kHere, {kAuthorisedOn, ">0"}}, progress.authorised)});
  rows.push_back({words.paid(), sum_of("Lines", {kHere, {kPaidOn, ">0"}}, progress.paid)});
}

void add_open(MeasureRows& rows, const ExpenditureSource& source) {
  const rules::ExpenditureMonth& month = *source.report.month;
  const auto& words = source.words.summary.measure;
  rows.push_back({words.year_to_date(),
                  money_formula("=SUM(Lines[Amount])+SUM(Booked[Amount])", month.year_to_date)});
  rows.push_back({words.accrued(), sum_of("Open", {{"State", kAccrued}}, month.accrued)});
  rows.push_back(
      {words.payable(), sum_of("Open", {{"State", kPayable}}, rules::payable_of(source.report))});
}

void add_year(MeasureRows& rows, const ExpenditureSource& source) {
  const rules::Outlook& outlook = source.report.outlook;
  const auto& words = source.words.summary.measure;
  rows.push_back({words.committed(source.view),
                  sum_of("Forecast", {{"Group", kCommitted}}, outlook.committed())});
  rows.push_back(
      {words.forecast(source.view), money_formula("=SUM(Forecast[Amount])", outlook.forecast())});
  const auto left = outlook.left();
  if (!left) return;
  const Pence budget = *outlook.budget->amount;
  rows.push_back({words.budget(source.view), budget});
  rows.push_back(
      {words.left(),
       money_formula(fmt::format("={}-SUM(Forecast[Amount])", plain_pounds(budget)), *left)});
}

render::Table summary_table(const ExpenditureSource& source) {
  const std::vector<render::ColumnOf<MeasureRow>> columns = {
      {"Measure", Format::kText, &MeasureRow::words},
      {"Amount", Format::kMoney, &MeasureRow::amount, {}, 16}};
  MeasureRows rows;
  add_month(rows, source);
  add_progress(rows, source);
  add_open(rows, source);
  add_year(rows, source);
  return render::unfiltered(render::table_of("Summary", columns, rows, ""));
}

}  // namespace

std::vector<render::Line> headlines(const ExpenditureSource& source) {
  std::vector<render::Line> lines;
  for (const FindingView& warning : source.view.page.warnings) {
    lines.push_back({source.words.draft(warning.message, warning.rule, warning.place),
                     render::LineStyle::kWarning});
  }
  const auto& words = source.words.summary;
  for (const auto& each : {words.headline(source.view), words.funder(source.view)}) {
    if (!each.empty()) lines.push_back({each});
  }
  return lines;
}

render::Sheet summary_sheet(const ExpenditureSource& source) {
  render::Sheet sheet =
      framed_sheet(source, "Summary", source.words.summary, summary_table(source));
  for (render::Line& each : headlines(source)) sheet.lines.push_back(std::move(each));
  sheet.notes.insert(sheet.notes.begin(), {source.words.summary.how()});
  return sheet;
}

}  // namespace panelpress::documents
