#pragma once

#include <array>
#include <string>

#include "documents/schedule/view.h"
#include "render/sentences.h"
#include "render/shape.h"
#include "rules/facts.h"

/// The parts of the schedule.
namespace panelpress::documents {

/// The sentences of the schedule that stand in no one place of its page.
struct ScheduleWords {
  static constexpr const char* kPath = "schedule/words.txt";

  /// Why a case is to be heard besides its cycle (SEL-5).
  struct Why {
    render::Sentence<"by"> ad_hoc;
    render::Sentence<"why", "reason"> with_reason;
    render::Sentence<> re_referral, resolve_by, carried_over;
    render::Sentence<"why", "by"> hear_by;
    PANELPRESS_SENTENCES(ad_hoc, with_reason, re_referral, resolve_by, carried_over, hear_by)
  } why;

  /// Demand against capacity (SEL-5): the picture of the coming weeks.
  struct Coming {
    render::Sentence<"heard", "windows", "is_all", "is_one", "last_panel"> finding;
    render::Sentence<> picture, week, windows, panels;
    render::Sentence<"date", "minutes", "most", "cases"> panel;
    PANELPRESS_SENTENCES(finding, picture, week, windows, panels, panel)
  } coming;

  render::Sentence<> title, subject, name_not_recorded;
  render::Sentence<"days"> overdue, late, unlisted;
  render::Sentence<"cycles", "is_one"> missed;
  render::Sentence<"date", "minutes"> room;
  render::Sentence<"minutes", "most"> minutes;
  render::Sentence<"is_met"> quorum;
  PANELPRESS_SENTENCES(title, subject, name_not_recorded, why, coming, overdue, missed, late,
                       unlisted, room, minutes, quorum)
};

/// What the page is made from.
struct ScheduleSource {
  const Context& context;
  const ScheduleWords& words;
  WorkingDays working_days;  ///< once for all people

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

/// Demand against capacity: a row a week, a square a person whose window opens in it (filled when a
/// planned panel hears the case in time), and each planned panel as a bracket as long as a panel
/// lasts, filled by the minutes that its list needs (SEL-4, SEL-5).
render::Markup weeks_picture(const ScheduleSource& source,
                             const std::array<rules::ScheduleWeek, 13>& weeks, int panel_minutes);

/// "9 Apr 2026: 128 of 150 minutes, 10 cases". The day is noted (PAN-16) but in the picture, whose
/// table has the note.
std::string panel_in_words(const ScheduleSource& source, const rules::PanelFacts& panel,
                           const std::string& day, int panel_minutes);

}  // namespace panelpress::documents
