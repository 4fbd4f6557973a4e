#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/digest.h"
#include "base/folder_reader.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/issued_folder.h"
#include "cli/prepare.h"
#include "documents/document_id.h"
#include "output/issued.h"
#include "output/manifest.h"
#include "output/record_files.h"
#include "records/issue/issue_dates.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;
using documents::Paper;
using output::Manifest;
using output::ManifestEntry;

/// Whether a paper goes out with a panel, or with the return of a month.
/// What stays with the team is not issued: the record, updates, audits and whatever is made for a
/// month's own use.
bool goes_out(Paper paper) {
  switch (paper) {
    case Paper::kCasePack:
    case Paper::kSnapshot:
    case Paper::kRecommendation:
    case Paper::kInvitation:
    case Paper::kCaseList:
    case Paper::kAvailability:
    case Paper::kNames:
    case Paper::kPackReady:
    case Paper::kCancellation:
    case Paper::kReturn:
    case Paper::kAreaReturn:
    case Paper::kAreaReturnEmail:
      return true;
    default:
      return false;
  }
}

/// What is issued: documents as they lie in the output folder, and the folder that they lie in
/// there.
struct Issue {
  std::string name;    ///< the panel's id, or the month
  std::string folder;  ///< "panels/2026-03-10-am/"
  std::vector<ManifestEntry> entries;
};

/// An issue on its way from the output folder to where it is kept.
/// An issued document must be one that these records give today, or it could not be answered for;
/// hence the checks before anything is kept.
class Issuing {
 public:
  Issuing(const Options& options, const RecordsRead& read, Report& report)
      : options_(options), read_(read), report_(report), output_(options.output) {}

  ExitStatus run() {
    const auto bytes = output_.read(std::string(output::kManifestPath));
    const auto manifest = bytes ? output::parse_manifest(*bytes) : std::nullopt;
    if (!manifest) return refuse(fmt::format("{} holds no documents", options_.output));
    if (!is_built_from_these(*manifest)) {
      return refuse(
          fmt::format("the records are not those that {} was built from", options_.output));
    }
    const Issue issue = issue_of(*manifest);
    if (issue.entries.empty()) {
      return refuse(fmt::format("{} holds nothing of {} as of {}", options_.output, issue.name,
                                to_iso(read_.reading.as_of)));
    }
    if (is_any_of_other_records(issue)) {
      return refuse(
          fmt::format("some documents of {} were built from other records than these", issue.name));
    }
    if (const auto status = held_back(issue); status != ExitStatus::kDone) return status;
    return keep(*manifest, issue);
  }

 private:
  ExitStatus refuse(const std::string& why) {
    report_.error(why + ": run panelpress build first");
    return ExitStatus::kWrong;
  }

  // By digest, file by file: a record changed since the build makes the pack old.
  bool is_built_from_these(const Manifest& manifest) const {
    const auto same = [](const InputFile& left, const InputFile& right) {
      return left.path == right.path && left.sha256 == right.sha256;
    };
    const auto& files = read_.records.files;
    return std::equal(files.begin(), files.end(), manifest.inputs.begin(), manifest.inputs.end(),
                      same);
  }

  // The documents of the scope that were built for this very day; older ones of the same panel
  // belong to another day.
  Issue issue_of(const Manifest& manifest) const {
    const auto& scope = options_.scope;
    Issue issue;
    issue.name = scope.panel ? scope.panel->text : to_iso(*scope.month);
    issue.folder = fmt::format("{}/{}/", scope.panel ? "panels" : "compliance", issue.name);
    for (const ManifestEntry& entry : manifest.documents) {
      const auto id = documents::document_at(entry.path);
      const bool is_of_it =
          id && goes_out(id->paper) && scope.covers(*id) && entry.path.starts_with(issue.folder);
      if (is_of_it && entry.as_of == to_iso(read_.reading.as_of)) issue.entries.push_back(entry);
    }
    return issue;
  }

  /// A partial build leaves documents as they were made from the records before.
  /// An entry without inputs was carried over from a former manifest.
  static bool is_any_of_other_records(const Issue& issue) {
    return std::ranges::any_of(issue.entries,
                               [](const ManifestEntry& entry) { return entry.inputs->empty(); });
  }

