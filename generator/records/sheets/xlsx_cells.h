// Cells, styles and texts of Excel's workbooks, each as its XML has it.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "records/sheets/sheet.h"

namespace panelpress::records {

/// The child of a name, whatever its prefix.
pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name);

/// The text of a plain or a rich text: that of its runs, without how it is to be pronounced.
std::string text_of_runs(const pugi::xml_node& text);

/// Which styles of cells show a date.
std::vector<bool> date_styles(const pugi::xml_node& sheet);

/// A row and a column counted from 0, of "B12"; what is missing stays as it was.
void read_place(std::string_view name, std::size_t& row, std::size_t& column);

/// What the sheets of a workbook share.
struct Shared {
  std::vector<std::string> texts;
  std::vector<bool> date_styles;
  Epoch epoch = Epoch::k1900;
};

/// What stands in a cell: of a formula, what it last gave.
Cell cell_of(const pugi::xml_node& node, const Shared& shared);

}  // namespace panelpress::records
