#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Countries of ISO 3166-1, by Debian's iso-codes (DQ-1).
namespace panelpress::rules {

/// Whether the text is the name or common name of a country, or "Kosovo" or "Stateless".
bool is_country_name(std::string_view text);

/// The name meant by text that is none: by code, official name or everyday name, else the one name
/// within two edits; nothing when that is not certain, since a wrong suggestion is worse than none.
std::optional<std::string> country_meant(std::string_view text);

}  // namespace panelpress::rules
