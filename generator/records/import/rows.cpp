#include "records/import/rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.h"
#include "base/text.h"
#include "records/import/convert.h"

namespace panelpress::records {

namespace {

/// A sheet on its way to rows.
class SheetRows {
 public:
  SheetRows(std::string file, const Sheet& sheet, const ImportMap& map, ImportRows& read)
      : sheet_(sheet), map_(map), read_(read) {
    base_.file = std::move(file);
    if (sheet.name != base_.file) base_.sheet = sheet.name;
  }

  /// False when the sheet has no row of headings, or is one of many and its headings do not say
  /// what a row is about.
  /// A workbook has other sheets; only one that stands alone must be meant.
  bool run(bool is_only_sheet) {
    const Row* head = heading_row();
    if (!head || (!is_only_sheet && !has_identity(*head))) return false;
    read_headings(*head);
    for (const Row& row : sheet_.rows) {
      if (row.number > head->number) read_row(row);
    }
    return true;
  }

 private:
  CellPlace place_of(const Row& row, std::size_t column) const {
    CellPlace place = base_;
    place.row = row.number;
    place.column = column_name(column);
    if (column < headings_.size()) place.heading = headings_[column];
    return place;
  }

  void refuse(CellPlace place, std::string message) {
    read_.errors.push_back({std::move(place), std::move(message)});
  }

  // Counted by what the map knows, so that a banner with many cells is not taken for the headings.
  std::size_t count_headings(const Row& row) const {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [&](const Cell& cell) { return !cell.is_empty() && map_.find(cell.text); }));
  }

  /// Banners stand above the headings, never many rows of them.
  const Row* heading_row() const {
    // A file that has more than 25 rows above its headings is told as having none.
    constexpr std::size_t kLook = 25;
    const Row* head = nullptr;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(kLook, sheet_.rows.size()); ++i) {
      const std::size_t count = count_headings(sheet_.rows[i]);
      if (count > most) head = &sheet_.rows[i];
      most = std::max(most, count);
    }
    return head;
  }

  bool has_identity(const Row& head) const {
    const auto& identity = identity_of(map_.kind);
    return std::all_of(identity.begin(), identity.end(), [&](const std::string& key) {
      return std::any_of(head.cells.begin(), head.cells.end(), [&](const Cell& cell) {
        const MapColumn* column = cell.is_empty() ? nullptr : map_.find(cell.text);
        return column && column->key == key;
      });
    });
  }

  // Every column is either known, left out by name, or told: none is passed over.
  void read_headings(const Row& head) {
    for (const Cell& cell : head.cells) headings_.push_back(cell.text);
    columns_.assign(head.cells.size(), nullptr);
    std::vector<const MapColumn*> seen;
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
      if (head.cells[i].is_empty()) continue;
      columns_[i] = map_.find(head.cells[i].text);
      if (!columns_[i] && map_.leaves_out_others) continue;
      if (!columns_[i]) {
        refuse(place_of(head, i), unnamed(head.cells[i].text));
      } else if (std::find(seen.begin(), seen.end(), columns_[i]) != seen.end()) {
        refuse(place_of(head, i), "stands twice: give one of the columns another heading");
      }
      seen.push_back(columns_[i]);
    }
    // The other way round as well: a heading that the map expects and the sheet lacks.
    for (const MapColumn& each : map_.columns) {
      if (each.key.empty() || std::find(seen.begin(), seen.end(), &each) != seen.end()) continue;
      CellPlace place = base_;
      place.row = head.number;
      refuse(place, fmt::format("no column has the heading {} of the map{}",
                                inputs::in_quotes(each.heading),
                                did_you_mean(nearest_word(each.heading, headings_))));
    }
  }

  std::string unnamed(const std::string& heading) const {
    std::vector<std::string> known;
    for (const MapColumn& each : map_.columns) known.push_back(each.heading);
    return fmt::format(
        "the map does not name this column{}: add {} = \"the key it fills\", or = "
        "false to leave it out",
        did_you_mean(nearest_word(heading, known)), written(heading));
  }

  // A row with an error in any cell is not used: half a record may be worse than none.
  void read_row(const Row& row) {
    ImportRow made;
    made.place = base_;
    made.place.row = row.number;
    bool is_whole = true;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i].is_empty()) is_whole &= read_cell(row, i, made);
    }
    // A row of which all that counts is empty says nothing.
    if (!is_whole || made.values.empty()) return;
    if (says_what_it_is_about(row, made)) read_.rows.push_back(std::move(made));
  }

  bool read_cell(const Row& row, std::size_t column, ImportRow& made) {
    const Cell& cell = row.cells[column];
    const MapColumn* mapped = column < columns_.size() ? columns_[column] : nullptr;
    if (!mapped) {
      if (map_.leaves_out_others) return true;
      // That the column is not in the map was told at its heading, once.
      if (column < headings_.size() && !headings_[column].empty()) return true;  // told already
      refuse(place_of(row, column),
             fmt::format("{} stands in a column without a heading", inputs::in_quotes(cell.text)));
      return false;
    }
    if (mapped->key.empty()) return true;
    auto value = converted(cell, *mapped, find_key(map_.kind, mapped->key)->form, sheet_.epoch);
    if (auto* why = std::get_if<Unreadable>(&value)) {
      refuse(place_of(row, column), std::move(why->why));
      return false;
    }
    made.values[mapped->key] = {std::move(std::get<Written>(value)), place_of(row, column)};
    return true;
  }

  /// The empty cell that would say a key of the row; the row as a whole where no column fills it.
  CellPlace place_of(const Row& row, const std::string& key, const ImportRow& made) const {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (columns_[column] && columns_[column]->key == key) return place_of(row, column);
    }
    return made.place;
  }

  bool says_what_it_is_about(const Row& row, const ImportRow& made) {
    std::vector<std::string> missing;
    for (const std::string& key : identity_of(map_.kind)) {
      if (made.values.count(key) == 0) missing.push_back(key);
    }
    if (missing.empty()) return true;
    refuse(place_of(row, missing.front(), made),
           fmt::format("this row has no {}: which {} is it about?", join_with_and(missing),
                       word(map_.kind)));
    return false;
  }

  const Sheet& sheet_;
  const ImportMap& map_;
  ImportRows& read_;
  CellPlace base_;
  std::vector<std::string> headings_;
  std::vector<const MapColumn*> columns_;
};

}  // namespace

// As the sheet itself names the place, so that it can be found there.
std::string to_text(const CellPlace& place) {
  std::vector<std::string> parts;
  if (!place.sheet.empty()) parts.push_back("sheet " + inputs::in_quotes(place.sheet));
  if (place.row > 0) parts.push_back(fmt::format("row {}", place.row));
  if (!place.column.empty()) parts.push_back("column " + place.column);
  std::string text = place.file;
  if (!parts.empty()) text += fmt::format(": {}", fmt::join(parts, ", "));
  if (!place.heading.empty()) text += " " + inputs::in_quotes(place.heading);
  return text;
}

// A sheet of many that is no register is told in the summary, not as an error.
ImportRows read_rows(const std::string& file, const std::vector<Sheet>& sheets,
                     const ImportMap& map) {
  ImportRows read;
  for (const Sheet& sheet : sheets) {
    if (!SheetRows(file, sheet, map, read).run(sheets.size() == 1))
      read.sheets_not_read.push_back(sheet.name);
  }
  if (read.sheets_not_read.size() == sheets.size()) {
    read.errors.push_back({{file, {}, 0, {}, {}}, "no sheet has the headings of the map"});
  }
  return read;
}

}  // namespace panelpress::records
