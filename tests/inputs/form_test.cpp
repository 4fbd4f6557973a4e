// Each form of value: what it accepts and what is said of what it refuses. The value stands after
// "v = ", so that its column is 5.
#include "inputs/form.h"

#include <catch2/catch.hpp>

#include "base/money.h"
#include "inputs/parse.h"
#include "inputs/support.h"

namespace panelpress::inputs {

namespace {

/// The value read from what is written after "v = ", and what is said of it.
template <class T>
std::pair<std::optional<T>, std::string> read(const Form<T>& form, const std::string& written) {
  FileErrors errors("f.toml");
  const auto root = parse_toml("v = " + written + "\n", errors);
  REQUIRE(root);
  auto value = form("v", root->find("v")->value, errors);
  std::string said = printed(errors.list());
  const std::string place = "f.toml:1:5: error: ";
  if (!said.empty()) {
    REQUIRE(said.substr(0, place.size()) == place);
    said = said.substr(place.size(), said.size() - place.size() - 1);
  }
  return {std::move(value), said};
}

template <class T>
void accepts(const Form<T>& form, const std::string& written, const T& expected) {
  INFO(written);
  const auto [value, said] = read(form, written);
  CHECK(said.empty());
  REQUIRE(value);
  CHECK(*value == expected);
}

template <class T>
void refuses(const Form<T>& form, const std::string& written, const std::string& expected) {
  const auto [value, said] = read(form, written);
  CHECK_FALSE(value);
  CHECK(said == expected);
}

}  // namespace

TEST_CASE("A date is a local date of TOML") {
  accepts(date(), "2026-03-10", make_date(2026, 3, 10));
  accepts(date(), "2024-02-29", make_date(2024, 2, 29));
  accepts(date(), "0001-01-01", make_date(1, 1, 1));
  accepts(date(), "9999-12-31", make_date(9999, 12, 31));
  refuses(date(), "0000-12-31", "'v' cannot be in the year 0");
  refuses(date(), "\"2026-03-10\"",
          "'v' must be a date such as 2026-03-10, not text: write 2026-03-10, without quotes");
  refuses(date(), "2026-03-10T10:00:00",
          "'v' must be a date such as 2026-03-10, not a date with a time: write 2026-03-10");
}

TEST_CASE("A date and time is a local date-time of TOML") {
  const DateTime ten = make_date(2026, 3, 10) + std::chrono::hours(10);
  accepts(date_time(), "2026-03-10T10:00:00", ten);
  accepts(date_time(), "2026-03-10 10:00:00", ten);
  accepts(date_time(), "2026-03-10T10:00:00.25", ten);
  const std::string expected = "'v' must be a date and time such as 2026-03-10T10:00:00, not ";
  refuses(date_time(), "2026-03-10T10:00:00Z", expected + "a date and time with a zone");
  refuses(date_time(), "2026-03-10T10:00:00+01:00", expected + "a date and time with a zone");
  refuses(date_time(), "2026-03-10",
          expected + "a date: write 2026-03-10T10:00:00, with its own time");
  refuses(date_time(), "10:00:00", expected + "a time of day");
}

TEST_CASE("A whole number is in its range and has no decimals") {
  accepts(whole(0, 3), "0", 0);
  accepts(whole(0, 3), "+3", 3);
  accepts(whole(0, 100), "1_0", 10);
  refuses(whole(0, 3), "4", "'v' must be a whole number from 0 to 3, not 4");
  refuses(whole(0, 3), "-1", "'v' must be a whole number from 0 to 3, not -1");
  refuses(whole(0, 3), "2.0", "'v' must be a whole number from 0 to 3, not a number with decimals");
  refuses(count(), "9223372036854775807",
          "'v' must be a whole number from 0 to 1000000, not 9223372036854775807");
}

TEST_CASE("True and false are words of TOML") {
  accepts(yes_or_no(), "true", true);
  accepts(yes_or_no(), "false", false);
  refuses(yes_or_no(), "\"true\"",
          "'v' must be true or false, not text: write true, without quotes");
  refuses(yes_or_no(), "1", "'v' must be true or false, not a whole number");
}

TEST_CASE("FEE-10: money is read from its text to the penny") {
  accepts(money(), "23.40", Pence{2340});
  accepts(money(), "\"23.40\"", Pence{2340});
  accepts(money(), "23.4", Pence{2340});
  accepts(money(), "1_234.05", Pence{123405});
  accepts(money(), "60000", Pence{6000000});
  accepts(money(), "0.01", Pence{1});
  accepts(money(), "10_000_000.00", Pence{1000000000});
  accepts(money(), "0.29  # not 28 pence", Pence{29});
  for (const std::string written :
       {"0", "0.00", "-1", "+1", "1e2", "1.005", "10000000.01", "inf", "nan", "0x10", "\"\"",
        "\"1.\"", "\".5\"", "\"1,000\"", "\"£1\"", "\"1 \"", "\"99999999999999999999999\""}) {
    INFO(written);
    const auto [value, said] = read(money(), written);
    CHECK_FALSE(value);
    CHECK(said.find("'v' must be pounds such as 23.40") == 0);
  }
}

TEST_CASE("Money is sliced from its line by code points, not bytes") {
  FileErrors errors("f.toml");
  const auto root = parse_toml("x = { \"é£\" = \"ü\", v = 23.40 }\r\n", errors);
  REQUIRE(root);
  const Node& table = root->find("x")->value;
  CHECK(money()("v", table.find("v")->value, errors) == Pence{2340});
}

TEST_CASE("Text of one line has no line break, tab or hidden character") {
  accepts(line(), "\"Zoë O'Hara\"", std::string("Zoë O'Hara"));
  accepts(line(), "''", std::string());
  for (const std::string written : {R"("a\nb")", R"("a\tb")", R"("a\u2028b")", R"("a\u2029b")"}) {
    refuses(line(), written, "'v' must be one line, without line breaks and tabs");
  }
  for (const std::string code : {"0000", "0008", "000B", "001F", "007F", "0080", "009F", "202A",
                                 "202E", "2066", "2069", "FFFE", "FFFF"}) {
    const std::string said =
        "'v' holds a character that cannot be seen (number " + code + "): remove it";
    refuses(line(), "\"a\\u" + code + "\"", said);
    refuses(text(), "\"a\\u" + code + "\"", said);
  }
  refuses(line(), "12", "'v' must be text in quotes, not a whole number");
}

TEST_CASE("Text is as long as a cell of a workbook, counted in characters, and no longer") {
  std::string longest;
  for (std::size_t i = 0; i < 32'767; ++i) longest += "ë";
  accepts(text(), "\"" + longest + "\"", longest);
  for (const auto& form : {line(), text(), email()}) {
    refuses(form, "\"x" + longest + "\"",
            "'v' has more than 32767 characters: shorten it, or look for a quote that is missing");
  }
}

TEST_CASE("Other text may have newlines and tabs, and no carriage return") {
  accepts(text(), R"("a\n\tb")", std::string("a\n\tb"));
  accepts(text(), "\"\"\"a\r\nb\"\"\"", std::string("a\nb"));
  accepts(text(), R"("\u200F\U0001F600")", std::string("\u200F\U0001F600"));
  refuses(text(), R"("a\r\nb")",
          "'v' holds a character that cannot be seen (number 000D): remove it");
}

TEST_CASE("An email is one plain address, or empty") {
  for (const std::string address : {"", "a@example.org", "first.last+tag@a-b.example.gov.uk",
                                    "o'hara@example.org", "a@localhost", "1@2.example"}) {
    accepts(email(), "\"" + address + "\"", address);
  }
  for (const std::string address :
       {"a", "@b", "a@", "a@b@c", "a b@c", "A <a@b>", "a@b, c@d", "a..b@c", ".a@c", "a.@c", "a@c.",
        "a@.c", "a@-c", "a@c-", "a@c_d", "(a)b@c", "a@[1]"}) {
    refuses(email(), "\"" + address + "\"",
            "'v' must be one plain address such as name@example.gov.uk");
  }
}

TEST_CASE("An id is 1 to 64 of a-z A-Z 0-9 and '-'") {
  accepts(id<PanelId>(), "\"2026-03-10-am\"", PanelId{"2026-03-10-am"});
  accepts(id<PanelId>(), "\"-\"", PanelId{"-"});
  accepts(id<PanelId>(), "\"" + std::string(64, 'x') + "\"", PanelId{std::string(64, 'x')});
  refuses(id<PanelId>(), "\"a_b\"", "'v' must be 1 to 64 of a-z, A-Z, 0-9 and '-', not 'a_b'");
  refuses(id<PanelId>(), "\"\"", "'v' must be 1 to 64 of a-z, A-Z, 0-9 and '-', not ''");
  refuses(id<PanelId>(), "\"" + std::string(65, 'x') + "\"",
          "'v' must be 1 to 64 of a-z, A-Z, 0-9 and '-', not '" + std::string(60, 'x') + "…'");
  refuses(id<PanelId>(), "1",
          "'v' must be an id in quotes such as \"2026-03-10-am\", not a whole number");
}

TEST_CASE("An id that may be empty has no value then") {
  const auto [value, said] = read(id<PersonId>(Empty::kIsNone), "\"\"");
  CHECK_FALSE(value);
  CHECK(said.empty());
}

TEST_CASE("A Home Office reference is 8 to 16 of A-Z 0-9 / -, beginning with a letter or digit") {
  accepts(id<CaseRef>(), "\"A1234567\"", CaseRef{"A1234567"});
  accepts(id<CaseRef>(), "\"0/-AZ/-9ABCDEFGH\"", CaseRef{"0/-AZ/-9ABCDEFGH"});
  for (const std::string ref :
       {"A123456", "A1234567890123456", "a1234567", "/A1234567", "-A1234567", "A123 4567", ""}) {
    refuses(id<CaseRef>(), "\"" + ref + "\"",
            "'v' must be 8 to 16 of A-Z, 0-9, '/' and '-', beginning with a letter or a digit, "
            "not '" +
                ref + "'");
  }
}

TEST_CASE("A word is one of its list, with the nearest for a wrong one") {
  accepts(one_of<Grade>(), "\"G7\"", Grade::kGrade7);
  accepts(one_of<Guidance>(), "\"9.0\"", Guidance::k9);
  refuses(one_of<PanelStatus>(), "\"hold\"",
          "'v' cannot be 'hold', did you mean 'held'? It is one of planned, held, cancelled");
  refuses(one_of<PanelStatus>(), "\"PLANNED\"",
          "'v' cannot be 'PLANNED', did you mean 'planned'? It is one of planned, held, cancelled");
  refuses(one_of<PanelStatus>(), "\"x\\u202E\"",
          "'v' cannot be 'xU+202E': write one of planned, held, cancelled");
  refuses(one_of<Guidance>(), "8.0",
          "'v' must be one of 8.0, 9.0, in quotes, not a number with decimals");
}

TEST_CASE("Every word of every list of the contract is read as itself") {
  for (const auto& [value, written] : Words<BarrierKind>::kList) {
    accepts(one_of<BarrierKind>(), "\"" + std::string(written) + "\"", value);
  }
  for (const auto& [value, written] : Words<OffenceCategory>::kList) {
    accepts(one_of<OffenceCategory>(), "\"" + std::string(written) + "\"", value);
  }
}

TEST_CASE("A financial year names the next year's last two digits") {
  accepts(financial_year(), "\"2025-26\"", FinancialYear{2025});
  accepts(financial_year(), "\"2099-00\"", FinancialYear{2099});
  for (const std::string year :
       {"2025-25", "2025-27", "2025/26", "25-26", "2025-2026", "abcd-ef"}) {
    refuses(
        financial_year(), "\"" + year + "\"",
        "'v' must be a year and the two digits of the next, such as 2025-26, not '" + year + "'");
  }
}

TEST_CASE("A list may be empty, and has one form throughout") {
  using Dates = std::vector<Date>;
  accepts(list_of(date()), "[]", Dates{});
  accepts(list_of(date()), "[ 2026-03-10, 2026-03-11 ]",
          Dates{make_date(2026, 3, 10), make_date(2026, 3, 11)});
  refuses(list_of(date()), "2026-03-10",
          "'v' must be a list, each a date such as 2026-03-10, not a date: write [ before it and ] "
          "after it");
}

TEST_CASE("The code of a centre may be free text of one line, or empty") {
  accepts(centre(), "\"Heathrow (A wing)\"", CentreCode{"Heathrow (A wing)"});
  CHECK_FALSE(read(centre(), "\"\"").first);
  refuses(centre(), "\"a\\nb\"", "'v' must be one line, without line breaks and tabs");
}

}  // namespace panelpress::inputs
