#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A copy of the sample's records, and files beside it.
struct Desk {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";
  Program program;

  Desk() { fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive); }

  Ended import(const std::string& file, std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {
        "import", (folder.path() / file).string(), "-i", inputs.string(), "--as-of", "2026-03-31"};
    words.insert(words.end(), more.begin(), more.end());
    return program.run(words);
  }
  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
};

const std::string kMap =
    "kind = \"case\"\nkey = \"ref\"\n[columns]\n\"HO ref\" = \"ref\"\n\"Name\" = \"name\"\n"
    "\"Team\" = \"area\"\n\"Detained\" = { key = \"detention.start\", date = \"dd/mm/yyyy\" }\n";

}  // namespace

TEST_CASE("import: rows become records that check accepts, told as new, changed and the same") {
  const Desk desk;
  desk.folder.write("map.toml", kMap);
  desk.folder.write("cases.csv",
                    "\xEF\xBB\xBFHO ref;Name;Team;Detained\r\nB7654321;Siskin "
                    "Fictional;fno-north;02/03/2026\r\nA1042218;;;\r\n");
  const Ended ended = desk.import("cases.csv", {"--map", desk.path("map.toml")});
  CHECK(ended.status == 0);
  CHECK(ended.out.find("new: 1 (B7654321)\nchanged: none\nthe same: 1\n") == 0);
  CHECK(bytes_of(desk.inputs / "cases/B7654321.toml") ==
        "ref = \"B7654321\"\nname = \"Siskin Fictional\"\narea = \"fno-north\"\n\n[detention]\n"
        "start = 2026-03-02\n");
  CHECK(desk.program.run({"check", "-i", desk.inputs, "--as-of", "2026-03-31"}).status != 2);
  const auto before = tree_of(desk.inputs);
  CHECK(desk.import("cases.csv", {"--map", desk.path("map.toml")}).status == 0);
  CHECK(tree_of(desk.inputs) == before);
}

TEST_CASE("import: --dry-run and any error write nothing") {
  const Desk desk;
  desk.folder.write("map.toml", kMap);
  const auto before = tree_of(desk.inputs);
  desk.folder.write("cases.csv",
                    "HO ref,Name,Team,Detained\nB7654321,Siskin,fno-north,02/03/2026\n");
  const Ended dry = desk.import("cases.csv", {"--map", desk.path("map.toml"), "--dry-run"});
  CHECK(dry.status == 0);
  CHECK(dry.out.find("new: 1 (B7654321)") == 0);
  CHECK(tree_of(desk.inputs) == before);
  desk.folder.write("cases.csv", "HO ref,Name,Team,Detained\nB7654321,Siskin,nowhere,02/03/2026\n");
  const Ended wrong = desk.import("cases.csv", {"--map", desk.path("map.toml")});
  CHECK(wrong.status == 2);
  CHECK(wrong.out.empty());
  CHECK(wrong.err.find("cases.csv: row 2, column C 'Team': error: ") == 0);
  CHECK(wrong.err.find("1 error, nothing was written") != std::string::npos);
  CHECK(tree_of(desk.inputs) == before);
}

TEST_CASE("import: the map to start from knows everyday headings and what their words mean") {
  const Desk desk;
  desk.folder.write("cases.csv",
                    "HO ref;Name;Team;Detained since;Born;AaR\nB7654321;Siskin;FNO RC North;"
                    "02/03/2026;07/01/1980;Level 2\nB7654322;Lark;FNO RC North;05/03/2026;;Nil\n");
  const std::string map = desk.import("cases.csv").out;
  CHECK(
      map.find("\"Detained since\" = { key = \"detention.start\", date = \"DD/MM/YYYY\" }\n"
               "\"Born\" = { key = \"date_of_birth\", date = \"DD/MM/YYYY\" }\n"
               "\"AaR\" = { key = \"vulnerability.aar_level\", words = { \"Level 2\" = 2, Nil = 0 "
               "} }\n") != std::string::npos);
  desk.folder.write("map.toml", map);
  CHECK(desk.import("cases.csv", {"--map", desk.path("map.toml")}).status == 0);
  desk.folder.write("cases.csv", "HO ref,Name\nB7654321,Siskin\n");
  CHECK(desk.import("cases.csv")
            .out.ends_with("# No column was known for area, which a new case needs.\n"
                           "# No column was known for detention.start, which a new case needs.\n"));
}

TEST_CASE("import: without a map it prints one to start from, which works as it stands") {
  const Desk desk;
  desk.folder.write("cases.csv",
                    "HO ref,Name,Team,Detained,Remarks\nB7654321,Siskin,fno-north,02/03/2026,x\n");
  const Ended printed = desk.import("cases.csv");
  CHECK(printed.status == 0);
  desk.folder.write("map.toml", printed.out);
  CHECK(desk.import("cases.csv", {"--map", desk.path("map.toml")}).status == 0);
  CHECK(fs::exists(desk.inputs / "cases/B7654321.toml"));
}

