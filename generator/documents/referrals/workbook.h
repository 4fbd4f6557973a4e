#pragma once

#include "documents/referrals/words.h"
#include "documents/shared/page.h"
#include "render/workbook.h"

namespace panelpress::documents {

/// referrals/<month>.xlsx: the referrals received in a month, their rates and the sample for
/// quality assurance (REF-7), as formulas over a table.
Document referrals_workbook(const Context& context, Month month);

}  // namespace panelpress::documents
