#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "records/sheets/sheet.h"
#include "zipped.h"

namespace panelpress::records {

namespace {

/// The cells of a sheet as "2: a | b": rows by their number, cells by what a person reads.
std::string shown(const Sheet& sheet) {
  std::string all;
  for (const Row& row : sheet.rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row.cells) cells.push_back(cell.text);
    all += fmt::format("{}: {}\n", row.number, fmt::join(cells, " | "));
  }
  return all;
}

std::vector<Sheet> sheets_of(const std::string& name, const std::string& bytes) {
  const Sheets read = read_sheets(name, bytes);
  const auto* why = std::get_if<std::string>(&read);
  INFO((why ? *why : ""));
  REQUIRE(!why);
  return std::get<std::vector<Sheet>>(read);
}

std::string csv(const std::string& bytes) { return shown(sheets_of("f.csv", bytes).at(0)); }

std::string refusal(const std::string& name, const std::string& bytes,
                    const SheetLimits& limits = {}) {
  const Sheets read = read_sheets(name, bytes, limits);
  REQUIRE(std::holds_alternative<std::string>(read));
  return std::get<std::string>(read);
}

std::string in_utf16(const std::string& ascii, bool is_big) {
  std::string bytes;
  for (const char sign : ascii) {
    if (is_big) bytes += '\0';
    bytes += sign;
    if (!is_big) bytes += '\0';
  }
  return bytes;
}

/// A workbook of one sheet, whose rows are given as XML, and the parts that go with it.
std::string xlsx(const std::string& rows, std::map<std::string, std::string> more = {}) {
  std::map<std::string, std::string> parts = {
      {"xl/workbook.xml",
       "<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='Cases' r:id='r1'/><sheet "
       "name='Lists' state='hidden' r:id='r2'/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<R><r Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/><r Id='r9' "
       "Type='x/worksheet' TargetMode='External' Target='http://example.com/x'/></R>"},
      {"xl/worksheets/sheet1.xml", "<worksheet>" + rows + "</worksheet>"},
      {"xl/sharedStrings.xml",
       "<sst><si><t>HO ref</t></si><si><r><t>Ri</t></r><r><rPr><b/></rPr><t "
       "xml:space='preserve'>ch text</t></r><rPh><t>no</t></rPh></si></sst>"},
      {"xl/styles.xml",
       "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd\\/mm\\/yyyy'/><numFmt "
       "numFmtId='171' formatCode='0.0&quot;days&quot;'/></numFmts><cellXfs><xf numFmtId='0'/><xf "
       "numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>"}};
  more.merge(parts);
  return zipped(more);
}

std::string xlsx_shown(const std::string& rows, std::map<std::string, std::string> more = {}) {
  return shown(sheets_of("f.XLSX", xlsx(rows, std::move(more))).at(0));
}

std::string ods(const std::string& rows) {
  return zipped({{"content.xml",
                  "<office:document-content><office:body><office:spreadsheet><table:table "
                  "table:name='Cases'>" +
                      rows +
                      "</table:table></office:spreadsheet></office:body>"
                      "</office:document-content>"}});
}

}  // namespace

TEST_CASE("csv: quotes, line breaks in cells, empty rows and blanks at the ends") {
  CHECK(csv("Ref,Name\n\nA1,\"Wren, \"\"F\"\"\nof Elm\"\n,\n A2 , Lark \n") ==
        "1: Ref | Name\n3: A1 | Wren, \"F\"\nof Elm\n5: A2 | Lark\n");
  CHECK(csv("a,b\r\nc,d") == "1: a | b\n2: c | d\n");
  CHECK(csv("pipe,5\" wide\n\"x\",\"\"") == "1: pipe | 5\" wide\n2: x | \n");
  CHECK(csv("a,b\rc,d\r") == "1: a | b\n2: c | d\n");
}

TEST_CASE("csv: the sign between cells is seen, or told as Excel is told it") {
  CHECK(csv("Ref;Notes\nA1;one, two, three\n") == "1: Ref | Notes\n2: A1 | one, two, three\n");
  CHECK(csv("Ref\tNotes\nA1\t\n") == "1: Ref | Notes\n2: A1 | \n");
  CHECK(csv("Export of March\n\"x;y\",z\n") == "1: Export of March\n2: x;y | z\n");
  CHECK(csv("sep=|\na,1|b\n") == "2: a,1 | b\n");
}

