#include "documents/shared/table.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/rounding.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Format;

/// A share as a workbook has it, a number from 0 to 1 of whole tenths of a percent (CMP-4).
std::string share_in_words(double share) {
  return in_words(rules::Rate{static_cast<int>(nearest_whole(share * 1000))});
}

/// The words of a cell, as its column shows it.
struct CellText {
  Format format;

  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const render::Absent& absent) const { return absent.words; }
  std::string operator()(const render::Link& link) const { return link.words; }
  // A cell to fill in is empty until somebody does.
  std::string operator()(const render::Input&) const { return ""; }
  std::string operator()(Date date) const { return short_date(date); }
  std::string operator()(std::int64_t count) const { return fmt::format("{}", count); }
  std::string operator()(Pence amount) const { return in_pounds(amount); }
  // The money of a formula is in pounds, as spreadsheets count.
  std::string operator()(double number) const {
    if (format == Format::kMoney) return in_pounds({nearest_whole(number * 100)});
    return format == Format::kShare ? share_in_words(number) : fmt::format("{}", number);
  }
  std::string operator()(const render::Formula& formula) const {
    return std::visit(*this, formula.cached);
  }
};

std::string look_of(Format format) {
  if (format == Format::kText) return "";
  return format == Format::kDate ? "date" : "num";
}

std::string class_of(render::Tone tone) {
  switch (tone) {
    case render::Tone::kSerious:
      return "state bad";
    case render::Tone::kWarning:
      return "state care";
    case render::Tone::kGood:
      return "state good";
    case render::Tone::kQuiet:
      break;
  }
  return "quiet";
}

/// How the words of a cell stand out: absent, or as a mark of its column says.
std::string mark_of(const render::Table& table, std::size_t column, const render::Cell& cell) {
  if (std::holds_alternative<render::Absent>(cell)) return "not-recorded";
  const auto* text = std::get_if<std::string>(&cell);
  for (const render::Mark& each : table.marks) {
    if (text && each.column == column && each.word == *text) return class_of(each.tone);
  }
  return "";
}

TableRowView row_view(const render::Table& table, const std::vector<render::Cell>& cells) {
  TableRowView row;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const Format format = table.columns[column].format;
    TableCellView cell;
    cell.text = std::visit(CellText{format}, cells[column]);
    cell.look = look_of(format);
    cell.mark = mark_of(table, column, cells[column]);
    cell.is_head = column == 0;
    row.cells.push_back(std::move(cell));
  }
  return row;
}

/// A table of some columns with words in them is read on a phone as cards: beside each other its
/// columns would leave their words no room. Figures stay in columns, which the eye compares.
void make_cards(TableView& table) {
  constexpr std::size_t kFewestColumns = 4;
  const bool has_words =
      std::ranges::count(table.columns, std::string(), &TableColumnView::look) > 1;
  if (table.columns.size() < kFewestColumns || !has_words) return;
  for (TableRowView& row : table.rows) {
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
      row.cells[column].heading = table.columns[column].heading;
    }
  }
}

}  // namespace

TableView table_view(std::string caption, const render::Table& table) {
  TableView view;
  view.label = caption;
  view.caption = std::move(caption);
  for (const render::Column& each : table.columns) {
    view.columns.push_back(
        {each.heading, each.format == Format::kDate ? "" : look_of(each.format)});
  }
  for (const auto& cells : table.rows) view.rows.push_back(row_view(table, cells));
  make_cards(view);
  return view;
}

void embolden(TableView& table, std::string_view heading) {
  const auto column = std::ranges::find(table.columns, heading, &TableColumnView::heading);
  // A heading that is not there is a mistake of the code, and throws.
  const auto place = static_cast<std::size_t>(column - table.columns.begin());
  for (TableRowView& row : table.rows) row.cells.at(place).look += " strong";
}

void set_foot(TableView& table, std::string head, std::string sum) {
  TableCellView of_all;
  of_all.text = std::move(head);
  of_all.span = fmt::format("{}", table.columns.size() - 1);
  of_all.is_head = true;
  TableCellView last;
  last.text = std::move(sum);
  last.look = look_of(Format::kMoney);
  table.foot = TableRowView{{std::move(of_all), std::move(last)}};
}

void make_foot(TableView& table, std::string head) {
  table.foot = std::move(table.rows.back());
  table.rows.pop_back();
  table.foot->cells.front().text = std::move(head);
}

}  // namespace panelpress::documents
