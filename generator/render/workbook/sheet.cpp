#include "render/workbook/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "render/workbook/charts.h"
#include "render/workbook/checked.h"
#include "render/workbook/fit.h"
#include "render/workbook/form.h"
#include "render/workbook/layout.h"
#include "render/workbook/paper.h"
#include "render/workbook/text.h"

namespace panelpress::render {

namespace {

/// The first day that Excel counts as everybody does; it takes 1900 for a leap year.
const Date kFirstDate = make_date(1900, 3, 1);

/// Days before 1 March 1900 are counted otherwise by Excel and by everybody else; they are written
/// as text.
double serial_number(Date date) { return days_between(make_date(1899, 12, 30), date); }

/// Writes the cells of one sheet.
/// The library writes NaN, invalid UTF-8 and U+FFFE without a word, and Excel then refuses the
/// file: every value passes here.
class CellWriter {
 public:
  CellWriter(lxw_worksheet* worksheet, const Layout& layout, Styles& styles)
      : worksheet_(worksheet), layout_(layout), styles_(styles) {}

  void write(std::uint32_t row, std::uint16_t column, const Cell& cell, Format format) {
    row_ = row;
    column_ = column;
    format_ = format;
    std::visit(*this, cell);
  }

  void operator()(std::monostate) {
    checked(worksheet_write_blank(worksheet_, row_, column_, style()), "an empty cell");
  }
  void operator()(const std::string& text) { write_text(cell_text(text), false); }
  void operator()(const Absent& absent) { write_text(cell_text(absent.words), true); }
  void operator()(const Link& link) {
    const std::string to = "internal:'" + link.sheet + "'!A1";
    checked(worksheet_write_url_opt(worksheet_, row_, column_, to.c_str(), styles_.link(),
                                    cell_text(link.words).c_str(), nullptr),
            "a link");
  }
  void operator()(Input) {
    checked(worksheet_write_blank(worksheet_, row_, column_, styles_.input(format_)), "an input");
  }
  void operator()(Date date) {
    if (date < kFirstDate) return write_text(to_iso(date), false);
    write_number(serial_number(date));
  }
  void operator()(std::int64_t number) { write_number(static_cast<double>(number)); }
  void operator()(Pence pence) { write_number(static_cast<double>(pence.count) / 100); }
  void operator()(double number) { write_number(number); }
  void operator()(const Formula& formula) {
    if (!formula.text.starts_with('=')) throw std::invalid_argument("no formula: " + formula.text);
    if (const auto* const text = std::get_if<std::string>(&formula.cached)) {
      checked(worksheet_write_formula_str(worksheet_, row_, column_, formula.text.c_str(), style(),
                                          cell_text(*text).c_str()),
              formula.text);
    } else {
      checked(worksheet_write_formula_num(worksheet_, row_, column_, formula.text.c_str(), style(),
                                          finite(std::get<double>(formula.cached))),
              formula.text);
    }
  }

 private:
  static double finite(double number) {
    if (!std::isfinite(number)) throw std::invalid_argument("a cell's number is none");
    return number;
  }

  lxw_format* style(bool is_absent = false, bool is_wrapped = false) {
    return styles_.cell(format_, is_absent, is_wrapped);
  }

  void write_number(double number) {
    checked(worksheet_write_number(worksheet_, row_, column_, finite(number), style()), "a number");
  }

  void write_text(const std::string& text, bool is_absent) {
    lxw_format* const format = style(is_absent, wraps(text, layout_.widths[column_]));
    if (text.empty()) return (*this)(std::monostate{});
    checked(worksheet_write_string(worksheet_, row_, column_, text.c_str(), format), "a text");
  }

  lxw_worksheet* worksheet_;
  const Layout& layout_;
  Styles& styles_;
  std::uint32_t row_ = 0;
  std::uint16_t column_ = 0;
  Format format_ = Format::kText;
};

/// The heights of a sheet's rows, each that of the tallest of the tables beside one another.
class Heights {
 public:
  void want(std::uint32_t row, int lines) {
    int& most = lines_[row];
    most = std::max(most, lines);
  }

