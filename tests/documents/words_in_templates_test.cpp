// What a reader of a document reads stands in the templates. C++ has the headings of columns and
// the labels of facts, each beside its cell; the print forms of dates and rates, in one file; and
// what only a programmer reads.
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "support/folder.h"

namespace {

/// The text literals of a source file, without its comments.
std::vector<std::string> literals_of(const std::string& source) {
  const std::regex comment(R"((^|\s)//[^\n]*|#include [^\n]*|logic_error\("[^\n]*)");
  const std::regex literal(R"re("((?:\\.|[^"\\\n])*)")re");
  const std::string code = std::regex_replace(source, comment, "\n");
  std::vector<std::string> found;
  for (std::sregex_iterator at(code.begin(), code.end(), literal), end; at != end; ++at) {
    found.push_back((*at)[1].str());
  }
  return found;
}

/// Whether a literal is a piece of prose: words that something is joined to, or a sentence. A
/// formula of a workbook, a path and a name of a class are none.
bool is_prose(const std::string& literal) {
  static const std::regex other(R"([\[=/]|^\.\w+$|^[a-z]+\.$|^ [a-z]+$)");
  static const std::regex joined(
      R"(\}\W* [a-z]{2}|[a-z]{2},? \{|^[ ,:;.]+ ?[A-Za-z]{2}|[A-Za-z]{2}[ :,;.]+$)");
  static const std::regex sentence(R"((\S*[A-Za-z]{2}\S*\s+){5}\S)");
  return !std::regex_search(literal, other) &&
         (std::regex_search(literal, joined) || std::regex_search(literal, sentence));
}

/// The print forms, and what `explain` and SARIF tell those who work at a terminal or an editor.
bool may_hold_prose(const std::string& path) {
  return path == "shared/wording.cpp" || path == "explain/subject.cpp" ||
         path == "explain/sarif.cpp";
}

}  // namespace

TEST_CASE("words: no document's C++ holds a sentence, or glues one together") {
  const auto files = panelpress::support::files_below(PANELPRESS_SOURCE_DIR "/generator/documents");
  CHECK(files.size() > 200);
  for (const auto& [path, source] : files) {
    if (may_hold_prose(path)) continue;
    for (const std::string& literal : literals_of(source)) {
      INFO(path << ": " << literal);
      CHECK_FALSE(is_prose(literal));
    }
  }
}

TEST_CASE("words: sentences, halves of them and joined words are told from headings and code") {
  for (const char* prose :
       {"{} of {}", "{}, due on {}", ": working days", ", calendar days", "Not met by ",
        "No action is open.", "31 of {}", "Nobody has answered for the panel yet"}) {
    INFO(prose);
    CHECK(is_prose(prose));
  }
  for (const char* other : {"Adult at Risk (AaR) level", "Share of the cases considered", "{} {}",
                            "{}, {}", "=SUMIFS({}[Amount]", "panel.", "templates/x y z", ".html",
                            "label end strong", "M{} {}l6 6l-6 6l-6 -6z", "; "}) {
    INFO(other);
    CHECK_FALSE(is_prose(other));
  }
}
