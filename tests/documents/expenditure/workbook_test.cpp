#include <catch2/catch.hpp>
#include <set>

#include "documents/expenditure/cells.h"
#include "documents/expenditure/sheets.h"
#include "documents/worked_money.h"
#include "support/reader.h"

using namespace panelpress;
using namespace panelpress::documents;
using nlohmann::json;

namespace {

const support::Built& written() {
  static const support::Built kBuilt(support::worked_money(), "2026-04-30");
  return kBuilt;
}

/// The same with ids that a spreadsheet takes for one number.
const support::Built& with_numbers_for_ids() {
  static const support::Built kBuilt(support::worked_money({{"ivy", "7"}, {"elm", "007"}}),
                                     "2026-04-30");
  return kBuilt;
}

std::string bytes_of_month(const std::string& month) {
  return written().at("expenditure/" + month + ".xlsx").bytes;
}

const json& sheet(const json& book, const std::string& name) {
  for (const json& each : book["sheets"]) {
    if (each["name"] == name) return each;
  }
  throw std::runtime_error("no sheet " + name);
}

/// The last cell of the row whose first cells are these words.
json last_of(const json& of_sheet, const std::vector<std::string>& words) {
  for (const json& row : of_sheet["rows"]) {
    bool is_it = true;
    for (std::size_t i = 0; i < words.size(); ++i) is_it = is_it && row[i] == words[i];
    if (!is_it) continue;
    json last;
    for (const json& cell : row) last = cell.is_null() ? last : cell;
    return last;
  }
  throw std::runtime_error("no row " + words[0]);
}

}  // namespace

TEST_CASE("EXP-1: openpyxl reads the sums of the worked month, added up by hand") {
  const json book = support::read_with("read_workbook.py", "march.xlsx", bytes_of_month("2026-03"));
  const json& summary = sheet(book, "Summary");
  CHECK(last_of(summary, {"Fees in the month"}) == 1260.00);
  CHECK(last_of(summary, {"Expenses in the month"}) == 30.45);
  CHECK(last_of(summary, {"Cost of the month: fees, expenses and booked"}) == 1290.45);
  CHECK(last_of(summary, {"Year to date, without accruals"}) == 1500.45);
  CHECK(last_of(summary, {"Accrued in the month: panels attended and not claimed"}) == 210);
  CHECK(last_of(summary, {"Left of the budget after the forecast"}) == 79.55);
  CHECK(summary["charts"] == 0);
  CHECK(sheet(book, "Months")["charts"] == 2);
  const json& panels = sheet(book, "Reconciliation");
  CHECK(last_of(panels, {"Panels attended"}) == 630);
  CHECK(last_of(panels, {"Late cancellations"}) == 210);
  CHECK(last_of(panels, {"Fees claimed"}) == 1260);
  CHECK(last_of(sheet(book, "Panels"), {"p1"}) == 420);
  CHECK(last_of(sheet(book, "Kinds"), {"Expenses", "Rail"}) == 23.40);
  CHECK(last_of(sheet(book, "Forecast"), {"Spent"}) == 1500.45);
}

TEST_CASE("EXP-2: every line of the year stands in the workbook, refused lines at nothing") {
  const json book = support::read_with("read_workbook.py", "march.xlsx", bytes_of_month("2026-03"));
  const json& rows = sheet(book, "Lines")["rows"];
  int refused = 0;
  double sum = 0;
  for (const json& row : rows) {
    if (row[8] == "Refused") ++refused;
    if (row[8] == "Refused") CHECK(row[6] == 0);
    if (row[8] == "Claimed") sum += row[6].get<double>();
  }
  CHECK(refused == 8);  // six of ivy-1, the second p1 of ivy-2, and elm's
  CHECK(sum == Approx(1500.45));
}

TEST_CASE("EXP-1: LibreOffice reckons every formula of the workbooks to its cached value") {
  const support::TemporaryFolder folder;
  std::string command = "/usr/bin/python3 " PANELPRESS_SOURCE_DIR "/tests/readers/recalculate.py";
  for (const auto& month : written().facts->expenditure) {
    const std::string name = to_iso(month.month) + ".xlsx";
    command += " " + folder.write(name, written().at("expenditure/" + name).bytes).string();
  }
  // Which ids are numbers is one question, whatever the month.
  const std::string& numbers = with_numbers_for_ids().at("expenditure/2026-03.xlsx").bytes;
  command += " " + folder.write("numbers.xlsx", numbers).string();
  CHECK(support::output_of(command).empty());
}

TEST_CASE("EXP-1: a panel whose id is a number or a date is asked for by a text") {
  for (const std::string id :
       {"7", "007", "2026-03-10", "10-03-2026", "10-Mar-2026", "1e5", "-1", "mar-1", "true"}) {
    CHECK(counted_id(PanelId{id}) == id + " (id)");
  }
  for (const std::string id : {"2026-03-10-am", "2026-05-19-pm", "march", "p-7", "x"}) {
    CHECK(counted_id(PanelId{id}) == id);
  }
}

TEST_CASE("EXP-1: the ids 7 and 007 are no numbers where sums ask for them") {
  const std::string bytes = with_numbers_for_ids().at("expenditure/2026-03.xlsx").bytes;
  const json book = support::read_with("read_workbook.py", "march.xlsx", bytes);
  std::set<std::string> ids;
  for (const json& row : sheet(book, "Members")["rows"]) {
    if (row.back().is_string()) ids.insert(row.back().get<std::string>());
  }
  CHECK(ids == std::set<std::string>{"007 (id)", "7 (id)", "Member id", "oak"});
}
