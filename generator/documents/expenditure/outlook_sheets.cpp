// Open, Forecast and Planned: what is not claimed yet, and what the year is likely to cost.
#include "documents/expenditure/cells.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

std::vector<render::ColumnOf<rules::Unclaimed>> open_columns(const ExpenditureSource& source) {
  using rules::Unclaimed;
  const Date as_of = source.facts.as_of;
  return {
      {"State",
       Format::kText,
       [](const Unclaimed& fee) { return fee.is_cancelled_panel ? kPayable : kAccrued; },
       {{kAccrued, render::Tone::kWarning}, {kPayable, render::Tone::kWarning}}},
      {"Panel", Format::kText, [](const Unclaimed& fee) { return fee.panel->id->text; }},
      {"Date", Format::kDate, [](const Unclaimed& fee) { return *fee.panel->date; }},
      {"Member", Format::kText, [](const Unclaimed& fee) { return person_name(*fee.member); }},
      {"Member id", Format::kText, [](const Unclaimed& fee) { return counted_id(*fee.member); }},
      {"Claim by", Format::kDate, &Unclaimed::claim_by},
      // Negative once the last day to claim has passed.
      {"Days left", Format::kInteger,
       [=](const Unclaimed& fee) { return std::int64_t{days_between(as_of, fee.claim_by)}; }},
      {"Amount", Format::kMoney,
       [&](const Unclaimed& fee) { return amount_cell(source, fee.amount); }}};
}

/// A part of the forecast.
struct ForecastRow {
  const char* group;
  std::string part;
  Cell amount;
};

/// Planned fees are summed from the sheet Planned: whoever changes an answer there changes the
/// forecast.
std::vector<ForecastRow> forecast_rows(const ExpenditureSource& source) {
  const rules::Outlook& outlook = source.report.outlook;
  const auto& words = source.words.forecast;
  const auto planned = [](const char* answer, Pence amount) {
    return sum_of("Planned", {{"Answer", answer}}, amount);
  };
  return {{kSpent, words.spent(), outlook.spent},
          {kCommitted, words.accrued(), outlook.accrued},
          {kCommitted, words.payable(), outlook.cancelled},
          {kCommitted, words.confirmed(), planned(kAttending, outlook.confirmed)},
          {kEstimate, words.invited(), planned(kNoAnswer, outlook.invited)}};
}

render::Table forecast_table(const ExpenditureSource& source) {
  const std::vector<render::ColumnOf<ForecastRow>> columns = {
      {"Group", Format::kText, &ForecastRow::group},
      {"Part", Format::kText, &ForecastRow::part},
      {"Amount", Format::kMoney, &ForecastRow::amount}};
  return render::unfiltered(render::table_of("Forecast", columns, forecast_rows(source), ""));
}

render::Table planned_table(const ExpenditureSource& source) {
  using rules::PlannedFee;
  const std::vector<render::ColumnOf<PlannedFee>> columns = {
      {"Panel", Format::kText, [](const PlannedFee& each) { return each.panel->id->text; }},
      {"Date", Format::kDate, [](const PlannedFee& each) { return *each.panel->date; }},
      {"Member", Format::kText, [](const PlannedFee& each) { return person_name(*each.member); }},
      {"Answer", Format::kText,
       [](const PlannedFee& each) { return each.is_confirmed ? kAttending : kNoAnswer; }},
      {"Amount", Format::kMoney,
       [&](const PlannedFee& each) { return amount_cell(source, each.amount); }}};
  return render::unfiltered(render::table_of("Planned", columns, source.report.outlook.planned,
                                             source.words.planned.none()));
}

}  // namespace

render::Sheet open_sheet(const ExpenditureSource& source) {
  std::vector<const rules::Unclaimed*> fees = source.report.month->accruals;
  fees.insert(fees.end(), source.report.payable.begin(), source.report.payable.end());
  render::Sheet sheet =
      framed_sheet(source, "Open", source.words.open,
                   render::table_of("Open", open_columns(source), fees, source.words.open.none()));
  sheet.lines.push_back({source.words.open.how(source.view)});
  return sheet;
}

render::Sheet forecast_sheet(const ExpenditureSource& source) {
  render::Sheet sheet =
      framed_sheet(source, "Forecast", source.words.forecast, forecast_table(source));
  sheet.lines.push_back({source.words.forecast.how(source.view)});
  return sheet;
}

render::Sheet planned_sheet(const ExpenditureSource& source) {
  return framed_sheet(source, "Planned", source.words.planned, planned_table(source));
}

}  // namespace panelpress::documents
