#include "base/text.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace panelpress;

TEST_CASE("text is missing when blank or one of the words for nothing") {
  for (const char* text :
       {"", " ", "\t\n", "unknown", "Unspecified", "VARIOUS", "n/a", "N/A.", "na", "none", "None.",
        "not known", "Not  known.", "tbc", "TBD.", "-", "?", " ? ", "-."}) {
    INFO(text);
    CHECK(is_missing_text(text));
  }
}

TEST_CASE("text that says something is not missing") {
  for (const char* text : {"none of these apply", "tbc soon", "0", "no", "n", "--", "unknown..",
                           "unknown to the team", "nan", "не известно"}) {
    INFO(text);
    CHECK_FALSE(is_missing_text(text));
  }
}

TEST_CASE("blanks of Unicode and signs that show nothing are no text") {
  for (const char* text : {"\u00A0", "\u202F", "\u3000\u2003", "\u200B\uFEFF", "\u00AD",
                           "\u2060\u200D", "\u0085", "\u1680", " \u2028\n"}) {
    INFO(text);
    CHECK(is_blank_text(text));
    CHECK(is_missing_text(text));
  }
  CHECK(is_missing_text("\u200Btbc\u00A0"));
  CHECK_FALSE(is_blank_text("\u00B7"));
}

TEST_CASE("a person may be called Na, None or Various") {
  for (const char* name : {"Na", "None", "Various", "-"}) CHECK_FALSE(is_blank_text(name));
}

TEST_CASE("texts that only differ in coding, case, quotes or blanks are the same") {
  CHECK(same_text("Ren\u00E9e \u00C5ngstr\u00F6m", "Rene\u0301e A\u030Angstro\u0308m"));
  CHECK(same_text("\u2019s \u201CABC\u201D", "'S \"abc\""));
  CHECK(same_text("Book\u00A0an\u3000escort", " book an  ESCORT\u200B"));
  CHECK(same_text("travel\u00ADdocument", "travel\u200Bdocument"));
  CHECK_FALSE(same_text("Oak", "Oak."));
  CHECK_FALSE(same_text("Rene", "Ren\u00E9"));
}

TEST_CASE("folded text differs in words alone") {
  CHECK(folded("  Book\t an \n ESCORT ") == "book an escort");
  CHECK(folded("ÉCLAIR Straße") == folded("éclair STRASSE"));
  CHECK(folded("") == "");
  CHECK(folded(" \n ") == "");
}

TEST_CASE("text is trimmed of white space at its ends alone") {
  CHECK(trimmed("  a  b\n") == "a  b");
  CHECK(trimmed("") == "");
  CHECK(trimmed(" \t ") == "");
}

TEST_CASE("items are joined as a sentence has them") {
  using Texts = std::vector<std::string>;
  CHECK(join_with_and(Texts{}) == "");
  CHECK(join_with_and(Texts{"a"}) == "a");
  CHECK(join_with_and(Texts{"a", "b"}) == "a and b");
  CHECK(join_with_and(Texts{"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("a text is made a sentence by one full stop, and by none where it is one") {
  CHECK(as_sentence("Book two escorts") == "Book two escorts.");
  CHECK(as_sentence("Book two escorts. ") == "Book two escorts.");
  CHECK(as_sentence("Who books them?") == "Who books them?");
  CHECK(as_sentence("He said \u201cno.\u201d") == "He said \u201cno.\u201d");
  CHECK(as_sentence("Book two escorts (by rail)") == "Book two escorts (by rail).");
  CHECK(as_sentence(" ").empty());
}

TEST_CASE("a count is of one or of several") {
  CHECK(counted(1, "case") == "1 case");
  CHECK(counted(0, "case") == "0 cases");
  CHECK(counted(2, "person", "people") == "2 people");
}

// Eight bytes are looked at together, so that a fault is put at each place of them.
TEST_CASE("text is UTF-8 or not wherever in it a sign beyond ASCII or a zero stands") {
  for (std::size_t at = 0; at <= 20; ++at) {
    const std::string before(at, 'a');
    const std::string after(20 - at, '~');
    CAPTURE(at);
    CHECK(is_valid_utf8(before + after));
    CHECK(is_valid_utf8(before + "\u00a0" + after));
    CHECK(is_valid_utf8(before + "\U0001F426é" + after));
    CHECK_FALSE(is_valid_utf8(before + '\0' + after));
    CHECK_FALSE(is_valid_utf8(before + '\x80' + after));
    CHECK_FALSE(is_valid_utf8(before + "\xE2\x82" + after));
  }
}

TEST_CASE("code points are counted, and bytes that are none refused") {
  CHECK(count_code_points("Zoë 日本") == 6);
  CHECK(is_valid_utf8("Zoë"));
  CHECK_FALSE(is_valid_utf8("\xC3"));
  CHECK_FALSE(is_valid_utf8("\xED\xA0\x80"));  // a surrogate
  CHECK_FALSE(is_valid_utf8("\xC0\xAF"));      // longer than it need be
}
