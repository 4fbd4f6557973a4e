#include "records/import/replies.h"

#include <algorithm>
#include <utility>

#include "model/replies_sheet.h"
#include "records/import/edits.h"

namespace panelpress::records {

namespace {

constexpr const char* kReviewDate = "date";

MapColumn column(std::string_view heading, const char* key) {
  return {std::string(heading), key, {}, {}, /*is_of_file=*/false};
}

/// What of the sheet is about the responses. The review is not: it is another record's.
/// Headings are those that the workbook is written with (replies.h), so that it needs no map.
ImportMap responses_map() {
  ImportMap map;
  map.kind = RowKind::kResponse;
  map.leaves_out_others = true;
  map.columns = {column(replies::kPanel, "panel"),
                 column(replies::kReference, "ref"),
                 column(replies::kDecision, "decision"),
                 column(replies::kRecordedOn, "recorded_on"),
                 column(replies::kReason, "reason"),
                 column(replies::kCalendarEvent, "calendar_event_completed_on")};
  return map;
}

/// What of it is about the reviews.
ImportMap reviews_map() {
  ImportMap map;
  map.kind = RowKind::kDcpr;
  map.leaves_out_others = true;
  map.columns = {column(replies::kReference, "ref"), column(replies::kDcpr, kReviewDate)};
  return map;
}

/// The sheet without the rows in which the area filled in no review.
/// The row of headings is kept, and rows above it: numbers of rows are told to whoever sent the
/// sheet.
Sheet with_reviews(const Sheet& sheet) {
  std::optional<std::size_t> column;
  Sheet kept{sheet.name, {}, sheet.epoch};
  for (const Row& row : sheet.rows) {
    const auto heading = std::find_if(row.cells.begin(), row.cells.end(),
                                      [](const Cell& cell) { return cell.text == replies::kDcpr; });
    const bool is_head = heading != row.cells.end();
    if (is_head) column = static_cast<std::size_t>(heading - row.cells.begin());
    if (is_head || !column || !row.at(*column).is_empty()) kept.rows.push_back(row);
  }
  return kept;
}

}  // namespace

const Sheet* replies_of(const std::vector<Sheet>& sheets) {
  const auto found = std::find_if(sheets.begin(), sheets.end(),
                                  [](const Sheet& each) { return each.name == replies::kSheet; });
  return found == sheets.end() ? nullptr : &*found;
}

// The sheet is read twice, as answers and as reviews. Overwrite::kNo: an area may add to the
// records and contradict none of them.
Imported import_replies(const std::string& file, const Sheet& sheet, const FileReader& files,
                        const Records& records, const inputs::Reading& reading) {
  const ImportRows responses = read_rows(file, {sheet}, responses_map());
  ImportRows reviews = read_rows(file, {with_reviews(sheet)}, reviews_map());
  for (ImportRow& row : reviews.rows) {
    // A date in the column says that this review records the panel.
    row.values["records_cpp"] = {written(true), row.values.at(kReviewDate).place};
  }
  Edits edits{files, Overwrite::kNo};
  for (const auto* read : {&responses, &std::as_const(reviews)}) {
    for (const SheetError& error : read->errors) edits.refuse(error.place, error.message);
  }
  put_rows(RowKind::kResponse, responses.rows, records, edits, reading.as_of);
  put_rows(RowKind::kDcpr, reviews.rows, records, edits, reading.as_of);
  return edits.finish(reading);
}

}  // namespace panelpress::records
