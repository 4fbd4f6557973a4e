#pragma once

#include <optional>
#include <string_view>

#include "inputs/file_errors.h"
#include "inputs/kind.h"
#include "inputs/node.h"

namespace panelpress::inputs {

/// The bytes of a TOML 1.0 file as a tree whose root is a table. Nothing, and errors, when they are
/// no such file: every slip that is known, else the place at which the parser stops. A byte order
/// mark is skipped, and a line may end as Windows ends it. Of which kind the file is tells what its
/// keys may be, where one was written wrongly.
std::optional<Node> parse_toml(std::string_view bytes, FileErrors& errors,
                               std::optional<Kind> kind = {});

}  // namespace panelpress::inputs
