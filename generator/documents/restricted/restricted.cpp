// The four pages of restricted/: feedback on chairs, conduct, feedback on cases, checks of
// candidates (IND-1, IND-4, CON-1). None unless they are asked for (`--restricted`), and none with
// nothing to say.
#include "documents/kinds.h"
#include "documents/restricted/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kChairFeedback = "restricted/chair-feedback.html";
constexpr const char* kConduct = "restricted/conduct.html";
constexpr const char* kCaseFeedback = "restricted/case-feedback.html";
constexpr const char* kChecks = "restricted/checks.html";

/// Adds a page unless it has nothing to say.
template <class View>
void add(std::vector<Job>& jobs, const Context& context, bool has_rows, Paper paper,
         const char* page, View (*view_of)(const Context& context)) {
  if (!has_rows) return;
  jobs.push_back(page_job(context, document(paper), page, view_of, inputs_of_restricted));
}

}  // namespace

std::vector<Job> restricted_jobs(const Context& context) {
  std::vector<Job> jobs;
  if (!context.is_restricted) return jobs;
  const Records& records = *context.facts.records;
  add(jobs, context, !records.feedback.chairs.empty(), Paper::kChairFeedback, kChairFeedback,
      chair_feedback_view);
  add(jobs, context, !records.feedback.conduct.empty(), Paper::kConduct, kConduct, conduct_view);
  add(jobs, context, !records.feedback.cases.empty(), Paper::kCaseFeedback, kCaseFeedback,
      case_feedback_view);
  add(jobs, context, !records.recruitment.candidates.empty(), Paper::kChecks, kChecks, checks_view);
  return jobs;
}

std::vector<render::TemplateUse> restricted_templates() {
  return {render::use<ChairFeedbacksView>(kChairFeedback), render::use<ConductsView>(kConduct),
          render::use<CaseFeedbacksView>(kCaseFeedback), render::use<AllChecksView>(kChecks),
          render::use_sentences<RestrictedWords>()};
}

}  // namespace panelpress::documents
