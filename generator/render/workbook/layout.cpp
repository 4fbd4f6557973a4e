#include "render/workbook/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <string_view>

#include "base/rounding.h"
#include "render/workbook/fit.h"
#include "render/workbook/text.h"

namespace panelpress::render {

namespace {

constexpr int kNarrowest = 9;
constexpr int kWidest = 60;
constexpr int kReadable = 144;       // the sum of widths that one page prints in 10 points
constexpr int kNarrowestText = 12;   // of what wraps to fit the paper
constexpr int kMostLinesToFit = 10;  // that a text may take for it
constexpr int kWidthOfDate = 14;     // "30 Sept 2026"
constexpr int kIndent = 2;           // one step of Excel's, in characters
constexpr int kPadding = 3;
constexpr int kFilterButton = 3;

/// As wide as it will be shown: a date has a width of its own, whatever day it is.
struct Show {
  Format format;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Absent& absent) const { return absent.words; }
  std::string operator()(const Link& link) const { return link.words; }
  std::string operator()(Input) const { return {}; }
  std::string operator()(Date) const { return std::string(kWidthOfDate - kPadding, '0'); }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(Pence pence) const { return in_pounds(pence); }
  std::string operator()(double number) const {
    if (format == Format::kMoney) return in_pounds({nearest_whole(number * 100)});
    if (format == Format::kInteger) return fmt::format("{:.0f}", number);
    return format == Format::kShare ? "100.0%" : fmt::format("{:.2f}", number);
  }
  std::string operator()(const Formula& formula) const { return std::visit(*this, formula.cached); }
};

/// Gives what a cell shows to a use of it: a text, which most are, without copying it.
template <class Use>
void with_shown(const Cell& cell, Format format, Use use) {
  if (const auto* const text = std::get_if<std::string>(&cell)) {
    use(*text);
  } else {
    use(shown(cell, format));
  }
}

int lines_in(const std::string& text, int width) {
  return wraps(text, width) ? lines_at(text, std::max(1, width - kIndent)) : 1;
}

/// What the word that takes most takes, each by `measure`.
template <class Measure>
int longest_word_of(std::string_view text, Measure measure) {
  int longest = 0;
  for (auto begin = text.begin(); begin != text.end();) {
    const auto end = std::find_if(begin, text.end(), is_break);
    longest = std::max(longest, measure(std::string_view(begin, end)));
    begin = end == text.end() ? end : end + 1;
  }
  return longest;
}

/// A long word wraps within; an address keeps to one line, so that it is copied whole.
int room_for_word(std::string_view word) {
  constexpr int kLongestWord = 20;
  constexpr int kLongestAddress = 36;
  const bool is_address = word.find('@') != std::string_view::npos;
  return std::min(width_of(word), is_address ? kLongestAddress : kLongestWord);
}

/// What the longest word of a head takes, with the button of its filter: a head wraps between
/// words. It is bold, which tells in a long one.
int least_width_of_heading(const Column& column, bool has_filter) {
  const int longest = longest_word_of(line_text(column.heading), width_of);
  constexpr int kLongWord = 15;
  const int of_bold = longest < kLongWord ? 0 : 2;
  return longest + of_bold + (has_filter ? kFilterButton : 0);
}

/// What the longest word of a column's cells takes: text wraps between words.
int longest_word_of_cells(const Table& table, std::size_t index) {
  int longest = 0;
  for (const auto& row : table.rows) {
    if (index >= row.size()) continue;
    with_shown(row[index], Format::kText, [&](const std::string& text) {
      longest = std::max(longest, longest_word_of(text, room_for_word));
    });
  }
  return longest + kIndent;
}

/// The same over two lines, if the head is long, with some air.
int width_of_heading(const Column& column, bool has_filter) {
  const int of_two_lines =
      width_of(line_text(column.heading)) * 6 / 10 + (has_filter ? kFilterButton : 0);
  return std::max(least_width_of_heading(column, has_filter), of_two_lines) + kPadding;
}

/// What the longest text of a column's cells takes in one line.
int width_of_cells(const Table& table, std::size_t index) {
  int widest = table.rows.empty() && index == 0 ? width_of(table.when_empty) + kPadding : 0;
  for (const auto& row : table.rows) {
    if (index >= row.size()) continue;
    with_shown(row[index], table.columns[index].format, [&](const std::string& text) {
      widest = std::max(widest, width_of(text) + kPadding);
    });
  }
  return widest;
}

/// Whether a text of a column takes more lines at a width than a row can show.
bool has_higher_text(const Table& table, std::size_t index, int width) {
  return std::ranges::any_of(table.rows, [&](const auto& row) {
    bool is_higher = false;
    if (index >= row.size()) return is_higher;
    with_shown(row[index], Format::kText, [&](const std::string& text) {
      is_higher = may_not_fit(text) && lines_in(text, width) > kMostLinesOfRow;
    });
    return is_higher;
  });
}

/// Excel shows no row higher than 409.5 points: long text has a wider column, and what does not fit
/// then goes on in the rows below (fit.h).
int width_for_heights(const Table& table, std::size_t index, int width) {
  constexpr int kStep = 10;
  if (table.columns[index].format != Format::kText) return width;
  while (width < kWidestOfLongText && has_higher_text(table, index, width)) {
    width = std::min(width + kStep, kWidestOfLongText);
  }
  return width;
}

/// A table without rows has one that says so: the library refuses one without.
std::uint32_t rows_of(const Table& table) {
  return static_cast<std::uint32_t>(std::max<std::size_t>(1, table.rows.size()));
}

/// The last table of those that stand beside one another, counted from the first of them.
std::size_t end_of_group(const Sheet& sheet, std::size_t first) {
  std::size_t end = first + 1;
  while (end < sheet.tables.size() && sheet.tables[end].is_beside) ++end;
  return end;
}

/// Places tables side by side, and gives the row below the tallest.
/// One row of captions for all, so that their heads stand in line.
std::uint32_t place_group(const Sheet& sheet, std::size_t first, std::size_t end, std::uint32_t row,
                          std::vector<Region>& tables) {
  bool has_caption = false;
  for (std::size_t i = first; i < end; ++i) has_caption |= !sheet.tables[i].caption.empty();
  const std::uint32_t heading_row = row + (has_caption ? 1 : 0);
  std::uint32_t tallest = 0;
  std::size_t column = 0;
  for (std::size_t i = first; i < end; ++i) {
    const Table& table = sheet.tables[i];
    tables.push_back({heading_row, static_cast<std::uint16_t>(column), rows_of(table),
                      static_cast<std::uint16_t>(table.columns.size())});
    tallest = std::max(tallest, rows_of(table));
    column += table.columns.size() + 1;
  }
  return heading_row + 1 + tallest;
}

/// The widths of a sheet's columns, and those to which they may go down to be read on paper.
struct Widths {
  std::vector<int> now;
  std::vector<int> least;
};

/// Whether what a row begins with is so short that it keeps to one line, such as a month.
bool is_short_name(std::size_t index, int of_cells) {
  constexpr int kLongestName = 16;
  return index == 0 && of_cells <= kLongestName;
}

/// The width to which a column may go down, by that of its cells and the one it would like: text
/// wraps, and so does every head.
int least_width(const Table& table, std::size_t index, int of_cells, int natural) {
  const Column& column = table.columns[index];
  --of_cells;  // some of the air beside it
  const bool is_text = column.format == Format::kText && !is_short_name(index, of_cells);
  // Words are looked for only where a text is so long that they can tell.
  if (is_text && of_cells > std::max(kNarrowestText, natural / kMostLinesToFit)) {
    const int of_words = std::max(kNarrowestText, longest_word_of_cells(table, index));
    of_cells = std::min(of_cells, std::max(of_words, natural / kMostLinesToFit));
  }
  return std::max({kNarrowest, of_cells, least_width_of_heading(column, table.has_filter)});
}

/// A width that a column asks for is kept; others follow their content between two bounds.
void widen_for(const Table& table, std::size_t index, std::size_t at, Widths& widths) {
  const Column& column = table.columns[index];
  const int of_cells = width_of_cells(table, index);
  const int natural = column.width > 0
                          ? column.width
                          : std::max(width_of_heading(column, table.has_filter), of_cells);
  const int fitting = column.width > 0 ? natural : std::clamp(natural, kNarrowest, kWidest);
  const int width = width_for_heights(table, index, fitting);
  const int least =
      width > kWidest ? width : std::min(width, least_width(table, index, of_cells, natural));
  widths.now[at] = std::max(widths.now[at], width);
  widths.least[at] = std::max(widths.least[at], least);
}

/// The paper is one page wide: the widest texts wrap sooner where all would be too small to read.
/// One character at a time from the widest, so that no column is made narrow alone.
void narrow_for_paper(std::size_t printed, Widths& widths) {
  const auto end = widths.now.begin() + static_cast<std::ptrdiff_t>(printed);
  for (int sum = std::accumulate(widths.now.begin(), end, 0); sum > kReadable; --sum) {
    std::size_t widest = printed;
    for (std::size_t i = 0; i < printed; ++i) {
      const bool is_wider = widest == printed || widths.now[i] > widths.now[widest];
      if (widths.now[i] > widths.least[i] && is_wider) widest = i;
    }
    if (widest == printed) return;
    --widths.now[widest];
  }
}

/// Columns that stand below each other share their width. What no table has is a gap between two.
std::vector<int> widths_of(const Sheet& sheet, const Layout& layout) {
  constexpr int kGap = 3;
  Widths widths{std::vector<int>(layout.column_count, 0), std::vector<int>(layout.column_count, 0)};
  for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
    for (std::size_t c = 0; c < sheet.tables[i].columns.size(); ++c) {
      widen_for(sheet.tables[i], c, layout.tables[i].first_column + c, widths);
    }
  }
  std::ranges::replace(widths.now, 0, kGap);
  const std::size_t all = widths.now.size();
  narrow_for_paper(
      sheet.printed_columns > 0 ? std::min<std::size_t>(sheet.printed_columns, all) : all, widths);
  return std::move(widths.now);
}

}  // namespace

