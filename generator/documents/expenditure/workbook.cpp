#include "documents/expenditure/workbook.h"

#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWorkbookWords = "expenditure/workbook.txt";

}  // namespace

render::Workbook expenditure_workbook(const Context& context, const Report& report) {
  const ExpenditureView view = expenditure_view(context, report);
  const render::Phrases words(context.templates.render(kWorkbookWords, view));
  const WorkbookSource source{context.facts, report, view, words};
  render::Workbook workbook;
  workbook.properties = {words["title"],
                         words["properties.subject"],
                         name_or_empty(context.facts.records->settings.team.name),
                         "",
                         words["properties.comments"],
                         context.facts.as_of};
  workbook.page = {words["marking"], words["print.left"], words["print.right"]};
  workbook.sheets = {
      summary_sheet(source),  months_sheet(source),         kinds_sheet(source),
      members_sheet(source),  reconciliation_sheet(source), panels_sheet(source),
      lines_sheet(source),    booked_sheet(source),         open_sheet(source),
      forecast_sheet(source), planned_sheet(source),        definitions_sheet(source),
      overrides_sheet(source)};
  return workbook;
}

render::TemplateUse workbook_words_use() {
  return render::use_phrases<ExpenditureView>(kWorkbookWords, {"marking",
                                                               "title",
                                                               "properties.subject",
                                                               "properties.comments",
                                                               "print.left",
                                                               "print.right",
                                                               "provenance",
                                                               "guidance-9",
                                                               "draft",
                                                               "none",
                                                               "no-rate",
                                                               "summary.title",
                                                               "summary.headline",
                                                               "summary.funder",
                                                               "summary.how",
                                                               "summary.fees",
                                                               "summary.expenses",
                                                               "summary.booked",
                                                               "summary.spent",
                                                               "summary.claimed",
                                                               "summary.authorised",
                                                               "summary.paid",
                                                               "summary.year-to-date",
                                                               "summary.accrued",
                                                               "summary.payable",
                                                               "summary.committed",
                                                               "summary.forecast",
                                                               "summary.budget",
                                                               "summary.left",
                                                               "months.title",
                                                               "months.chart",
                                                               "months.budget.chart",
                                                               "months.budget.description",
                                                               "months.chart.labels",
                                                               "months.chart.values",
                                                               "months.chart.description",
                                                               "kinds.title",
                                                               "members.title",
                                                               "panels.title",
                                                               "reconciliation.title",
                                                               "planned.title",
                                                               "overrides.title",
                                                               "booked.title",
                                                               "panels.how",
                                                               "panels.attended",
                                                               "panels.cancelled",
                                                               "panels.other",
                                                               "panels.fees",
                                                               "grid.refused",
                                                               "grid.outside",
                                                               "grid.open",
                                                               "grid.payable",
                                                               "grid.planned",
                                                               "lines.title",
                                                               "lines.how",
                                                               "open.title",
                                                               "open.how",
                                                               "open.none",
                                                               "forecast.title",
                                                               "forecast.how",
                                                               "forecast.spent",
                                                               "forecast.accrued",
                                                               "forecast.payable",
                                                               "forecast.confirmed",
                                                               "forecast.invited",
                                                               "planned.none",
                                                               "definitions.title",
                                                               "definitions.how",
                                                               "overrides.none"});
}

}  // namespace panelpress::documents
