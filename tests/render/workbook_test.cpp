#include "render/workbook.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <set>
#include <string>
#include <thread>

#include "base/descriptor.h"
#include "render/workbook/whole.h"
#include "support/reader.h"

namespace panelpress::render {
namespace {

using nlohmann::json;
using support::read_with;

Formula count_of(const std::string& value, double cached) {
  return {"=COUNTIFS(Answers[Area],Counts[[#This Row],[Area]],Answers[Answer],\"" + value + "\")",
          cached};
}

Table counts() {
  Table table;
  table.name = "Counts";
  table.caption = "By area";
  table.columns = {
      {"Area"}, {"Late", Format::kInteger}, {"Agreed", Format::kInteger}, {"Rate", Format::kShare}};
  const std::string rate =
      "=IF(Counts[[#This Row],[Agreed]]+Counts[[#This Row],[Late]]=0,"
      "\"none due\",ROUND(Counts[[#This Row],[Agreed]]/"
      "(Counts[[#This Row],[Agreed]]+Counts[[#This Row],[Late]]),3))";
  table.rows = {{"North", count_of("Late", 1), count_of("Agreed", 2), Formula{rate, 0.667}},
                {"South", count_of("Late", 0), count_of("Agreed", 0), Formula{rate, "none due"}}};
  return table;
}

Table answers() {
  Table table;
  table.name = "Answers";
  table.columns = {{"Reference"},
                   {"Area"},
                   {"Answer"},
                   {"Answered on", Format::kDate},
                   {"Days", Format::kInteger},
                   {"Cost", Format::kMoney},
                   {"Note"}};
  table.rows = {
      {"A1", "North", "Agreed", make_date(2026, 3, 10), std::int64_t{3}, Pence{123450}, "=1+1"},
      {"A2", "North", "Late", make_date(2026, 2, 28), std::int64_t{15}, Pence{5}, "Zoë – 案件"},
      {"A3", "North", "Agreed", Absent{"Not recorded"}, {}, Pence{-100}, "one\ntwo"}};
  table.marks = {{2, "Late", Tone::kSerious}, {2, "Agreed", Tone::kGood}};
  return table;
}

Workbook a_workbook() {
  Sheet first{"Summary", {{"How are we doing?", LineStyle::kTitle}, {"March 2026"}}, {counts()}};
  Chart chart;
  chart.type = ChartType::kBar;
  chart.title = "Rates, March 2026";
  chart.label_axis = "Area";
  chart.value_axis = "Rate";
  chart.description = "Rates by area: North 66.7%, South none due.";
  chart.format = Format::kShare;
  chart.highest = 1;
  chart.series = {{"Rate", 0, 0, 3}};
  first.charts = {chart};
  first.notes = {{"Rates are rounded one by one."}};
  Sheet second{"Answers", {}, {answers()}};
  second.frozen_columns = 1;
  return {
      {"Return", "March 2026", "CPP team", "Example", "OFFICIAL-SENSITIVE", make_date(2026, 3, 31)},
      {"OFFICIAL-SENSITIVE R&D", "panelpress", "Page {page} of {pages}"},
      {first, second}};
}

Workbook of(Table table) {
  Workbook workbook = a_workbook();
  workbook.sheets = {{"Only", {}, {std::move(table)}}};
  return workbook;
}

Table of_one_cell(Cell cell, Format format = Format::kText) {
  return {"T", "", {{"Value", format}}, {{std::move(cell)}}, "None"};
}

std::string bytes_of(const Workbook& workbook) {
  return to_xlsx(workbook, std::filesystem::temp_directory_path().string());
}

json read(const Workbook& workbook) {
  return read_with("read_workbook.py", "book.xlsx", bytes_of(workbook));
}

json formulas(const Workbook& workbook) {
  return read_with("read_workbook.py --formulas", "book.xlsx", bytes_of(workbook));
}

/// The first cell below the head of the only table of a workbook.
json cell_read(Cell cell, Format format = Format::kText) {
  return read(of(of_one_cell(std::move(cell), format)))["sheets"][0]["rows"][1][0];
}

/// One part of the package, as text.
std::string part_of(const Workbook& workbook, const std::string& part) {
  const support::TemporaryFolder folder;
  const auto file = folder.write("book.xlsx", bytes_of(workbook));
  return support::output_of("unzip -p " + file.string() + " " + part);
}

TEST_CASE("workbook: one whose parts were cut short is not whole") {
  Workbook workbook;
  workbook.sheets.emplace_back();
  workbook.sheets[0].name = "One";
  const std::string bytes = to_xlsx(workbook, "");
  CHECK(is_whole(bytes));
  CHECK_FALSE(is_whole(bytes.substr(0, bytes.size() / 2)));
  CHECK_FALSE(is_whole(""));
  std::string changed = bytes;
  changed[60] = static_cast<char>(changed[60] ^ 1);
  CHECK_FALSE(is_whole(changed));
}

TEST_CASE("workbook: text, dates, whole numbers and money read back as what they are") {
  const json rows = read(a_workbook())["sheets"][1]["rows"];
  CHECK(rows[0] == json({"Reference", "Area", "Answer", "Answered on", "Days", "Cost", "Note"}));
  CHECK(rows[1] == json({"A1", "North", "Agreed", "2026-03-10", 3, 1234.5, "=1+1"}));
  CHECK(rows[2] == json({"A2", "North", "Late", "2026-02-28", 15, 0.05, "Zoë – 案件"}));
  CHECK(rows[3] == json({"A3", "North", "Agreed", "Not recorded", nullptr, -1, "one\ntwo"}));
}

TEST_CASE("workbook: a formula holds its text and the value it has now") {
  const json cached = read(a_workbook())["sheets"][0]["rows"];
  CHECK(cached[5] == json({"North", 1, 2, 0.667}));
  CHECK(cached[6] == json({"South", 0, 0, "none due"}));
  const json text = formulas(a_workbook())["sheets"][0]["rows"];
  CHECK(text[5][1] ==
        "=COUNTIFS(Answers[Area],Counts[[#This Row],[Area]],Answers[Answer],\"Late\")");
}

TEST_CASE("workbook: tables, charts, frozen heads, marking and properties are there") {
  const json book = read(a_workbook());
  CHECK(book["properties"]["title"] == "Return");
  CHECK(book["properties"]["subject"] == "March 2026");
  CHECK(book["properties"]["creator"] == "CPP team");
  CHECK(book["properties"]["created"] == "2026-03-31T12:00:00");
  const json& summary = book["sheets"][0];
  CHECK(summary["name"] == "Summary");
  CHECK(summary["tables"]["Counts"] == "A5:D7");
  CHECK(summary["charts"] == 1);
  CHECK(summary["frozen"] == "A6");
  CHECK(summary["header"] == "OFFICIAL-SENSITIVE R&&D");
  CHECK(summary["footer"] == "OFFICIAL-SENSITIVE R&&D");
  CHECK(book["sheets"][1]["frozen"] == "B2");
}

TEST_CASE("workbook: a short table is printed on one page with its chart, which nothing cuts") {
  const std::string setup = "<pageSetup paperSize=\"9\" orientation=\"landscape\"/>";
  CHECK(part_of(a_workbook(), "xl/worksheets/sheet1.xml").find(setup) != std::string::npos);
  CHECK(part_of(a_workbook(), "xl/worksheets/sheet1.xml").find("<rowBreaks") == std::string::npos);
  Workbook long_one = a_workbook();
  long_one.sheets[0].tables[0].rows.resize(60, long_one.sheets[0].tables[0].rows[1]);
  const std::string sheet = part_of(long_one, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("fitToHeight=\"0\"") != std::string::npos);
  // Three lines, a caption and a head, sixty rows and an empty one: the chart begins in row 67.
  CHECK(sheet.find("<brk id=\"66\"") != std::string::npos);
}

TEST_CASE("workbook: a chart is made lower where that keeps it on the page of its table") {
  const auto sheet_of = [](ChartType type, std::size_t rows) {
    Workbook workbook = a_workbook();
    workbook.sheets[0].charts[0].type = type;
    auto& table = workbook.sheets[0].tables[0];
    table.rows.resize(rows, table.rows[1]);
    return part_of(workbook, "xl/worksheets/sheet1.xml");
  };
  // 695 points at 7 of 10: six rows of lines and heads, the table, four of notes, and the chart.
  const auto is_of_one_page = [&](ChartType type, std::size_t rows) {
    return sheet_of(type, rows).find("fitToHeight=\"0\"") == std::string::npos;
  };
  CHECK(is_of_one_page(ChartType::kBar, 17));
  CHECK_FALSE(is_of_one_page(ChartType::kBar, 18));
  CHECK(is_of_one_page(ChartType::kLine, 22));
  CHECK_FALSE(is_of_one_page(ChartType::kLine, 26));
}

TEST_CASE("workbook: two charts stand beside each other below a table that is wide enough") {
  Workbook workbook = a_workbook();
  Sheet& sheet = workbook.sheets[0];
  sheet.charts.push_back(sheet.charts[0]);
  const auto columns_of_charts = [&] {
    const std::string xml = part_of(workbook, "xl/drawings/drawing1.xml");
    const auto second = xml.find("<xdr:from>", xml.find("<xdr:from>") + 1);
    return std::pair{xml.find("<xdr:from><xdr:col>0<"), xml.find("<xdr:from><xdr:col>0<", second)};
  };
  CHECK(columns_of_charts().second != std::string::npos);  // one below the other
  for (Column& each : sheet.tables[0].columns) each.width = 40;
  CHECK(columns_of_charts().first != std::string::npos);
  CHECK(columns_of_charts().second == std::string::npos);
}

TEST_CASE("workbook: an address keeps to one line where other words wrap") {
  Sheet sheet{"Outstanding", {}, {Table{}}};
  Table& table = sheet.tables[0];
  table.name = "Outstanding";
  table.columns = {{"Write to"}};
  for (int i = 0; i < 12; ++i) table.columns.push_back({fmt::format("What is said: {}", i)});
  std::vector<Cell> row(13, Cell{"Calendar event, Acknowledgement, DCPR"});
  row[0] = Cell{"wren.fictional@casework.example"};
  table.rows = {row};
  Workbook book = a_workbook();
  book.sheets = {sheet};
  const std::string xml = part_of(book, "xl/worksheets/sheet1.xml");
  const auto at = xml.find(" width=\"");
  REQUIRE(at != std::string::npos);
  CHECK(std::stod(xml.substr(at + 8)) >= 33);
}

TEST_CASE("workbook: a column that wraps to fit the paper is as wide as its longest word") {
  Sheet sheet{"Trend", {}, {Table{}}};
  Table& table = sheet.tables[0];
  table.name = "Trend";
  for (int i = 0; i < 10; ++i) table.columns.push_back({fmt::format("Calendar event: {}", i)});
  std::vector<Cell> row(10, Cell{"Calendar event, Acknowledgement, DCPR"});
  table.rows = {row};
  Workbook book = a_workbook();
  book.sheets = {sheet};
  const std::string xml = part_of(book, "xl/worksheets/sheet1.xml");
  const auto at = xml.find(" width=\"");
  REQUIRE(at != std::string::npos);
  CHECK(std::stod(xml.substr(at + 8)) >= 18);  // "Acknowledgement," and the air beside it
}

TEST_CASE("workbook: a row has a line for each that its text takes, where a word fills one too") {
  // In 18 characters less an indent: "Calendar event," and "Acknowledgement," and "DCPR".
  Table table{"T", "", {{"Nothing due", Format::kText, 18}}, {}, "None"};
  table.rows = {{Cell{"Calendar event, Acknowledgement, DCPR"}}, {Cell{"DCPR"}}};
  const std::string sheet = part_of(of(table), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<row r=\"2\" spans=\"1:1\" ht=\"40.5\"") != std::string::npos);
}

TEST_CASE("workbook: a table a little taller than a page takes one, and a longer one more") {
  const auto pages_of = [](std::size_t rows) {
    Table table{"T", "", {{"Value"}}, {}, "None"};
    table.rows.assign(rows, {Cell{"one"}});
    const std::string sheet = part_of(of(table), "xl/worksheets/sheet1.xml");
    return sheet.find("fitToHeight=\"0\"") == std::string::npos ? 1 : 2;
  };
  CHECK(pages_of(1) == 1);
  CHECK(pages_of(34) == 1);  // 15 points each, of 487
  CHECK(pages_of(40) == 2);
}

TEST_CASE("workbook: prints on A4 landscape, one page wide, with its heads on each page") {
  Workbook workbook = a_workbook();
  auto& rows = workbook.sheets[1].tables[0].rows;
  rows.resize(60, rows.front());
  const std::string sheet = part_of(workbook, "xl/worksheets/sheet2.xml");
  CHECK(sheet.find("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>") !=
        std::string::npos);
  CHECK(sheet.find("<pageSetUpPr fitToPage=\"1\"/>") != std::string::npos);
  CHECK(sheet.find("&amp;RPage &amp;P of &amp;N") != std::string::npos);
  const std::string book = part_of(a_workbook(), "xl/workbook.xml");
  CHECK(book.find("Answers!$1:$1") != std::string::npos);
}

TEST_CASE("workbook: the head of a table of one page does not stand above its charts") {
  Workbook workbook = a_workbook();
  CHECK(part_of(workbook, "xl/workbook.xml").find("Summary!$5:$5") == std::string::npos);
  auto& rows = workbook.sheets.front().tables.front().rows;
  rows.resize(60, rows.front());
  CHECK(part_of(workbook, "xl/workbook.xml").find("Summary!$5:$5") != std::string::npos);
}

TEST_CASE("workbook: a chart has a title, a text alternative and the values of its formulas") {
  const std::string chart = part_of(a_workbook(), "xl/charts/chart1.xml");
  CHECK(chart.find("Rates, March 2026") != std::string::npos);
  CHECK(chart.find("<c:pt idx=\"0\"><c:v>0.667</c:v>") != std::string::npos);
  CHECK(chart.find("<c:v>North</c:v>") != std::string::npos);
  CHECK(part_of(a_workbook(), "xl/drawings/drawing1.xml").find("South none due.") !=
        std::string::npos);
}

TEST_CASE("workbook: one font throughout") {
  const std::string styles = part_of(a_workbook(), "xl/styles.xml");
  CHECK(styles.find("Calibri") == std::string::npos);
  CHECK(styles.find("Arial") != std::string::npos);
}

TEST_CASE("workbook: LibreOffice calculates what is cached") {
  const json none = read(a_workbook());
  CHECK_FALSE(none.empty());
  const support::TemporaryFolder folder;
  const auto file = folder.write("book.xlsx", bytes_of(a_workbook()));
  Workbook wrong = a_workbook();
  wrong.sheets[0].tables[0].rows[0][1] = count_of("Late", 7);
  const auto tampered = folder.write("wrong.xlsx", bytes_of(wrong));
  // In one run: to start LibreOffice takes longer than both workbooks.
  const std::string told = support::output_of(
      "/usr/bin/python3 " PANELPRESS_SOURCE_DIR "/tests/readers/recalculate.py " + file.string() +
      " " + tampered.string() + " || [ $? -eq 1 ]");
  CHECK_THAT(told, Catch::StartsWith(tampered.string() + ": "));
  CHECK(told.find(file.string()) == std::string::npos);
}

TEST_CASE("workbook: the same value gives the same bytes, on any number of threads") {
  const std::string once = bytes_of(a_workbook());
  std::vector<std::string> each(40);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&each, t] {
      for (std::size_t i = t; i < each.size(); i += 4) each[i] = bytes_of(a_workbook());
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(std::all_of(each.begin(), each.end(), [&](const auto& book) { return book == once; }));
}

TEST_CASE("workbook: text that a cell cannot hold is mended") {
  CHECK(cell_read("\xFF bell\x07 \xEF\xBF\xBE end") == "\uFFFD bell\uFFFD \uFFFD end");
  CHECK(cell_read("one\r\ntwo\rthree") == "one\ntwo\nthree");
  CHECK(cell_read(std::string("a\0b", 3)) == "a\uFFFDb");
  CHECK(cell_read("<b> & \"q\" 'a'") == "<b> & \"q\" 'a'");
  CHECK(cell_read(" blanks ") == " blanks ");
  CHECK(cell_read("") == nullptr);
  CHECK(cell_read("_x0041_") == "_x0041_");
}

/// The text of the first column below the head, over all its rows, and the highest row in points.
std::pair<std::string, double> read_long(const std::string& text) {
  const Workbook workbook = of(of_one_cell(text));
  std::string whole;
  const json rows = read(workbook)["sheets"][0]["rows"];
  for (std::size_t i = 1; i < rows.size(); ++i) {
    whole +=
        (i > 1 && text.find(' ') != std::string::npos ? " " : "") + rows[i][0].get<std::string>();
  }
  const std::string sheet = part_of(workbook, "xl/worksheets/sheet1.xml");
  double highest = 0;
  for (auto at = sheet.find(" ht=\""); at != std::string::npos; at = sheet.find(" ht=\"", at + 1)) {
    highest = std::max(highest, std::stod(sheet.substr(at + 5)));
  }
  return {whole, highest};
}

TEST_CASE("workbook: long text is whole, in a wider column or more rows, none higher than shown") {
  const std::string sentence = "The address that was given cannot be used at present.";
  std::string text = sentence;
  for (const int times : {40, 400, 4000}) {
    while (text.size() < sentence.size() * static_cast<std::size_t>(times)) text += ' ' + sentence;
    const auto [whole, highest] = read_long(text);
    CHECK(whole == text);
    CHECK(highest > 100);
    CHECK(highest <= 409.5);
  }
  const std::string one_word(40000, 'x');
  CHECK(read_long(one_word).first == one_word);
  CHECK(read_long(one_word).second <= 409.5);
}

TEST_CASE("workbook: headings that are too long for a table are cut, and stay two") {
  const std::string name(300, 'x');
  Table table{"Grid", "", {{name + " one"}, {name + " two"}}, {{"a", "b"}}, ""};
  const json heads = read(of(table))["sheets"][0]["rows"][0];
  CHECK(heads[0] == std::string(250, 'x') + "… (1)");
  CHECK(heads[1] == std::string(250, 'x') + "… (2)");
}

Table form() {
  Table table{
      "T", "", {{"Panel date", Format::kDate}, {"Decision"}, {"On", Format::kDate}}, {}, ""};
  Check decision;
  decision.kind = Check::Kind::kOneOf;
  decision.words = {"agree", "disagree"};
  table.columns[1].check = decision;
  Check day;
  day.kind = Check::Kind::kDate;
  day.not_before = "Panel date";
  table.columns[2].check = day;
  table.rows = {{make_date(2026, 3, 10), Input{}, Input{}}, {make_date(2026, 3, 10), "agree", {}}};
  return table;
}

TEST_CASE("workbook: a form is locked but for the cells to fill in, each checked as it is typed") {
  Workbook workbook = of(form());
  workbook.sheets[0].is_form = true;
  const std::string sheet = part_of(workbook, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<sheetProtection ") != std::string::npos);
  CHECK(sheet.find("<dataValidations count=\"2\">") != std::string::npos);
  CHECK(sheet.find("<formula1>\"agree,disagree\"</formula1>") != std::string::npos);
  CHECK(sheet.find("<formula1>$A$2</formula1><formula2>TODAY()</formula2>") != std::string::npos);
  CHECK(part_of(workbook, "xl/styles.xml").find("<protection locked=\"0\"/>") != std::string::npos);
}

TEST_CASE("workbook: a link leads to another sheet, and no cells are merged") {
  Workbook workbook = a_workbook();
  workbook.sheets.insert(
      workbook.sheets.begin(),
      {"Contents", {}, {{"T", "", {{"Sheet"}}, {{Link{"Answers", "Answers"}}}, ""}}});
  CHECK(read(workbook)["sheets"][0]["rows"][1][0] == "Answers");
  const std::string sheet = part_of(workbook, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("location=\"'Answers'!A1\"") != std::string::npos);
  CHECK(part_of(workbook, "xl/worksheets/sheet2.xml").find("mergeCell") == std::string::npos);
}

TEST_CASE("workbook: formula-like text stays text") {
  for (const std::string text : {"=1+1", "+1", "-1", "@SUM(1)", "{=1}", "1", "TRUE", "#REF!"}) {
    CHECK(cell_read(text) == text);
    CHECK(formulas(of(of_one_cell(text)))["sheets"][0]["rows"][1][0] == text);
  }
  CHECK(part_of(of(of_one_cell("=1+1")), "xl/worksheets/sheet1.xml").find("<f>") ==
        std::string::npos);
}

TEST_CASE("workbook: a date that Excel cannot hold is written out") {
  CHECK(cell_read(make_date(1900, 3, 1), Format::kDate) == "1900-03-01");
  CHECK(cell_read(make_date(1900, 2, 28), Format::kDate) == "1900-02-28");
  const std::string sheet =
      part_of(of(of_one_cell(make_date(1900, 2, 28), Format::kDate)), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("t=\"s\"><v>1<") != std::string::npos);
}

TEST_CASE("workbook: a table without rows says so, and counts as none in its other columns") {
  Table table{"T", "", {{"Reference"}, {"Answer"}}, {}, "None this month"};
  const json rows = read(of(table))["sheets"][0]["rows"];
  REQUIRE(rows.size() == 2);
  CHECK(rows[1] == json({"None this month", nullptr}));
}

TEST_CASE("workbook: tables stand below one another or side by side, and know where") {
  Sheet sheet{"S", {{"One"}}, {answers(), counts()}};
  auto placed = regions(sheet);
  CHECK(placed[0].heading_row == 2);
  CHECK(placed[1].heading_row == 8);
  CHECK(placed[1].first_column == 0);
  sheet.tables[1].is_beside = true;
  placed = regions(sheet);
  CHECK(placed[0].heading_row == 3);
  CHECK(placed[1].heading_row == 3);
  CHECK(placed[1].first_column == 8);
  CHECK(address(placed[1], 0, 3) == "$L$5");
  CHECK(address({0, 25, 1, 3}, 0, 0) == "$Z$2");
  CHECK(address({0, 25, 1, 3}, 0, 1) == "$AA$2");
  Workbook workbook = a_workbook();
  workbook.sheets = {sheet};
  const json read_back = read(workbook)["sheets"][0];
  CHECK(read_back["tables"]["Counts"] == "I4:L6");
  CHECK(read_back["tables"]["Answers"] == "A4:G7");
}

TEST_CASE("workbook: what makes no sense is refused") {
  CHECK_THROWS_AS(bytes_of(of(of_one_cell(std::nan("")))), std::invalid_argument);
  CHECK_THROWS_AS(bytes_of(of(of_one_cell(std::numeric_limits<double>::infinity()))),
                  std::invalid_argument);
  CHECK_THROWS_AS(bytes_of(of(of_one_cell(Formula{"1+1", 2.0}))), std::invalid_argument);
  CHECK_THROWS_AS(bytes_of(of({"a name", "", {{"A"}}, {}, ""})), std::invalid_argument);
  CHECK_THROWS_AS(bytes_of(of({"T", "", {}, {}, ""})), std::invalid_argument);
  CHECK_THROWS_AS(bytes_of(of({"T", "", {{"A"}, {"a"}}, {}, ""})), std::invalid_argument);
  Workbook workbook = a_workbook();
  workbook.sheets[1].tables[0].name = "counts";
  CHECK_THROWS_AS(bytes_of(workbook), std::invalid_argument);
  workbook = a_workbook();
  workbook.sheets[0].charts[0].series[0].value_column = 9;
  CHECK_THROWS_AS(bytes_of(workbook), std::invalid_argument);
  for (const char* name : {"", "this name is longer than 31 letters", "a/b", "a[b"}) {
    workbook = a_workbook();
    workbook.sheets[0].name = name;
    CHECK_THROWS_AS(bytes_of(workbook), std::invalid_argument);
  }
}

/// The scratch folders of any program.
std::set<std::filesystem::path> scratch_folders() {
  std::set<std::filesystem::path> found;
  for (const auto& each : std::filesystem::directory_iterator("/dev/shm")) {
    const std::string name = each.path().filename().string();
    if (name.starts_with("panelpress-scratch-")) found.insert(each.path());
  }
  return found;
}

/// Whether the folder is still there and nobody works in it.
bool is_left(const std::filesystem::path& folder) {
  const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  return opened.is_open() && ::flock(opened.number(), LOCK_EX | LOCK_NB) == 0;
}

TEST_CASE("workbook: nothing is left of the work") {
  const std::set<std::filesystem::path> before = scratch_folders();
  bytes_of(a_workbook());
  CHECK_THROWS(bytes_of(of(of_one_cell(std::nan("")))));
  for (const std::filesystem::path& folder : scratch_folders()) {
    if (before.contains(folder)) continue;
    INFO(folder);
    // Another program may have made its folder just now, and take hold of it at once.
    bool left = is_left(folder);
    for (int tries = 0; left && tries < 20; ++tries) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      left = is_left(folder);
    }
    CHECK(!left);
  }
}

}  // namespace
}  // namespace panelpress::render
