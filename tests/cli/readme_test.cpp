#include <algorithm>
#include <catch2/catch.hpp>

#include "inputs/limits.h"
#include "support.h"

using namespace panelpress::tests;

namespace {

std::string readme() { return bytes_of(kRoot / "README.md"); }

}  // namespace

TEST_CASE("README: one that is read, of 220 lines at most") {
  CHECK(std::ranges::count(readme(), '\n') <= 220);
}

TEST_CASE("README: the limits of files and spreadsheets are those that the program reads by") {
  const std::string text = readme();
  const auto check = [&](const std::string& begin, const std::vector<std::string>& limits) {
    const auto at = text.find(begin);
    REQUIRE(at != std::string::npos);
    const std::string sentence = text.substr(at, text.find(". ", at) - at);
    for (const std::string& limit : limits) {
      CAPTURE(limit);
      CHECK(sentence.find(limit) != std::string::npos);
    }
  };
  check("A file has at most ", panelpress::inputs::limits_of_a_file());
  check("A spreadsheet has at most ", panelpress::inputs::limits_of_a_spreadsheet());
}

TEST_CASE("README: every command of the program is in its table") {
  const std::string text = readme();
  const std::string help = Program{}.run({"--help"}).out;
  for (const std::string command : {"build", "check", "explain", "diff", "schema"}) {
    CHECK(text.find("panelpress " + command) != std::string::npos);
    CHECK(help.find("  " + command + " ") != std::string::npos);
  }
}

TEST_CASE("README: the five subjects worth explaining can be explained") {
  const std::string text = readme();
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
