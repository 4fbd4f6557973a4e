#include "records/import/date_form.h"

#include <catch2/catch.hpp>

#include "records/import/start_map.h"

namespace panelpress::records {

namespace {

std::string read(std::string_view text, std::string_view form) {
  const auto moment = read_date(text, form);
  return moment ? to_iso(date_of(*moment)) : "none";
}

}  // namespace

TEST_CASE("Dates are read in the form that the map gives, and in no other") {
  CHECK(read("03/11/2025", "DD/MM/YYYY") == "2025-11-03");
  CHECK(read("3/11/2025", "D/M/YYYY") == "2025-11-03");
  CHECK(read("3/11/2025", "DD/MM/YYYY") == "none");
  CHECK(read("03-Nov-25", "DD-MMM-YY") == "2025-11-03");
  CHECK(read("3 November 1971", "D MMMM YYYY") == "1971-11-03");
  CHECK(read("3 Sept 71", "D MMM YY") == "1971-09-03");
  CHECK(read("03/11/2025 10:30", "DD/MM/YYYY HH:mm") == "2025-11-03");
  CHECK(read("03/11/2025 10:30", "DD/MM/YYYY") == "none");
  CHECK(read("29/02/2025", "DD/MM/YYYY") == "none");
  CHECK(read("29/02/2024", "DD/MM/YYYY") == "2024-02-29");
  CHECK(read("46000", "serial") == "2025-12-09");
  CHECK(read("46000", "serial-1904") == "2029-12-10");
}

TEST_CASE("A form has a day, a month and a year, each once") {
  CHECK(is_date_form("DD/MM/YYYY"));
  CHECK(is_date_form("D MMM YY HH:mm"));
  CHECK(is_date_form("serial"));
  CHECK_FALSE(is_date_form("DD/MM"));
  CHECK_FALSE(is_date_form("DD/DD/MM/YYYY"));
  CHECK_FALSE(is_date_form("DDD/MM/YYYY"));
  CHECK_FALSE(is_date_form(""));
}

TEST_CASE("A form may be in the letters of spreadsheets, whose m is a month or a minute") {
  CHECK(in_our_letters("dd/mm/yyyy hh:mm") == "DD/MM/YYYY HH:mm");
  CHECK(in_our_letters("DD/MM/YYYY HH:MM") == "DD/MM/YYYY HH:mm");
  CHECK(in_our_letters("mm:SS d mmm yy") == "mm:ss D MMM YY");
  CHECK(in_our_letters("D MMM YYYY") == "D MMM YYYY");
  CHECK(in_our_letters("serial-1904") == "serial-1904");
}

TEST_CASE("The likely form is the one in which all are dates, days first") {
  CHECK(likely_form({"03/11/2025", "04/12/2025"}) == "DD/MM/YYYY");
  CHECK(likely_form({"11/03/2025", "11/25/2025"}) == "MM/DD/YYYY");
  CHECK(likely_form({"soon"}).empty());
  CHECK(likely_form({}).empty());
}

TEST_CASE("A map to start from has the keys that the headings are like") {
  const auto sheets = std::get<std::vector<Sheet>>(
      read_sheets("f.csv",
                  "Export\nHO ref,Name,Date of birth,Detained,AaR level,Remarks\n"
                  "A1,Wren,01/02/1990,03/11/2025,2,x\n"));
  CHECK(start_map(sheets).ends_with(
      "kind = \"case\"  # case, dcpr, response, person, claim or referral\nkey = \"ref\"\n\n"
      "[columns]\n\"HO ref\" = \"ref\"\n\"Name\" = \"name\"\n\"Date of birth\" = { key = "
      "\"date_of_birth\", date = \"DD/MM/YYYY\" }\n\"Detained\" = { key = \"detention.start\", "
      "date "
      "= \"DD/MM/YYYY\" }\n\"AaR level\" = \"vulnerability.aar_level\"\n\"Remarks\" = false\n"
      "# No column was known for area, which a new case needs.\n"));
}

}  // namespace panelpress::records
