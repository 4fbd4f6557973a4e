#include "inputs/load.h"

#include <catch2/catch.hpp>

#include "base/digest.h"
#include "inputs/support.h"
#include "support/folder.h"

namespace panelpress::inputs {

namespace {

const std::string kOtherCase = R"(ref = "B1234567"
name = "Other Person"
area = "north"
detention = { start = 2025-11-04 }
)";

}  // namespace

TEST_CASE("A memory of former readings changes nothing that is told, and forgets another day's") {
  Memory memory;
  Reading reading{.as_of = make_date(2026, 3, 31), .today = make_date(2026, 4, 10)};
  reading.memory = &memory;
  const auto is_told_again = [&](const std::map<std::string, std::string>& files) {
    const Loaded again = load(FilesInMemory(files), reading);
    Reading anew = reading;
    anew.memory = nullptr;
    const Loaded first = load(FilesInMemory(files), anew);
    return printed(again.errors) == printed(first.errors) &&
           again.records.cases.size() == first.records.cases.size() &&
           again.records.files.size() == first.records.files.size();
  };
  CHECK(is_told_again(sound_with({})));
  for (const std::string& name : folders()) {
    if (name == "sound") continue;
    INFO(name);
    CHECK(is_told_again(sound_with(support::files_below("tests/bad/" + name))));
  }
  CHECK(is_told_again(sound_with({})));
  reading.as_of = reading.today = make_date(2020, 1, 1);  // nearly every date now lies ahead
  CHECK(is_told_again(sound_with({})));
  CHECK_FALSE(load(FilesInMemory(sound_with({})), reading).errors.empty());
}

TEST_CASE("The sample is read without an error, the same on one thread and on many") {
  const FilesInMemory files(support::files_below("inputs"));
  const Loaded one = load(files, {.jobs = 1});
  const Loaded many = load(files, {.jobs = 8});
  CHECK(printed(one.errors).empty());
  CHECK_FALSE(one.records.cases.empty());
  REQUIRE(one.records.files.size() == many.records.files.size());
  for (std::size_t i = 0; i < one.records.files.size(); ++i) {
    CHECK(one.records.files[i].path == many.records.files[i].path);
    CHECK(one.records.files[i].sha256 == many.records.files[i].sha256);
  }
}

TEST_CASE("Records are sorted by id, wherever their files are, and found by it") {
  const Records records =
      records_with({{"cases/0.TOML", kOtherCase}, {"cases/2025/old/README.txt", "not a record"}});
  REQUIRE(records.cases.size() == 2);
  CHECK(records.cases[0].ref->text == "A1234567");
  CHECK(records.cases[1].ref->text == "B1234567");
  CHECK(records.find(CaseRef{"B1234567"}) == &records.cases[1]);
  CHECK(records.people.front().id->text == "chair");
  CHECK(records.find(PersonId{"indigo"})->appointments.size() == 1);
}

TEST_CASE("Every file that was read is listed with the SHA-256 of its bytes") {
  const Records records = records_with({{"cases/0.toml", kOtherCase}, {"notes.txt", "x"}});
  std::vector<std::string> paths;
  for (const InputFile& file : records.files) paths.push_back(file.path);
  CHECK(paths == std::vector<std::string>{
                     "cases/0.toml", "cases/A1234567.toml", "claims/2026-02.toml", "holidays.toml",
                     "panels/2026-02-10-am.toml", "people.toml", "settings.toml"});
  CHECK(records.files[0].sha256 == sha256_hex(kOtherCase));
}

TEST_CASE("A field has the place of its value") {
  const Records records = records_with({});
  const CaseRecord& record = records.cases.at(0);
  CHECK(to_text(record.name.source) == "cases/A1234567.toml:2:8");
  CHECK(to_text(record.detention.start.source) == "cases/A1234567.toml:5:9");
}

TEST_CASE("A field that was not given has the place of the table that lacks it") {
  const Records records = records_with({});
  const CaseRecord& record = records.cases.at(0);
  CHECK(to_text(record.date_of_birth.source) == "cases/A1234567.toml:1:1");
  CHECK(to_text(record.detention.ended.source) == "cases/A1234567.toml:4:1");
  CHECK(to_text(record.vulnerability.aar_level.source) == "cases/A1234567.toml:1:1");
  CHECK(to_text(record.public_protection.source) == "cases/A1234567.toml:1:1");
  CHECK(to_text(record.source) == "cases/A1234567.toml:1:1");
  CHECK(to_text(record.detention.source) == "cases/A1234567.toml:4:1");
  CHECK_FALSE(record.owner);
  CHECK(to_text(records.settings.rules.first_day.source) == "settings.toml:1:1");
}

