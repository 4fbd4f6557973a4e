#include "records/support.h"

namespace panelpress::records {

namespace {

const std::string kCaseMap =
    "kind = \"case\"\nkey = \"ref\"\n[columns]\n\"HO ref\" = \"ref\"\n\"Name\" = \"name\"\n"
    "\"Team\" = \"area\"\n\"Detained\" = { key = \"detention.start\", date = \"DD/MM/YYYY\" }\n"
    "\"AaR\" = { key = \"vulnerability.aar_level\", words = { \"Level 2\" = 2, \"Nil\" = 0 } }\n"
    "\"Notes\" = false\n";
const std::string kHead = "HO ref,Name,Team,Detained,AaR,Notes\n";

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("import: a new case is a new file, its keys in the order of the contract") {
  Trial trial;
  const Imported done =
      trial.apply(kCaseMap, kHead + "A7654321/001,Lark Fictional,south,01/02/2026,Level 2,gone\n");
  CHECK(done.summary.added == Names{"A7654321/001"});
  CHECK(done.summary.absent == Names{"A1234567"});
  REQUIRE(done.files.size() == 1);
  CHECK(done.files.at("cases/A7654321_001.toml") ==
        "ref = \"A7654321/001\"\nname = \"Lark Fictional\"\narea = \"south\"\n\n"
        "[detention]\nstart = 2026-02-01\n\n[vulnerability]\naar_level = 2\n");
}

TEST_CASE("import: a change is made in place, and what stood is left in [[was]]") {
  Trial trial;
  const Imported done = trial.apply(kCaseMap, kHead + "A1234567,,south,03/11/2025,Level 2,\n");
  CHECK(Trial::changes_of(done) ==
        "A1234567 area: \"north\" -> \"south\"\nA1234567 vulnerability.aar_level: 1 -> 2\n");
  CHECK(trial.folder.at("cases/wren.toml") ==
        "# Wren's record, kept by hand\nref = \"A1234567\"\nname = \"Wren Fictional\"  # checked\n"
        "area = \"south\"\nowner = { name = \"Oak Fictional\", email = \"\" }\n\n"
        "[detention]\nstart = 2025-11-03\n\n[vulnerability]\naar_level = 2\nreason = \"age\"\n\n"
        "[[dcpr]]\ndate = 2025-12-01\n\n[[was]]\nuntil = 2026-03-31\narea = \"north\"\n"
        "aar_level = 1\naar_reason = \"age\"\n");
}

TEST_CASE("import: a new owner is not written to at the address of the one before") {
  const std::string map = kCaseMap + "\"Owner\" = \"owner.name\"\n\"Mail\" = \"owner.email\"\n";
  const auto changes = [&](const std::string& owner, const std::string& mail,
                           const std::string& written) {
    Trial trial;
    std::string& file = trial.folder.at("cases/wren.toml");
    const std::string before = "{ name = \"Oak Fictional\", email = \"\" }";
    file.replace(file.find(before), before.size(), written);
    return Trial::changes_of(trial.apply(map,
                                         "HO ref,Name,Team,Detained,AaR,Notes,Owner,Mail\n"
                                         "A1234567,,,,,," +
                                             owner + "," + mail + "\n"));
  };
  const std::string oak = "{ name = \"Oak Fictional\", email = \"oak@example.org\" }";
  CHECK(changes("Elm Fictional", "", oak) ==
        "A1234567 owner.name: \"Oak Fictional\" -> \"Elm Fictional\"\n"
        "A1234567 owner.email: \"oak@example.org\" -> \"\"\n");
  CHECK(changes("Elm Fictional", "oak@example.org", oak) ==
        "A1234567 owner.name: \"Oak Fictional\" -> \"Elm Fictional\"\n");
  CHECK(changes("OAK  Fictional", "", oak) ==
        "A1234567 owner.name: \"Oak Fictional\" -> \"OAK  Fictional\"\n");
  CHECK(changes("Elm Fictional", "", "{ name = \"\", email = \"elm@example.org\" }") ==
        "A1234567 owner.name: \"\" -> \"Elm Fictional\"\n");
}

TEST_CASE("import: a name in other letters is written anew, and leaves no past (GEN-3)") {
  const std::string map = kCaseMap + "\"Owner\" = \"owner.name\"\n";
  const std::string before = "{ name = \"Oak Fictional\", email = \"oak@example.org\" }";
  const auto file_with = [&](const std::string& owner) {
    Trial trial;
    std::string& file = trial.folder.at("cases/wren.toml");
    const std::string none = "{ name = \"Oak Fictional\", email = \"\" }";
    file.replace(file.find(none), none.size(), before);
    trial.apply(map, "HO ref,Name,Team,Detained,AaR,Notes,Owner\nA1234567,,,,,," + owner + "\n");
    return trial.folder.at("cases/wren.toml");
  };
  const std::string shouted = file_with("OAK  Fictional");
  CHECK(shouted.find("\nowner = { name = \"OAK  Fictional\", email = \"oak@example.org\" }") !=
        std::string::npos);
  CHECK(shouted.find("[[was]]") == std::string::npos);
  CHECK(file_with("Elm Fictional").find("[[was]]\nuntil = 2026-03-31\nowner = " + before) !=
        std::string::npos);
}

TEST_CASE("import: run again it changes nothing, and a second change of a day keeps the first") {
  Trial trial;
  const std::string sheet = kHead + "A1234567,,south,,,\nA7654321,Lark,north,01/02/2026,Nil,\n";
  trial.apply(kCaseMap, sheet);
  const Imported again = trial.apply(kCaseMap, sheet);
  CHECK(again.files.empty());
  CHECK(again.summary.same == Names{"A1234567", "A7654321"});
  trial.folder["settings.toml"] +=
      "[[business_area]]\ncode = \"east\"\nname = \"E\"\ncommand = \"C\"\nemail = \"\"\n"
      "spoc = { name = \"\", email = \"\" }\n";
  trial.apply(kCaseMap, kHead + "A1234567,,east,,,\n");
  const std::string& file = trial.folder.at("cases/wren.toml");
  CHECK(file.find("area = \"east\"") != std::string::npos);
  CHECK(file.find("[[was]]\nuntil = 2026-03-31\narea = \"north\"\n") != std::string::npos);
  CHECK(file.find("area = \"south\"") == std::string::npos);
}

TEST_CASE("import: every error is told by row, column and heading, and nothing would be written") {
  const Trial trial;
  const Imported done = trial.import(
      kCaseMap,
      "HO ref,Name,Team,Detained,AaR,Notes,Extra\nA7654321,Lark,south,2/1/26,Level 9,,\n"
      ",Nobody,south,01/02/2026,,,\nA7654322,Kite,south,31/02/2026,,,\n");
  CHECK(Trial::errors_of(done) ==
        "f.csv: row 1, column G 'Extra': the map does not name this column: add \"Extra\" = \"the "
        "key it fills\", or = false to leave it out\n"
        "f.csv: row 2, column D 'Detained': '2/1/26' is not a date written as DD/MM/YYYY\n"
        "f.csv: row 2, column E 'AaR': 'Level 9' is not a whole number from 0 to 3: say in the map "
        "what it means, \"AaR\" = { key = \"vulnerability.aar_level\", words = { \"Level 9\" = 9 } "
        "}\n"
        "f.csv: row 3, column A 'HO ref': this row has no ref: which case is it about?\n"
        "f.csv: row 4, column D 'Detained': '31/02/2026' is not a date written as DD/MM/YYYY\n");
  CHECK(done.files.empty());
}

TEST_CASE("import: a file without the headings of the map is told by its name alone") {
  const Imported done = Trial{}.import(kCaseMap, "");
  CHECK(Trial::errors_of(done) == "f.csv: no sheet has the headings of the map\n");
}

TEST_CASE("import: an error of the records is told at the cell that it comes from") {
  const Trial trial;
  const Imported done =
      trial.import(kCaseMap, kHead + "A7654321,Lark,nowhere,01/02/2027,,\na7654322,Kite,,,,\n");
  const std::string errors = Trial::errors_of(done);
  CHECK(errors.find("f.csv: row 2, column C 'Team': ") != std::string::npos);
  CHECK(errors.find("f.csv: row 2, column D 'Detained': ") != std::string::npos);
  CHECK(errors.find("f.csv: row 3, column A 'HO ref': ") != std::string::npos);
  CHECK(errors.find("f.csv: row 3: ") != std::string::npos);
  CHECK(errors.find("cases/") == std::string::npos);
}

TEST_CASE("import: an area is known by its name, and what is neither name nor code is told") {
  Trial trial;
  trial.apply(kCaseMap, kHead +
                            "A7654321,Lark Fictional,south ,01/02/2026,,\n"
                            "A7654322,Kite Fictional,NORTH,01/02/2026,,\n");
  CHECK(trial.folder.at("cases/A7654322.toml").find("area = \"north\"\n") != std::string::npos);
  CHECK(
      Trial::errors_of(
          trial.import(kCaseMap, kHead + "A7654323,Kite Fictional,The East,01/02/2026,,\n")) ==
      "f.csv: row 2, column C 'Team': 'The East' is neither the code nor the name of a business "
      "area in settings.toml: north (North), south (South); add it there, or say in the map which "
      "it is, \"Team\" = { key = \"area\", words = { \"The East\" = \"north\" } }\n");
}

TEST_CASE("import: what a new case lacks is told by row beside all else that is wrong") {
  Trial trial;
  const std::string map = kCaseMap + "\"Owner\" = \"owner.name\"\n\"Mail\" = \"owner.email\"\n";
  const std::string head = "HO ref,Name,Team,Detained,AaR,Notes,Owner,Mail\n";
  CHECK(Trial::errors_of(trial.import(map, head + "A7654321,Lark,south,,,,,a@example.gov.uk\n"
                                                  "A7654322,Kite,south,01/02/2027,,,,\n"
                                                  "A1234567,,,,,,,\n")) ==
        "f.csv: row 2: a new case needs owner.name and detention.start: fill in each column, or "
        "give the column in the map\n"
        "f.csv: row 3, column D 'Detained': 'start' has not happened yet: 2027-02-01 is after "
        "2026-03-31; check the year, the month and the day\n");
  trial.apply(map, head + "A7654321,Lark,south,01/02/2026,,,Oak Fictional,\n");
  CHECK(trial.folder.at("cases/A7654321.toml")
            .find("owner = { name = \"Oak Fictional\", email = \"\" }\n") != std::string::npos);
}

TEST_CASE("import: the advice on a date or a number is what its cell most likely means") {
  const Trial trial;
  const std::string map =
      "kind = \"case\"\nkey = \"ref\"\n[columns]\n\"Ref\" = \"ref\"\n\"From\" = "
      "\"detention.start\"\n\"AaR\" = \"vulnerability.aar_level\"\n";
  const std::string errors =
      Trial::errors_of(trial.import(map, "Ref,From,AaR\nA1234567,3 Nov 2025,Nil\nA1234567,,L 3\n"));
  CHECK(errors.find("date = \"D MMM YYYY\" }") != std::string::npos);
  CHECK(errors.find("words = { \"Nil\" = 0 } }") != std::string::npos);
  CHECK(errors.find("words = { \"L 3\" = 3 } }") != std::string::npos);
}

TEST_CASE("import: two rows of one case may say it twice, not two things") {
  const Trial trial;
  const std::string row = "A7654321,Lark,south,01/02/2026,,\n";
  CHECK(trial.import(kCaseMap, kHead + row + row).errors.empty());
  // An accent typed apart from its letter is not seen to be.
  const std::string end = ",south,01/02/2026,,\n";
  CHECK(trial.import(kCaseMap, kHead + "A7654321,Zo\u00eb" + end + "A7654321,Zoe\u0308" + end)
            .errors.empty());
  CHECK(Trial::errors_of(trial.import(kCaseMap, kHead + row + "A7654321,Lark,north,,,\n")) ==
        "f.csv: row 3, column C 'Team': says \"north\" for area of A7654321, but row 2 says "
        "\"south\"\n");
}

TEST_CASE("import: reviews, responses and people go where they belong") {
  Trial trial;
  const std::string reviews =
      "kind = \"dcpr\"\nkey = [\"ref\", \"date\"]\n[columns]\nRef = \"ref\"\nOn = \"date\"\n"
      "By = \"author\"\nCPP = \"records_cpp\"\n";
  trial.apply(reviews, "Ref,On,By,CPP\nA1234567,2025-12-01,Oak,\nA1234567,2026-03-12,Oak,yes\n");
  CHECK(trial.folder.at("cases/wren.toml")
            .ends_with("[[dcpr]]\ndate = 2025-12-01\nauthor = \"Oak\"\n\n[[dcpr]]\ndate = "
                       "2026-03-12\nauthor = \"Oak\"\nrecords_cpp = true\n"));
  const std::string responses =
      "kind = \"response\"\nkey = [\"panel\", \"ref\"]\n[columns]\nPanel = \"panel\"\n"
      "Ref = \"ref\"\nSays = \"decision\"\nOn = \"recorded_on\"\n";
  const Imported done =
      trial.apply(responses, "Panel,Ref,Says,On\nmarch,A1234567,Agree,2026-03-12\n");
  CHECK(done.summary.added == Names{"march A1234567"});
  CHECK(trial.folder.at("panels/march.toml")
            .ends_with("reasons = \"R\"\n\n[case.response]\ndecision = \"agree\"\nrecorded_on = "
                       "2026-03-12\n"));
  const std::string people =
      "kind = \"person\"\nkey = \"id\"\n[columns]\nID = \"id\"\nName = \"name\"\nGrade = "
      "\"grade\"\n"
      "Area = \"area\"\n";
  trial.apply(people, "ID,Name,Grade,Area\nelm,,G6,\nyew,Yew Fictional,SEO,NRPC\n");
  CHECK(trial.folder.at("people.toml").find("grade = \"G6\"") != std::string::npos);
  CHECK(trial.folder.at("people.toml")
            .ends_with("\n\n[[person]]\nid = \"yew\"\nname = \"Yew Fictional\"\ngrade = \"SEO\"\n"
                       "area = \"nrpc\"\n"));
}

TEST_CASE("import: what a row is about must be there, where it cannot be made") {
  const Trial trial;
  const std::string responses =
      "kind = \"response\"\n[columns]\nPanel = \"panel\"\nRef = \"ref\"\nSays = \"decision\"\n";
  CHECK(Trial::errors_of(trial.import(
            responses, "Panel,Ref,Says\nmay,A1234567,agree\nmarch,A7654321,agree\n")) ==
        "f.csv: row 2, column A 'Panel': no panel has this id\n"
        "f.csv: row 3, column B 'Ref': panel march does not list this reference\n");
}

TEST_CASE("import: rows of one claim are its lines, in place, and again change nothing") {
  Trial trial;
  const std::string map =
      "kind = \"claim\"\n[columns]\nClaim = \"id\"\nMember = \"member\"\nSent = \"submitted_on\"\n"
      "What = \"line.kind\"\nDay = \"line.date\"\nCategory = \"line.category\"\n"
      "Pounds = \"line.amount\"\nReceipt = \"line.receipt\"\n";
  const std::string sheet =
      "Claim,Member,Sent,What,Day,Category,Pounds,Receipt\n"
      "ivy-1,ivy,2026-03-20,expense,2026-03-10,rail,\xC2\xA3"
      "23.4,R-1\n"
      "ivy-1,,,expense,2026-03-10,subsistence,\"1,004.00\",\n"
      "ivy-2,ivy,2026-03-21,feedback-meeting,2026-03-11,,,\n";
  const Imported done = trial.apply(map, sheet);
  CHECK(trial.folder.at("claims/ivy.toml")
            .ends_with("amount = 23.40\nreceipt = \"R-1\"\n\n[[claim.line]]\nkind = \"expense\"\n"
                       "date = 2026-03-10\ncategory = \"subsistence\"\namount = 1004.00\n"));
  CHECK(trial.folder.at("claims/ivy-2.toml") ==
        "[[claim]]\nid = \"ivy-2\"\nmember = \"ivy\"\nsubmitted_on = 2026-03-21\n\n"
        "[[claim.line]]\nkind = \"feedback-meeting\"\ndate = 2026-03-11\n");
  CHECK(Trial::changes_of(done) == "ivy-1 line 1 receipt:  -> \"R-1\"\n");
  CHECK(trial.apply(map, sheet).files.empty());
}

TEST_CASE("import: a map that is wrong is told line by line") {
  std::vector<Finding> errors;
  CHECK_FALSE(read_map("m.toml",
                       "kind = \"cases\"\nkeys = 1\n[columns]\nA = \"nam\"\nB = true\n"
                       "C = { key = \"name\", date = \"soon\", x = 1 }\n",
                       errors));
  std::string told;
  for (const Finding& error : errors) told += to_line(error) + "\n";
  CHECK(told.find("m.toml:1:8: error: kind must be one of case, dcpr, response, person, claim, "
                  "referral, did you mean 'case'?") != std::string::npos);
  CHECK(told.find("m.toml:2:1: error: the map has no key 'keys', did you mean 'key'?") !=
        std::string::npos);
  CHECK(told.find("m.toml:4:5: error: no key 'nam' of a case that a cell can fill, did you mean "
                  "'name'?") != std::string::npos);
  CHECK(told.find("m.toml:5:5: ") != std::string::npos);
  CHECK(told.find("m.toml:6:5: error: a column has no key 'x'") == std::string::npos);
  CHECK(told.find("date says how dates are written") != std::string::npos);
  CHECK(told.find("no column fills 'ref'") != std::string::npos);
}

TEST_CASE("import: what is wrong with a map is told in the order of its lines") {
  std::vector<Finding> errors;
  CHECK_FALSE(
      read_map("m.toml", "kind = \"case\"\nz = 1\na = 1\n[columns]\nA = \"ref\"\n", errors));
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].source.line == 2);
  CHECK(errors[1].source.line == 3);
}

}  // namespace panelpress::records
