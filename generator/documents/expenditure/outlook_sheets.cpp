#include <fmt/format.h>

#include "documents/expenditure/cells.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

std::vector<Cell> open_cells(const WorkbookSource& source, const rules::Unclaimed& fee) {
  return {std::string(fee.is_cancelled_panel ? kPayable : kAccrued),
          fee.panel->id->text,
          *fee.panel->date,
          name_or_empty(fee.member->name),
          fee.member->id->text,
          fee.claim_by,
          std::int64_t{days_between(source.facts.as_of, fee.claim_by)},
          amount_cell(source, fee.amount)};
}

render::Table forecast_table(const WorkbookSource& source) {
  const rules::Outlook& outlook = source.report.outlook;
  const render::Phrases& words = source.words;
  const auto planned = [](const char* answer, Pence amount) {
    return sum_of("Planned", {{"Answer", answer}}, amount);
  };
  render::Table table;
  table.name = "Forecast";
  table.columns = {{"Group"}, {"Part"}, {"Amount", Format::kMoney}};
  table.rows = {
      {std::string(kSpent), words["forecast.spent"], outlook.spent},
      {std::string(kCommitted), words["forecast.accrued"], outlook.accrued},
      {std::string(kCommitted), words["forecast.payable"], outlook.cancelled},
      {std::string(kCommitted), words["forecast.confirmed"],
       planned(kAttending, outlook.confirmed)},
      {std::string(kEstimate), words["forecast.invited"], planned(kNoAnswer, outlook.invited)}};
  table.has_filter = false;
  return table;
}

render::Table planned_table(const WorkbookSource& source) {
  render::Table table;
  table.name = "Planned";
  table.columns = {
      {"Panel"}, {"Date", Format::kDate}, {"Member"}, {"Answer"}, {"Amount", Format::kMoney}};
  for (const rules::PlannedFee& each : source.report.outlook.planned) {
    table.rows.push_back({each.panel->id->text, *each.panel->date, name_or_empty(each.member->name),
                          std::string(each.is_confirmed ? kAttending : kNoAnswer),
                          amount_cell(source, each.amount)});
  }
  table.when_empty = source.words["planned.none"];
  table.has_filter = false;
  return table;
}

render::Table rules_table(const WorkbookSource& source) {
  render::Table table;
  table.name = "Rules";
  table.columns = {{"Rule"},
                   {"What it is"},
                   {"What it says", Format::kText, 60},
                   {"Decided", Format::kText, 40},
                   {"Source"}};
  for (const DefinitionView& each : source.view.page.definitions) {
    table.rows.push_back({each.id, each.title, each.text, each.decided, each.source});
  }
  table.has_filter = false;
  return table;
}

render::Table overrides_table(const WorkbookSource& source) {
  render::Table table;
  table.name = "Overrides";
  table.columns = {{"Key"}, {"Figure"}, {"Standard"}, {"Where"}, {"Of rule"}};
  for (const OverrideView& each : source.view.page.overrides) {
    table.rows.push_back({each.key, each.chosen, each.standard, each.place, each.rule});
  }
  table.when_empty = source.words["overrides.none"];
  table.has_filter = false;
  return table;
}

}  // namespace

render::Sheet open_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Open", "open.title");
  sheet.lines.push_back({source.words["open.how"]});
  render::Table table;
  table.name = "Open";
  table.columns = {{"State"},
                   {"Panel"},
                   {"Date", Format::kDate},
                   {"Member"},
                   {"Member id"},
                   {"Claim by", Format::kDate},
                   {"Days left", Format::kInteger},
                   {"Amount", Format::kMoney}};
  for (const auto* each : source.report.month->accruals) {
    table.rows.push_back(open_cells(source, *each));
  }
  for (const auto* each : source.report.payable) table.rows.push_back(open_cells(source, *each));
  table.when_empty = source.words["open.none"];
  table.marks = {{0, kAccrued, render::Tone::kWarning}, {0, kPayable, render::Tone::kWarning}};
  sheet.tables = {std::move(table)};
  return sheet;
}

render::Sheet forecast_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Forecast", "forecast.title");
  sheet.lines.push_back({source.words["forecast.how"]});
  sheet.tables = {forecast_table(source)};
  return sheet;
}

render::Sheet planned_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Planned", "planned.title");
  sheet.tables = {planned_table(source)};
  return sheet;
}

render::Sheet definitions_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Definitions", "definitions.title");
  sheet.lines.push_back({source.words["definitions.how"]});
  sheet.tables = {rules_table(source)};
  return sheet;
}

render::Sheet overrides_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Overrides", "overrides.title");
  sheet.tables = {overrides_table(source)};
  return sheet;
}

}  // namespace panelpress::documents
