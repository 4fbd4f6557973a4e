#include <map>
#include <pugixml.hpp>

#include "records/sheets/archive.h"
#include "records/sheets/grid.h"
#include "records/sheets/xlsx_cells.h"

namespace panelpress::records {

namespace {

using pugi::xml_node;

/// A workbook on its way to sheets.
class WorkbookReader {
 public:
  WorkbookReader(const Archive& archive, const SheetLimits& limits)
      : archive_(archive), limits_(limits) {}

  // Shared texts and styles first: cells refer to both. Hidden sheets are left out, since nobody
  // sees what would be imported.
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
    // Without its texts or its styles, a name would be empty, and a date a number.
    if (archive_.is_damaged() || archive_.is_too_large()) return why();
    return sheets;
  }

 private:
  std::string why() const {
    if (archive_.is_too_large() || is_too_large_) return too_large(limits_);
    return "is no workbook, or is damaged: open it and save it again";
  }

  // The prefix of the attribute is the writer's choice.
  static std::string relation_of(const xml_node& sheet) {
    for (const auto attribute : sheet.attributes()) {
      if (std::string_view(attribute.name()).ends_with(":id")) return attribute.value();
    }
    return {};
  }

  /// The parts that hold cells, by relation. What lies outside the file is not followed.
  /// Relations may point anywhere, also to the net; only parts of the archive are read.
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

  // Damage in one sheet ends the import: another sheet may be the register, and half a file is not
  // what was sent.
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

  // A cell without a place follows the one before it; writers leave places out.
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

  // Only downwards: a heading merged across columns is one heading.
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