bool wraps(const std::string& text, int width) {
  if (text.find('\n') != std::string::npos) return true;
  // No letter is wider than it has bytes.
  const int room = width - kIndent;
  return static_cast<int>(text.size()) > room && width_of(text) > room;
}

bool may_not_fit(const std::string& text) { return text.size() >= kMostLinesOfRow; }

std::string shown(const Cell& cell, Format format) { return std::visit(Show{format}, cell); }

int lines_of_row(const Table& table, const Region& region, const std::vector<int>& widths,
                 const std::vector<Cell>& row) {
  int lines = 1;
  for (std::size_t c = 0; c < std::min(row.size(), table.columns.size()); ++c) {
    if (table.columns[c].format != Format::kText) continue;
    with_shown(row[c], Format::kText, [&](const std::string& text) {
      lines = std::max(lines, lines_in(text, widths[region.first_column + c]));
    });
  }
  return lines;
}

int lines_of_heading(const Table& table, const Region& region, const std::vector<int>& widths) {
  int lines = 1;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const int taken = table.has_filter ? kFilterButton : 0;
    const int width = std::max(1, widths[region.first_column + c] - taken);
    lines = std::max(lines, lines_at(line_text(table.columns[c].heading), width));
  }
  return lines;
}

Layout layout_of(const Sheet& sheet) {
  Layout layout = layout_with({}, sheet);
  layout.widths = widths_of(sheet, layout);
  return layout;
}

