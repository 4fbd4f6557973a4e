#pragma once

#include <string>
#include <string_view>

namespace panelpress::render {

/// Appends text to markup, with & < > " and ' escaped: safe between tags and in quoted attributes.
void append_escaped(std::string& out, std::string_view text);

/// The same of text that a browser sets in lines: the spaces within a date ("10 March 2026") and
/// a share ("66.7% (2 of 3)") do not break, so that neither ever parts over two lines.
void append_prose(std::string& out, std::string_view text);

}  // namespace panelpress::render
