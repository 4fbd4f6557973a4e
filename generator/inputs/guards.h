#pragma once

#include <string_view>

#include "inputs/file_errors.h"

namespace panelpress::inputs {

/// Whether the bytes of a file may be given to the TOML parser: valid UTF-8 without NUL, of no more
/// bytes, lines and values than a file may have, and nothing nested so deeply that a parser that
/// calls itself would run out of stack (base/limits.h). If not, says why.
bool is_fit_to_parse(std::string_view bytes, FileErrors& errors);

}  // namespace panelpress::inputs
