#pragma once

#include "records/import/import.h"

namespace panelpress::records {

/// The sheet of a workbook of panelpress that an area filled in (model/replies_sheet.h); null when
/// there is none.
const Sheet* replies_of(const std::vector<Sheet>& sheets);

/// Takes the replies of an area back into the responses of the panels, and the reviews that record
/// them into the cases. A reply that contradicts the records is an error.
Imported import_replies(const std::string& file, const Sheet& sheet, const FileReader& files,
                        const Records& records, const inputs::Reading& reading);

}  // namespace panelpress::records