  void set(lxw_worksheet* worksheet) const {
    for (const auto& [row, lines] : lines_) {
      if (lines == 1) continue;
      checked(worksheet_set_row(worksheet, row, points_of(lines), nullptr), "a row");
    }
  }

  /// In points, that of all rows above one.
  double above(std::uint32_t end) const {
    double height = points_of(1) * end;
    for (const auto& [row, lines] : lines_) height += points_of(lines) - points_of(1);
    return height;
  }

 private:
  static double points_of(int lines) {
    constexpr double kLineHeight = 12.75;
    constexpr double kRest = 2.25;  // so that a row of one line has the usual 15 points
    return kLineHeight * lines + kRest;
  }

  std::map<std::uint32_t, int> lines_;
};

/// Declares a table; its cells are written after it, or it would empty them.
void add_table(lxw_worksheet* worksheet, const Table& table, const Region& region, Styles& styles) {
  std::vector<std::string> headings;
  for (const Column& each : table.columns) {
    headings.push_back(heading_text(each.heading, headings.size() + 1));
  }
  std::vector<lxw_table_column> columns(table.columns.size());
  std::vector<lxw_table_column*> pointers;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].header = headings[i].data();
    columns[i].header_format = styles.heading(table.columns[i].format, table.has_filter);
    pointers.push_back(&columns[i]);
  }
  pointers.push_back(nullptr);
  std::string name = table.name;
  lxw_table_options options{};
  options.name = name.data();
  options.no_autofilter = table.has_filter ? LXW_FALSE : LXW_TRUE;
  options.no_banded_rows = LXW_TRUE;
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 0;
  options.columns = pointers.data();
  const auto last_column =
      static_cast<std::uint16_t>(region.first_column + region.column_count - 1);
  checked(worksheet_add_table(worksheet, region.heading_row, region.first_column,
                              region.heading_row + region.row_count, last_column, &options),
          "table " + table.name);
}

/// Excel doubles a quote within a text.
void add_mark(lxw_worksheet* worksheet, const Mark& mark, const Region& region, Styles& styles) {
  std::string word = cell_text(mended(mark.word));
  for (auto at = word.find('"'); at != std::string::npos; at = word.find('"', at + 2)) {
    word.insert(at, 1, '"');
  }
  word = '"' + word + '"';
  lxw_conditional_format condition{};
  condition.type = LXW_CONDITIONAL_TYPE_CELL;
  condition.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  condition.value_string = word.data();
  condition.format = styles.mark(mark.tone);
  const auto column = static_cast<std::uint16_t>(region.first_column + mark.column);
  checked(
      worksheet_conditional_format_range(worksheet, region.heading_row + 1, column,
                                         region.heading_row + region.row_count, column, &condition),
      "mark " + mark.word);
}

void write_row(const Table& table, const Region& region, std::uint32_t row,
               const std::vector<Cell>& values, CellWriter& cells) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const auto column = static_cast<std::uint16_t>(region.first_column + c);
    cells.write(row, column, c < values.size() ? values[c] : Cell{}, table.columns[c].format);
  }
}

void write_table(lxw_worksheet* worksheet, const Table& table, const Region& region,
                 const Layout& layout, Styles& styles, Heights& heights) {
  if (!table.caption.empty()) {
    checked(worksheet_write_string(worksheet, region.heading_row - 1, region.first_column,
                                   cell_text(line_text(table.caption)).c_str(), styles.caption()),
            "caption");
  }
  add_table(worksheet, table, region, styles);
  heights.want(region.heading_row, lines_of_heading(table, region, layout.widths));
  for (const Mark& each : table.marks) add_mark(worksheet, each, region, styles);
  const std::vector<std::vector<Cell>> none{{Absent{table.when_empty}}};
  CellWriter cells(worksheet, layout, styles);
  std::uint32_t row = region.heading_row;
  for (const auto& each : table.rows.empty() ? none : table.rows) {
    write_row(table, region, ++row, each, cells);
    heights.want(row, lines_of_row(table, region, layout.widths, each));
  }
}

