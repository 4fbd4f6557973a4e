#include "render/workbook/fit.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "render/workbook/text.h"

namespace panelpress::render {

namespace {

bool is_within_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// How much of a text fits into some lines of a width: up to a blank, or, where a word is longer
/// than that, up to a letter. Never nothing.
/// Found by halves: the more of a text, the more lines.
std::size_t fitting(std::string_view text, int width, int lines) {
  const auto fits = [&](std::size_t end) { return lines_at(text.substr(0, end), width) <= lines; };
  const auto last_that_fits = [&](const std::vector<std::size_t>& ends) {
    const auto beyond = std::partition_point(ends.begin(), ends.end(), fits);
    return beyond == ends.begin() ? std::size_t{0} : *(beyond - 1);
  };
  std::vector<std::size_t> blanks;
  std::vector<std::size_t> letters;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (is_break(text[i])) blanks.push_back(i);
    if (!is_within_letter(text[i])) letters.push_back(i);
  }
  if (const std::size_t end = last_that_fits(blanks); end > 0) return end;
  return std::max(last_that_fits(letters), std::size_t{1});
}

/// The text in pieces that take no more than some lines of a width each.
std::vector<std::string> pieces(std::string text, int width, int lines) {
  std::vector<std::string> found;
  while (lines_at(text, width) > lines) {
    const std::size_t end = fitting(text, width, lines);
    found.push_back(text.substr(0, end));
    text.erase(0, is_break(text[end]) ? end + 1 : end);
  }
  found.push_back(std::move(text));
  return found;
}

/// What of a width letters of a style can use: bold and large ones take more room than digits.
int usable(LineStyle style, int width) {
  return style == LineStyle::kTitle ? width * 6 / 10 : width * 9 / 10;
}

void lay_over_rows(std::vector<Line>& lines, int width) {
  std::vector<Line> rows;
  for (const Line& line : lines) {
    for (std::string& piece : pieces(line.text, usable(line.style, width), 1)) {
      rows.push_back({std::move(piece), line.style});
    }
  }
  lines = std::move(rows);
}

/// Adds the rows that a row takes: the row itself, and below it what its cells cannot show.
/// The library writes no row higher than Excel shows; the rest of a long text stands in rows of its
/// own, whose other cells are empty.
void add_rows(const Table& table, const int* widths, std::vector<Cell> row,
              std::vector<std::vector<Cell>>& rows) {
  const std::size_t cells = row.size();
  const std::size_t first = rows.size();
  rows.push_back(std::move(row));
  for (std::size_t c = 0; c < std::min(cells, table.columns.size()); ++c) {
    const auto* const text = std::get_if<std::string>(&rows[first][c]);
    if (!text || !may_not_fit(*text) || table.columns[c].format != Format::kText) continue;
    constexpr int kRoom = 3;
    const int width = std::max(1, widths[c] - kRoom);
    if (lines_at(*text, width) <= kMostLinesOfRow) continue;
    auto parts = pieces(*text, width, kMostLinesOfRow);
    while (rows.size() < first + parts.size()) rows.emplace_back(cells);
    for (std::size_t i = 0; i < parts.size(); ++i) rows[first + i][c] = std::move(parts[i]);
  }
}

/// Whether rows were added.
bool lay_over_rows(Table& table, const int* widths) {
  std::vector<std::vector<Cell>> rows;
  rows.reserve(table.rows.size());
  for (auto& row : table.rows) add_rows(table, widths, std::move(row), rows);
  const bool has_more = rows.size() > table.rows.size();
  table.rows = std::move(rows);
  return has_more;
}

void mend(std::vector<Line>& lines) {
  for (Line& each : lines) each.text = mended(std::move(each.text));
}

void mend(Cell& cell) {
  if (auto* const text = std::get_if<std::string>(&cell)) *text = mended(std::move(*text));
  if (auto* const absent = std::get_if<Absent>(&cell))
    absent->words = mended(std::move(absent->words));
  if (auto* const link = std::get_if<Link>(&cell)) link->words = mended(std::move(link->words));
  auto* const formula = std::get_if<Formula>(&cell);
  auto* const cached = formula ? std::get_if<std::string>(&formula->cached) : nullptr;
  if (cached) *cached = mended(std::move(*cached));
}

/// Once for all that measure and write the texts: each cell is looked at some five times.
void mend(Sheet& sheet) {
  mend(sheet.lines);
  mend(sheet.notes);
  for (Table& table : sheet.tables) {
    table.when_empty = mended(std::move(table.when_empty));
    for (auto& row : table.rows) {
      for (Cell& cell : row) mend(cell);
    }
  }
}

/// The width of the lines: that of what is printed, but neither too short nor too long to read.
int width_of_lines(const Sheet& sheet, const Layout& layout) {
  constexpr int kShortest = 100;
  constexpr int kLongest = 150;
  const std::size_t printed =
      sheet.printed_columns == 0
          ? layout.widths.size()
          : std::min<std::size_t>(sheet.printed_columns, layout.widths.size());
  const auto end = layout.widths.begin() + static_cast<std::ptrdiff_t>(printed);
  return std::clamp(std::accumulate(layout.widths.begin(), end, 0), kShortest, kLongest);
}

}  // namespace

// Widths first, since lines and rows are laid out by them. They are those of the cells, and so are
// looked for anew only where a cell was parted.
Fitted fitted(Sheet sheet) {
  mend(sheet);
  Layout layout = layout_of(sheet);
  const int width = width_of_lines(sheet, layout);
  lay_over_rows(sheet.lines, width);
  lay_over_rows(sheet.notes, width);
  bool has_more_rows = false;
  for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
    const int* const widths = layout.widths.data() + layout.tables[i].first_column;
    if (lay_over_rows(sheet.tables[i], widths)) has_more_rows = true;
  }
  layout = has_more_rows ? layout_of(sheet) : layout_with(std::move(layout.widths), sheet);
  return {std::move(sheet), std::move(layout)};
}

}  // namespace panelpress::render
