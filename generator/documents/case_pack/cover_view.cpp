#include "documents/case_pack/cover_view.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string name_and_grade(const Person& person) {
  const std::string name = name_or_id(person);
  return person.grade ? fmt::format("{}, {}", name, in_words(*person.grade)) : name;
}

FieldView person_field(FieldName name, const Field<PersonId>& id, const Person* person) {
  if (!person) return not_recorded(std::move(name), id.source);
  return said(std::move(name), name_and_grade(*person), id.source);
}

FieldView grade_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const std::string least = in_words(*panel.least_chair_grade);
  FieldView field = said(about.name("chair-grade"),
                         fmt::format("{} {}", least, about.words["grade.or-above"]), {});
  if (!panel.chair) return field;
  field.text += ": " + about.words[*panel.is_chair_grade_ok ? "grade.met" : "grade.not-met"];
  field.look = *panel.is_chair_grade_ok ? "good" : "bad";
  return field;
}

FieldView quorum_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  FieldView field = said(about.name("quorum"), about.words["quorum.met"], {});
  field.look = "good";
  if (*panel.is_quorate) return field;
  std::vector<std::string> missing;
  for (const Area area : panel.missing_areas) {
    missing.push_back(area == Area::kIndependent ? about.words["quorum.independent"]
                                                 : in_words(area));
  }
  field.text = fmt::format(
      "{} {}", about.words[panel.panel->is_held() ? "quorum.not-attended" : "quorum.not-confirmed"],
      join_with_and(missing));
  field.look = panel.panel->is_held() ? "bad" : "care";
  return field;
}

std::string decision_in_words(const PackWords& words, const QuorumDecision& decision) {
  switch (*decision.decision) {
    case QuorumDecisionKind::kProceed:
      return words["decision.proceed"];
    case QuorumDecisionKind::kStandDown:
      return words["decision.stand-down"];
    case QuorumDecisionKind::kProceedInPart:
      break;
  }
  std::vector<std::string> refs;
  for (const CaseRef& ref : decision.cases.value_or({})) refs.push_back(ref.text);
  if (refs.empty()) return words["decision.in-part"];
  return fmt::format("{} {}", words["decision.only-with"], join_with_and(refs));
}

FieldView decision_field(const PackContext& about, const QuorumDecision& decision) {
  const std::string reason =
      is_recorded(decision.reason) ? *decision.reason : about.words["decision.no-reason"];
  FieldView field = said(about.name("quorum-decision"),
                         fmt::format("{}: {}", decision_in_words(about.words, decision), reason),
                         decision.source);
  field.is_missing = !is_recorded(decision.reason);
  return field;
}

FieldView band_field(const PackContext& about) {
  return said(about.name("band"), in_words(*about.panel.band), about.panel.band.source);
}

FieldView cases_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const Source& source = panel.panel->source;
  if (!panel.cases.empty()) {
    return said(about.name("cases"), counted(std::ssize(panel.cases), "case"), source);
  }
  FieldView field = said(about.name("cases"), about.words["cases.none"], source);
  field.look = panel.panel->is_cancelled() ? "" : "care";
  return field;
}

FieldView minutes_field(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const rules::Figures& figures = about.context.facts.figures;
  const bool fits = *panel.minutes <= figures.panel_minutes;
  FieldView field = said(about.name("minutes"),
                         fmt::format("{} {} {}", *panel.minutes, about.words["minutes.of"],
                                     counted(figures.panel_minutes, "minute")),
                         {});
  field.look = fits ? "good" : "care";
  if (!fits) field.text += ": " + about.words["minutes.too-many"];
  return field;
}

/// What experts wrote, whether or not they come.
std::vector<FieldView> advice_fields(const PackContext& about) {
  std::vector<FieldView> fields;
  for (const rules::MemberAtPanel& each : about.panel.members) {
    const Text& advice = each.member->advice;
    if (!is_recorded(advice)) continue;
    fields.push_back(written({"advice." + each.person->id->text,
                              about.say.advice(name_or_id(*each.person), in_words(each.area))},
                             advice));
  }
  return fields;
}

std::vector<WithdrawnView> withdrawn_views(const PackContext& about) {
  std::vector<WithdrawnView> views;
  for (const rules::CaseAtPanel& each : about.panel.withdrawn) {
    const Detention& detention = each.record->detention;
    const std::string reason = detention.end_reason ? in_words(*detention.end_reason) : "";
    views.push_back({each.ref().text, name_of(about.words, *each.record),
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
  view.facts = {said(about.name("when"), when_in_words(about), record.date.source),
                said(about.name("status"), capitalised(std::string(word(*record.status))),
                     record.status.source),
                person_field(about.name("chair"), record.chair, panel.chair)};
  if (has_cases) view.facts.push_back(grade_field(about));
  view.facts.push_back(person_field(about.name("officer"), record.officer, panel.officer));
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

std::string when_in_words(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  const Panel& record = *panel.panel;
  std::string when = fmt::format("{} {}", weekday_name(*record.date), in_words(*record.date));
  const bool is_holiday = !panel.not_working_day.empty() && !is_weekend(*record.date);
  if (is_holiday) when += fmt::format(" ({})", panel.not_working_day);
  if (!record.start) return fmt::format("{}, {}", when, about.words["when.no-time"]);
  const DateTime end =
      *record.start + std::chrono::minutes{about.context.facts.figures.panel_minutes};
  return fmt::format("{}, {} {} {}", when, time_of_day(*record.start), about.words["when.to"],
                     time_of_day(end));
}

}  // namespace panelpress::documents
