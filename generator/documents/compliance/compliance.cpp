// The monthly compliance return: for each month with an outcome a workbook of all business areas,
// and for each area in it a workbook and an email to its SPOC (CMP).
//
// One job a file. A job works out its own return and lets go of it when it is written, so that no
// more workbooks are in memory than there are threads.
#include <memory>

#include "documents/compliance/email.h"
#include "documents/compliance/sheets.h"
#include "documents/compliance/workbook.h"
#include "documents/kinds.h"
#include "documents/shared/workbook_frame.h"

namespace panelpress::documents {

namespace {

/// One return of one month: of all areas, or of one.
struct Return {
  Month month;
  std::optional<AreaCode> only;

  DocumentId workbook() const {
    return only ? document(Paper::kAreaReturn, month, only->text) : document(Paper::kReturn, month);
  }
  /// Of one area alone.
  DocumentId email() const { return document(Paper::kAreaReturnEmail, month, only->text); }
};

/// The workbook and, for one area, the email that has it attached.
std::vector<Document> make(const Context& context, const ReturnIndex& index, const Return& which) {
  const PreparedReturn prepared = prepare_return(context, index, which.month, which.only);
  Document workbook{which.workbook(),
                    workbook_bytes(context, return_workbook(context, index, prepared)),
                    prepared.state, prepared.inputs};
  if (!which.only) return made_together(std::move(workbook));
  Document email{which.email(), return_email(context, prepared, workbook.bytes), prepared.state,
                 prepared.inputs};
  return made_together(std::move(workbook), std::move(email));
}

Job job_of(const Context& context, const std::shared_ptr<LazyReturnIndex>& index,
           const SharedPaths& inputs, Return which) {
  std::vector<Planned> documents{which.workbook()};
  if (which.only) documents.emplace_back(which.email());
  return {
      std::move(documents),
      [&context, index, which = std::move(which)] { return make(context, index->get(), which); },
      [inputs] { return inputs; }};
}

}  // namespace

// All returns of a build share one index and one list of inputs; the first job that needs the index
// makes it.
std::vector<Job> compliance_jobs(const Context& context) {
  const auto index = std::make_shared<LazyReturnIndex>(context.facts);
  const SharedPaths inputs = inputs_of_returns(context.facts);
  std::vector<Job> jobs;
  for (const Month month : rules::return_months(context.facts)) {
    jobs.push_back(job_of(context, index, inputs, {month, std::nullopt}));
    for (const AreaCode& area : rules::return_areas(context.facts, month)) {
      jobs.push_back(job_of(context, index, inputs, {month, area}));
    }
  }
  return jobs;
}

std::vector<render::TemplateUse> compliance_templates() {
  return {render::use<ReturnEmailView>(kReturnEmail), render::use<ReturnEmailView>(kReturnSubject),
          render::use_sentences<ReturnWords>(), render::use_sentences<QualityWords>()};
}

}  // namespace panelpress::documents