  /// What is not for issue is not issued, nor anything with it.
  ExitStatus held_back(const Issue& issue) {
    bool is_held_back = false;
    for (const ManifestEntry& entry : issue.entries) {
      if (entry.state != word(State::kNotForIssue)) continue;
      report_.error(fmt::format("{} is not for issue: put right what it says on top", entry.path));
      is_held_back = true;
    }
    return is_held_back ? ExitStatus::kFindings : ExitStatus::kDone;
  }

  ExitStatus keep(const Manifest& manifest, const Issue& issue) {
    std::map<std::string, std::string> files;
    Manifest kept = manifest;
    // The records go on: what was issued answers for itself alone.
    kept.inputs.clear();
    kept.templates.clear();
    kept.documents.clear();
    kept.findings.clear();
    for (ManifestEntry entry : issue.entries) {
      // The bytes are held against the manifest once more: the file may have been edited in its
      // place.
      auto bytes = output_.read(entry.path);
      if (!bytes || sha256_hex(*bytes) != entry.sha256) {
        return refuse(fmt::format("{} is not as it was built", entry.path));
      }
      entry.path = entry.path.substr(issue.folder.size());
      files[entry.path] = std::move(*bytes);
      kept.documents.push_back(std::move(entry));
    }
    files[std::string(output::kManifestPath)] = output::to_json(kept);
    // Worked out before anything is kept, so that what cannot be noted is not issued.
    const auto records = records_after(issue);
    if (const auto* why = std::get_if<std::string>(&records)) {
      report_.error(*why);
      return ExitStatus::kWrong;
    }
    return write(issue, files, std::get<0>(records));
  }

  /// The files of the records with the day in them; those of a return have no place for it.
  std::variant<std::map<std::string, std::string>, std::string> records_after(
      const Issue& issue) const {
    if (!options_.scope.panel) return std::map<std::string, std::string>{};
    const Panel& panel = *read_.records.find(*options_.scope.panel);
    records::IssuedPapers papers;
    for (const ManifestEntry& entry : issue.entries) {
      note(documents::document_at(entry.path)->paper, entry.subject, papers);
    }
    return records::with_issue_dates(panel, papers, read_.reading.as_of,
                                     FolderReader{options_.inputs});
  }

  static void note(Paper paper, const std::string& subject, records::IssuedPapers& papers) {
    papers.pack |= paper == Paper::kCasePack || paper == Paper::kPackReady;
    papers.invitation |= paper == Paper::kInvitation;
    papers.case_list |= paper == Paper::kCaseList;
    papers.availability |= paper == Paper::kAvailability || paper == Paper::kNames;
    if (paper != Paper::kRecommendation) return;
    papers.recommendations.insert(CaseRef{subject.substr(subject.find(' ') + 1)});
  }

  // The folder first, then the records: a day noted for what was not kept would be the worse
  // mistake.
  ExitStatus write(const Issue& issue, const std::map<std::string, std::string>& files,
                   const std::map<std::string, std::string>& records) {
    const fs::path root = issued_folder(options_);
    const std::string name = to_iso(read_.reading.as_of) + "-" + issue.name;
    const auto kept = output::keep_issued(root, name, files);
    if (const auto* failure = std::get_if<output::Failure>(&kept)) return refused({*failure});
    report_.done(fmt::format("{} kept in {}",
                             counted(static_cast<long long>(issue.entries.size()), "document"),
                             (root / std::get<std::string>(kept)).string()));
    const auto failures = output::write_records(options_.inputs, records);
    if (!failures.empty()) return refused(failures);
    for (const auto& [path, bytes] : records) {
      report_.done(fmt::format("the day is noted in {}/{}", options_.inputs, path));
    }
    return ExitStatus::kDone;
  }

  ExitStatus refused(const std::vector<output::Failure>& failures) {
    report_.refused(failures);
    return ExitStatus::kRefused;
  }

  const Options& options_;
  const RecordsRead& read_;
  Report& report_;
  FolderReader output_;
};

}  // namespace

// Exactly one of the two: a month's return is no part of a panel.
ExitStatus issue(const Options& options, World& world) {
  Report report{options, world};
  const auto& scope = options.scope;
  if (scope.panel.has_value() == scope.month.has_value()) {
    report.error("issue takes a panel (--panel ID) or a month (--month YYYY-MM)");
    return ExitStatus::kWrong;
  }
  if (!is_issued_folder_apart(options, report)) return ExitStatus::kWrong;
  const auto read = read_records(options, world, report);
  if (!read || !panel_exists(options, read->records, report)) return ExitStatus::kWrong;
  return Issuing(options, *read, report).run();
}

}  // namespace panelpress::cli
