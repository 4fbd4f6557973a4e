#include <catch2/catch.hpp>

#include "support.h"

using namespace panelpress::tests;

TEST_CASE("options: help and version go to standard output and end with 0") {
  const Program program;
  const Ended help = program.run({"--help"});
  CHECK(help.status == 0);
  CHECK(help.out.find("explain") != std::string::npos);
  CHECK(help.err.empty());
  const Ended version = program.run({"--version"});
  CHECK(version.status == 0);
  CHECK(version.out == "panelpress 0.1.0\n");
  CHECK(program.run({"build", "--help"}).out.find("--since") != std::string::npos);
}

TEST_CASE("options: a wrong command line ends with 2 and names the nearest word") {
  const Program program;
  const auto says = [&](const std::vector<std::string>& words, const std::string& text) {
    const Ended ended = program.run(words);
    CHECK(ended.status == 2);
    CHECK(ended.out.empty());
    CAPTURE(ended.err);
    CHECK(ended.err.find(text) != std::string::npos);
  };
  says({}, "no command given: build, check");
  says({"biuld"}, "did you mean 'build'?");
  says({"build", "--ouput", "x"}, "did you mean '--output'?");
  says({"build", "--as-of", "2026-02-30"}, "--as-of takes a date such as 2026-03-31");
  says({"build", "--month", "March"}, "--month takes a month such as 2026-03");
  says({"build", "--only", "pakcs"}, "did you mean 'packs'?");
  says({"check", "-i", "/nowhere"}, "no folder of inputs at '/nowhere'");
  says({"schema", "cases"}, "did you mean 'case'?");
}

TEST_CASE("options: the date comes from --as-of, then SOURCE_DATE_EPOCH, then today") {
  Program program;
  const auto as_of = [&](std::vector<std::string> more) {
    std::vector<std::string> words = {"explain",  "-i",   kRoot / "inputs",
                                      "--format", "json", "A1042218"};
    words.insert(words.end(), more.begin(), more.end());
    return program.run(words).out.substr(4, 22);
  };
  CHECK(as_of({}) == "\"as_of\": \"2026-03-31\",");
  program.environment["SOURCE_DATE_EPOCH"] = "1771286399";  // 2026-02-16T23:59:59Z
  CHECK(as_of({}) == "\"as_of\": \"2026-02-16\",");
  CHECK(as_of({"--as-of", "2026-01-02"}) == "\"as_of\": \"2026-01-02\",");
  program.environment["SOURCE_DATE_EPOCH"] = "yesterday";
  CHECK(program.run({"explain", "-i", kRoot / "inputs"}).status == 2);
}

TEST_CASE("explain: a subject that does not exist ends with 2 and names the nearest") {
  const Program program;
  const Ended ended = program.run({"explain", "-i", kRoot / "inputs", "A1042219"});
  CHECK(ended.status == 2);
  CHECK(ended.err.find("no case, panel, claim or person 'A1042219', did you mean 'A1042218'?") !=
        std::string::npos);
}

TEST_CASE("report: on a terminal the line of input stands below with a caret") {
  Program program;
  program.is_terminal = true;
  const TemporaryFolder folder;
  std::filesystem::copy(kRoot / "inputs", folder.path() / "inputs",
                        std::filesystem::copy_options::recursive);
  write(folder.path() / "inputs/holidays.toml", "[[holiday]]\ndate = 2026-04-03\nnam = \"x\"\n");
  const Ended ended = program.run({"check", "-i", folder.path() / "inputs", "--color", "never"});
  CHECK(ended.status == 2);
  CHECK(ended.err.find("    nam = \"x\"\n    ^\n") != std::string::npos);
}
