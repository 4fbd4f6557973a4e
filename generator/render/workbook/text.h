#pragma once

#include <string>
#include <string_view>

namespace panelpress::render {

/// The text as people see it in a cell: valid UTF-8 without control characters but line ends. It
/// takes the room that the text will take.
std::string mended(std::string text);

/// A mended text as a cell holds it: at most 32,767 UTF-16 units, and with nothing that Excel would
/// read as a coded character ("_x0041_").
std::string cell_text(std::string mended_text);

/// The text on one line, for headings, titles and properties.
std::string line_text(const std::string& text);

/// The heading of a table's column, counted from 1: Excel takes at most 255 UTF-16 units of it, and
/// no two alike, so that one that is cut ends with its column's number.
std::string heading_text(const std::string& text, std::size_t column);

/// The text as a printed header or footer part, in which & has a meaning.
std::string header_text(const std::string& text);

/// The widest of its lines, in columns of a digit's width.
int width_of(std::string_view text);

/// The number of lines it takes when wrapped at a width.
int lines_at(std::string_view text, int width);

/// Where a line may be broken.
inline bool is_break(char c) { return c == ' ' || c == '\n'; }

}  // namespace panelpress::render
