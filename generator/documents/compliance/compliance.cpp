#include "documents/compliance/compliance.h"

#include <memory>

#include "documents/compliance/email.h"
#include "documents/compliance/workbook.h"
#include "documents/shared/quality_phrases.h"

namespace panelpress::documents {

namespace {

/// One return of one month, and how its files are made.
class Return {
 public:
  Return(const Context& context, std::shared_ptr<LazyReturnIndex> index, Month month,
         std::optional<AreaCode> only)
      : context_(context), index_(std::move(index)), month_(month), only_(std::move(only)) {}

  Job workbook_job() const {
    return {workbook_path(month_, only_), Kind::kCompliance, subject(),
            [self = *this] { return self.make_workbook(); }};
  }

  Job email_job() const {
    return {email_path(month_, *only_), Kind::kCompliance, subject(),
            [self = *this] { return self.make_email(); }};
  }

 private:
  std::string subject() const {
    return only_ ? to_iso(month_) + ' ' + only_->text : to_iso(month_);
  }

  std::string workbook_bytes(const PreparedReturn& prepared) const {
    return render::to_xlsx(return_workbook(context_, index_->get(), prepared),
                           context_.scratch_folder);
  }

  Document document(std::string path, std::string bytes, const PreparedReturn& prepared) const {
    return {std::move(path), std::move(bytes), Kind::kCompliance,
            subject(),       prepared.state,   prepared.inputs};
  }

  Document make_workbook() const {
    const auto prepared = prepare_return(context_, index_->get(), month_, only_);
    return document(workbook_path(month_, only_), workbook_bytes(prepared), prepared);
  }

  Document make_email() const {
    const auto prepared = prepare_return(context_, index_->get(), month_, only_);
    return document(email_path(month_, *only_),
                    return_email(context_, prepared, workbook_bytes(prepared)), prepared);
  }

  const Context& context_;
  std::shared_ptr<LazyReturnIndex> index_;
  Month month_;
  std::optional<AreaCode> only_;
};

}  // namespace

std::vector<Job> compliance_jobs(const Context& context) {
  const auto index = std::make_shared<LazyReturnIndex>(context.facts);
  std::vector<Job> jobs;
  for (const Month month : return_months(context.facts)) {
    jobs.push_back(Return(context, index, month, std::nullopt).workbook_job());
    for (const AreaCode& area : return_areas(context.facts, month)) {
      const Return of_area(context, index, month, area);
      jobs.push_back(of_area.workbook_job());
      jobs.push_back(of_area.email_job());
    }
  }
  return jobs;
}

std::vector<render::TemplateUse> compliance_templates() {
  auto uses = return_email_templates();
  uses.push_back(return_words_template());
  uses.push_back(quality_phrases_template());
  return uses;
}

}  // namespace panelpress::documents
