#pragma once

#include "documents/expenditure/view.h"
#include "render/workbook.h"

namespace panelpress::documents {

/// expenditure/<month>.xlsx: the figures of the page, for whoever reckons on with them. Sums are
/// formulas over the tables of lines, open fees and planned panels, with their values.
render::Workbook expenditure_workbook(const Context& context,
                                      const rules::ExpenditureReport& report,
                                      const ExpenditureView& view);

}  // namespace panelpress::documents
