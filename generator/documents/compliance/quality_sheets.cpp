// Data quality (DQ-5), Findings, and Definitions.
#include <algorithm>

#include "documents/compliance/cells.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

/// A field of an area, of which values were expected.
struct FieldOfArea {
  std::string area;
  rules::QualityField field{};
  rules::FieldCount count;
};

/// Only fields of which values were expected: a share of nothing is no row.
std::vector<FieldOfArea> fields_of_areas(const ReturnSource& source) {
  const rules::QualityScope scope{source.month.month, source.month.only};
  std::vector<FieldOfArea> fields;
  for (const auto& quality : rules::field_quality(source.facts, source.index.quality(), scope)) {
    const std::string area =
        quality.area ? area_name(*source.facts.records, *quality.area) : source.words.all_areas();
    for (const auto& [field, key] : Words<rules::QualityField>::kList) {
      const rules::FieldCount& count = quality.fields[static_cast<std::size_t>(field)];
      if (count.expected > 0) fields.push_back({area, field, count});
    }
  }
  return fields;
}

std::vector<render::ColumnOf<FieldOfArea>> quality_columns(const QualityWords& words) {
  using Row = FieldOfArea;
  return {
      {"Business area", Format::kText, &Row::area},
      {"Field", Format::kText, [&](const Row& row) { return words.field(row.field); }},
      {"Expected", Format::kInteger, [](const Row& row) { return count_cell(row.count.expected); }},
      {"Given", Format::kInteger, [](const Row& row) { return count_cell(row.count.complete); }},
      {"Complete", Format::kShare,
       [](const Row& row) { return share_cell(row.count.complete, row.count.expected); }},
      {"Valid", Format::kShare,
       [](const Row& row) { return share_cell(row.count.valid, row.count.complete); }},
      {"Consistent", Format::kShare,
       [](const Row& row) { return share_cell(row.count.consistent, row.count.complete); }},
      {"What is tested", Format::kText, [&](const Row& row) { return words.test(row.field); }}};
}

/// Whether a message names a case of another area than this.
/// A finding may name the other case of two (DQ-4), and an area's workbook has that area's rows
/// alone.
bool names_another_area(const Records& records, const Message& message, const AreaCode& area) {
  return std::ranges::any_of(message.references(), [&](const std::string& each) {
    const CaseRecord* record = records.find(CaseRef{each});
    return record && *record->area != area;
  });
}

/// What a finding says; in the workbook of one area nothing of another's cases.
std::string message_of(const ReturnSource& source, const Finding& finding) {
  const auto& only = source.month.only;
  const bool is_hidden = only && names_another_area(*source.facts.records, finding.message, *only);
  return is_hidden ? source.words.findings.elsewhere() : in_words(finding.message);
}

std::vector<render::ColumnOf<Finding>> finding_columns(const ReturnSource& source) {
  const auto of_case = [&source](auto cell) {
    return [&source, cell](const Finding& each) {
      const CaseRecord* record = record_of(*source.facts.records, each);
      return record ? cell(*record) : Cell();
    };
  };
  return {{"Severity",
           Format::kText,
           [](const Finding& each) { return std::string(word(each.severity)); },
           {{std::string(word(Severity::kError)), render::Tone::kSerious},
            {std::string(word(Severity::kWarning)), render::Tone::kWarning},
            {std::string(word(Severity::kAdvice)), render::Tone::kQuiet}}},
          {"About", Format::kText, [](const Finding& each) { return each.subject.text(); }},
          {"Finding", Format::kText, [&](const Finding& each) { return message_of(source, each); }},
          {"Rule", Format::kText, &Finding::rule},
          {"Where", Format::kText, [](const Finding& each) { return place_in_words(each.source); }},
          {"Business area", Format::kText,
           of_case([&](const CaseRecord& record) { return area_cell(source, *record.area); })},
          {"Case owner", Format::kText,
           of_case([&](const CaseRecord& record) { return owner_cell(source, record); })}};
}

/// The clocks that this version of the guidance has.
std::vector<const ReturnWords::Clock*> clocks_of(const ReturnSource& source) {
  const auto& words = source.words.clocks;
  std::vector<const ReturnWords::Clock*> clocks{&words.recorded};
  if (source.facts.figures.has_calendar_events()) clocks.push_back(&words.event);
  clocks.insert(clocks.end(), {&words.dcpr, &words.outstanding});
  return clocks;
}

std::vector<render::ColumnOf<ReturnWords::Clock>> clock_columns(const ReturnSource& source) {
  using Clock = ReturnWords::Clock;
  return {
      {"Elapsed time", Format::kText, [](const Clock& each) { return each.what(); }, {}, 34},
      {"Clock starts", Format::kText, [](const Clock& each) { return each.starts(); }, {}, 34},
      {"Clock stops",
       Format::kText,
       [&](const Clock& each) { return each.stops(source.view); },
       {},
       60},
      {"Counted", Format::kText, [&](const Clock&) { return source.words.clocks.days(); }, {}, 60}};
}

render::Sheet clocks_sheet(const ReturnSource& source) {
  const auto& words = source.words.clocks;
  render::Sheet sheet = source.frame.sheet("Clocks", words.title(), words.about());
  sheet.tables.push_back(render::table_of("Clocks", clock_columns(source), clocks_of(source), ""));
  sheet.tables.front().has_filter = false;
  return sheet;
}

}  // namespace

render::Sheet quality_sheet(const ReturnSource& source) {
  const auto& words = source.words.quality;
  render::Sheet sheet = framed_sheet(source, "Data quality", words);
  add_line(sheet.lines, words.how(source.view));
  sheet.tables.push_back(render::table_of("DataQuality", quality_columns(source.quality_words),
                                          fields_of_areas(source), source.words.none()));
  return sheet;
}

render::Sheet findings_sheet(const ReturnSource& source) {
  const auto& words = source.words.findings;
  render::Sheet sheet = framed_sheet(source, "Findings", words);
  add_line(sheet.lines, words.how());
  sheet.tables.push_back(
      render::table_of("Findings", finding_columns(source), source.findings, words.none()));
  return sheet;
}

std::vector<render::Sheet> definition_sheets(const ReturnSource& source) {
  const auto& words = source.words.definitions;
  return made_together(
      source.frame.definitions({words.rates(), words.measurable(), words.undated(source.view)}),
      clocks_sheet(source), source.frame.changed_figures());
}

}  // namespace panelpress::documents