TEST_CASE("import: refuses what build refuses, a file that is none and a map that is wrong") {
  const Desk desk;
  CHECK(desk.import("nothing.csv").status == 2);
  desk.folder.write("cases.csv", "HO ref\nB7654321\n");
  desk.folder.write("map.toml", "kind = \"house\"\n");
  const Ended wrong = desk.import("cases.csv", {"--map", desk.path("map.toml")});
  CHECK(wrong.status == 2);
  CHECK(wrong.err.find("map.toml:1:8: error: kind must be one of case, ") != std::string::npos);
  desk.folder.write("map.toml", kMap);
  write(desk.inputs / "cases/bad.toml", "ref = \n");
  CHECK(desk.import("cases.csv", {"--map", desk.path("map.toml")}).status == 2);
}

TEST_CASE("import: a record keeps its permissions, and one that is a link stays a link") {
  const Desk desk;
  desk.folder.write("map.toml", kMap);
  const fs::path file = desk.inputs / "cases/A1042218.toml";
  const fs::path elsewhere = desk.folder.path() / "kept.toml";
  fs::rename(file, elsewhere);
  REQUIRE(::chmod(elsewhere.c_str(), 0640) == 0);
  fs::create_symlink(elsewhere, file);
  desk.folder.write("cases.csv", "HO ref,Name,Team,Detained\nA1042218,Other Fictional,,\n");
  CHECK(desk.import("cases.csv", {"--map", desk.path("map.toml")}).status == 0);
  CHECK(fs::is_symlink(file));
  CHECK(bytes_of(elsewhere).find("Other Fictional") != std::string::npos);
  struct stat status {};
  REQUIRE(::stat(elsewhere.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0640U);
}

TEST_CASE("import: reviews, people and claims go where they belong, and check accepts them") {
  const Desk desk;
  const auto take = [&](const std::string& map, const std::string& rows) {
    desk.folder.write("map.toml", map);
    desk.folder.write("rows.csv", rows);
    const Ended ended = desk.import("rows.csv", {"--map", desk.path("map.toml")});
    CAPTURE(ended.err);
    CHECK(ended.status == 0);
    return ended.out.substr(0, ended.out.find('\n'));
  };
  CHECK(take("kind = \"dcpr\"\nkey = [\"ref\", \"date\"]\n[columns]\nRef = \"ref\"\n"
             "On = { key = \"date\", date = \"dd/mm/yyyy hh:mm\" }\nBy = \"author\"\n",
             "Ref,On,By\nA1042218,30/03/2026 09:15,Oak\n") == "new: 1 (A1042218 2026-03-30)");
  CHECK(take("kind = \"person\"\nkey = \"id\"\n[columns]\nID = \"id\"\nName = \"name\"\n"
             "Grade = \"grade\"\nArea = \"area\"\n",
             "ID,Name,Grade,Area\nyew,Yew Fictional,SEO,nrpc\n") == "new: 1 (yew)");
  CHECK(take("kind = \"claim\"\nkey = \"id\"\n[columns]\nClaim = \"id\"\nMember = \"member\"\n"
             "Sent = \"submitted_on\"\nWhat = \"line.kind\"\nDay = \"line.date\"\n",
             "Claim,Member,Sent,What,Day\n2026-03-dummyford-9,dummyford,2026-03-30,"
             "feedback-meeting,2026-03-26\n") == "new: 1 (2026-03-dummyford-9)");
  CHECK(bytes_of(desk.inputs / "cases/A1042218.toml")
            .find("[[dcpr]]\ndate = 2026-03-30\nauthor = \"Oak\"\n") != std::string::npos);
  CHECK(bytes_of(desk.inputs / "people.toml").find("id = \"yew\"") != std::string::npos);
  CHECK(desk.program.run({"check", "-i", desk.inputs, "--as-of", "2026-03-31"}).status == 0);
}

TEST_CASE("import: a release is offered as the end of detention, until the case says one") {
  const Desk desk;
  desk.folder.write("map.toml",
                    "kind = \"response\"\nkey = [\"panel\", \"ref\"]\n[columns]\n\"Panel\" = "
                    "\"panel\"\n\"Ref\" = \"ref\"\n\"Released\" = \"released_on\"\n");
  desk.folder.write("released.csv",
                    "Panel,Ref,Released\n2026-03-24-pm,A1178390,2026-03-30\n"
                    "2026-03-10-am,A1172093,2026-03-13\n");
  const Ended ended = desk.import("released.csv", {"--map", desk.path("map.toml")});
  CAPTURE(ended.err);
  CHECK(ended.status == 0);
  CHECK(ended.err.find("A1178390 was released: if detention ended with it, add to [detention] of "
                       "cases/A1178390.toml: ended = 2026-03-30 and end_reason = \"released\"") !=
        std::string::npos);
  CHECK(ended.err.find("A1172093 was released") == std::string::npos);  // that case has ended
}
