#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <pugixml.hpp>
#include <set>

#include "records/sheets/archive.h"
#include "records/sheets/grid.h"

namespace panelpress::records {

namespace {

using pugi::xml_node;

/// The name of an element without its prefix: "row" of "x:row".
std::string_view local_name(const xml_node& node) {
  const std::string_view name = node.name();
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

xml_node child_of(const xml_node& node, std::string_view name) {
  return node.find_child([&](const xml_node& each) { return local_name(each) == name; });
}

/// The text of a plain or a rich text: that of its runs, without how it is to be pronounced.
std::string text_of_runs(const xml_node& text) {
  std::string all;
  for (const xml_node each : text.children()) {
    if (local_name(each) == "t") all += each.text().get();
    if (local_name(each) == "r") all += child_of(each, "t").text().get();
  }
  return all;
}

/// Whether a format shows a date: days, months or years outside quotes, brackets and escapes.
bool is_date_format(std::string_view format) {
  bool is_quoted = false;
  bool is_bracketed = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char sign = format[i];
    if (sign == '"')
      is_quoted = !is_quoted;
    else if (is_quoted)
      continue;
    else if (sign == '[')
      is_bracketed = true;
    else if (sign == ']')
      is_bracketed = false;
    else if (sign == '\\' || sign == '_' || sign == '*')
      ++i;
    else if (!is_bracketed && std::strchr("dDmMyY", sign) != nullptr)
      return true;
  }
  return false;
}

/// The formats that every workbook has and that show a date (ECMA-376, 18.8.30).
bool is_built_in_date(int format) {
  return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
         (format >= 50 && format <= 58);
}

/// Which styles of cells show a date.
std::vector<bool> date_styles(const xml_node& sheet) {
  std::map<int, bool> custom;
  for (const xml_node each : child_of(sheet, "numFmts").children()) {
    custom[each.attribute("numFmtId").as_int()] =
        is_date_format(each.attribute("formatCode").value());
  }
  std::vector<bool> styles;
  for (const xml_node each : child_of(sheet, "cellXfs").children()) {
    const int format = each.attribute("numFmtId").as_int();
    const auto found = custom.find(format);
    styles.push_back(found != custom.end() ? found->second : is_built_in_date(format));
  }
  return styles;
}

/// A row and a column counted from 0, of "B12"; what is missing stays as it was.
void read_place(std::string_view name, std::size_t& row, std::size_t& column) {
  std::size_t letters = 0;
  std::size_t at = 0;
  while (at < name.size() && at < 4 && name[at] >= 'A' && name[at] <= 'Z') {
    letters = letters * 26 + static_cast<std::size_t>(name[at++] - 'A' + 1);
  }
  std::size_t number = 0;
  std::from_chars(name.data() + at, name.data() + name.size(), number);
  if (letters > 0) column = letters - 1;
  if (number > 0) row = number - 1;
}

/// What the sheets of a workbook share.
struct Shared {
  std::vector<std::string> texts;
  std::vector<bool> date_styles;
  Epoch epoch = Epoch::k1900;
};

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

Cell numeric_cell(const xml_node& node, std::string_view written, const Shared& shared) {
  const auto number = number_of(written);
  if (!number) return text_cell(written);
  const auto style = node.attribute("s").as_ullong();
  const bool is_date = style < shared.date_styles.size() && shared.date_styles[style];
  const auto moment = is_date ? moment_of(*number, shared.epoch) : std::nullopt;
  return moment ? moment_cell(*moment) : number_cell(*number);
}

Cell iso_date_cell(std::string_view written) {
  const auto date = parse_date(written.substr(0, 10));
  return date ? moment_cell(DateTime{*date}) : text_cell(written);
}

Cell cell_of(const xml_node& node, const Shared& shared) {
  const std::string_view type = node.attribute("t").value();
  const std::string_view written = child_of(node, "v").text().get();
  if (type == "inlineStr") return text_cell(text_of_runs(child_of(node, "is")));
  if (written.empty()) return {};
  if (type == "b") return truth_cell(written == "1");
  if (type == "e") return error_cell(written);
  if (type == "str") return text_cell(written);
  if (type == "d") return iso_date_cell(written);
  if (type != "s") return numeric_cell(node, written, shared);
  const auto index = number_of(written).value_or(-1);
  const bool is_known = index >= 0 && index < static_cast<double>(shared.texts.size());
  return is_known ? text_cell(shared.texts[static_cast<std::size_t>(index)]) : error_cell("#TEXT");
}

/// A workbook on its way to sheets.
class WorkbookReader {
 public:
  WorkbookReader(const Archive& archive, const SheetLimits& limits)
      : archive_(archive), limits_(limits) {}

