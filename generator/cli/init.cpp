#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "cli/commands.h"
#include "cli/prepare.h"
#include "output/record_files.h"
#include "records/start/starter.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;

/// Whether a file is a record, of which a folder has one set: others (a .gitignore) may be there.
bool is_record_path(const std::string& path) {
  return path.ends_with(".toml") && !path.starts_with(".");
}

/// The files that a folder does not have yet; nothing, after that was told, when it has records.
/// All or nothing: half of a folder beside somebody's records would mix the two.
std::optional<std::map<std::string, std::string>> missing_files(
    const fs::path& folder, const std::map<std::string, std::string>& files, Report& report) {
  bool has_records = false;
  std::map<std::string, std::string> missing;
  for (const auto& [path, bytes] : files) {
    if (!fs::exists(fs::symlink_status(folder / path))) {
      missing.emplace(path, bytes);
    } else if (is_record_path(path)) {
      report.error(fmt::format("{} is already there: init never writes over a file",
                               (folder / path).string()));
      has_records = true;
    }
  }
  if (has_records) return std::nullopt;
  return missing;
}

/// Lets git leave out what a build writes beside records that lie in the folder of the desk, unless
/// somebody has said there what git is to leave out.
std::vector<output::Failure> ignore_output(const fs::path& folder) {
  const fs::path beside = fs::absolute(folder / "").lexically_normal().parent_path().parent_path();
  const bool is_here = beside == fs::current_path();
  if (!is_here || fs::exists(fs::symlink_status(beside / ".gitignore"))) return {};
  const std::map<std::string, std::string> files = {{".gitignore", records::kIgnoreBeside}};
  return output::write_records(beside, files);
}

/// Writes the folder to start from; what the system refused of it. The records come last: once they
/// stand there, init does not run again.
std::vector<output::Failure> write(const fs::path& folder,
                                   const std::map<std::string, std::string>& files) {
  auto failures = ignore_output(folder);
  return failures.empty() ? output::write_records(folder, files) : failures;
}

}  // namespace

ExitStatus init(const Options& options, World& world) {
  Report report{options, world};
  const auto today = date_to_answer_for(options, world);
  if (const auto* wrong = std::get_if<std::string>(&today)) {
    report.error(*wrong);
    return ExitStatus::kWrong;
  }
  const fs::path folder{options.edit.folder};
  const auto files = missing_files(folder, records::starter_files(std::get<Date>(today)), report);
  if (!files) return ExitStatus::kWrong;
  const auto failures = write(folder, *files);
  if (!failures.empty()) {
    report.refused(failures);
    return ExitStatus::kRefused;
  }
  report.done(fmt::format("{} files written in {}", files->size(), options.edit.folder));
  report.done(
      fmt::format("next: read {}/README.txt, then run panelpress build --inputs {} and open "
                  "output/index.html",
                  options.edit.folder, options.edit.folder));
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
