#include <fmt/format.h>

#include "base/text.h"
#include "documents/compliance/recommendation_columns.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureFacts;
using rules::MeasureValue;
using rules::RecommendationFacts;

using Columns = std::vector<render::ColumnOf<RecommendationFacts>>;

constexpr int kWidthOfOutcome = 26;

/// A date that casework is to record; its absence is said where it is asked for.
Cell asked_date(const ReturnSource& source, const RecommendationFacts& each,
                const std::optional<Date>& date) {
  if (date) return *date;
  return each.asks_casework() ? Cell(render::Absent{source.words.not_recorded()}) : Cell();
}

std::optional<Date> recorded_on(const RecommendationFacts& each) {
  return each.listed->response ? each.listed->response->recorded_on.value : std::nullopt;
}

std::optional<int> calendar_days(const RecommendationFacts& each) {
  const auto on = recorded_on(each);
  return on ? std::optional(days_between(*each.panel->date, *on)) : std::nullopt;
}

/// Why each measure has a value that needs a reason (CMP-3).
std::string reasons_of_values(const ReturnSource& source, const RecommendationFacts& each) {
  std::vector<std::string> reasons;
  for (const MeasureFacts& measure : each.measures) {
    if (measure.note.empty()) continue;
    reasons.push_back(
        source.words.recommendations.why(source.vocabulary.measure(measure.measure), measure.note));
  }
  return fmt::format("{}", fmt::join(reasons, "; "));
}

void add_what(const ReturnSource& source, Columns& columns) {
  const RecommendationColumns<RecommendationFacts> shared(source);
  columns = {shared.panel(), shared.panel_date(), shared.reference(),
             shared.area(),  shared.owner(),      shared.outcome(kWidthOfOutcome)};
  columns.push_back({"Response due", Format::kDate,
                     [](const auto& each) { return date_cell(*each.response_due); }});
}

/// How the values of the measures stand out.
std::vector<render::MarkedWord> marks_of_values() {
  const std::pair<MeasureValue, render::Tone> tones[] = {
      {MeasureValue::kCompliant, render::Tone::kGood},
      {MeasureValue::kLate, render::Tone::kWarning},
      {MeasureValue::kNonCompliant, render::Tone::kSerious},
      {MeasureValue::kOutstanding, render::Tone::kSerious},
      {MeasureValue::kNotMeasurable, render::Tone::kWarning},
      {MeasureValue::kNotApplicable, render::Tone::kQuiet}};
  std::vector<render::MarkedWord> marks;
  for (const auto& [value, tone] : tones) marks.push_back({std::string(word(value)), tone});
  return marks;
}

void add_values(const ReturnSource& source, Columns& columns) {
  for (const Measure measure : source.month.measures) {
    columns.push_back(
        {measure_heading(source, measure), Format::kText,
         [measure](const auto& each) { return std::string(word(each.measure(measure)->value)); },
         marks_of_values()});
  }
}

void add_response(const ReturnSource& source, const WorkingDays& working_days, Columns& columns) {
  columns.push_back({"Recorded on", Format::kDate, [&](const auto& each) {
                       return asked_date(source, each, recorded_on(each));
                     }});
  columns.push_back({"Calendar days", Format::kInteger,
                     [](const auto& each) { return count_cell(calendar_days(each)); }});
  columns.push_back({"Working days", Format::kInteger, [&](const auto& each) {
                       const auto on = recorded_on(each);
                       return on ? count_cell(working_days.between(*each.panel->date, *on))
                                 : Cell();
                     }});
  columns.push_back({"Decision", Format::kText, [&](const auto& each) {
                       const auto& response = each.listed->response;
                       if (!each.asks_casework()) return Cell();
                       if (!response || !response->decision) {
                         return Cell(render::Absent{source.words.not_recorded()});
                       }
                       return Cell(std::string(word(*response->decision)));
                     }});
  columns.push_back({"Rejected", Format::kText, [&](const auto& each) {
                       if (!each.asks_casework()) return Cell();
                       const auto& response = each.listed->response;
                       const bool has_answered =
                           response && response->decision && response->recorded_on;
                       return decided(source, has_answered ? std::optional<bool>(each.is_rejected)
                                                           : std::nullopt);
                     }});
}

/// The date of a measure, when it was done, and how long that took (CMP-5).
void add_measure(const ReturnSource& source, Measure measure, const std::string& done_heading,
                 Columns& columns) {
  const std::string name = measure_heading(source, measure);
  const auto& heading = source.words.recommendations.heading;
  columns.push_back({heading.due(name), Format::kDate, [measure](const auto& each) {
                       return date_cell(each.measure(measure)->date);
                     }});
  columns.push_back({done_heading, Format::kDate, [measure, &source](const auto& each) {
                       const MeasureFacts& facts = *each.measure(measure);
                       if (facts.done_on) return Cell(*facts.done_on);
                       return facts.date ? Cell(render::Absent{source.words.not_recorded()})
                                         : Cell();
                     }});
  columns.push_back({heading.calendar_days(name), Format::kInteger, [measure](const auto& each) {
                       return count_cell(each.measure(measure)->calendar_days);
                     }});
  columns.push_back({heading.working_days(name), Format::kInteger, [measure](const auto& each) {
                       return count_cell(each.measure(measure)->working_days);
                     }});
}

void add_rest(const ReturnSource& source, Columns& columns) {
  if (source.facts.figures.has_calendar_events()) {
    add_measure(source, Measure::kCalendarEvent, "Calendar event completed on", columns);
  }
  add_measure(source, Measure::kDcpr, "DCPR carried out on", columns);
  columns.push_back(
      {"Why", Format::kText, [&](const auto& each) { return reasons_of_values(source, each); }});
  columns.push_back(
      {"Audit due", Format::kDate, [](const auto& each) { return date_cell(*each.audit_on); }});
  const RecommendationColumns<RecommendationFacts> shared(source);
  columns.push_back(shared.to_be_referred_again());
  columns.push_back(shared.not_working_days());
  columns.push_back(
      {"Area code", Format::kText, [](const auto& each) { return each.area().text; }});
  columns.push_back({"Where", Format::kText,
                     [](const auto& each) { return place_in_words(each.given().source); }});
}

}  // namespace

// The formulas of Summary count these columns by their headings.
render::Sheet recommendations_sheet(const ReturnSource& source) {
  const WorkingDays working_days = source.facts.records->working_days();
  Columns columns;
  add_what(source, columns);
  add_values(source, columns);
  add_response(source, working_days, columns);
  add_rest(source, columns);
  render::Sheet sheet = framed_sheet(source, "Recommendations", source.words.recommendations);
  add_line(sheet.lines, source.words.recommendations.how());
  sheet.tables.push_back(
      render::table_of("Recommendations", columns, source.month.recommendations, ""));
  sheet.frozen_columns = 3;
  render::print_before(sheet, "Calendar days");  // more would be too small to read on paper
  return sheet;
}

}  // namespace panelpress::documents
