#pragma once

#include "documents/commitments/view.h"
#include "render/workbook.h"

namespace panelpress::documents {

/// commitments.xlsx: the commitments, and the recommendations that they answer, a row each.
render::Workbook commitments_workbook(const Context& context, const CommitmentsView& view);

}  // namespace panelpress::documents
