#include "inputs/parse.h"

#include <catch2/catch.hpp>

#include "inputs/support.h"

namespace panelpress::inputs {

namespace {

std::string said_of(const std::string& bytes) {
  FileErrors errors("f.toml");
  const auto root = parse_toml(bytes, errors);
  CHECK(root.has_value() == errors.list().empty());
  return printed(errors.list());
}

}  // namespace

TEST_CASE("Places count lines and code points from 1, after a byte order mark") {
  FileErrors errors("f.toml");
  const auto root = parse_toml("\xEF\xBB\xBF\"é\" = 1\r\n[a]\r\nb.c = [ \"ü\", 2 ]\r\n", errors);
  REQUIRE(root);
  const auto place = [](const Place& at) { return std::pair(at.line, at.column); };
  CHECK(place(root->find("é")->place) == std::pair(1, 1));
  CHECK(place(root->find("é")->value.place) == std::pair(1, 7));
  const Node& a = root->find("a")->value;
  CHECK(place(a.place) == std::pair(2, 1));
  const Node& c = a.find("b")->value.find("c")->value;
  CHECK(place(c.place) == std::pair(3, 7));
  CHECK(place(c.items.at(1).place) == std::pair(3, 14));
}

TEST_CASE("Dotted keys, inline tables and headers give the same tables") {
  const std::string case_file = "ref = \"A1234567\"\nname = \"N\"\narea = \"north\"\n";
  const auto start = [&](const std::string& rest) {
    const Records records = records_with({{"cases/A1234567.toml", case_file + rest}});
    return *records.cases.at(0).detention.start;
  };
  const Date expected = make_date(2025, 11, 3);
  CHECK(start("[detention]\nstart = 2025-11-03\n") == expected);
  CHECK(start("detention.start = 2025-11-03\n") == expected);
  CHECK(start("detention = { start = 2025-11-03 }\n") == expected);
  CHECK(start("'detention'.\"start\" = 2025-11-03\n") == expected);
}

TEST_CASE("A file over 1 MiB is not parsed") {
  const std::string comment(1 << 20, '#');
  CHECK(said_of(comment).empty());
  CHECK(
      said_of(comment + "#") ==
      "f.toml:1:1: error: larger than 1 MiB: split the file, or check that it is the right one\n");
}

TEST_CASE(
    "A file of more lines or values than any input has is refused where they pass the limit") {
  std::string lines(50'000, '\n');
  CHECK(said_of(lines).empty());
  CHECK(said_of(lines + "\n") ==
        "f.toml:50001:1: error: more than 50000 lines: split the file, or check that it is the "
        "right one\n");
  std::string list = "a = [";
  for (int i = 0; i < 49'999; ++i) list += "1,";
  CHECK(said_of(list + "1]").empty());
  CHECK(said_of(list + "1,1]") ==
        "f.toml:1:100006: error: more than 50000 values: no input of this program looks like "
        "that\n");
}

TEST_CASE("Numbers of one long line are each found as they were written") {
  FileErrors errors("f.toml");
  const auto root = parse_toml("b = [1.10, '\u00e9é', 2.50, 3.0] # é\na = 0.10\n", errors);
  REQUIRE(root);
  const Node& list = root->find("b")->value;
  CHECK(list.items.at(0).text == "1.10");
  CHECK(list.items.at(2).text == "2.50");
  CHECK(list.items.at(3).text == "3.0");
  CHECK(root->find("a")->value.text == "0.10");
}

TEST_CASE("Dots nest only outside text and comments") {
  const std::string dots(65, '.');
  CHECK(said_of("a = \"" + dots + "\" # " + dots + "\n").empty());
  CHECK(said_of("a = '" + dots + "'\nb = '''\n" + dots + "'" + dots + "''''\nc = 1\n").empty());
  CHECK(said_of("a = \"\\\"" + dots + "\"\nb = \"\"\"\\\"\"\"\n" + dots + "\"\"\"\"\"\nc = 1\n")
            .empty());
  std::string nested = "a";
  for (int i = 0; i < 64; ++i) nested += ".a";
  CHECK(said_of(nested + " = 1\n" + nested + "b = 1\n").empty());
  CHECK(said_of(nested + ".a = 1\n") ==
        "f.toml:1:131: error: more than 64 dots in one line: no input of this program looks like "
        "that\n");
}

TEST_CASE("Brackets nest no deeper than any input needs") {
  CHECK(said_of("a = " + std::string(32, '[') + std::string(32, ']')).empty());
  CHECK(said_of("a = " + std::string(33, '[') + std::string(33, ']')) ==
        "f.toml:1:38: error: more than 32 brackets inside each other: no input of this program "
        "looks like that\n");
}

TEST_CASE("Bytes that are no text are refused at their place") {
  CHECK(said_of("a = 1\n# \xC3\xA9 \xE9\n") ==
        "f.toml:2:5: error: not valid UTF-8: save the file with the encoding UTF-8\n");
  CHECK(said_of(std::string("a = 1\n\0", 7)) ==
        "f.toml:2:1: error: a NUL byte: this is not a text file\n");
}

TEST_CASE("A number of more digits than any count has is told as one, where it begins") {
  const std::string large = "this number is too large; text stands in quotes";
  CHECK(said_of("a = 9999999999999999999\n") == "f.toml:1:5: error: " + large + "\n");
  CHECK(said_of("a = 1\nb = -99999999999999999999\n") == "f.toml:2:5: error: " + large + "\n");
  CHECK(said_of("a = 999999999999999999\n").empty());
}

TEST_CASE("An error of syntax is told in words, without control characters") {
  CHECK(said_of("a = North\n") ==
        "f.toml:1:5: error: text stands in quotes: write \" before and after it\n");
  CHECK(said_of("a =\n") ==
        "f.toml:1:4: error: nothing stands after =: write the value, or leave the line out\n");
}

}  // namespace panelpress::inputs
