#pragma once

#include <string>
#include <vector>

#include "records/sheets/sheet.h"

namespace panelpress::records {

/// A map to start from, as TOML: the kind that the headings speak of, each heading with the key
/// that it most likely fills, dates in the form of the first rows, and false where nothing is like
/// it.
std::string start_map(const std::vector<Sheet>& sheets);

}  // namespace panelpress::records
