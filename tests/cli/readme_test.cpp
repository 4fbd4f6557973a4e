#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "inputs/reference.h"
#include "support.h"

using namespace panelpress::tests;
using panelpress::inputs::KeyRow;

namespace {

const std::string kBegin = "<!-- keys: ";
const std::string kEnd = "<!-- end of keys -->";

/// The reference of keys as the README prints it: a table for each kind of file.
std::string reference_of_keys() {
  std::string text;
  std::string file;
  for (const KeyRow& row : panelpress::inputs::reference()) {
    if (row.file != file) {
      text += fmt::format("\n**`{}`**\n\n| key | form | meaning |\n|---|---|---|\n", row.file);
      file = row.file;
    }
    const std::string words = row.words.empty() || row.words.size() > 14
                                  ? ""
                                  : fmt::format(": {}", fmt::join(row.words, ", "));
    text += fmt::format("| `{}`{} | {}{} | {} |\n", row.key, row.is_required ? "" : " ?", row.form,
                        words, row.meaning);
  }
  return text + "\n";
}

/// The README in three parts: before the keys, the keys, after them.
struct Readme {
  std::string text = bytes_of(kRoot / "README.md");
  std::size_t begin = text.find('\n', text.find(kBegin)) + 1;
  std::size_t end = text.find(kEnd);
};

}  // namespace

TEST_CASE("README: golden: the keys are those of the program") {
  const Readme readme;
  REQUIRE(readme.end != std::string::npos);
  const std::string expected = reference_of_keys();
  if (std::getenv("PANELPRESS_ACCEPT") != nullptr) {
    std::ofstream(kRoot / "README.md", std::ios::binary)
        << readme.text.substr(0, readme.begin) << expected << readme.text.substr(readme.end);
    return;
  }
  // Compared as a whole, but shown only where they part: the whole is hundreds of lines.
  const std::string actual = readme.text.substr(readme.begin, readme.end - readme.begin);
  const auto part = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  INFO("the README differs at: " << std::string(part.first, actual.end()).substr(0, 200));
  INFO("the program says: " << std::string(part.second, expected.end()).substr(0, 200));
  CHECK(actual == expected);
}

TEST_CASE("README: every command of the program is in its table") {
  const std::string text = Readme{}.text;
  const std::string help = Program{}.run({"--help"}).out;
  for (const std::string command : {"build", "check", "explain", "diff", "schema"}) {
    CHECK(text.find("panelpress " + command) != std::string::npos);
    CHECK(help.find("  " + command + " ") != std::string::npos);
  }
}

TEST_CASE("README: the five subjects worth explaining can be explained") {
  const std::string text = Readme{}.text;
  int count = 0;
  const std::string words = "build/panelpress explain ";
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    const auto begin = at + words.size();
    const std::string subject = text.substr(begin, text.find(' ', begin) - begin);
    const Ended ended = Program{}.run({"explain", subject, "-i", kRoot / "inputs", "-t",
                                       kRoot / "templates", "--as-of", "2026-03-31"});
    CAPTURE(subject, ended.err);
    CHECK(ended.status == 0);
    CHECK(ended.out.find("Rules\n-----\n") != std::string::npos);
    ++count;
  }
  CHECK(count == 5);
}
