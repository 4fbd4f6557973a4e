// expenditure/: what the independent members cost in each month, as a page and as a workbook
// (EXP).
#include "documents/claims/unclaimed.h"
#include "documents/expenditure/sheets.h"
#include "documents/expenditure/view.h"
#include "documents/kinds.h"
#include "documents/shared/workbook_frame.h"

namespace panelpress::documents {

namespace {

constexpr const char* kExpenditurePage = "expenditure/page.html";

/// The page and the workbook have the same figures.
std::vector<Document> make(const Context& context, const rules::ExpenditureMonth& month) {
  const rules::ExpenditureReport report = rules::expenditure_report(context.facts, month);
  const ExpenditureView view = expenditure_view(context, report);
  const State state = state_of(findings_about(context.facts, {about_month(month.month)}));
  const SharedPaths inputs = inputs_of_team(context);
  return made_together(
      Document{document(Paper::kExpenditure, month.month),
               context.templates.render(kExpenditurePage, view), state, inputs},
      Document{document(Paper::kExpenditureWorkbook, month.month),
               workbook_bytes(context, expenditure_workbook(context, report, view)), state,
               inputs});
}

}  // namespace

std::vector<Job> expenditure_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const auto& month : context.facts.expenditure) {
    jobs.push_back({{document(Paper::kExpenditure, month.month),
                     document(Paper::kExpenditureWorkbook, month.month)},
                    [&context, &month] { return make(context, month); },
                    [&context] { return inputs_of_team(context); }});
  }
  return jobs;
}

std::vector<render::TemplateUse> expenditure_templates() {
  return {render::use<ExpenditureView>(kExpenditurePage), render::use_sentences<ExpenditureWords>(),
          render::use_sentences<ExpenditureWorkbookWords>()};
}

}  // namespace panelpress::documents
