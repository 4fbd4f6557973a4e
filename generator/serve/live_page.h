#pragma once

#include <string>
#include <string_view>

namespace panelpress::serve {

/// Where a page's script asks how the last build went, and where words stand.
inline constexpr std::string_view kStatePath = "/.panelpress/state";
inline constexpr std::string_view kSearchPath = "/.panelpress/search";
/// Before the id of a subject: the page that explains it.
inline constexpr std::string_view kExplainPath = "/.panelpress/explain/";

/// What tells one answer's page from another.
struct PageMark {
  std::string nonce;  ///< random, of this answer alone: only what carries it may run
  std::string tag;    ///< changes when the document does
};

/// A document with what shows errors, reloads and filters added before its end, under a nonce that
/// its policy is made to let in. Nothing else that the document holds is let run.
std::string live(std::string page, const PageMark& mark);

/// A page of plain text under a title.
std::string page_of_text(std::string_view title, std::string_view text);

/// A page for where no document is: the errors stand in it as in any other.
std::string page_without_document(std::string_view path);

}  // namespace panelpress::serve