// Lines above, tables below each other or side by side, charts and notes under them.
Layout layout_with(std::vector<int> widths, const Sheet& sheet) {
  Layout layout;
  layout.widths = std::move(widths);
  auto row = static_cast<std::uint32_t>(sheet.lines.size());
  if (row > 0) ++row;
  for (std::size_t first = 0; first < sheet.tables.size();) {
    const std::size_t end = end_of_group(sheet, first);
    if (first > 0) ++row;
    row = place_group(sheet, first, end, row, layout.tables);
    first = end;
  }
  for (const Region& each : layout.tables) {
    const auto end = static_cast<std::uint16_t>(each.first_column + each.column_count);
    layout.column_count = std::max(layout.column_count, end);
  }
  layout.row_below = row + 1;
  return layout;
}

bool has_one_heading_row(const Layout& layout) {
  return !layout.tables.empty() && std::ranges::all_of(layout.tables, [&](const Region& each) {
    return each.heading_row == layout.tables.front().heading_row;
  });
}

std::vector<Region> regions(const Sheet& sheet) { return fitted(sheet).layout.tables; }

// Excel's name of the cell, absolute; rows count from 1, and the head is one of them.
std::string address(const Region& region, std::size_t row, std::size_t column) {
  std::string letters;
  for (std::size_t left = region.first_column + column + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return fmt::format("${}${}", letters, region.heading_row + 2 + row);
}

}  // namespace panelpress::render