TEST_CASE("An empty chair, officer or reserve has a place and no value") {
  const Records records = records_with({{"panels/2026-02-10-am.toml", R"(id = "2026-02-10-am"
date = 2026-02-10
status = "planned"
chair = ""
officer = ""
member = [ { person = "indigo", reserve = "" } ]
)"}});
  const Panel& panel = records.panels.at(0);
  CHECK_FALSE(panel.chair);
  CHECK(to_text(panel.chair.source) == "panels/2026-02-10-am.toml:4:9");
  CHECK_FALSE(panel.officer);
  CHECK_FALSE(panel.members.at(0).reserve);
}

TEST_CASE("One appointment may be written without a list, several as a list") {
  const auto terms = [](const std::string& appointment) {
    const Records records = records_with(
        {{"people.toml", support::files_below("tests/bad/sound").at("people.toml") +
                             "[[person]]\nid = \"ivy\"\nname = \"Ivy\"\narea = \"independent\"\n" +
                             appointment}});
    return records.find(PersonId{"ivy"})->appointments.size();
  };
  CHECK(terms("[person.appointment]\nstart = 2025-01-01\nterm_months = 18\n") == 1);
  CHECK(terms("[[person.appointment]]\nstart = 2022-01-01\nterm_months = 18\n"
              "[[person.appointment]]\nstart = 2024-01-01\nterm_months = 36\n") == 2);
}

TEST_CASE("Two bank holidays on one day are one day with both names") {
  const Records records = records_with({{"holidays.toml", R"([[holiday]]
date = 2026-05-04
name = "Early May"
[[holiday]]
date = 2026-05-04
name = "Jubilee"
)"}});
  CHECK(records.holidays.size() == 1);
  CHECK(records.working_days().why_not_working(make_date(2026, 5, 4)) == "Early May / Jubilee");
}

TEST_CASE("Where settings list no centres a case may be anywhere") {
  const Records records =
      records_with({{"cases/A1234567.toml",
                     "ref = \"A1234567\"\nname = \"N\"\narea = \"north\"\n"
                     "detention = { start = 2025-11-03, centre = \"St. Elsewhere\" }\n"}});
  CHECK(records.cases.at(0).detention.centre->text == "St. Elsewhere");
}

TEST_CASE("An inputs folder without panels and claims is whole") {
  auto files = support::files_below("tests/bad/sound");
  files.erase("panels/2026-02-10-am.toml");
  files.erase("claims/2026-02.toml");
  CHECK(printed(load(FilesInMemory(files)).errors).empty());
}

TEST_CASE("A file that need not be there is not left unread under another ending") {
  CHECK(errors_with({{"recruitment.toml.txt", ""}}) ==
        "recruitment.toml.txt:1:1: error: only recruitment.toml is read here: give the file that "
        "name, or move it out of the folder\n");
  CHECK(errors_with({{"commitments.toml", ""}, {"commitments.toml.bak", ""}}).empty());
  CHECK(errors_with({{"commitments.toml~", ""}, {"notes.txt", ""}}).empty());
}

TEST_CASE("What stands in the place of a folder of records and is none is not passed over") {
  for (const std::string name : {"panels", "claims", "feedback", "referrals"}) {
    auto files = support::files_below("tests/bad/sound");
    std::erase_if(files, [&](const auto& file) { return file.first.starts_with(name + "/"); });
    files[name] = "";  // as a link that leads nowhere and a pipe are listed
    CHECK(printed(load(FilesInMemory(files)).errors)
              .find(name + ":1:1: error: this must be a folder: check what it is, or where it "
                           "leads\n") != std::string::npos);
  }
}

TEST_CASE("A blank centre is missing, and no unknown code") {
  const auto folder = [](const char* centre) {
    return errors_with(
        {{"settings.toml", support::files_below("tests/bad/sound").at("settings.toml") +
                               "[[detention_centre]]\ncode = \"fen\"\nname = \"Fen\"\n"},
         {"cases/B1234567.toml",
          "ref = \"B1234567\"\nname = \"N\"\narea = \"north\"\n"
          "detention = { start = 2025-11-03, centre = \"" +
              std::string(centre) + "\" }\n"}});
  };
  CHECK(folder("").empty());
  CHECK(folder(" ").empty());
  CHECK_FALSE(folder("moor").empty());
}

TEST_CASE("A file name that is no plain text is refused, and printed as plain text") {
  CHECK(errors_with({{"cases/a\nb.toml", kOtherCase}}) ==
        "cases/a\\x0Ab.toml:1:1: error: the name is not plain text of one line: rename it\n");
  CHECK(errors_with({{"cases/\xFF.toml", kOtherCase}}) ==
        "cases/\\xFF.toml:1:1: error: the name is not plain text of one line: rename it\n");
}

TEST_CASE("A file that cannot be read is an error, and nothing else is said of its ids") {
  class Locked : public FilesInMemory {
   public:
    using FilesInMemory::FilesInMemory;
    std::optional<std::string> read(const std::string& path) const override {
      return path == "people.toml" ? std::nullopt : FilesInMemory::read(path);
    }
  };
  const Loaded loaded = load(Locked(support::files_below("tests/bad/sound")));
  CHECK(printed(loaded.errors) ==
        "people.toml:1:1: error: cannot be read: check that it is what it should be\n");
}

TEST_CASE("No line left out and no byte cut off makes the reader fail") {
  for (const auto& [path, bytes] : support::files_below("tests/bad/sound")) {
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
      std::string changed = bytes;
      changed.erase(i, 1 + i % 40);
      CHECK_NOTHROW(errors_with({{path, changed}}));
      CHECK_NOTHROW(errors_with({{path, bytes.substr(0, i)}}));
    }
  }
}

}  // namespace panelpress::inputs
