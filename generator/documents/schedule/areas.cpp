// The people of the schedule by area, where one page cannot hold everybody.
#include "documents/shared/areas.h"

#include <map>

#include "documents/schedule/sections.h"

namespace panelpress::documents {

namespace {

DocumentId id_of(const AreaPeople& who) { return document(Paper::kAreaSchedule, who.area.text); }

/// How many bytes the rows of people take on the page, more or less.
std::size_t bytes_of(const rules::Facts& facts) {
  constexpr std::size_t kPerson = 520;
  constexpr std::size_t kDue = 700;  // with flags, once for a phone
  constexpr std::size_t kToList = 1000;
  const rules::Schedule& schedule = facts.schedule;
  return schedule.detained.size() * kPerson +
         (schedule.due_unplanned.size() + schedule.planned_late.size()) * kDue +
         schedule.to_list.size() * kToList;
}

}  // namespace

PageFacts schedule_page_facts(const ScheduleSource& source, std::string subject) {
  return {.title = source.words.title(),
          .subject = std::move(subject),
          .rules = {"GEN-1", "CLK-1", "CLK-2", "CLK-3", "CLK-4", "CLK-5", "CLK-6", "CLK-7", "SEL-4",
                    "SEL-5", "SEL-6", "SEL-7", "REC-7", "POST-4", "POST-6", "PAN-16"},
          .inputs = source.context.all_inputs};
}

std::vector<AreaPeople> area_people(const rules::Facts& facts) {
  constexpr std::size_t kMost = kLargestPage / 5 * 4;  // the rest of the page takes a part
  if (bytes_of(facts) <= kMost) return {};
  std::map<AreaCode, std::vector<const rules::CaseFacts*>> by_area;
  for (const rules::CaseFacts* each : facts.schedule.detained) {
    by_area[*each->record->area].push_back(each);
  }
  std::vector<AreaPeople> all;
  for (auto& [area, people] : by_area) all.push_back({area, std::move(people)});
  return all;
}

std::vector<SchedulePartView> part_views(const rules::Facts& facts) {
  std::vector<SchedulePartView> views;
  for (const AreaPeople& each : area_people(facts)) {
    views.push_back({path_of(id_of(each)), area_name(*facts.records, each.area),
                     std::to_string(each.people.size()),
                     std::to_string(count_with(each.people, rules::CaseStatus::kOverdue)),
                     std::to_string(count_with(each.people, rules::CaseStatus::kDue))});
  }
  return views;
}

AreaScheduleView area_schedule_view(const Context& context, const AreaPeople& who) {
  const auto words = words_of<ScheduleWords>(context);
  const ScheduleSource source{context, words, context.facts.records->working_days()};
  AreaScheduleView view;
  view.page =
      page_view(context, schedule_page_facts(source, area_name(*context.facts.records, who.area)));
  view.whole = way(id_of(who), document(Paper::kSchedule));
  view.counted = context.vocabulary.count.people(std::ssize(who.people));
  view.people = person_views(source, who.people);
  return view;
}

}  // namespace panelpress::documents
