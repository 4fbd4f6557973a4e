#pragma once

#include <string>
#include <string_view>

namespace panelpress::render {

/// Appends a text in quoted-printable (RFC 2045, section 6.7), its lines ended with CRLF and none
/// longer than 76 characters. Half of all that is written of emails goes this way, a run of plain
/// bytes at a time: GMime, a byte at a time, takes several times as long, and lets a line that ends
/// with a blank grow to 78 characters.
void append_quoted_printable(std::string& out, std::string_view text);

}  // namespace panelpress::render
