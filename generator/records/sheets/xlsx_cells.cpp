#include "records/sheets/xlsx_cells.h"

#include <charconv>
#include <cstring>
#include <map>

namespace panelpress::records {

using pugi::xml_node;

namespace {

/// The name of an element without its prefix: "row" of "x:row".
std::string_view local_name(const xml_node& node) {
  const std::string_view name = node.name();
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
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

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// A number is a date only by its style: the file has no other sign of it.
Cell numeric_cell(const xml_node& node, std::string_view written, const Shared& shared) {
  const auto number = number_of(written);
  if (!number) return text_cell(written);
  const auto style = node.attribute("s").as_ullong();
  const bool is_date = style < shared.date_styles.size() && shared.date_styles[style];
  const auto moment = is_date ? moment_of(*number, shared.epoch) : std::nullopt;
  return moment ? moment_cell(*moment) : number_cell(*number);
}

/// A formula that a program wrote and no spreadsheet program has worked out: it is not empty, as
/// one is whose text is.
constexpr std::string_view kNotWorkedOut = "no value until a spreadsheet program saves the file";
bool is_not_worked_out(const xml_node& node, std::string_view type) {
  return type != "str" && child_of(node, "f");
}

Cell iso_date_cell(std::string_view written) {
  const auto moment = moment_of_iso(written);
  return moment ? moment_cell(*moment) : text_cell(written);
}

}  // namespace

xml_node child_of(const xml_node& node, std::string_view name) {
  return node.find_child([&](const xml_node& each) { return local_name(each) == name; });
}

// Text in several formats comes in runs; phonetic hints are left out.
std::string text_of_runs(const xml_node& text) {
  std::string all;
  for (const xml_node each : text.children()) {
    if (local_name(each) == "t") all += each.text().get();
    if (local_name(each) == "r") all += child_of(each, "t").text().get();
  }
  return all;
}

// By place in the list, which is how cells name their style. A custom format may have the number of
// a built-in one, and then stands.
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

// What is missing of a place keeps what it was.
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

// A text by number that the table lacks is an error in the cell, not an empty name.
Cell cell_of(const xml_node& node, const Shared& shared) {
  const std::string_view type = node.attribute("t").value();
  const std::string_view written = child_of(node, "v").text().get();
  if (type == "inlineStr") return text_cell(text_of_runs(child_of(node, "is")));
  if (written.empty()) return is_not_worked_out(node, type) ? error_cell(kNotWorkedOut) : Cell{};
  if (type == "b") return truth_cell(written == "1");
  if (type == "e") return error_cell(written);
  if (type == "str") return text_cell(written);
  if (type == "d") return iso_date_cell(written);
  if (type != "s") return numeric_cell(node, written, shared);
  const auto index = number_of(written).value_or(-1);
  const bool is_known = index >= 0 && index < static_cast<double>(shared.texts.size());
  return is_known ? text_cell(shared.texts[static_cast<std::size_t>(index)]) : error_cell("#TEXT");
}

}  // namespace panelpress::records
