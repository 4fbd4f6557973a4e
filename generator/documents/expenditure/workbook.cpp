#include "documents/expenditure/sheets.h"

namespace panelpress::documents {

render::Workbook expenditure_workbook(const Context& context,
                                      const rules::ExpenditureReport& report,
                                      const ExpenditureView& view) {
  const auto words = words_of<ExpenditureWorkbookWords>(context);
  const WorkbookFrame frame(context, view.page, words.guidance_9(view));
  const ExpenditureSource source{context.facts, context.vocabulary, report, view, words, frame};
  return frame.workbook(
      {words.title(view), words.properties.subject(), words.properties.printed(view)},
      headlines(source),
      made_together(summary_sheet(source), months_sheet(source), kinds_sheet(source),
                    members_sheet(source), reconciliation_sheet(source), panels_sheet(source),
                    lines_sheet(source), booked_sheet(source), open_sheet(source),
                    forecast_sheet(source), planned_sheet(source), frame.definitions(),
                    frame.changed_figures()));
}

}  // namespace panelpress::documents
