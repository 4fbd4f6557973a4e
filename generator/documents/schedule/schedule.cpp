// schedule.html (SEL-5): nobody due for review may be missing from it.
#include "documents/kinds.h"
#include "documents/schedule/view.h"
#include "documents/schedule/words.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kSchedulePage = "schedule/page.html";

}  // namespace

std::vector<Job> schedule_jobs(const Context& context) {
  return {page_job(
      context, document(Paper::kSchedule), kSchedulePage,
      [&context] { return schedule_view(context); }, [&context] { return context.all_inputs; })};
}

std::vector<render::TemplateUse> schedule_templates() {
  return {render::use<ScheduleView>(kSchedulePage), render::use_sentences<ScheduleWords>()};
}

}  // namespace panelpress::documents
