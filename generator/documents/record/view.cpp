#include "documents/record/view.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/panel.h"

namespace panelpress::documents {

namespace {

std::string grade_in_words(const Person& person, const Vocabulary& vocabulary) {
  return person.grade ? vocabulary.grade(*person.grade) : "";
}

std::string role_in_words(const RecordWords& words, const Vocabulary& vocabulary,
                          const rules::MemberAtPanel& each) {
  // Without a role somebody sat as a member.
  switch (each.member->role.value_or(MemberRole::kMember)) {
    case MemberRole::kExpert:
      return words.role.expert(vocabulary.area(each.area));
    case MemberRole::kObserver:
      return words.role.observer(vocabulary.area(each.area));
    case MemberRole::kMember:
      break;
  }
  const std::string area = vocabulary.area(each.area);
  // "Independent member" is a role by itself.
  return each.area == Area::kIndependent ? area : words.role.member(area);
}

AttendeeView seat_view(const Context& context, const RecordWords& words,
                       const rules::MemberAtPanel& each) {
  AttendeeView view;
  view.name = person_name(*each.person);
  view.role = role_in_words(words, context.vocabulary, each);
  const int late = each.member->late_minutes.value_or(0);
  view.has_declined = each.member->answer && *each.member->answer == Answer::kDeclined;
  view.late = late > 0 ? context.vocabulary.count.minutes(late) : "";
  view.advice = paragraphs(each.member->advice);
  return view;
}

/// Chair and officer are presumed present (PAN).
void set_seats(RecordView& view, const Context& context, const RecordWords& words,
               const rules::PanelFacts& panel) {
  const auto presume = [&](const Person* person, const auto& role) {
    if (!person) return;
    view.present.push_back({person_name(*context.facts.records, *person->id),
                            role(grade_in_words(*person, context.vocabulary)),
                            "",
                            false,
                            {}});
  };
  presume(panel.chair, words.role.chair);
  presume(panel.officer, words.role.officer);
  for (const rules::MemberAtPanel& each : panel.members) {
    const auto& attended = each.member->attended;
    AttendeeView seat = seat_view(context, words, each);
    const bool is_unknown = rules::is_attendance_unknown(*each.member);
    auto& group = is_unknown ? view.unrecorded : is_true(attended) ? view.present : view.absent;
    group.push_back(std::move(seat));
  }
}

void set_quorum(RecordView& view, const rules::PanelFacts& panel, const Vocabulary& vocabulary) {
  view.is_quorate = *panel.is_quorate;
  view.missing_areas = join_each_with_and(panel.missing_areas, vocabulary.area);
  const auto& decision = panel.panel->quorum_decision;
  // PAN-4: with a quorum there was nothing to decide.
  if (view.is_quorate || !decision) return;
  QuorumDecisionView decided;
  decided.decision = *decision->decision;
  decided.cases = join_each_with_and(decision->cases.value_or({}), &CaseRef::text);
  decided.reason = paragraphs(decision->reason);
  view.quorum_decision = std::move(decided);
}

/// By the same words as the email and the Atlas updates, so that the three cannot differ.
void set_outcome(RecordedCaseView& view, const Vocabulary& vocabulary,
                 const rules::RecommendationFacts& recommendation) {
  const Outcome& given = recommendation.given();
  view.outcome = vocabulary.outcome(recommendation.outcome);
  view.is_deferred = recommendation.is_deferred();
  if (!view.is_deferred) view.recommendation = recommendation.outcome;
  view.grounds = grounds_in_words(given, vocabulary);
  view.key_points = paragraphs(given.key_points);
  view.reasons = paragraphs(given.reasons);
  view.change = paragraphs(given.change_of_circumstances);
  view.alternatives = paragraphs(given.alternatives);
  view.decided = given.decided_by ? vocabulary.decided_by(*given.decided_by) : "";
  view.long_stop = long_stop_in_words(recommendation, vocabulary);
  if (given.resolve_by) view.resolve_by = in_words(*given.resolve_by);
  view.actions = action_views(given.actions);
}

RecordedCaseView case_view(const Context& context, const RecordWords& words,
                           const rules::PanelFacts& panel, const rules::CaseAtPanel& each) {
  RecordedCaseView view;
  view.ref = each.ref().text;
  view.name = name_or_empty(each.record->name);
  view.anchor = "case-" + path_part(each.ref());
  view.detained = words.detained(context.vocabulary.count.days(std::max(0, each.days_detained)),
                                 context.vocabulary.band(each.band));
  view.basis = context.vocabulary.basis(*each.listed->basis);
  const auto* recommendation = context.facts.find(panel.id(), each.ref());
  if (recommendation) set_outcome(view, context.vocabulary, *recommendation);
  return view;
}

WithdrawnCaseView withdrawn_view(const CaseRecord& record, const Vocabulary& vocabulary) {
  const Detention& detention = record.detention;
  return {record.ref->text, in_words(*detention.ended),
          detention.end_reason ? vocabulary.end_reason(*detention.end_reason) : ""};
}

}  // namespace

RecordView record_view(const Context& context, const rules::PanelFacts& panel) {
  const auto words = words_of<RecordWords>(context);
  RecordView view;
  view.date = panel_day(context.facts, panel);
  view.time = panel.panel->start ? time_of_day(*panel.panel->start) : "";
  set_seats(view, context, words, panel);
  set_quorum(view, panel, context.vocabulary);
  for (const rules::CaseAtPanel& each : panel.cases) {
    view.cases.push_back(case_view(context, words, panel, each));
  }
  for (const rules::CaseAtPanel& each : panel.withdrawn) {
    view.withdrawn.push_back(withdrawn_view(*each.record, context.vocabulary));
  }
  view.considered = context.vocabulary.count.cases(std::ranges::count_if(
      view.cases,
      [](const RecordedCaseView& each) { return !each.outcome.empty() && !each.is_deferred; }));
  return view;
}

}  // namespace panelpress::documents
