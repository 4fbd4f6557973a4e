// What people write by mistake in a file of records, found by a reader that goes on after each slip
// and says what to write instead, in the words of somebody who has never heard of TOML.
#pragma once

#include <string_view>

#include "inputs/file_errors.h"
#include "inputs/table_facts.h"

namespace panelpress::inputs {

/// Reports the slips in a text that the parser refused: dates as they are spoken, quotes of other
/// languages, text that is not closed, keys given twice. The text is valid UTF-8 with '\n' at the
/// end of its lines. False when none was found.
/// `tables` says what is expected at each key; null where that is not known.
bool report_slips(std::string_view text, const TableFacts* tables, FileErrors& errors);

}  // namespace panelpress::inputs
