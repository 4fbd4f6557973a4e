#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "records/import/map.h"
#include "records/sheets/sheet.h"

namespace panelpress::records {

/// Why a cell has no value of its key, for the person who wrote it.
struct Unreadable {
  std::string why;
};

/// What a cell means, as a record has it. Ids, addresses and the like are not looked into here: the
/// records are read before they are written, and what is wrong with them is told at the cell.
std::variant<Written, Unreadable> converted(const Cell& cell, const MapColumn& column,
                                            const inputs::FormFacts& form, Epoch epoch);

/// Whether a key holds whole numbers.
bool is_whole_number(const inputs::FormFacts& form);
/// The number that words such as "Level 2" or "Nil" most likely mean: their one digit, or 0.
std::optional<int> likely_whole(std::string_view text);

/// Whether two written values say the same, though they be written in two ways.
bool is_same_value(const Written& left, const Written& right, const inputs::FormFacts& form);

}  // namespace panelpress::records
