// A table as a list of columns: what a column is called, how it is shown, what it says of a row and
// which of its words stand out, in one place, so that a column is added or moved by one line.
//
//   const std::vector<render::ColumnOf<Rejection>> columns = {
//       {"Reference", Format::kText, &Rejection::ref},
//       {"Panel", Format::kDate, [](const Rejection& each) { return *each.panel->date; }},
//       {"On Atlas", Format::kText, on_atlas, {{"no", render::Tone::kSerious}}}};
//   sheet.tables = {render::table_of("Rejections", columns, month.rejections, words.none())};
#pragma once

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "render/workbook.h"

namespace panelpress::render {

/// A word of a column that stands out, and how much.
struct MarkedWord {
  std::string word;
  Tone tone = Tone::kSerious;
};

/// A column of a table whose rows are made from values of the type Row.
template <class Row>
struct ColumnOf {
  // Written out, since g++ 12 stumbles over the initialisers of members here.
  ColumnOf(std::string called, Format shown_as, std::function<Cell(const Row&)> says,
           std::vector<MarkedWord> marked = {}, int wide = 0,
           std::optional<Check> checked_by = std::nullopt)
      : heading(std::move(called)),
        format(shown_as),
        cell(std::move(says)),
        marks(std::move(marked)),
        width(wide),
        check(std::move(checked_by)) {}

  std::string heading;  ///< one of a kind in its table
  Format format;
  std::function<Cell(const Row&)> cell;
  std::vector<MarkedWord> marks;
  int width;  ///< in characters; 0 fits the content up to 60, then wraps
  std::optional<Check> check;
};

/// The table of some columns with a row for each of `rows`, which holds values or pointers to them.
template <class Row, class Rows>
Table table_of(std::string name, const std::vector<ColumnOf<Row>>& columns, const Rows& rows,
               std::string when_empty) {
  Table table;
  table.name = std::move(name);
  table.when_empty = std::move(when_empty);
  for (const ColumnOf<Row>& column : columns) {
    for (const MarkedWord& mark : column.marks) {
      table.marks.push_back({table.columns.size(), mark.word, mark.tone});
    }
    table.columns.push_back({column.heading, column.format, column.width, column.check});
  }
  for (const auto& each : rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    for (const ColumnOf<Row>& column : columns) {
      if constexpr (std::is_pointer_v<std::decay_t<decltype(each)>>) {
        cells.push_back(column.cell(*each));
      } else {
        cells.push_back(column.cell(each));
      }
    }
  }
  return table;
}

/// The same table, whose few rows nobody need filter.
inline Table unfiltered(Table table) {
  table.has_filter = false;
  return table;
}

/// The place of a column by its heading, for the series of a chart. Throws std::logic_error, since
/// the program is then wrong, when there is none.
inline std::size_t place_of(const Table& table, std::string_view heading) {
  const auto found = std::ranges::find(table.columns, heading, &Column::heading);
  if (found == table.columns.end()) throw std::logic_error("no column " + std::string(heading));
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// Prints of a sheet's first table what stands before the column with a heading; that one and all
/// after it are for the screen.
inline void print_before(Sheet& sheet, std::string_view heading) {
  sheet.printed_columns = static_cast<std::uint16_t>(place_of(sheet.tables.front(), heading));
}

}  // namespace panelpress::render
