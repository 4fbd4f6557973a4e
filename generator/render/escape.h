#pragma once

#include <string>
#include <string_view>

namespace panelpress::render {

/// Appends text to markup, with & < > " and ' escaped: safe between tags and in quoted attributes.
void append_escaped(std::string& out, std::string_view text);

}  // namespace panelpress::render
