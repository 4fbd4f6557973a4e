#pragma once

#include <string>

namespace panelpress::render {

/// Whether the bytes are a zip file each of whose parts is whole XML. Where a disk was full while a
/// workbook was put together, some part ends too early.
bool is_whole(const std::string& workbook);

}  // namespace panelpress::render
