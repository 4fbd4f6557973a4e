#include "documents/case_pack/cover_view.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string status_in_words(const Panel& panel) {
  if (panel.is_held()) {
    return "This panel has been held. What it recommended is in the emails and the Atlas updates.";
  }
  if (!panel.is_cancelled()) return "";
  const DateTime at = *panel.cancelled_at;
  return fmt::format(
      "This panel was cancelled on {} at {}. Its cases go to another panel; none is dropped.",
      in_words(date_of(at)), time_of_day(at));
}

std::string status_word(PanelStatus status) {
  std::string text{word(status)};
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::string name_and_grade(const Person& person) {
  const std::string name = is_recorded(person.name) ? *person.name : person.id->text;
  return person.grade ? fmt::format("{}, {}", name, in_words(*person.grade)) : name;
}

FieldView chair_field(const rules::PanelFacts& panel) {
  const Field<PersonId>& chair = panel.panel->chair;
  if (!panel.chair) return not_recorded("chair", "Chair", chair.source);
  return said("chair", "Chair", name_and_grade(*panel.chair), chair.source);
}

FieldView grade_field(const rules::PanelFacts& panel) {
  const std::string least = in_words(*panel.least_chair_grade);
  FieldView field = said("chair-grade", "Grade needed", least + " or above", {});
  if (!panel.chair) return field;
  field.text += *panel.is_chair_grade_ok ? ": met" : ": not met";
  field.look = *panel.is_chair_grade_ok ? "good" : "bad";
  return field;
}

FieldView officer_field(const rules::PanelFacts& panel) {
  const Field<PersonId>& officer = panel.panel->officer;
  if (!panel.officer) return not_recorded("officer", "CPP officer", officer.source);
  return said("officer", "CPP officer", name_and_grade(*panel.officer), officer.source);
}

FieldView quorum_field(const rules::PanelFacts& panel) {
  FieldView field = said("quorum", "Quorum", "Met", {});
  field.look = "good";
  if (*panel.is_quorate) return field;
  std::vector<std::string> missing;
  for (const Area area : panel.missing_areas) {
    missing.push_back(area == Area::kIndependent ? "an independent member" : in_words(area));
  }
  field.text = fmt::format("Not met: nobody {} for {}",
                           panel.panel->is_held() ? "attended" : "has yet confirmed",
                           join_with_and(missing));
  field.look = panel.panel->is_held() ? "bad" : "care";
  return field;
}

std::string decision_in_words(const QuorumDecision& decision) {
  switch (*decision.decision) {
    case QuorumDecisionKind::kProceed:
      return "Proceed";
    case QuorumDecisionKind::kStandDown:
      return "Stand down";
    case QuorumDecisionKind::kProceedInPart:
      break;
  }
  std::vector<std::string> refs;
  for (const CaseRef& ref : decision.cases.value_or({})) refs.push_back(ref.text);
  return refs.empty() ? "Proceed in part" : "Proceed with " + join_with_and(refs) + " only";
}

FieldView decision_field(const QuorumDecision& decision) {
  const std::string reason = is_recorded(decision.reason) ? *decision.reason : "no reason recorded";
  FieldView field =
      said("quorum-decision", "The chair’s decision",
           fmt::format("{}: {}", decision_in_words(decision), reason), decision.source);
  field.is_missing = !is_recorded(decision.reason);
  return field;
}

FieldView band_field(const rules::PanelFacts& panel) {
  return said("band", "Band", in_words(*panel.band), panel.band.source);
}

FieldView cases_field(const rules::PanelFacts& panel) {
  const Source& source = panel.panel->source;
  if (!panel.cases.empty()) {
    return said("cases", "Cases", counted(std::ssize(panel.cases), "case"), source);
  }
  FieldView field = said("cases", "Cases", "None listed", source);
  field.look = panel.panel->is_cancelled() ? "" : "care";
  return field;
}

FieldView minutes_field(const Context& context, const rules::PanelFacts& panel) {
  const rules::Figures& figures = context.facts.figures;
  const bool fits = *panel.minutes <= figures.panel_minutes;
  FieldView field =
      said("minutes", "Time needed",
           fmt::format("{} of {} minutes", *panel.minutes, figures.panel_minutes), {});
  field.look = fits ? "good" : "care";
  if (!fits) field.text += ": not every case can be heard";
  return field;
}

}  // namespace

const render::Shape& SeatView::shape() {
  static const render::Shape shape = render::shape_of<SeatView>("SeatView")
                                         .add("area", &SeatView::area)
                                         .add("name", &SeatView::name)
                                         .add("standing", &SeatView::standing)
                                         .add("look", &SeatView::look)
                                         .add("answered_on", &SeatView::answered_on)
                                         .add("notes", &SeatView::notes);
  return shape;
}

const render::Shape& DeadlineView::shape() {
  static const render::Shape shape = render::shape_of<DeadlineView>("DeadlineView")
                                         .add("step", &DeadlineView::step)
                                         .add("last_day", &DeadlineView::last_day)
                                         .add("done", &DeadlineView::done)
                                         .add("state", &DeadlineView::state)
                                         .add("look", &DeadlineView::look)
                                         .add("rule", &DeadlineView::rule);
  return shape;
}

const render::Shape& CoverView::shape() {
  static const render::Shape shape = render::shape_of<CoverView>("CoverView")
                                         .add("status", &CoverView::status)
                                         .add("facts", &CoverView::facts)
                                         .add("seats", &CoverView::seats)
                                         .add("deadlines", &CoverView::deadlines);
  return shape;
}

/// What rests on the cases (band, grade of the chair, minutes) is left out where there are none.
CoverView cover_view(const Context& context, const rules::PanelFacts& panel) {
  const Panel& record = *panel.panel;
  CoverView view;
  view.status = status_in_words(record);
  const bool has_cases = !panel.cases.empty();
  view.facts = {said("when", "When", when_in_words(context, panel), record.date.source),
                said("status", "Status", status_word(*record.status), record.status.source),
                chair_field(panel)};
  if (has_cases) view.facts.push_back(grade_field(panel));
  view.facts.push_back(officer_field(panel));
  view.facts.push_back(quorum_field(panel));
  if (record.quorum_decision) view.facts.push_back(decision_field(*record.quorum_decision));
  if (has_cases) view.facts.push_back(band_field(panel));
  view.facts.push_back(cases_field(panel));
  if (has_cases) view.facts.push_back(minutes_field(context, panel));
  view.seats = seat_views(panel);
  view.deadlines = deadline_views(context, panel);
  return view;
}

std::string when_in_words(const Context& context, const rules::PanelFacts& panel) {
  const Panel& record = *panel.panel;
  std::string when = fmt::format("{} {}", weekday_name(*record.date), in_words(*record.date));
  const bool is_holiday = !panel.not_working_day.empty() && !is_weekend(*record.date);
  if (is_holiday) when += fmt::format(" ({})", panel.not_working_day);
  if (!record.start) return when + ", no time set";
  const DateTime end = *record.start + std::chrono::minutes{context.facts.figures.panel_minutes};
  return fmt::format("{}, {} to {}", when, time_of_day(*record.start), time_of_day(end));
}

}  // namespace panelpress::documents
