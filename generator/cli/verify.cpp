#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "base/digest.h"
#include "base/file_answer.h"
#include "cli/apart.h"
#include "cli/commands.h"
#include "cli/pdfs.h"
#include "cli/run_jobs.h"
#include "cli/workshop.h"
#include "output/folder_check.h"

namespace panelpress::cli {

namespace {

using output::Difference;
using output::Manifest;
using output::ManifestEntry;

/// A disk that keeps nothing: what is made to be compared is never written.
class NoDisk : public output::Disk {
 public:
  output::Read read(const std::string&) override { return {}; }
  output::Digested digest(const std::string&) override { return {}; }
  std::optional<output::Failure> make_folder(const std::string&) override { return std::nullopt; }
  std::optional<output::Failure> replace(const std::string&, const std::string&) override {
    return std::nullopt;
  }
  std::optional<output::Failure> replace_for_good(const std::string&, const std::string&) override {
    return std::nullopt;
  }
  void tidy(const std::string&) override {}
  std::optional<output::Failure> remove(const std::string&) override { return std::nullopt; }
  void remove_empty_folder(const std::string&) override {}
  std::optional<output::Failure> sync_all() override { return std::nullopt; }
};

/// Tells which of the files read are no longer those of the manifest, by the folder they lie in.
/// Missing, changed and new are told apart: each has another reason.
void compare_files(const std::string& folder, const std::vector<InputFile>& then,
                   const std::vector<InputFile>& now, std::vector<Difference>& all) {
  std::map<std::string, std::string> digests;
  for (const InputFile& file : now) digests[file.path] = file.sha256;
  for (const InputFile& file : then) {
    const auto found = digests.find(file.path);
    const bool is_gone = found == digests.end();
    if (is_gone || found->second != file.sha256) {
      all.push_back({folder + "/" + file.path,
                     is_gone ? "is gone since the build" : "has changed since the build"});
    }
    if (!is_gone) digests.erase(found);
  }
  for (const auto& [path, digest] : digests) {
    all.push_back({folder + "/" + path, "is new since the build"});
  }
}

bool is_pdf(const ManifestEntry& entry) { return entry.path.ends_with(".pdf"); }

/// The jobs of documents that a manifest lists: what it does not list need not be made, and a PDF
/// takes a second.
std::vector<documents::Job> listed_jobs(const Workshop& workshop, const Manifest& manifest) {
  std::set<std::string> listed;
  for (const ManifestEntry& entry : manifest.documents) listed.insert(entry.path);
  const auto is_listed = [&](const documents::Planned& each) {
    return listed.contains(each.path());
  };
  auto jobs = workshop.jobs({});
  std::erase_if(jobs, [&](const documents::Job& job) {
    return std::ranges::none_of(job.documents, is_listed);
  });
  return jobs;
}

/// Tells what the manifest says of the whole build and these inputs do not.
/// Only where inputs and templates are still those of the build: where one has changed, that is
/// told, and the findings follow from it.
void compare_head(const std::string& place, const Manifest& then, const Manifest& now,
                  std::vector<Difference>& all) {
  if (then.program != now.program) all.push_back({place, "was written by " + then.program});
  if (then.guidance != now.guidance)
    all.push_back({place, "names another version of the guidance"});
  if (then.findings != now.findings)
    all.push_back({place, "lists other findings than these inputs give"});
}

/// What differs between a document as it is listed and as it is made now; nothing when it holds.
/// Which inputs a document was made from is no longer listed once others were built from newer
/// ones.
std::optional<std::string> difference_of(const ManifestEntry& listed, const ManifestEntry& made) {
  if (listed.sha256 != made.sha256) return "would have other bytes from these inputs";
  const bool has_other_inputs = !listed.inputs->empty() && *listed.inputs != *made.inputs;
  if (listed.kind == made.kind && listed.subject == made.subject && listed.state == made.state &&
      !has_other_inputs) {
    return std::nullopt;
  }
  return "is listed with another kind, subject, state or inputs than it has";
}

/// Makes again the documents of one day and adds what differs.
/// Only documents of that day: as they are kept together in one output, several days may be.
bool compare_day(const Options& options, const Manifest& manifest, World& world, Report& report,
                 std::vector<Difference>& all) {
  const auto timings = std::make_shared<Timings>();
  const auto workshop = Workshop::open(options, world, report, timings);
  if (!workshop) return false;
  const std::string day = to_iso(*options.as_of);
  // Inputs are those of the last build; documents kept of an earlier day were made from others.
  if (day == manifest.as_of) {
    const Manifest head = workshop->manifest_head();
    const std::size_t before = all.size();
    compare_files(options.inputs, manifest.inputs, head.inputs, all);
    compare_files(options.templates, manifest.templates, head.templates, all);
    if (all.size() == before) {
      compare_head(fmt::format("{}/{}", options.output, output::kManifestPath), manifest, head,
                   all);
    }
  }
  NoDisk disk;
  output::Writer writer{disk, day};
  run_jobs(listed_jobs(*workshop, manifest), options, world, writer, nullptr, *timings);
  std::vector<ManifestEntry> listed = manifest.documents;
  // The index is made of the entries as they are listed, which is what it says.
  std::erase_if(listed, [](const auto& each) { return each.kind == word(Kind::kIndex); });
  std::map<std::string, ManifestEntry> now;  // by path
  for (const ManifestEntry& entry : writer.entries()) now[entry.path] = entry;
  for (const documents::Document& page : workshop->index(listed)) {
    now[page.path()] = output::entry_of(page, day);
  }
  for (const ManifestEntry& entry : manifest.documents) {
    if (entry.as_of != day || (is_pdf(entry) && !options.makes_pdfs)) continue;
    const std::string place = options.output + "/" + entry.path;
    const auto made = now.find(entry.path);
    if (made == now.end()) {
      all.push_back({place, "would not be made from these inputs"});
    } else if (auto what = difference_of(entry, made->second)) {
      all.push_back({place, std::move(*what)});
    }
  }
  for (const output::Failure& failure : writer.failures()) {
    all.push_back({failure.path, failure.reason});
  }
  return true;
}

/// Compares the documents of each day that the manifest names; false when inputs or templates are
/// wrong, after that was told.
/// Each day once, oldest first.
bool compare_with_inputs(const Options& given, const Manifest& manifest, World& world,
                         Report& report, std::vector<Difference>& all) {
  // The day of the whole build is that of a document, its index at least: told otherwise, no inputs
  // would be held against it.
  std::set<std::string> days;
  bool has_pdfs = false;
  bool has_restricted = false;
  for (const ManifestEntry& entry : manifest.documents) {
    days.insert(entry.as_of);
    has_pdfs |= is_pdf(entry);
    has_restricted |= entry.kind == word(Kind::kRestricted);
  }
  if (!days.contains(manifest.as_of)) {
    all.push_back({fmt::format("{}/{}", given.output, output::kManifestPath),
                   "is of a day of which no document is"});
  }
  const bool prints = has_pdfs && find_chromium(world).has_value();
  if (has_pdfs && !prints) {
    report.done("PDFs are held against the manifest alone: this machine has no Chromium");
  }
  for (const std::string& day : days) {
    Options options = given;
    options.as_of = parse_date(day);
    options.makes_pdfs = prints;
    options.is_restricted = has_restricted;
    if (options.as_of && !compare_day(options, manifest, world, report, all)) return false;
  }
  return true;
}

/// Whether an output is to be held against inputs: a folder that was issued names none, and its
/// records go on; nobody's inputs may be here at all.
bool has_inputs(const Options& options, const Manifest& manifest) {
  const bool are_named = options.inputs != Options{}.inputs;
  return !manifest.inputs.empty() && (are_named || is_folder(options.inputs));
}

/// 1 when anything differs, however much.
ExitStatus tell(const std::vector<Difference>& all, std::size_t documents, bool with_inputs,
                Report& report) {
  for (const Difference& each : all) {
    report.error(fmt::format("{}: {}", each.path, each.what));
  }
  const std::string against = with_inputs ? "the manifest and the inputs" : "the manifest alone";
  report.done(fmt::format(
      "{} against {}: {}", counted(static_cast<long long>(documents), "document"), against,
      all.empty() ? "all holds" : counted(static_cast<long long>(all.size()), "difference")));
  return all.empty() ? ExitStatus::kDone : ExitStatus::kFindings;
}

}  // namespace

// The manifest alone comes first: a file that changed on disk is told whatever the inputs say.
ExitStatus verify(const Options& options, World& world) {
  Report report{options, world};
  const auto manifest = output::manifest_in(options.output);
  if (!manifest) {
    report.error(fmt::format("'{}' holds no manifest of panelpress", options.output));
    return ExitStatus::kWrong;
  }
  std::vector<Difference> all = output::differences(options.output, *manifest);
  for (Difference& each : all) each.path.insert(0, options.output + "/");
  const bool with_inputs = has_inputs(options, *manifest);
  if (with_inputs && !compare_with_inputs(options, *manifest, world, report, all)) {
    return ExitStatus::kWrong;
  }
  return tell(all, manifest->documents.size(), with_inputs, report);
}

}  // namespace panelpress::cli
