#include <algorithm>

#include "documents/arrangements/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/arranging.h"

namespace panelpress::documents {

namespace {

struct PanelSource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const ArrangementsWords& words;
  const rules::PanelFacts& panel;
  WorkingDays working_days = facts.records->working_days();
};

/// "Thursday 9 April 2026 at 10:00", of a day that is written so.
std::string at_its_time(const ArrangementsWords& words, const std::string& day,
                        const Panel& panel) {
  return words.panel_date(day, panel.start ? time_of_day(*panel.start) : "");
}

/// Whether somebody attends, and since when that is known.
std::string answer_in_words(const ArrangementsWords& words, const Member& member) {
  if (!member.answer) return words.unanswered();
  return words.answer(*member.answer, member.answered_on ? short_date(*member.answered_on) : "");
}

std::string_view look_of_answer(const Member& member) {
  if (!member.answer) return "care";
  return *member.answer == Answer::kAttending ? "good" : "open";
}

/// What is to be done by a day and was done on one, or not.
/// After its day what was not done is missed; what was done late stays late.
ArrangedStepView step_view(const PanelSource& source, Date by, const Field<Date>& done) {
  const auto& step = source.words.step;
  if (!done) {
    const bool is_missed = source.facts.as_of > by;
    return {is_missed ? step.missed(short_date(by)) : step.open(short_date(by)),
            is_missed ? "care" : "open"};
  }
  if (*done > by) return {step.late(short_date(*done), short_date(by)), "care"};
  return {step.done(short_date(*done)), "good"};
}

/// ARR-2: a booking without a code is against that of settings; another one stands out.
BookingView booking_view(const PanelSource& source, const Member& member, const Booking& booking) {
  const Text& ours = source.facts.records->settings.cost_code;
  BookingView view;
  view.category = source.vocabulary.expense(*booking.category);
  view.amount = in_pounds(*booking.amount);
  view.booked_on = short_date(*booking.booked_on);
  view.is_rail = *booking.category == ExpenseCategory::kRail;
  view.is_open_return = is_true(booking.open_return);
  view.copied_on = short_date(booking.copied_on.value);
  view.cost_code = is_recorded(booking.cost_code) ? *booking.cost_code : recorded_or_empty(ours);
  view.is_other_cost_code = view.cost_code != recorded_or_empty(ours);
  const Claim* claim =
      rules::claimed_as_well(*source.panel.panel, member, booking, *source.facts.records);
  view.claim = claim ? claim->id->text : "";
  return view;
}

/// ARR-3: a permanent pass that holds on the day makes the other unnecessary.
void set_visit(ArrangedMemberView& view, const PanelSource& source,
               const rules::MemberAtPanel& each) {
  const Member& member = *each.member;
  if (!member.visit) return;
  const Panel& panel = *source.panel.panel;
  view.building = recorded_or_empty(member.visit->building);
  view.asked_on = short_date(member.visit->pass_asked_on.value);
  const Date by = rules::pass_confirmed_by(panel, source.working_days);
  const auto& until = each.person->pass_until;
  if (until && *until >= *panel.date) {
    view.pass = source.words.permanent_pass(short_date(*until));
    view.pass_look = "good";
    return;
  }
  const ArrangedStepView step = step_view(source, by, member.visit->pass_confirmed_on);
  view.pass = step.says;
  view.pass_look = step.look;
}

ArrangedMemberView member_view(const PanelSource& source, const rules::MemberAtPanel& each) {
  ArrangedMemberView view;
  view.name = person_name(*each.person);
  view.area = source.vocabulary.area(each.area);
  view.answer = answer_in_words(source.words, *each.member);
  view.answer_look = look_of_answer(*each.member);
  for (const Booking& booking : each.member->travel) {
    view.travel.push_back(booking_view(source, *each.member, booking));
  }
  set_visit(view, source, each);
  return view;
}

/// What is found of the panel, or of somebody at it.
/// Findings of the panel name it alone, those of a member the panel and the person.
std::vector<std::string> notes_of(const PanelSource& source,
                                  const std::vector<const Finding*>& findings) {
  std::vector<std::string> notes;
  for (const Finding* each : findings) {
    if (panel_of(each->subject) != source.panel.id()) continue;
    const auto person = person_of(each->subject);
    const std::string who = person ? person_name(*source.facts.records, *person) : "";
    notes.push_back(source.words.note(who, in_words(each->message)));
  }
  return notes;
}

/// When availability and names are asked for (ARR-1).
ArrangedStepView asked_view(const PanelSource& source) {
  const Panel& panel = *source.panel.panel;
  return step_view(source, rules::availability_asked_by(panel, source.facts.figures),
                   panel.asked_on);
}

/// When the case list goes to the independent members; nothing where none is asked (PAN-13).
/// Without an independent member PAN-13 has no deadline, and nothing is shown.
std::optional<ArrangedStepView> list_view(const PanelSource& source) {
  for (const rules::Deadline& each : source.panel.deadlines) {
    if (each.rule != "PAN-13") continue;
    return step_view(source, each.last_day, source.panel.panel->list_to_independents_on);
  }
  return std::nullopt;
}

}  // namespace

ArrangedPanelView arranged_panel(const Context& context, const ArrangementsWords& words,
                                 const rules::PanelFacts& panel,
                                 const std::vector<const Finding*>& findings) {
  const PanelSource source{context.facts, context.vocabulary, words, panel};
  ArrangedPanelView view;
  view.id = panel.id().text;
  view.date = at_its_time(words, panel_day(context.facts, panel), *panel.panel);
  view.is_held = panel.panel->is_held();
  view.asked = asked_view(source);
  view.list = list_view(source);
  view.chair = panel.chair ? person_name(*context.facts.records, *panel.chair->id) : "";
  view.notes = notes_of(source, findings);
  for (const auto& each : panel.members) view.members.push_back(member_view(source, each));
  return view;
}

// The same steps as in the panel's own part, so that the two parts of the page cannot differ.
std::optional<MemberPanelView> arranged_for(const Context& context, const ArrangementsWords& words,
                                            const rules::PanelFacts& panel, const Person& person) {
  const PanelSource source{context.facts, context.vocabulary, words, panel};
  for (const rules::MemberAtPanel& each : panel.members) {
    if (each.person != &person) continue;
    MemberPanelView view;
    view.id = panel.id().text;
    view.date = at_its_time(words, short_date_with_weekday(*panel.panel->date, source.working_days),
                            *panel.panel);
    view.is_held = panel.panel->is_held();
    view.asked = asked_view(source);
    if (person.is_independent()) view.list = list_view(source);
    view.arranged = member_view(source, each);
    return view;
  }
  return std::nullopt;
}

}  // namespace panelpress::documents
