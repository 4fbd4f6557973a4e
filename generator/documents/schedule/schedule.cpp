// schedule.html (SEL-5): nobody due for review may be missing from it.
#include "documents/kinds.h"
#include "documents/schedule/view.h"
#include "documents/schedule/words.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kPage = "schedule/page.html";

}  // namespace

std::vector<Job> schedule_jobs(const Context& context) {
  const auto make = [&context] {
    return Document{document(Paper::kSchedule),
                    context.templates.render(std::string(kPage), schedule_view(context)),
                    State::kReady, context.all_inputs};
  };
  return {job(document(Paper::kSchedule), make, [&context] { return context.all_inputs; })};
}

std::vector<render::TemplateUse> schedule_templates() {
  return {render::use<ScheduleView>(std::string(kPage)), render::use_sentences<ScheduleWords>()};
}

}  // namespace panelpress::documents
