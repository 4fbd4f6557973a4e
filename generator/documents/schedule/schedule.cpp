// schedule.html (SEL-5): nobody due for review may be missing from it. Where it cannot hold every
// detained person, a page for each area has them as well.
#include "documents/kinds.h"
#include "documents/schedule/sections.h"
#include "documents/schedule/view.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kSchedulePage = "schedule/page.html";
constexpr const char* kAreaPage = "schedule/area.html";

}  // namespace

std::vector<Job> schedule_jobs(const Context& context) {
  std::vector<Job> jobs{
      page_job(context, document(Paper::kSchedule), kSchedulePage, schedule_view, all_inputs)};
  for (AreaPeople& each : area_people(context.facts)) {
    const DocumentId id = document(Paper::kAreaSchedule, each.area.text);
    jobs.push_back(
        page_job(context, id, kAreaPage, area_schedule_view, all_inputs, std::move(each)));
  }
  return jobs;
}

std::vector<render::TemplateUse> schedule_templates() {
  return {render::use<ScheduleView>(kSchedulePage), render::use<AreaScheduleView>(kAreaPage),
          render::use_sentences<ScheduleWords>()};
}

}  // namespace panelpress::documents