TEST_CASE("csv: UTF-8 with and without a mark, UTF-16, and what Excel calls CSV") {
  CHECK(csv("\xEF\xBB\xBFRef,\xC3\xA9\n") == "1: Ref | \xC3\xA9\n");
  CHECK(csv("Ref,\xE9\n") == "1: Ref | \xC3\xA9\n");
  CHECK(csv("\xFF\xFE" + in_utf16("Ref,N\n", false)) == "1: Ref | N\n");
  CHECK(csv("\xFE\xFF" + in_utf16("Ref,N\n", true)) == "1: Ref | N\n");
  CHECK(csv(in_utf16("Ref,Name\n", false)) == "1: Ref | Name\n");
}

TEST_CASE("csv: what is no text and what never closes is refused") {
  CHECK(refusal("f.csv", "a,\"b\nc,d\n").starts_with("row 1: a quotation mark"));
  CHECK(refusal("f.csv", std::string("a,b\0c\n", 6)).starts_with("is no text"));
  CHECK(refusal("f.doc", "a").starts_with("is none of .csv, .xlsx and .ods"));
  CHECK(refusal("f.xlsx", "\xD0\xCF\x11\xE0 old").starts_with("is protected by a password"));
}

TEST_CASE("xlsx: shared, rich and inline text, numbers, truth, and the cached value of a formula") {
  CHECK(
      xlsx_shown("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                 "</row><row r='4'><c r='B4' t='inlineStr'><is><t> in </t></is></c><c r='C4'>"
                 "<v>23.4</v></c><c r='D4' t='b'><v>1</v></c><c r='E4' t='str'><f>A1&amp;\"x\"</f>"
                 "<v>cached</v></c><c r='F4' t='e'><v>#REF!</v></c></row></sheetData>") ==
      "1: HO ref | Rich text\n4:  | in | 23.4 | TRUE | cached | #REF!\n");
}

TEST_CASE("xlsx: a formula that nobody has worked out is not read as an empty cell") {
  CHECK(xlsx_shown("<sheetData><row r='1'><c r='A1'><f>B1</f><v/></c><c r='B1' t='str'>"
                   "<f>\"\"</f><v></v></c><c r='C1'><f>B1</f></c><c r='D1'/></row></sheetData>") ==
        "1: no value until a spreadsheet program saves the file |  | "
        "no value until a spreadsheet program saves the file\n");
}

TEST_CASE("xlsx: a number in a style of dates is a date, by the epoch of the workbook") {
  const std::string rows =
      "<sheetData><row><c s='1'><v>46000</v></c><c s='2'><v>46000.5</v></c><c s='3'><v>5</v></c>"
      "<c><v>46000</v></c><c s='1'><v>60</v></c></row></sheetData>";
  // 46000 days after 30 December 1899; counted from 1904 it is 1462 days later.
  CHECK(xlsx_shown(rows) == "1: 2025-12-09 | 2025-12-09 | 5 | 46000 | 60\n");
  const std::string workbook =
      "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='C' r:id='r1'/></sheets>"
      "</workbook>";
  CHECK(xlsx_shown(rows, {{"xl/workbook.xml", workbook}}).starts_with("1: 2029-12-10 |"));
}

TEST_CASE("xlsx: a heading merged over two rows is the heading of the lower one") {
  CHECK(
      xlsx_shown("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>"
                 "<t>Detained</t></is></c></row><row r='2'><c r='B2' t='inlineStr'><is><t>From</t>"
                 "</is></c></row></sheetData><mergeCells><mergeCell ref='A1:A2'/><mergeCell "
                 "ref='B1:C1'/></mergeCells>") == "1: HO ref | Detained\n2: HO ref | From\n");
}

TEST_CASE("Serials: both epochs, and the day that never was") {
  CHECK(moment_of(1, Epoch::k1900) == DateTime{make_date(1900, 1, 1)});
  CHECK(moment_of(59, Epoch::k1900) == DateTime{make_date(1900, 2, 28)});
  CHECK_FALSE(moment_of(60, Epoch::k1900));
  CHECK(moment_of(61, Epoch::k1900) == DateTime{make_date(1900, 3, 1)});
  CHECK(moment_of(0, Epoch::k1904) == DateTime{make_date(1904, 1, 1)});
  CHECK_FALSE(moment_of(-1, Epoch::k1904));
  CHECK_FALSE(moment_of(1e300, Epoch::k1900));
}

