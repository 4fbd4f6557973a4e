// The readers of spreadsheets. The first byte says whether the rest is a file of csv, a workbook,
// or one part of a workbook whose other parts are sound: bytes of a zip are seldom met by chance.
#include "base/text.h"
#include "fuzz.h"
#include "records/import/rows.h"
#include "records/import/start_map.h"
#include "records/sheets/sheet.h"
#include "zipped_part.h"

using namespace panelpress;

namespace {

/// What a machine can be asked for in a test.
records::SheetLimits limits() {
  records::SheetLimits few;
  few.part_bytes = 1 << 20;
  few.rows = 1000;
  few.columns = 100;
  few.cells = 10'000;
  return few;
}

records::Sheets read(unsigned char form, const std::string& bytes) {
  switch (form % 7) {
    case 0:
      return records::read_csv("x.csv", bytes, limits());
    case 1:
      return records::read_xlsx(bytes, limits());
    case 2:
      return records::read_ods(bytes, limits());
    case 3:
      return records::read_xlsx(fuzz::workbook_with("xl/worksheets/sheet1.xml", bytes), limits());
    case 4:
      return records::read_xlsx(fuzz::workbook_with("xl/styles.xml", bytes), limits());
    case 5:
      return records::read_xlsx(fuzz::workbook_with("xl/sharedStrings.xml", bytes), limits());
    default:
      return records::read_ods(fuzz::zipped({{"content.xml", bytes}}), limits());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto sheets = read(data[0], fuzz::text_of(data + 1, size - 1));
  const auto* all = std::get_if<std::vector<records::Sheet>>(&sheets);
  if (!all) return 0;
  for (const records::Sheet& sheet : *all) {
    fuzz::require(sheet.rows.size() <= limits().rows, "no more rows than the limit");
    for (const records::Row& row : sheet.rows) {
      fuzz::require(row.cells.size() <= limits().columns, "no more columns than the limit");
      for (const records::Cell& cell : row.cells) {
        fuzz::require(is_valid_utf8(cell.text), "a cell is text");
      }
    }
  }
  return 0;
}
