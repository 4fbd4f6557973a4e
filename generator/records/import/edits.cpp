#include "records/import/edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "records/import/convert.h"

namespace panelpress::records {

namespace {

/// How far an error is from a value, counted so that nearer is less: first the values that it may
/// be about, which begin before it on its line; then values of the lines after it, since a table
/// that lacks a key is told where it begins; then others.
constexpr int kBeyondLine = 100'000;
int distance(const inputs::Place& value, const Source& error) {
  if (value.line == error.line && value.column <= error.column) return error.column - value.column;
  const int lines = value.line - error.line;
  return kBeyondLine + (lines >= 0 ? lines * 2 : -lines * 2 + 1);
}

}  // namespace

// Three ways to end: the same already, refused, or written; each cell ends in one of them, so that
// nothing is lost in silence.
void Edits::put(const Target& target, const std::string& key, const Filled& filled,
                const inputs::FormFacts& form) {
  const Path place = path_of(target.table, key);
  const auto before = target.text->written_at(place);
  trace(target.path, place, filled.place);
  if (before && is_same_value(*before, filled.value, form)) return;
  if (before && overwrite_ == Overwrite::kNo) {
    return refuse(filled.place, fmt::format("says {}, but {} of {} is {} in {}", filled.value, key,
                                            target.record, *before, target.path));
  }
  const Path table(place.begin(), place.end() - 1);
  if (!target.text->set(table, place.back().key, filled.value)) {
    return refuse(filled.place,
                  fmt::format("{} of {} cannot be changed safely in {}: write it there by hand",
                              key, target.record, target.path));
  }
  if (!target.is_new) changes_.push_back({target.record, key, before.value_or(""), filled.value});
}

void Edits::note(const std::string& record, bool is_new) {
  (is_new ? added_ : touched_).push_back(record);
}

// The records as they would be are read before anything is written: an error there is told at the
// cell it comes from, and then no file is changed.
Imported Edits::finish(const inputs::Reading& reading) {
  Imported done;
  done.errors = errors_;
  for (const Finding& error : inputs::load(drafts_, reading).errors) {
    SheetError told = told_at_cell(error);
    if (!is_told(told.place)) done.errors.push_back(std::move(told));
  }
  std::stable_sort(done.errors.begin(), done.errors.end(), [](const auto& a, const auto& b) {
    return std::tie(a.place.sheet, a.place.row) < std::tie(b.place.sheet, b.place.row);
  });
  done.files = drafts_.changed();
  done.summary.added = added_;
  done.summary.changed = changes_;
  for (const std::string& record : touched_) {
    const auto is_about = [&](const Change& each) { return each.record == record; };
    if (std::none_of(changes_.begin(), changes_.end(), is_about)) {
      done.summary.same.push_back(record);
    }
  }
  return done;
}

// One error a cell: what follows from a cell that was refused is not told beside it.
bool Edits::is_told(const CellPlace& place) const {
  return std::any_of(errors_.begin(), errors_.end(), [&](const SheetError& each) {
    return each.place.row > 0 && std::tie(each.place.sheet, each.place.row, each.place.column) ==
                                     std::tie(place.sheet, place.row, place.column);
  });
}

// The records have no cells; the value nearest before the error is the one it is likely about.
SheetError Edits::told_at_cell(const Finding& error) {
  const Origin* nearest = nullptr;
  int least = 0;
  const TomlText* text = drafts_.edit(error.source.file());
  for (const Origin& each : origins_) {
    if (!text || each.path != error.source.file()) continue;
    const int far = distance(text->place_of(each.place), error.source);
    if (!nearest || far < least)
      least = far;
    else
      continue;
    nearest = &each;
  }
  if (!nearest) return {{}, to_line(error)};
  CellPlace cell = nearest->cell;
  // Beyond the line the value is only a neighbour: the row is named, and no column.
  const bool is_about_row = least >= kBeyondLine;
  if (is_about_row) cell.column = cell.heading = "";
  return {cell, error.message.text()};
}

// Keys of maps have no quoted dots: every dot parts two tables.
Path path_of(const Path& table, std::string_view dotted) {
  Path path = table;
  while (!dotted.empty()) {
    const std::size_t dot = std::min(dotted.find('.'), dotted.size());
    path.push_back({std::string(dotted.substr(0, dot))});
    dotted.remove_prefix(std::min(dot + 1, dotted.size()));
  }
  return path;
}

}  // namespace panelpress::records