  Sheets read() {
    pugi::xml_document workbook;
    if (!archive_.read_xml("xl/workbook.xml", workbook)) return why();
    read_shared(workbook.document_element());
    const auto targets = targets_of("xl/_rels/workbook.xml.rels");
    std::vector<Sheet> sheets;
    for (const xml_node each : child_of(workbook.document_element(), "sheets").children()) {
      const std::string_view state = each.attribute("state").value();
      if (state == "hidden" || state == "veryHidden") continue;
      const auto target = targets.find(relation_of(each));
      if (target == targets.end()) continue;  // no sheet of cells: a chart
      sheets.push_back({each.attribute("name").value(), {}, shared_.epoch});
      if (!read_sheet(target->second, sheets.back())) return why();
    }
    return sheets;
  }

 private:
  std::string why() const {
    if (archive_.is_too_large() || is_too_large_) return too_large(limits_);
    return "is no workbook, or is damaged: open it and save it again";
  }

  static std::string relation_of(const xml_node& sheet) {
    for (const auto attribute : sheet.attributes()) {
      if (std::string_view(attribute.name()).ends_with(":id")) return attribute.value();
    }
    return {};
  }

  /// The parts that hold cells, by relation. What lies outside the file is not followed.
  std::map<std::string, std::string> targets_of(const std::string& part) const {
    std::map<std::string, std::string> targets;
    pugi::xml_document document;
    if (!archive_.read_xml(part, document)) return targets;
    for (const xml_node each : document.document_element().children()) {
      const bool is_inside = std::string_view(each.attribute("TargetMode").value()) != "External";
      const std::string_view type = each.attribute("Type").value();
      if (!is_inside || !type.ends_with("/worksheet")) continue;
      const std::string target = each.attribute("Target").value();
      const bool is_absolute = target.starts_with("/");
      targets[each.attribute("Id").value()] = is_absolute ? target.substr(1) : "xl/" + target;
    }
    return targets;
  }

  void read_shared(const xml_node& workbook) {
    if (child_of(workbook, "workbookPr").attribute("date1904").as_bool()) {
      shared_.epoch = Epoch::k1904;
    }
    pugi::xml_document document;
    if (archive_.read_xml("xl/styles.xml", document)) {
      shared_.date_styles = date_styles(document.document_element());
    }
    if (archive_.read_xml("xl/sharedStrings.xml", document)) {
      for (const xml_node each : document.document_element().children()) {
        shared_.texts.push_back(text_of_runs(each));
      }
    }
  }

  bool read_sheet(const std::string& part, Sheet& sheet) {
    pugi::xml_document document;
    if (!archive_.read_xml(part, document)) return false;
    const xml_node root = document.document_element();
    Grid grid{limits_};
    read_cells(child_of(root, "sheetData"), grid);
    spread_merged(child_of(root, "mergeCells"), grid);
    is_too_large_ = grid.is_too_large();
    sheet.rows = grid.rows();
    return !is_too_large_;
  }

  void read_cells(const xml_node& data, Grid& grid) const {
    std::size_t row = 0;
    for (const xml_node each : data.children()) {
      if (const auto number = each.attribute("r").as_ullong(); number > 0) row = number - 1;
      std::size_t column = 0;
      for (const xml_node cell : each.children()) {
        std::size_t cell_row = row;
        read_place(cell.attribute("r").value(), cell_row, column);
        grid.put(row, column, cell_of(cell, shared_));
        ++column;
      }
      ++row;
    }
  }

  static void spread_merged(const xml_node& merged, Grid& grid) {
    for (const xml_node each : merged.children()) {
      const std::string_view range = each.attribute("ref").value();
      const auto colon = range.find(':');
      if (colon == std::string_view::npos) continue;
      std::size_t top = 0;
      std::size_t left = 0;
      read_place(range.substr(0, colon), top, left);
      std::size_t bottom = top;
      std::size_t right = left;
      read_place(range.substr(colon + 1), bottom, right);
      if (bottom > top) grid.spread_down(top, left, bottom - top + 1);
    }
  }

  const Archive& archive_;
  SheetLimits limits_;
  Shared shared_;
  bool is_too_large_ = false;
};

}  // namespace

Sheets read_xlsx(const std::string& bytes, const SheetLimits& limits) {
  const auto archive = Archive::open(bytes, limits);
  if (const auto* why = std::get_if<std::string>(&archive)) return *why;
  return WorkbookReader(std::get<Archive>(archive), limits).read();
}

}  // namespace panelpress::records
