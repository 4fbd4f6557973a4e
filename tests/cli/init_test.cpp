#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A folder made by `init` and what is built from it, both on a day.
struct Start {
  TemporaryFolder folder;
  fs::path records = folder.path() / "records";
  Program program;

  Ended init(const std::string& day) const {
    return program.run({"init", records, "--as-of", day});
  }
  Ended build(const std::string& day) const {
    return program.run({"build", "-i", records, "-o", folder.path() / "output", "-t",
                        kRoot / "templates", "--as-of", day});
  }
};

/// Lines of a text that hold a word.
std::string lines_with(const std::string& text, const std::string& word) {
  std::istringstream lines(text);
  std::string found;
  for (std::string line; std::getline(lines, line);) {
    if (line.find(word) != std::string::npos) found += line + "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("init: what it writes builds as it stands, without a warning, on any day") {
  for (const std::string day : {"2026-03-31", "2025-12-24", "2026-01-01", "2024-02-29"}) {
    const Start start;
    const Ended made = start.init(day);
    INFO(day << made.err);
    REQUIRE(made.status == 0);
    CHECK(made.out.empty());
    CHECK(made.err.find("panelpress build --inputs") != std::string::npos);
    const Ended built = start.build(day);
    INFO(built.err);
    CHECK(built.status == 0);
    CHECK(lines_with(built.err, "warning:").empty());
    CHECK(fs::exists(start.folder.path() / "output/index.html"));
  }
}

TEST_CASE("init: never writes over a file") {
  const Start start;
  REQUIRE(start.init("2026-03-31").status == 0);
  write(start.records / "people.toml", "# mine\n");
  const auto before = tree_of(start.records);
  const Ended again = start.init("2026-03-31");
  CHECK(again.status == 2);
  CHECK(again.err.find("people.toml is already there: init never writes over a file") !=
        std::string::npos);
  CHECK(tree_of(start.records) == before);
}

TEST_CASE("init: what lies in the folder and is no record stays") {
  const Start start;
  write(start.records / ".gitignore", "mine\n");
  CHECK(start.init("2026-03-31").status == 0);
  CHECK(bytes_of(start.records / ".gitignore") == "mine\n");
}

TEST_CASE("init: bank holidays of two years, schemas of every file, and a hook that git may run") {
  const Start start;
  REQUIRE(start.init("2026-03-31").status == 0);
  const std::string holidays = bytes_of(start.records / "holidays.toml");
  CHECK(holidays.find("date = 2026-04-03\nname = \"Good Friday\"") != std::string::npos);
  CHECK(holidays.find("date = 2027-12-28\nname = \"Boxing Day (substitute day)\"") !=
        std::string::npos);
  CHECK(holidays.find("2028") == std::string::npos);
  CHECK(bytes_of(start.records / "schemas/case.schema.json") ==
        start.program.run({"schema", "case"}).out);
  struct stat status {};
  REQUIRE(::stat((start.records / ".githooks/pre-commit").c_str(), &status) == 0);
  CHECK((status.st_mode & 0100U) != 0);
}
