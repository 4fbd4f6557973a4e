#pragma once

#include <string>

#include "inputs/kind.h"

namespace panelpress::inputs {

/// The JSON Schema (draft 2020-12) of a kind of input file, indented, with a line break at the end.
/// Dates are strings of the format "date", as editors of TOML show them to a schema. What takes
/// several files to see is not in it.
std::string json_schema(Kind kind);

}  // namespace panelpress::inputs
