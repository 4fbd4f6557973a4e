#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/columns.h"
#include "render/view.h"

/// A table of a page, from the same lists of columns as the tables of workbooks: a column is added
/// in one place. It is printed by `shared/table`.
namespace panelpress::documents {

struct TableColumnView {
  std::string heading;
  std::string look;  ///< "num" of figures, else empty
  PANELPRESS_VIEW(TableColumnView, heading, look)
};

struct TableCellView {
  std::string text;
  std::string note;      ///< in brackets beside the head of a row
  std::string span;      ///< of the head of a row: how many columns it takes, where more than one
  std::string look;      ///< "num", "date" or empty
  std::string mark;      ///< how its words stand out: "state bad", or empty
  std::string heading;   ///< of its column, where the rows of the table are cards on a phone
  bool is_head = false;  ///< of its row: the first
  PANELPRESS_VIEW(TableCellView, text, note, span, look, mark, heading, is_head)
};

struct TableRowView {
  std::vector<TableCellView> cells;
  PANELPRESS_VIEW(TableRowView, cells)
};

struct TableView {
  std::string caption;
  std::string label;  ///< of the box that it scrolls in: one of a kind on its page
  bool is_narrow = false;
  bool is_caption_hidden = false;  ///< the heading above says the same
  std::vector<TableColumnView> columns;
  std::vector<TableRowView> rows;
  std::optional<TableRowView> foot;
  PANELPRESS_VIEW(TableView, caption, label, is_narrow, is_caption_hidden, columns, rows, foot)
};

/// A table in print form: "10 Mar 2026", "£1,234.50", "66.7%".
TableView table_view(std::string caption, const render::Table& table);

/// The table of some columns with a row for each of `rows`.
template <class Row, class Rows>
TableView table_view(std::string caption, const std::vector<render::ColumnOf<Row>>& columns,
                     const Rows& rows) {
  return table_view(std::move(caption), render::table_of("", columns, rows, ""));
}

/// Sets the figures of a column in bold: what the others add up to.
void embolden(TableView& table, std::string_view heading);

/// A foot of a head over all columns but the last, and the sum in that one.
void set_foot(TableView& table, std::string head, std::string sum);

/// Makes the last row the foot, under another head.
void make_foot(TableView& table, std::string head);

}  // namespace panelpress::documents
