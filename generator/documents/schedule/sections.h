#pragma once

#include "documents/schedule/view.h"
#include "documents/schedule/words.h"

/// The parts of the schedule.
namespace panelpress::documents {

/// What the page is made from.
struct ScheduleSource {
  const Context& context;
  const ScheduleWords& words;

  const rules::Facts& facts() const { return context.facts; }
};

/// A detained person, and when a panel is due.
PersonView person_view(const ScheduleSource& source, const rules::CaseFacts& each);
std::vector<PersonView> person_views(const ScheduleSource& source,
                                     const std::vector<const rules::CaseFacts*>& cases);
/// How many of these people have the status.
std::ptrdiff_t count_with(const std::vector<const rules::CaseFacts*>& cases,
                          rules::CaseStatus status);
/// What both pages of the schedule rest on: the rules, and all inputs.
PageFacts schedule_page_facts(const ScheduleSource& source, std::string subject);
/// Where the people of each area stand, if one page cannot hold everybody.
std::vector<SchedulePartView> part_views(const rules::Facts& facts);
/// A case that is to be on a list soon (SEL-6).
ToListView to_list_view(const ScheduleSource& source, const rules::ToList& each);
/// A reason besides the cycle for which a case is to be heard.
ObligationView obligation_view(const ScheduleSource& source, const rules::CaseFacts& each,
                               const rules::Obligation& obligation);
/// Demand against capacity in the coming weeks: what the picture shows in a sentence, the picture,
/// and the table behind it (SEL-5).
void set_weeks(ScheduleView& view, const ScheduleSource& source);

}  // namespace panelpress::documents
