#pragma once

#include <string>
#include <vector>

#include "model/records.h"
#include "records/import/rows.h"

namespace panelpress::records {

/// What else the records are likely to want once rows are in them, a line each: a release that a
/// response says is offered as the end of detention of its case (POST-8), which only a person can
/// say for sure. `records` are those before the import.
std::vector<std::string> offers(const std::vector<ImportRow>& rows, const Records& records);

}  // namespace panelpress::records
