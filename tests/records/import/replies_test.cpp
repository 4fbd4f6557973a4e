#include "records/support.h"

namespace panelpress::records {

namespace {

const std::string kReplyHead =
    "Panel,Panel date,Reference,Decision,Recorded on,Reason,Calendar event completed,DCPR that "
    "records it\n";

Imported taken_back(Trial& trial, const std::string& rows) {
  auto sheets = std::get<std::vector<Sheet>>(read_sheets("north.csv", kReplyHead + rows));
  sheets.front().name = "Replies";
  REQUIRE(replies_of(sheets));
  const FilesInMemory files{trial.folder};
  const auto loaded = inputs::load(files, trial.reading);
  Imported done =
      import_replies("north.xlsx", sheets.front(), files, loaded.records, trial.reading);
  if (done.errors.empty()) {
    for (const auto& [path, bytes] : done.files) trial.folder[path] = bytes;
  }
  return done;
}

}  // namespace

TEST_CASE("Replies: a reply goes into the response and into the review that records it") {
  Trial trial;
  const std::string row = "march,2026-03-10,A1234567,agree,2026-03-12,,2026-03-13,2026-03-16\n";
  const Imported done = taken_back(trial, row);
  CHECK(Trial::errors_of(done).empty());
  CHECK(trial.folder.at("panels/march.toml")
            .ends_with("[case.response]\ndecision = \"agree\"\nrecorded_on = 2026-03-12\n"
                       "calendar_event_completed_on = 2026-03-13\n"));
  CHECK(trial.folder.at("cases/wren.toml")
            .ends_with("[[dcpr]]\ndate = 2026-03-16\nrecords_cpp = true\n"));
  CHECK(taken_back(trial, row).files.empty());
}

TEST_CASE("Replies: a row that nobody filled in changes nothing") {
  Trial trial;
  const Imported done = taken_back(trial, "march,2026-03-10,A1234567,,,,,\n");
  CHECK(Trial::errors_of(done).empty());
  CHECK(done.files.empty());
}

TEST_CASE("Replies: a cell that cannot be read is told without a word of a map, which it has not") {
  Trial trial;
  const Imported done = taken_back(trial, "march,2026-03-10,A1234567,yes,12/03/2026,,,\n");
  CHECK(Trial::errors_of(done) ==
        "north.xlsx: sheet 'Replies', row 2, column D 'Decision': 'yes' is not one of agree, "
        "disagree: write one of them\n"
        "north.xlsx: sheet 'Replies', row 2, column E 'Recorded on': '12/03/2026' is not a date "
        "such as 2026-03-10: write it so\n");
}

TEST_CASE("Replies: a row that contradicts the records is refused, by row and column") {
  Trial trial;
  taken_back(trial, "march,2026-03-10,A1234567,agree,2026-03-12,,,\n");
  const Imported done = taken_back(trial, "march,2026-03-10,A1234567,disagree,2026-03-12,No,,\n");
  CHECK(Trial::errors_of(done) ==
        "north.xlsx: sheet 'Replies', row 2, column D 'Decision': says \"disagree\", but decision "
        "of march A1234567 is \"agree\" in panels/march.toml\n");
}

}  // namespace panelpress::records
