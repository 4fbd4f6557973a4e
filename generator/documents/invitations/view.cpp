#include "documents/invitations/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/money.h"
#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/cancellation.h"

namespace panelpress::documents {

namespace {

/// The panel, and the day on which the email goes out: nothing later is known in it.
struct About {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const rules::PanelFacts& panel;
  Date told_on;
  WorkingDays working_days;

  /// The last day of a step, where it has not gone by; else empty.
  std::string coming(const std::optional<Date>& last_day) const {
    return last_day && *last_day >= told_on ? noted_date(*last_day, working_days) : "";
  }
  /// The last day of a step of the preparation; none when the rule asks for none.
  std::optional<Date> last_day(std::string_view rule) const {
    const auto found = std::ranges::find(panel.deadlines, rule, &rules::Deadline::rule);
    return found == panel.deadlines.end() ? std::nullopt : std::optional(found->last_day);
  }
};

void set_days(InvitationView& view, const About& about) {
  const Date date = *about.panel.panel->date;
  const auto& issued = about.panel.panel->pack_issued_on;
  view.answer_by = about.coming(about.last_day("PAN-11"));
  view.independents_by = about.coming(about.last_day("PAN-12"));
  view.names_by = about.coming(date - Days{about.facts.figures.invitation_days});
  // Either it was issued by the day of the email, or it is still to come.
  if (issued && *issued <= about.told_on) view.pack_issued_on = in_words(*issued);
  if (view.pack_issued_on.empty()) {
    view.pack_by = about.coming(date - Days{about.facts.figures.pack_days});
  }
  const auto add = [&](const std::string& by, Step step) {
    if (!by.empty()) view.days.push_back({by, step});
  };
  add(view.independents_by, Step::kIndependents);
  add(view.pack_by, Step::kPack);
  add(view.answer_by, Step::kAnswers);
  add(about.coming(about.last_day("PAN-13")), Step::kCaseList);
}

void set_people(InvitationView& view, const About& about) {
  if (about.panel.chair) view.chair = person_name(*about.panel.chair);
  for (const auto& each : about.panel.members) {
    view.members.push_back({person_name(*each.person), about.vocabulary.area(each.area),
                            each.reserve ? person_name(*each.reserve) : ""});
  }
  view.core_areas = join_each_with_and(kCoreAreas, about.vocabulary.area);
}

std::string flags_in_words(const InvitationWords& words, const Vocabulary& vocabulary,
                           const rules::CaseAtPanel& each) {
  std::vector<std::string> flags;
  if (each.days_overdue > 0) {
    flags.push_back(words.flag.overdue(vocabulary.count.days(each.days_overdue)));
  }
  if (*each.listed->basis != Basis::kCycle) flags.push_back(vocabulary.basis(*each.listed->basis));
  if (each.is_light_touch) flags.push_back(words.flag.light_touch());
  if (each.is_past_time) flags.push_back(words.flag.past_time());
  return fmt::format("{}", fmt::join(flags, ", "));
}

void set_list(InvitationView& view, const InvitationWords& words, const About& about) {
  for (const auto& each : about.panel.cases) {
    view.list.push_back({std::to_string(view.list.size() + 1), each.ref().text,
                         about.vocabulary.band(each.band), std::to_string(each.minutes),
                         flags_in_words(words, about.vocabulary, each)});
  }
  view.counted = about.vocabulary.count.cases(std::ssize(view.list));
  view.minutes = about.vocabulary.count.minutes(*about.panel.minutes);
}

/// FEE-4: the full rate to the independent members who had answered that they attend.
PayableView payable_view(const About& about) {
  const Panel& panel = *about.panel.panel;
  PayableView view;
  if (panel.cancelled_at) {
    view.moment = about.vocabulary.moment(in_words(date_of(*panel.cancelled_at)),
                                          time_of_day(*panel.cancelled_at));
  }
  const rules::Payable payable = rules::payable_of(about.facts, about.panel);
  view.is_late = payable.is_late;
  view.fee = payable.fee ? in_pounds(*payable.fee) : "";
  for (const Person* each : payable.members) view.members.push_back(person_name(*each));
  view.claim_by = in_words(add_months(*panel.date, 1));
  return view;
}

}  // namespace

InvitationView invitation_view(const Context& context, const rules::PanelFacts& panel,
                               Date told_on) {
  const rules::Facts& facts = context.facts;
  const About about{facts, context.vocabulary, panel, told_on, facts.records->working_days()};
  const Team& team = facts.records->settings.team;
  InvitationView view;
  view.panel_date = panel_day(facts, panel);
  view.time = panel.panel->start ? time_of_day(*panel.panel->start) : "";
  view.length = context.vocabulary.count.minutes(facts.figures.panel_minutes);
  view.join_url = recorded_or_empty(panel.panel->join_url);
  view.reminds_to_delete = facts.figures.reminds_to_delete();
  view.team = name_or_empty(team.name);
  view.email = recorded_or_empty(team.email);
  set_people(view, about);
  set_days(view, about);
  set_list(view, words_of<InvitationWords>(context), about);
  if (panel.panel->is_cancelled()) view.payable = payable_view(about);
  return view;
}

}  // namespace panelpress::documents
