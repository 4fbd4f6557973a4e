#include "documents/compliance/cells.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/shared/areas.h"

namespace panelpress::documents {

void add_line(std::vector<render::Line>& lines, const std::string& words) {
  if (!words.empty()) lines.push_back({words});
}

namespace {

/// Whether a cell holds a number that a chart can draw.
struct IsFigure {
  bool operator()(std::int64_t) const { return true; }
  bool operator()(double) const { return true; }
  bool operator()(const render::Formula& formula) const {
    return std::holds_alternative<double>(formula.cached);
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

std::size_t figures_of(const render::Table& table, const render::Series& series) {
  const std::size_t left = table.rows.size() - std::min(series.first_row, table.rows.size());
  const std::size_t count = series.row_count == 0 ? left : std::min(series.row_count, left);
  const auto first = table.rows.begin() + static_cast<std::ptrdiff_t>(series.first_row);
  return static_cast<std::size_t>(std::count_if(
      first, first + static_cast<std::ptrdiff_t>(count),
      [&](const auto& row) { return std::visit(IsFigure{}, row.at(series.value_column)); }));
}

}  // namespace

// Fewer than three figures are read more easily in the table.
void add_chart(render::Sheet& sheet, render::Chart chart) {
  constexpr std::size_t kFewest = 3;
  std::size_t figures = 0;
  for (const render::Series& each : chart.series) {
    figures += figures_of(sheet.tables.at(each.table), each);
  }
  if (figures >= kFewest) sheet.charts.push_back(std::move(chart));
}

render::Cell text_cell(const ReturnSource& source, const Text& text) {
  if (is_recorded(text)) return *text;
  return render::Absent{source.words.not_recorded()};
}

render::Cell owner_cell(const ReturnSource& source, const CaseRecord& record) {
  const std::string owner = owner_in_words(record, "");
  return owner.empty() ? render::Cell(render::Absent{source.words.no_owner()})
                       : render::Cell(owner);
}

render::Cell yes_or_no(const ReturnSource& source, bool is_yes) {
  return is_yes ? source.words.yes() : source.words.no();
}

render::Cell decided(const ReturnSource& source, std::optional<bool> answer) {
  return answer ? yes_or_no(source, *answer) : render::Absent{source.words.not_recorded()};
}

render::Cell area_cell(const ReturnSource& source, const AreaCode& area) {
  return area_name(*source.facts.records, area);
}

std::string not_working_days(const ReturnSource& source, const rules::RecommendationFacts& each,
                             const WorkingDays& working_days) {
  std::vector<std::string> notes;
  const auto note = [&](const char* heading, const std::optional<Date>& date) {
    const std::string why = date ? working_days.why_not_working(*date) : "";
    if (!why.empty()) notes.push_back(source.words.recommendations.not_working(heading, why));
  };
  note("Panel date", each.panel->date.value);
  note("Response due", *each.response_due);
  note("Audit due", *each.audit_on);
  return fmt::format("{}", fmt::join(notes, "; "));
}

}  // namespace panelpress::documents
