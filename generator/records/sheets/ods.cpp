#include <algorithm>
#include <pugixml.hpp>

#include "records/sheets/archive.h"
#include "records/sheets/grid.h"

namespace panelpress::records {

namespace {

using pugi::xml_node;

/// How deep spans and groups of rows may lie in each other: far deeper than a person makes them.
constexpr int kDeepest = 32;

/// The text of a paragraph: its spans, tabs, breaks and repeated blanks; no notes.
/// Notes are left out: a remark in a cell is not what it says.
std::string text_of_paragraph(const xml_node& node, int depth = 0) {
  std::string all;
  for (const xml_node each : node.children()) {
    const std::string_view name = each.name();
    if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata)
      all += each.value();
    else if (name == "text:s")
      all += ' ';
    else if (name == "text:tab")
      all += '\t';
    else if (name == "text:line-break")
      all += '\n';
    else if (depth < kDeepest && (name == "text:span" || name == "text:a")) {
      all += text_of_paragraph(each, depth + 1);
    }
  }
  return all;
}

/// The paragraphs of a cell, each on a line.
std::string text_of_paragraphs(const xml_node& cell) {
  std::string all;
  for (const xml_node each : cell.children("text:p")) {
    if (!all.empty()) all += '\n';
    all += text_of_paragraph(each);
  }
  return all;
}

/// The attribute holds the date as ISO; the text is how the sheet shows it, in whatever form.
Cell date_cell(const xml_node& cell) {
  const std::string_view written = cell.attribute("office:date-value").value();
  const auto moment = moment_of_iso(written);
  return moment ? moment_cell(*moment) : text_cell(text_of_paragraphs(cell));
}

/// By type first. An error has no type of its own in this format: a formula whose text looks like
/// one.
Cell cell_of_table(const xml_node& cell) {
  const std::string_view type = cell.attribute("office:value-type").value();
  const std::string text = text_of_paragraphs(cell);
  if (type == "date") return date_cell(cell);
  if (type == "boolean") {
    return truth_cell(std::string_view(cell.attribute("office:boolean-value").value()) == "true");
  }
  if (type == "float" || type == "currency" || type == "percentage") {
    return number_cell(cell.attribute("office:value").as_double());
  }
  const bool is_error =
      text.starts_with("#") && text.ends_with("!") && !cell.attribute("table:formula").empty();
  return is_error ? error_cell(text) : text_cell(text);
}

/// A table on its way to a sheet.
class TableReader {
 public:
  explicit TableReader(const SheetLimits& limits) : limits_(limits), grid_(limits) {}

  /// The rows of a table, of its groups and of its head.
  /// Groups and heads of rows hold rows as the table does; anything else, as columns and forms, is
  /// passed over.
  void read_rows(const xml_node& table, int depth = 0) {
    for (const xml_node each : table.children()) {
      const std::string_view name = each.name();
      if (name == "table:table-row")
        read_row(each);
      else if (depth < kDeepest && is_group(name))
        read_rows(each, depth + 1);
    }
  }

  /// The rows, once every merged cell has been spread; nothing beyond the limits.
  std::optional<std::vector<Row>> rows() {
    for (const auto& [row, column, rows] : merged_) grid_.spread_down(row, column, rows);
    if (grid_.is_too_large()) return std::nullopt;
    return grid_.rows();
  }

 private:
  struct Merged {
    std::size_t row;
    std::size_t column;
    std::size_t rows;
  };

  static bool is_group(std::string_view name) {
    return name == "table:table-header-rows" || name == "table:table-row-group" ||
           name == "table:table-rows";
  }

  // Empty rest of a sheet is one element repeated a million times.
  static std::size_t repeated(const xml_node& node, const char* attribute) {
    return std::max<std::size_t>(1, node.attribute(attribute).as_ullong(1));
  }

  // A repeated empty cell takes no room: only its width counts.
  void read_row(const xml_node& row) {
    const std::size_t times = repeated(row, "table:number-rows-repeated");
    std::size_t column = 0;
    for (const xml_node each : row.children()) {
      const std::size_t wide = repeated(each, "table:number-columns-repeated");
      const Cell cell = cell_of_table(each);
      if (!cell.is_empty()) put(cell, column, times, wide);
      const std::size_t spanned = repeated(each, "table:number-rows-spanned");
      if (spanned > 1) merged_.push_back({row_, column, spanned});
      column += wide;
    }
    row_ += times;
  }

  /// A cell that is repeated far beyond the limits is put no oftener than they allow.
  void put(const Cell& cell, std::size_t column, std::size_t times, std::size_t wide) {
    for (std::size_t down = 0; down < std::min(times, limits_.rows + 1); ++down) {
      for (std::size_t across = 0; across < std::min(wide, limits_.columns + 1); ++across) {
        if (grid_.is_too_large()) return;
        grid_.put(row_ + down, column + across, cell);
      }
    }
  }

  SheetLimits limits_;
  Grid grid_;
  std::vector<Merged> merged_;
  std::size_t row_ = 0;
};

}  // namespace

// Encrypted files have a content.xml that is no XML, and so are told as damaged or protected.
Sheets read_ods(const std::string& bytes, const SheetLimits& limits) {
  const auto opened = Archive::open(bytes, limits);
  if (const auto* why = std::get_if<std::string>(&opened)) return *why;
  const auto& archive = std::get<Archive>(opened);
  pugi::xml_document document;
  if (!archive.read_xml("content.xml", document)) {
    return archive.is_too_large()
               ? too_large(limits)
               : "is no workbook, is damaged, or is protected by a password: open "
                 "it and save it again";
  }
  const xml_node body = document.document_element().child("office:body");
  std::vector<Sheet> sheets;
  for (const xml_node table : body.child("office:spreadsheet").children("table:table")) {
    TableReader reader{limits};
    reader.read_rows(table);
    auto rows = reader.rows();
    if (!rows) return too_large(limits);
    sheets.push_back({table.attribute("table:name").value(), std::move(*rows), Epoch::k1900});
  }
  return sheets;
}

}  // namespace panelpress::records
