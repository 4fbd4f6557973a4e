#include "records/import/import.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "base/folder_reader.h"
#include "base/limits.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/named_file.h"
#include "cli/prepare.h"
#include "output/record_files.h"
#include "records/import/replies.h"
#include "records/import/start_map.h"
#include "records/import/summary.h"

namespace panelpress::cli {

namespace {

using records::Imported;
using records::Sheet;

std::string name_of(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

std::optional<std::vector<Sheet>> sheets_of(const std::string& path, Report& report) {
  const auto bytes = read_named_file(path, report);
  if (!bytes) return std::nullopt;
  auto sheets = records::read_sheets(name_of(path), *bytes);
  if (const auto* why = std::get_if<std::string>(&sheets)) {
    report.error(path + ": " + *why);
    return std::nullopt;
  }
  return std::get<std::vector<Sheet>>(std::move(sheets));
}

/// Errors of the map are told at its lines, as those of records are.
std::optional<records::ImportMap> map_of(const std::string& path, Report& report) {
  const auto bytes = read_named_file(path, report);
  if (!bytes) return std::nullopt;
  std::vector<Finding> errors;
  auto map = records::read_map(name_of(path), *bytes, errors);
  const auto folder = std::filesystem::path(path).parent_path();
  const std::string shown = folder.empty() ? "." : folder.string();
  report.print(errors, shown, FolderReader{shown, kMostBytes});
  return map;
}

/// What the import would do; nothing when what it is told to read is wrong, after that was said.
/// Without a map only a workbook with `Replies` gets here.
std::optional<Imported> work_out(const Options& options, const std::vector<Sheet>& sheets,
                                 const RecordsRead& read, Report& report) {
  const std::string name = name_of(options.edit.file);
  const FolderReader folder{options.inputs};
  if (options.edit.map.empty()) {
    return records::import_replies(name, *records::replies_of(sheets), folder, read.records,
                                   read.reading);
  }
  const auto map = map_of(options.edit.map, report);
  if (!map) return std::nullopt;
  return records::import_rows(*map, records::read_rows(name, sheets, *map), folder, read.records,
                              read.reading);
}

/// By sheet, row, column and heading: the person mends the sheet, not our records.
ExitStatus refused(const std::vector<records::SheetError>& errors, World& world, Report& report) {
  for (const records::SheetError& error : errors) {
    const bool has_place = !error.place.file.empty();
    world.err << (has_place ? records::to_text(error.place) + ": error: " : "") << error.message
              << "\n";
  }
  report.done(counted(static_cast<long long>(errors.size()), "error") + ", nothing was written");
  return ExitStatus::kWrong;
}

}  // namespace

// The file is read before the records: without a map nothing else is needed. All errors together,
// and then nothing is written.
ExitStatus import(const Options& options, World& world) {
  Report report{options, world};
  const auto sheets = sheets_of(options.edit.file, report);
  if (!sheets) return ExitStatus::kWrong;
  if (options.edit.map.empty() && !records::replies_of(*sheets)) {
    world.out << records::start_map(*sheets);
    return ExitStatus::kDone;
  }
  const auto read = read_records(options, world, report);
  if (!read) return ExitStatus::kWrong;
  const auto done = work_out(options, *sheets, *read, report);
  if (!done) return ExitStatus::kWrong;
  if (!done->errors.empty()) return refused(done->errors, world, report);
  world.out << to_text(done->summary);
  for (const std::string& offer : done->summary.offers) report.done(offer);
  if (options.edit.is_dry_run) {
    report.done("nothing was written (--dry-run)");
    return ExitStatus::kDone;
  }
  const auto failures = output::write_records(options.inputs, done->files);
  if (!failures.empty()) {
    report.refused(failures);
    return ExitStatus::kRefused;
  }
  report.done(counted(static_cast<long long>(done->files.size()), "file") + " written in " +
              options.inputs);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
