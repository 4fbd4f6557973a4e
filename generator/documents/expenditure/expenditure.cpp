#include "documents/expenditure/expenditure.h"

#include <fmt/format.h>

#include "documents/claims/team_view.h"
#include "documents/expenditure/page_view.h"
#include "documents/expenditure/words.h"
#include "documents/expenditure/workbook.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "expenditure/page.html";

/// A document about a month with everything but its bytes.
Document empty_document(const Context& context, Month month, std::string_view extension) {
  Document document;
  document.path = expenditure_path(month, extension);
  document.kind = Kind::kExpenditure;
  document.subject = to_iso(month);
  document.state = state_of(findings_about(context.facts, {document.subject}));
  document.inputs = inputs_of_team(context.facts);
  return document;
}

Document make_page(const Context& context, const rules::ExpenditureMonth& month) {
  Document document = empty_document(context, month.month, "html");
  document.bytes =
      context.templates.render(kPage, expenditure_view(context, report_of(context.facts, month)));
  return document;
}

Document make_workbook(const Context& context, const rules::ExpenditureMonth& month) {
  Document document = empty_document(context, month.month, "xlsx");
  const Report report = report_of(context.facts, month);
  document.bytes = render::to_xlsx(expenditure_workbook(context, report), context.scratch_folder);
  return document;
}

Job job_of(Month month, std::string_view extension, std::function<Document()> make) {
  return {expenditure_path(month, extension), Kind::kExpenditure, to_iso(month), std::move(make)};
}

}  // namespace

std::vector<Job> expenditure_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const auto& month : context.facts.expenditure) {
    jobs.push_back(
        job_of(month.month, "html", [&context, &month] { return make_page(context, month); }));
    jobs.push_back(
        job_of(month.month, "xlsx", [&context, &month] { return make_workbook(context, month); }));
  }
  return jobs;
}

std::vector<render::TemplateUse> expenditure_templates() {
  return {render::use<ExpenditureView>(kPage), expenditure_words_use(), workbook_words_use()};
}

std::string expenditure_path(Month month, std::string_view extension) {
  return fmt::format("expenditure/{}.{}", to_iso(month), extension);
}

}  // namespace panelpress::documents
