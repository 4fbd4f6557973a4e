// goals/<person>.html for everybody with a goal period that has begun, and goals/areas/<area>.html
// for the point of contact of each business area (GOAL-1). Only the person and their manager read
// a sheet: nothing of others stands in it.
#include "documents/goals/view.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

constexpr const char* kMemberPage = "goals/member.html";
constexpr const char* kAreaPage = "goals/area.html";

}  // namespace

std::vector<Job> goals_jobs(const Context& context) {
  const rules::Facts& facts = context.facts;
  std::vector<Job> jobs;
  for (const auto& goal : rules::goal_facts(*facts.records, facts.figures, facts.as_of)) {
    jobs.push_back(page_job(context, document(Paper::kGoals, goal.person->id->text), kMemberPage,
                            goal_view, inputs_of_goal, goal));
  }
  for (const BusinessArea& area : facts.records->settings.business_areas) {
    jobs.push_back(page_job(context, document(Paper::kAreaGoals, area.code->text), kAreaPage,
                            area_goal_view, inputs_of_area_goal, std::cref(area)));
  }
  return jobs;
}

std::vector<render::TemplateUse> goals_templates() {
  return {render::use<GoalView>(kMemberPage), render::use<AreaGoalView>(kAreaPage),
          render::use_sentences<GoalWords>()};
}

}  // namespace panelpress::documents
