#pragma once

#include "model/settings.h"
#include "records/import/rows.h"

namespace panelpress::records {

/// Gives each cell that names a business area or a detention centre of the settings the code that
/// records have for it. What is neither a code nor a name is told at its cell,
/// with what there is.
void put_codes_for_names(const ImportMap& map, const Settings& settings, ImportRows& rows);

}  // namespace panelpress::records
