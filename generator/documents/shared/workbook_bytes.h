#pragma once

#include <string>

#include "documents/shared/context.h"
#include "render/workbook.h"

namespace panelpress::documents {

/// A workbook as the bytes of its file.
std::string workbook_bytes(const Context& context, render::Workbook workbook);

}  // namespace panelpress::documents
