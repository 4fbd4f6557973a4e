#include "records/toml_text.h"

#include <catch2/catch.hpp>

#include "tree.h"

namespace panelpress::records {

namespace {

TomlText text_of(const std::string& bytes) {
  auto text = TomlText::read(bytes);
  REQUIRE(text);
  return *text;
}

std::string after_set(const std::string& bytes, const Path& table, const std::string& key,
                      const Written& value) {
  TomlText text = text_of(bytes);
  REQUIRE(text.set(table, key, value));
  return text.bytes();
}

const std::string kCase =
    "# A case, by hand\n"
    "ref = \"A1234567\"   # from Atlas\n"
    "area = 'fno-north'\n"
    "owner = { name = \"Wren\", email = \"\" }\n"
    "\n"
    "[detention]  # since autumn\n"
    "  start = 2025-11-03\n"
    "\n"
    "# The reviews\n"
    "[[dcpr]]\n"
    "date = 2025-12-01\n"
    "[[dcpr]]\n"
    "date = 2025-12-29 # late\n"
    "\n"
    "# the end\n";

}  // namespace

TEST_CASE("A value is replaced where it stands, and its comment stays") {
  const std::string after = after_set(kCase, {{"dcpr", 1}}, "date", "2026-01-02");
  std::string expected = kCase;
  expected.replace(expected.find("2025-12-29"), 10, "2026-01-02");
  CHECK(after == expected);
}

TEST_CASE("A key is added after the last of its table, indented as that is") {
  const std::string after = after_set(kCase, {{"detention"}}, "ended", "2026-02-01");
  std::string expected = kCase;
  expected.insert(expected.find("\n\n# The reviews") + 1, "  ended = 2026-02-01\n");
  CHECK(after == expected);
  CHECK(
      after_set(kCase, {}, "atlas_id", "\"1\"").find("email = \"\" }\natlas_id = \"1\"\n\n[det") !=
      std::string::npos);
}

TEST_CASE("A key of an inline table is replaced or added within it") {
  CHECK(after_set(kCase, {{"owner"}}, "email", "\"w@x.uk\"").find("email = \"w@x.uk\" }") !=
        std::string::npos);
  CHECK(after_set(kCase, {{"owner"}}, "grade", "1").find("email = \"\", grade = 1 }") !=
        std::string::npos);
  CHECK(after_set("a = {}\n", {{"a"}}, "b", "1") == "a = { b = 1 }\n");
}

TEST_CASE("A table that is missing is made after the rest of the table that holds it") {
  const std::string panel =
      "id = \"p\"\n\n[[case]]\nref = \"A1\"\n[case.outcome]\nreasons = \"r\"\n\n[[case]]\nref = "
      "\"A2\"\n";
  CHECK(after_set(panel, {{"case", 0}, {"response"}}, "decision", "\"agree\"") ==
        "id = \"p\"\n\n[[case]]\nref = \"A1\"\n[case.outcome]\nreasons = \"r\"\n\n[case.response]\n"
        "decision = \"agree\"\n\n[[case]]\nref = \"A2\"\n");
  CHECK(after_set(panel, {{"case", 1}, {"response"}}, "decision", "\"agree\"") ==
        panel + "\n[case.response]\ndecision = \"agree\"\n");
  CHECK(after_set("[a.b]\nc = 1\n", {{"a"}}, "d", "2") == "[a]\nd = 2\n\n[a.b]\nc = 1\n");
}

TEST_CASE("A table given by dotted keys goes on by dotted keys") {
  CHECK(after_set("a.b = 1\nc = 2\n", {{"a"}}, "d", "3") == "a.b = 1\na.d = 3\nc = 2\n");
  CHECK(after_set("[t]\na.\"b c\".d = 1\n", {{"t"}, {"a"}, {"b c"}}, "e", "2") ==
        "[t]\na.\"b c\".d = 1\na.\"b c\".e = 2\n");
}

TEST_CASE("Entries are added after the last of their list, on lines or inline as it has them") {
  TomlText text = text_of(kCase);
  REQUIRE(text.append({}, "dcpr", {{"date", "2026-01-26"}, {"records_cpp", "true"}}));
  CHECK(text.bytes().find("late\n\n[[dcpr]]\ndate = 2026-01-26\nrecords_cpp = true\n\n# the end") !=
        std::string::npos);
  REQUIRE(text.append({}, "was", {{"until", "2026-01-26"}}));
  CHECK(text.bytes().ends_with("# the end\n\n[[was]]\nuntil = 2026-01-26\n"));
  TomlText inline_list = text_of("o = [\n  { a = 1 },\n  { a = 2 },\n]\n");
  REQUIRE(inline_list.append({}, "o", {{"a", "3"}}));
  CHECK(inline_list.bytes() == "o = [\n  { a = 1 },\n  { a = 2 },\n  { a = 3 },\n]\n");
}

TEST_CASE("Keys, tables and entries are removed with their lines") {
  TomlText text = text_of(kCase);
  REQUIRE(text.remove({{"dcpr", 0}}));
  REQUIRE(text.remove({{"area"}}));
  REQUIRE(text.remove({{"owner"}, {"name"}}));
  CHECK(text.bytes() ==
        "# A case, by hand\nref = \"A1234567\"   # from Atlas\nowner = { email = \"\" }\n\n"
        "[detention]  # since autumn\n  start = 2025-11-03\n\n# The reviews\n[[dcpr]]\n"
        "date = 2025-12-29 # late\n\n# the end\n");
  REQUIRE(text.remove({{"detention"}}));
  CHECK(text.bytes().find("start") == std::string::npos);
  CHECK_FALSE(text.remove({{"nothing"}}));
}

TEST_CASE("Windows line ends, a byte order mark and an open last line are kept") {
  CHECK(after_set("\xEF\xBB\xBF"
                  "a = 1\r\n[t]\r\nb = 2\r\n",
                  {{"t"}}, "c", "3") ==
        "\xEF\xBB\xBF"
        "a = 1\r\n[t]\r\nb = 2\r\nc = 3\r\n");
  CHECK(after_set("a = 1", {}, "b", "2") == "a = 1\nb = 2");
  CHECK(after_set("", {}, "b", "2") == "b = 2\n");
  CHECK(after_set("a = 1", {{"t"}}, "b", "2") == "a = 1\n\n[t]\nb = 2");
}

TEST_CASE("What cannot be done safely is refused and changes nothing") {
  TomlText text = text_of(kCase);
  CHECK_FALSE(text.set({}, "detention", "1"));
  CHECK_FALSE(text.set({}, "dcpr", "1"));
  CHECK_FALSE(text.set({{"ref"}}, "x", "1"));
  CHECK_FALSE(text.set({{"dcpr", 2}}, "date", "2026-01-01"));
  CHECK_FALSE(text.set({}, "x", "no value"));
  CHECK_FALSE(text.append({}, "ref", {{"a", "1"}}));
  CHECK_FALSE(text.append({}, "detention", {{"a", "1"}}));
  CHECK(text.bytes() == kCase);
  CHECK_FALSE(TomlText::read("a = "));
}

TEST_CASE("A value's place is its line and column") {
  const TomlText text = text_of(
      "\xEF\xBB\xBF"
      "\"é\" = 1\n[[a]]\nb = { c = 'ü', d = 2 }\n");
  const auto place = [&](const Path& path) {
    const inputs::Place at = text.place_of(path);
    return std::pair(at.line, at.column);
  };
  CHECK(place({{"é"}}) == std::pair(1, 7));
  CHECK(place({{"a", 0}, {"b"}, {"d"}}) == std::pair(3, 20));
  CHECK(place({{"a", 0}, {"z"}}) == std::pair(2, 1));
}

TEST_CASE("Text is written so that it is read back") {
  for (const std::string text : {"plain", "", "a \"quoted\" \\ path", "two\nlines \"\"\"\n",
                                 "tab\tand \x01 bell", "é – ü"}) {
    const Tree tree = tree_of("x = " + written(text) + "\n");
    CHECK(tree.at("/x").find("'" + text + "'") != std::string::npos);
  }
}

}  // namespace panelpress::records
