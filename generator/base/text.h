#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace panelpress {

/// The text without white space at its ends.
std::string_view trimmed(std::string_view text);

/// The text in a form for comparing words: case folded (Unicode), every run of white space one
/// space, none at the ends.
std::string folded(std::string_view text);

/// Whether text stands for no text (rules.md): blank, or "unknown", "n/a", "tbc", "-" and the like
/// in any case, with or without a final full stop.
bool is_missing_text(std::string_view text);

/// Whether the bytes are valid UTF-8.
bool is_valid_utf8(std::string_view text);

/// The number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// "a", "a and b", "a, b and c".
std::string join_with_and(const std::vector<std::string>& items);

/// "1 case", "2 cases": the plural is the singular with an s unless given.
std::string counted(long long count, std::string_view one, std::string_view many = {});

}  // namespace panelpress
