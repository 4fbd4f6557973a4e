#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace panelpress {

/// Takes the first code point off valid UTF-8 that is not empty.
char32_t take_code_point(std::string_view& text);

/// Whether the code point is Unicode white space, or a sign that shows nothing.
bool is_blank(char32_t code_point);

/// Whether nothing can be seen of the text: it is empty, or blanks alone. This is asked of names
/// and titles, where `is_missing_text` would take a man called Na for nobody.
bool is_blank_text(std::string_view text);

/// The text without blanks at its ends.
std::string_view trimmed(std::string_view text);

/// The text in a form for comparing words (DQ-4, REC-10: the same): NFC, case folded, curly quotes
/// made straight, without the signs that show nothing, every run of white space one space, none at
/// the ends.
std::string folded(std::string_view text);

/// The text in NFC: an accent is told as one sign with its letter, however it was typed.
std::string composed(std::string_view text);

/// Whether two texts are the same (DQ-4, REC-10): they differ in nothing that a reader would see.
bool same_text(std::string_view a, std::string_view b);

/// Whether text stands for no text (PCK-1): blank, or "unknown", "n/a", "tbc", "-" and the like
/// in any case, with or without a final full stop.
bool is_missing_text(std::string_view text);

/// Whether the bytes are valid UTF-8.
bool is_valid_utf8(std::string_view text);

/// The number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// The text with a capital where it begins with a small letter of ASCII; any other begins as it is.
std::string capitalised(std::string text);

/// The text as a sentence of its own: with a full stop, unless it ends as a sentence does already.
/// Nothing stays nothing.
std::string as_sentence(std::string_view text);

/// "a", "a and b", "a, b and c".
std::string join_with_and(const std::vector<std::string>& items);

/// "1 case", "2 cases": the plural is the singular with an s unless given.
std::string counted(long long count, std::string_view one, std::string_view many = {});

}  // namespace panelpress
