// Workbooks: plain values to the bytes of an .xlsx file, in one look for all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/money.h"

namespace panelpress::render {

/// How the values of a column are shown. A share is a number from 0 to 1, shown as "83.3%".
enum class Format { kText, kDate, kInteger, kMoney, kShare, kDecimal };

/// A formula, in English and with commas, that starts with "=", and the value it has now. A cell of
/// its own row is Table[[#This Row],[Heading]]; the shorter form is understood by Excel alone. A
/// chart draws a formula whose value is text as nothing here, but Excel as zero: bars are labelled
/// with that text.
struct Formula {
  std::string text;
  std::variant<double, std::string> cached;
};

/// Words in place of a value that is missing ("Not recorded"), set in italics.
struct Absent {
  std::string words;
};

/// Words that lead to another sheet of the workbook.
struct Link {
  std::string words;
  std::string sheet;
};

/// An empty cell for the reader to fill in; of a form the only cells that can be changed.
struct Input {};

/// A value with its type: text stays text even if it looks like a formula, dates and money are
/// numbers with a format. A date before March 1900, which Excel cannot hold, is written in ISO
/// form.
using Cell = std::variant<std::monostate, std::string, Absent, Link, Input, Date, std::int64_t,
                          Pence, double, Formula>;

/// What may be typed into the cells of a column that are to be filled in, checked by the reader's
/// program as it is typed.
struct Check {
  enum class Kind { kOneOf, kDate, kText };
  Kind kind = Kind::kText;
  std::vector<std::string> words;  ///< of kOneOf: at most 255 letters together
  /// Of kDate: the heading of the column whose date of the same row is the earliest; the latest is
  /// the day of typing.
  std::string not_before;
  bool is_after = false;  ///< later than that day, not on it
  std::string title;      ///< at most 32 letters
  std::string help;       ///< shown beside the cell, and when something else is typed
};

struct Column {
  std::string heading;  ///< one of a kind in its table
  Format format = Format::kText;
  int width = 0;  ///< in characters; 0 fits the content up to 60, then wraps
  std::optional<Check> check = std::nullopt;
};

/// How much a cell's word should be seen, in weight and fill as well as in colour.
enum class Tone { kSerious, kWarning, kGood, kQuiet };

/// Cells of a column that hold exactly this word stand out.
struct Mark {
  std::size_t column = 0;
  std::string word;
  Tone tone = Tone::kSerious;
};

/// A table of Excel's own, so that formulas call it by name. Tables stand below one another, or
/// beside the one before, with their heads in one row.
struct Table {
  std::string name;     ///< letters, digits and _; one of a kind in the workbook
  std::string caption;  ///< above the heads; may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  /// A table without rows is given one that has these words in its first column and nothing in the
  /// others, so a formula that counts any other column counts it out.
  std::string when_empty;
  std::vector<Mark> marks = {};
  bool has_filter = true;
  bool is_beside = false;
};

enum class LineStyle { kPlain, kTitle, kHeading, kWarning };

/// A paragraph above or below the tables; a long one takes several rows, since no cells are merged.
struct Line {
  std::string text;
  LineStyle style = LineStyle::kPlain;
};

/// Rows of a table of the same sheet as a series of a chart.
struct Series {
  std::string name;
  std::size_t table = 0;
  std::size_t label_column = 0;
  std::size_t value_column = 1;
  std::size_t first_row = 0;
  std::size_t row_count = 0;  ///< 0 for all from the first
  bool is_context = false;    ///< grey, behind the subject
};

enum class ChartType { kBar, kColumn, kLine };

/// A chart, with axes from zero. Series of no rows are left out, and a chart of none.
struct Chart {
  ChartType type = ChartType::kColumn;
  std::string title;
  std::string label_axis;
  std::string value_axis;
  std::string description;  ///< the text alternative
  Format format = Format::kInteger;
  double highest = 0;  ///< the end of the axis of values; 0 fits the values
  std::vector<Series> series;
  int width = 640;  ///< pixels
  int height = 340;
};

/// A sheet: lines, tables, charts, notes, one below the other. The heads are frozen when all tables
/// have theirs in one row, so the lines above should be few.
struct Sheet {
  std::string name;  ///< one of a kind; at most 31 characters, none of []:*?/' and backslash
  std::vector<Line> lines;
  std::vector<Table> tables;
  std::vector<Chart> charts = {};
  std::vector<Line> notes = {};
  int frozen_columns = 0;
  /// How many columns are printed, one page wide; 0 for all. What is for programs stands last.
  std::uint16_t printed_columns = 0;
  std::string about = {};  ///< what it shows, for a sheet that lists the others
  bool is_form = false;    ///< locked but for the cells to fill in, without a password
};

/// What the file says of itself.
struct Properties {
  std::string title;
  std::string subject;
  std::string author;
  std::string company;
  std::string comments;
  Date created{};  ///< `as_of`, never the clock
};

/// What stands on every printed page: the marking at top and bottom, and at the bottom two more
/// texts, in which {page} and {pages} are the numbers of the page and of all pages.
struct PrintedPage {
  std::string marking;
  std::string bottom_left;
  std::string bottom_right;
};

struct Workbook {
  Properties properties;
  PrintedPage page;
  std::vector<Sheet> sheets;
};

/// Where a table stands in its sheet; rows and columns count from 0.
struct Region {
  std::uint32_t heading_row = 0;
  std::uint16_t first_column = 0;
  std::uint32_t row_count = 0;  ///< at least 1; a row of long text may take several
  std::uint16_t column_count = 0;
};

/// Where each table of a sheet will stand.
std::vector<Region> regions(const Sheet& sheet);

/// The absolute address of a cell of a table, such as "$C$5"; its rows count from 0 below the head.
std::string address(const Region& region, std::size_t row, std::size_t column);

/// The workbook as a file, in A4 landscape one page wide; the same bytes for the same value. Text
/// that a workbook cannot hold is mended: control characters become U+FFFD, and what would make a
/// row higher than Excel shows goes on in the row below. The file is made in memory; the library's
/// work files, gone at once, stand in a private folder in memory or, where there is none, in the
/// scratch folder. Throws std::invalid_argument for a workbook that makes no sense (a number that
/// is none, a name that is taken), std::system_error when the system refuses. Several threads may
/// call this at once.
std::string to_xlsx(Workbook workbook, const std::string& scratch_folder);

}  // namespace panelpress::render