TEST_CASE("Dates as workbooks write them keep their time of day") {
  const DateTime day{make_date(2026, 3, 18)};
  CHECK(moment_of_iso("2026-03-18") == day);
  CHECK(moment_of_iso("2026-03-18T14:05") == day + std::chrono::minutes{14 * 60 + 5});
  CHECK(moment_of_iso("2026-03-18T14:05:30.25Z") == day + std::chrono::seconds{50'730});
  for (const char* wrong : {"2026-02-30", "2026-03-18T", "2026-03-18T24:00", "2026-03-18 x9:00"}) {
    CHECK_FALSE(moment_of_iso(wrong));
  }
}

TEST_CASE("ods: text of spans, dates, numbers, repeated and merged cells") {
  const std::string rows =
      "<table:table-header-rows><table:table-row><table:table-cell "
      "table:number-rows-spanned='2'><text:p>Ref</text:p></table:table-cell></table:table-row>"
      "</table:table-header-rows><table:table-row><table:covered-table-cell/><table:table-cell>"
      "<text:p>Fr<text:span>om</text:span><text:s/>x</text:p><text:p>y</text:p></table:table-cell>"
      "</table:table-row><table:table-row table:number-rows-repeated='1000'><table:table-cell "
      "table:number-columns-repeated='16384'/></table:table-row><table:table-row><table:table-cell "
      "office:value-type='date' office:date-value='2026-03-10T10:00:00'><text:p>10 Mar</text:p>"
      "</table:table-cell><table:table-cell office:value-type='float' office:value='23.40' "
      "table:number-columns-repeated='2'/></table:table-row>";
  CHECK(shown(sheets_of("f.ods", ods(rows)).at(0)) ==
        "1: Ref\n2: Ref | From x\ny\n1003: 2026-03-10 | 23.4 | 23.4\n");
}

TEST_CASE("Workbooks that are bombs, damaged or encrypted are refused") {
  SheetLimits limits;
  limits.part_bytes = 1'000'000;
  const std::string bomb = xlsx("<sheetData/>" + std::string(2'000'000, ' '));
  CHECK(bomb.size() < 20'000);
  CHECK(refusal("f.xlsx", bomb, limits).starts_with("holds more than"));
  const std::string wide =
      "<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
      "table:number-columns-repeated='1000'><text:p>x</text:p></table:table-cell></"
      "table:table-row>";
  CHECK(refusal("f.ods", ods(wide)).starts_with("holds more than"));
  CHECK(refusal("f.xlsx", "PK no zip").starts_with("is no workbook"));
  CHECK(refusal("f.ods", xlsx("")).starts_with("is no workbook"));
  const std::string whole = xlsx("<sheetData/>");
  CHECK(refusal("f.xlsx", whole.substr(0, whole.size() / 2)).starts_with("is no workbook"));
}

TEST_CASE("A workbook of which a part is no text, or no XML, is refused and not read without it") {
  const std::string rows =
      "<sheetData><row><c t='inlineStr'><is><t>\xB1</t></is></c></row></sheetData>";
  CHECK(refusal("f.xlsx", xlsx(rows)).starts_with("is no workbook, or is damaged"));
  CHECK(refusal("f.ods", ods("<table:table-row><table:table-cell><text:p>\xB1</text:p>"
                             "</table:table-cell></table:table-row>"))
            .starts_with("is no workbook"));
  const std::string sound = "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>";
  CHECK(refusal("f.xlsx", xlsx(sound, {{"xl/sharedStrings.xml", "<sst><si><t>Wren</t>"}}))
            .starts_with("is no workbook, or is damaged"));
}

TEST_CASE("Definitions of a file's own are not followed") {
  const std::string entities =
      "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c "
      "t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>";
  CHECK(xlsx_shown("", {{"xl/worksheets/sheet1.xml", entities}}) == "1: &a;\n");
}

TEST_CASE("Columns are named as spreadsheets name them") {
  CHECK(column_name(0) == "A");
  CHECK(column_name(25) == "Z");
  CHECK(column_name(26) == "AA");
  CHECK(column_name(701) == "ZZ");
  CHECK(column_name(702) == "AAA");
}

}  // namespace panelpress::records
