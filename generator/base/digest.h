#pragma once

#include <string>
#include <string_view>

namespace panelpress {

/// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// The same digest in base64, as a Content-Security-Policy names a style sheet.
std::string sha256_base64(std::string_view bytes);

}  // namespace panelpress
