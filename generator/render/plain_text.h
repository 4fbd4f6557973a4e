// The plain text of an HTML email, so that both parts of a message have the same content and the
// words of an email stand in one template.
#pragma once

#include <string>
#include <string_view>

namespace panelpress::render {

/// The words of an HTML email in their order, ready for a text part: a blank line between
/// paragraphs, headings underlined, "- " or "1. " before an item of a list, a row of a table on one
/// line ("name: value", or cells parted by " | "). Lines are not wrapped: readers do that. Spaces
/// that may not break are ordinary ones.
///
/// For the markup of our own templates, of which it knows: body, h1 to h3, p, div, br, ul, ol, li,
/// table, tr, th, td, inline tags, comments, and the five entities of append_escaped. A table with
/// role="presentation" is layout and leaves no trace. What stands before <body> is left out.
std::string plain_text(std::string_view html);

}  // namespace panelpress::render
