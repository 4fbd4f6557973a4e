// Data quality (DQ-5), Findings, and Definitions.
#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "documents/shared/areas.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

void add_quality_rows(const ReturnSource& source, const rules::AreaQuality& quality,
                      render::Table& table) {
  const std::string area =
      quality.area ? area_name(*source.facts.records, *quality.area) : source.words["all-areas"];
  for (const auto& [field, key] : Words<rules::QualityField>::kList) {
    const rules::FieldCount& count = quality.fields[static_cast<std::size_t>(field)];
    if (count.expected == 0) continue;
    table.rows.push_back({area, source.quality_phrases.field(field), count_cell(count.expected),
                          count_cell(count.complete), share_cell(count.complete, count.expected),
                          share_cell(count.valid, count.complete),
                          share_cell(count.consistent, count.complete),
                          source.quality_phrases.test(field)});
  }
}

/// The case that a finding is about; null when it is about none.
const CaseRecord* case_of(const Records& records, const Finding& finding) {
  const auto space = finding.subject.find(' ');
  return records.find(
      CaseRef{space == std::string::npos ? finding.subject : finding.subject.substr(space + 1)});
}

bool is_part_of_reference(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '-';
}

/// Whether a message names a case of another area than this.
bool names_another_area(const Records& records, const std::string& message, const AreaCode& area) {
  for (std::size_t at = 0; at < message.size();) {
    std::size_t end = at;
    while (end < message.size() && is_part_of_reference(message[end])) ++end;
    const CaseRecord* record = records.find(CaseRef{message.substr(at, end - at)});
    if (record && *record->area != area) return true;
    at = end + 1;
  }
  return false;
}

/// What a finding says; in the workbook of one area nothing of another's cases.
std::string message_of(const ReturnSource& source, const Finding& finding) {
  const auto& only = source.month.only;
  const bool is_hidden = only && names_another_area(*source.facts.records, finding.message, *only);
  return is_hidden ? source.words["elsewhere"] : finding.message;
}

std::vector<Cell> finding_row(const ReturnSource& source, const Finding& finding) {
  const CaseRecord* record = case_of(*source.facts.records, finding);
  return {std::string(word(finding.severity)),
          finding.subject,
          message_of(source, finding),
          finding.rule,
          place_in_words(finding.source),
          record ? area_cell(source, *record->area) : Cell(),
          record ? owner_cell(source, *record) : Cell()};
}

render::Table clocks_table(const ReturnSource& source) {
  render::Table table{"Clocks", "", {}, {}, ""};
  table.columns = {{"Elapsed time", Format::kText, 34},
                   {"Clock starts", Format::kText, 34},
                   {"Clock stops", Format::kText, 60},
                   {"Counted", Format::kText, 60}};
  std::vector<std::string_view> clocks{"recorded"};
  if (source.facts.figures.has_calendar_events()) clocks.push_back("event");
  clocks.insert(clocks.end(), {"dcpr", "outstanding"});
  for (const auto clock : clocks) {
    table.rows.push_back({source.words[fmt::format("clock.{}.what", clock)],
                          source.words[fmt::format("clock.{}.starts", clock)],
                          source.words[fmt::format("clock.{}.stops", clock)],
                          source.words["clock.days"]});
  }
  return table;
}

render::Table rules_table(const ReturnSource& source) {
  render::Table table{"Rules", "", {}, {}, ""};
  table.columns = {{"Rule"}, {"Title"}, {"What it says"}, {"Decided"}, {"Source"}};
  for (const DefinitionView& rule : source.view.page.definitions) {
    table.rows.push_back({rule.id, rule.title, rule.text, rule.decided, rule.source});
  }
  return table;
}

render::Table overrides_table(const ReturnSource& source) {
  render::Table table{"Overrides", "", {}, {}, ""};
  table.columns = {{"Figure"}, {"In force"}, {"Standard"}, {"Rule"}, {"Where"}};
  for (const OverrideView& each : source.view.page.overrides) {
    table.rows.push_back({each.key, each.chosen, each.standard, each.rule, each.place});
  }
  table.when_empty = source.words["overrides.none"];
  return table;
}

}  // namespace

render::Sheet quality_sheet(const ReturnSource& source) {
  render::Table table;
  table.name = "DataQuality";
  table.columns = {{"Business area"},
                   {"Field"},
                   {"Expected", Format::kInteger},
                   {"Given", Format::kInteger},
                   {"Complete", Format::kShare},
                   {"Valid", Format::kShare},
                   {"Consistent", Format::kShare},
                   {"What is tested"}};
  const rules::QualityScope scope{source.month.month, source.month.only};
  for (const auto& quality : rules::field_quality(source.facts, source.index.quality(), scope)) {
    add_quality_rows(source, quality, table);
  }
  table.when_empty = source.words["none"];
  render::Sheet sheet = framed_sheet(source, "Data quality", "quality");
  add_line(sheet.lines, source.words["quality.how"]);
  sheet.tables = {std::move(table)};
  return sheet;
}

render::Sheet findings_sheet(const ReturnSource& source) {
  render::Table table;
  table.name = "Findings";
  table.columns = {{"Severity"}, {"About"},         {"Finding"},   {"Rule"},
                   {"Where"},    {"Business area"}, {"Case owner"}};
  for (const Finding* finding : source.findings) {
    table.rows.push_back(finding_row(source, *finding));
  }
  table.when_empty = source.words["findings.none"];
  table.marks = {{0, std::string(word(Severity::kError)), render::Tone::kSerious},
                 {0, std::string(word(Severity::kWarning)), render::Tone::kWarning},
                 {0, std::string(word(Severity::kAdvice)), render::Tone::kQuiet}};
  render::Sheet sheet = framed_sheet(source, "Findings", "findings");
  add_line(sheet.lines, source.words["findings.how"]);
  sheet.tables = {std::move(table)};
  return sheet;
}

std::vector<render::Sheet> definition_sheets(const ReturnSource& source) {
  render::Sheet definitions = framed_sheet(source, "Definitions", "definitions");
  for (const auto key : {"how", "rates", "measurable", "undated"}) {
    add_line(definitions.lines, source.words[fmt::format("definitions.{}", key)]);
  }
  definitions.tables = {rules_table(source)};
  render::Sheet clocks = framed_sheet(source, "Clocks", "clocks");
  clocks.tables = {clocks_table(source)};
  render::Sheet figures = framed_sheet(source, "Changed figures", "overrides");
  figures.tables = {overrides_table(source)};
  std::vector<render::Sheet> sheets{std::move(definitions), std::move(clocks), std::move(figures)};
  for (render::Sheet& each : sheets) each.tables.front().has_filter = false;
  return sheets;
}

}  // namespace panelpress::documents