/// Writes paragraphs, each over the empty cells to its right: a screen reader loses its way in
/// merged ones.
void write_lines(lxw_worksheet* worksheet, const std::vector<Line>& lines, std::uint32_t row,
                 Styles& styles) {
  constexpr double kTitleHeight = 20;
  for (const Line& each : lines) {
    const std::string text = cell_text(each.text);
    if (each.style == LineStyle::kTitle) {
      checked(worksheet_set_row(worksheet, row, kTitleHeight, nullptr), "a row");
    }
    if (!text.empty()) {
      checked(worksheet_write_string(worksheet, row, 0, text.c_str(), styles.line(each.style)),
              "a line");
    }
    ++row;
  }
}

/// The codes of Excel's footers; a text with "&" has had it doubled before.
std::string with_page_numbers(std::string text) {
  for (const auto& [name, code] : {std::pair{"{pages}", "&N"}, std::pair{"{page}", "&P"}}) {
    const std::string_view each = name;
    for (auto at = text.find(each); at != std::string::npos; at = text.find(each)) {
      text.replace(at, each.size(), code);
    }
  }
  return text;
}

void set_up_print(lxw_worksheet* worksheet, const PrintedPage& page) {
  worksheet_set_margins(worksheet, 0.3, 0.3, 0.75, 0.75);
  const std::string marking = header_text(page.marking);
  checked(worksheet_set_header(worksheet, ("&C" + marking).c_str()), "the printed header");
  const std::string footer = fmt::format("&L{}&C{}&R{}", header_text(page.bottom_left), marking,
                                         with_page_numbers(header_text(page.bottom_right)));
  checked(worksheet_set_footer(worksheet, footer.c_str()), "the printed footer");
}

/// No lines of the grid: tables have their own.
void set_up_view(lxw_worksheet* worksheet, const Sheet& sheet, const Layout& layout) {
  worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    const auto column = static_cast<std::uint16_t>(i);
    checked(worksheet_set_column(worksheet, column, column, layout.widths[i], nullptr), "a column");
  }
  if (!has_one_heading_row(layout)) return;
  worksheet_freeze_panes(worksheet, layout.tables.front().heading_row + 1,
                         static_cast<std::uint16_t>(sheet.frozen_columns));
}

/// Leaves out of print the columns that are for programs.
void set_print_area(lxw_worksheet* worksheet, const Sheet& sheet, std::uint32_t end_row) {
  if (sheet.printed_columns == 0) return;
  const auto last = static_cast<std::uint16_t>(sheet.printed_columns - 1);
  checked(worksheet_print_area(worksheet, 0, 0, end_row == 0 ? 0 : end_row - 1, last),
          "the print area");
}

}  // namespace

// Tables are declared before their cells are written, charts after, since they stand below.
void write_sheet(lxw_workbook* workbook, Sheet given, const PrintedPage& page, Styles& styles) {
  lxw_worksheet* const worksheet = workbook_add_worksheet(workbook, given.name.c_str());
  if (worksheet == nullptr) throw std::invalid_argument("no name for a sheet: " + given.name);
  const auto [sheet, layout] = fitted(std::move(given));
  set_up_view(worksheet, sheet, layout);
  set_up_print(worksheet, page);
  write_lines(worksheet, sheet.lines, 0, styles);
  Heights heights;
  for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
    write_table(worksheet, sheet.tables[i], layout.tables[i], layout, styles, heights);
    add_checks(worksheet, sheet.tables[i], layout.tables[i]);
  }
  heights.set(worksheet);
  const double height = heights.above(layout.row_below);
  const std::vector<ChartPlace> charts =
      write_charts(workbook, worksheet, sheet, layout, room_for_charts(height));
  set_up_paper(worksheet, sheet, layout, charts, height);
  const std::uint32_t row =
      charts.empty() ? layout.row_below : charts.back().row + charts.back().row_count;
  write_lines(worksheet, sheet.notes, row, styles);
  set_print_area(worksheet, sheet, row + static_cast<std::uint32_t>(sheet.notes.size()));
  if (sheet.is_form) protect(worksheet);
}

}  // namespace panelpress::render
