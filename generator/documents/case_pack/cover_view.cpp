#include "documents/case_pack/cover_view.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string name_and_grade(const Person& person, const Vocabulary& vocabulary) {
  const std::string name = person_name(person);
  return person.grade ? fmt::format("{}, {}", name, vocabulary.grade(*person.grade)) : name;
}

FieldView person_field(FieldName name, const Field<PersonId>& id, const Person* person,
                       const Vocabulary& vocabulary) {
  if (!person) return not_recorded(std::move(name), id.source);
  return said(std::move(name), name_and_grade(*person, vocabulary), id.source);
}

/// PAN-1: without a chair only the grade needed is said.
FieldView grade_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const std::string least = about.context.vocabulary.grade(*panel.least_chair_grade);
  const auto& say = about.say.cover;
  FieldView field = said({"chair-grade", "Grade needed"}, say.grade_asked(least), {});
  if (!panel.chair) return field;
  field.text = say.grade(least, *panel.is_chair_grade_ok);
  field.look = *panel.is_chair_grade_ok ? "good" : "bad";
  return field;
}

/// PAN-3: once held it is a fact, before it a task; hence the two looks.
FieldView quorum_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  FieldView field = said({"quorum", "Quorum"}, about.say.cover.quorum_met(), {});
  field.look = "good";
  if (*panel.is_quorate) return field;
  const auto& say = about.say.cover;
  const std::string areas = join_each_with_and(panel.missing_areas, [&](Area area) {
    return area == Area::kIndependent ? say.an_independent_member()
                                      : about.context.vocabulary.area(area);
  });
  field.text = panel.panel->is_held() ? say.not_attended(areas) : say.not_confirmed(areas);
  field.look = panel.panel->is_held() ? "bad" : "care";
  return field;
}

/// PAN-4: without its reason it is no decision, and stands as missing.
FieldView decision_field(const PackContext& about, const QuorumDecision& decision) {
  const std::string cases = join_each_with_and(decision.cases.value_or({}), &CaseRef::text);
  FieldView field =
      said({"quorum-decision", "The chair’s decision"},
           about.say.decision(*decision.decision, recorded_or_empty(decision.reason), cases),
           decision.source);
  field.is_missing = !is_recorded(decision.reason);
  return field;
}

FieldView band_field(const PackContext& about) {
  return said({"band", "Band"}, about.context.vocabulary.band(*about.panel.band),
              about.panel.band.source);
}

FieldView cases_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const Source& source = panel.panel->source;
  FieldView field = said({"cases", "Cases"},
                         about.context.vocabulary.count.cases(std::ssize(panel.cases)), source);
  if (!panel.cases.empty()) return field;
  field.text = about.say.cover.no_cases();
  field.look = panel.panel->is_cancelled() ? "" : "care";
  return field;
}

/// SEL-4: the minutes count opening and wash-up.
FieldView minutes_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const rules::Figures& figures = about.context.facts.figures;
  const bool fits = *panel.minutes <= figures.panel_minutes;
  FieldView field = said(
      {"minutes", "Time needed"},
      about.say.cover.minutes(*panel.minutes,
                              about.context.vocabulary.count.minutes(figures.panel_minutes), !fits),
      {});
  field.look = fits ? "good" : "care";
  return field;
}

/// What experts wrote, whether or not they come.
std::vector<FieldView> advice_fields(const PackContext& about) {
  std::vector<FieldView> fields;
  for (const rules::MemberAtPanel& each : about.panel.members) {
    const Text& advice = each.member->advice;
    if (!is_recorded(advice)) continue;
    fields.push_back(written(
        {"advice." + each.person->id->text,
         about.say.advice(person_name(*each.person), about.context.vocabulary.area(each.area))},
        advice));
  }
  return fields;
}

std::vector<WithdrawnView> withdrawn_views(const PackContext& about) {
  std::vector<WithdrawnView> views;
  for (const rules::CaseAtPanel& each : about.panel.withdrawn) {
    const Detention& detention = each.record->detention;
    const std::string reason =
        detention.end_reason ? about.context.vocabulary.end_reason(*detention.end_reason) : "";
    views.push_back({each.ref().text, name_of(about.say, *each.record),
                     about.say.withdrawn(in_words(*detention.ended), reason)});
  }
  return views;
}

}  // namespace

/// What rests on the cases (band, grade of the chair, minutes) is left out where there are none.
CoverView cover_view(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const Panel& record = *panel.panel;
  CoverView view;
  view.is_held = record.is_held();
  view.is_cancelled = record.is_cancelled();
  if (view.is_cancelled) {
    view.cancelled_on = in_words(date_of(*record.cancelled_at));
    view.cancelled_at = time_of_day(*record.cancelled_at);
  }
  const bool has_cases = !panel.cases.empty();
  view.facts = {
      said({"when", "When"}, when_in_words(about), record.date.source),
      said({"status", "Status"}, capitalised(std::string(word(*record.status))),
           record.status.source),
      person_field({"chair", "Chair"}, record.chair, panel.chair, about.context.vocabulary)};
  if (has_cases) view.facts.push_back(grade_field(about));
  view.facts.push_back(person_field({"officer", "CPP officer"}, record.officer, panel.officer,
                                    about.context.vocabulary));
  view.facts.push_back(quorum_field(about));
  if (record.quorum_decision) view.facts.push_back(decision_field(about, *record.quorum_decision));
  if (has_cases) view.facts.push_back(band_field(about));
  view.facts.push_back(cases_field(about));
  if (has_cases) view.facts.push_back(minutes_field(about));
  view.seats = seat_views(about);
  view.deadlines = deadline_views(about);
  view.advice = advice_fields(about);
  view.withdrawn = withdrawn_views(about);
  return view;
}

// The end is the panel's whole length, wash-up included (SEL-4).
std::string when_in_words(const PackContext& about) {
  const Panel& record = *about.panel.panel;
  std::string start;
  std::string end;
  if (record.start) {
    start = time_of_day(*record.start);
    end = time_of_day(*record.start +
                      std::chrono::minutes{about.context.facts.figures.panel_minutes});
  }
  return about.say.cover.when(panel_day(about.context.facts, about.panel), start, end);
}

}  // namespace panelpress::documents
