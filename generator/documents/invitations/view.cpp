#include "documents/invitations/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "rules/panel.h"

namespace panelpress::documents {

namespace {

using rules::Deadline;
using rules::DeadlineState;

/// A pack is issued at least this many days ahead (PCK-8).
constexpr int kPackDays = 7;

std::string name_of(const Person& person) {
  return is_recorded(person.name) ? std::string(trimmed(*person.name)) : person.id->text;
}

void add_once(std::vector<const Person*>& people, const Person* person) {
  const bool is_new = person && std::find(people.begin(), people.end(), person) == people.end();
  if (is_new) people.push_back(person);
}

std::vector<const Deadline*> deadlines_of(const rules::PanelFacts& panel, std::string_view rule) {
  std::vector<const Deadline*> found;
  for (const Deadline& each : panel.deadlines) {
    if (each.rule == rule) found.push_back(&each);
  }
  return found;
}

/// A step that is taken once a panel, or by each member; none when it is not asked for.
std::optional<PreparationStepView> step(const rules::PanelFacts& panel, std::string_view rule,
                                        const WorkingDays& working_days) {
  const auto deadlines = deadlines_of(panel, rule);
  if (deadlines.empty()) return std::nullopt;
  PreparationStepView view;
  view.by = noted_date(deadlines.front()->last_day, working_days);
  view.is_missed = std::any_of(deadlines.begin(), deadlines.end(), [](const Deadline* each) {
    return each->state == DeadlineState::kMissed;
  });
  if (deadlines.front()->member) {
    const auto answered = std::count_if(deadlines.begin(), deadlines.end(),
                                        [](const Deadline* each) { return each->done_on; });
    view.answered = fmt::format("{} of {}", answered, deadlines.size());
  } else if (deadlines.front()->done_on) {
    view.done_on = in_words(*deadlines.front()->done_on);
  }
  return view;
}

PreparationStepView pack_step(const rules::PanelFacts& panel, Date as_of,
                              const WorkingDays& working_days) {
  const Date last_day = *panel.panel->date - Days{kPackDays};
  const auto& issued = panel.panel->pack_issued_on;
  PreparationStepView view;
  view.by = noted_date(last_day, working_days);
  view.done_on = issued ? in_words(*issued) : "";
  view.is_missed = rules::deadline_state(last_day, issued.value, as_of) == DeadlineState::kMissed;
  return view;
}

void set_steps(InvitationView& view, const rules::PanelFacts& panel, Date as_of,
               const WorkingDays& working_days) {
  view.invitations = step(panel, "PAN-9", working_days).value_or(PreparationStepView{});
  view.cases = step(panel, "PAN-10", working_days).value_or(PreparationStepView{});
  view.answers = step(panel, "PAN-11", working_days).value_or(PreparationStepView{});
  view.independents = step(panel, "PAN-12", working_days);
  view.case_list = step(panel, "PAN-13", working_days);
  view.pack = pack_step(panel, as_of, working_days);
}

std::string core_areas_in_words() {
  std::vector<std::string> areas;
  for (const Area each : kCoreAreas) areas.push_back(in_words(each));
  return join_with_and(areas);
}

std::string names_without_address(const std::vector<const Person*>& recipients) {
  std::vector<std::string> names;
  for (const Person* each : recipients) {
    if (!is_recorded(each->email)) names.push_back(name_of(*each));
  }
  return join_with_and(names);
}

void set_people(InvitationView& view, const rules::PanelFacts& panel) {
  view.chair = panel.chair ? name_of(*panel.chair) : "";
  for (const auto& each : panel.members) {
    view.members.push_back(
        {name_of(*each.person), in_words(each.area), each.reserve ? name_of(*each.reserve) : ""});
  }
  view.core_areas = core_areas_in_words();
}

std::string flags_in_words(const rules::CaseAtPanel& each) {
  std::vector<std::string> flags;
  if (each.days_overdue > 0) flags.push_back("Overdue " + counted(each.days_overdue, "day"));
  if (*each.listed->basis != Basis::kCycle) flags.push_back(in_words(*each.listed->basis));
  if (each.is_light_touch) flags.emplace_back("Light touch");
  if (each.is_past_time) flags.emplace_back("May be carried over");
  return fmt::format("{}", fmt::join(flags, ", "));
}

void set_list(InvitationView& view, const rules::PanelFacts& panel) {
  for (const auto& each : panel.cases) {
    view.list.push_back({std::to_string(view.list.size() + 1), each.ref().text, in_words(each.band),
                         std::to_string(each.minutes), flags_in_words(each)});
  }
  view.counted = counted(std::ssize(view.list), "case");
  view.minutes = counted(*panel.minutes, "minute");
}

}  // namespace

std::vector<const Person*> invited(const rules::PanelFacts& panel) {
  std::vector<const Person*> people;
  add_once(people, panel.chair);
  for (const auto& each : panel.members) {
    add_once(people, each.person);
    add_once(people, each.reserve);
  }
  return people;
}

std::vector<const Person*> independents(const rules::PanelFacts& panel) {
  std::vector<const Person*> people;
  for (const auto& each : panel.members) {
    if (each.person->is_independent() && each.is_expected) add_once(people, each.person);
  }
  return people;
}

InvitationView invitation_view(const Context& context, const rules::PanelFacts& panel,
                               const std::vector<const Person*>& recipients, PageView page) {
  const rules::Facts& facts = context.facts;
  const WorkingDays working_days = facts.records->working_days();
  const Team& team = facts.records->settings.team;
  InvitationView view;
  view.page = std::move(page);
  view.panel_date = fmt::format("{} {}", weekday_name(*panel.panel->date),
                                noted_date(*panel.panel->date, working_days));
  view.time = panel.panel->start ? time_of_day(*panel.panel->start) : "";
  view.length = counted(facts.figures.panel_minutes, "minute");
  view.reminds_to_delete = facts.figures.reminds_to_delete();
  view.team = recorded_or_empty(team.name);
  view.email = recorded_or_empty(team.email);
  set_people(view, panel);
  view.without_address = names_without_address(recipients);
  set_steps(view, panel, facts.as_of, working_days);
  set_list(view, panel);
  return view;
}

}  // namespace panelpress::documents
