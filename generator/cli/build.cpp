#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/digest.h"
#include "base/folder_reader.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/prepare.h"
#include "cli/run_jobs.h"
#include "cli/since.h"
#include "cli/version.h"
#include "documents/emails/emails.h"
#include "documents/index/index.h"
#include "documents/kinds.h"
#include "output/depfile.h"
#include "output/real_disk.h"
#include "output/writer.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;
using output::Manifest;

/// A build from compiled templates and facts to a written folder.
class Build {
 public:
  Build(const Options& options, World& world, Report& report, const rules::Facts& facts,
        const render::Templates& templates, const render::TemplateFiles& files)
      : options_(options),
        world_(world),
        report_(report),
        files_(files),
        context_{facts, templates, std::string(kProgram), {}} {}

  ExitStatus run(std::optional<std::string> since) {
    context_.since = std::move(since);
    output::RealDisk disk{options_.output};
    if (disk.failure()) return refused({*disk.failure()});
    output::Writer writer{disk};
    const Manifest former = read_manifest(disk);
    make_documents(writer);
    if (!writer.failures().empty()) return refused(writer.failures());
    writer.remove_stale(former, options_.scope);
    finish(writer, output::merged(former, options_.scope, writer.entries()));
    write_depfile();
    if (!writer.failures().empty()) return refused(writer.failures());
    tell_held_back();
    report_.done(fmt::format("{} in {}, {} changed; {}",
                             counted(static_cast<long long>(writer.entries().size()), "document"),
                             options_.output, writer.changed(), tally(context_.facts.findings)));
    if (depfile_failure_) return refused({*depfile_failure_});
    return status_of(context_.facts.findings, options_);
  }

 private:
  static Manifest read_manifest(output::RealDisk& disk) {
    const auto text = disk.read(std::string(output::kManifestPath));
    return text ? output::parse_manifest(*text).value_or(Manifest{}) : Manifest{};
  }

  void make_documents(output::Writer& writer) {
    std::vector<documents::Job> jobs = documents::all_jobs(context_);
    std::erase_if(jobs, [&](const documents::Job& job) {
      return !options_.scope.covers(word(job.kind), job.path);
    });
    const unsigned threads = options_.jobs > 0 ? options_.jobs : world_.cores;
    run_jobs(jobs, threads, writer, world_, world_.is_err_terminal && !options_.is_quiet);
  }

  /// Which recommendation emails are not written; the errors themselves were printed before.
  void tell_held_back() {
    for (const auto& held : documents::held_back_emails(context_)) {
      report_.done(fmt::format(
          "the email of {} {} is held back by {} [{}]", held.panel.text, held.ref.text,
          counted(static_cast<long long>(held.errors.size()), "error"), held.errors.front()->rule));
    }
  }

  /// The index of what there is now, and last of all the manifest.
  void finish(output::Writer& writer, std::vector<output::ManifestEntry> entries) {
    std::erase_if(entries, [](const output::ManifestEntry& entry) {
      return entry.kind == word(Kind::kIndex);
    });
    const documents::Document index = documents::index_document(context_, listed(entries));
    writer.put(index.path, index.bytes);
    entries.push_back(output::entry_of(index));
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    if (!writer.failures().empty()) return;
    writer.put(std::string(output::kManifestPath), output::to_json(manifest(std::move(entries))));
  }

  static std::vector<documents::IndexEntry> listed(
      const std::vector<output::ManifestEntry>& entries) {
    std::vector<documents::IndexEntry> all;
    for (const auto& entry : entries) {
      const auto kind = from_word<Kind>(entry.kind);
      const auto state = from_word<State>(entry.state);
      if (kind && state) all.push_back({entry.path, *kind, entry.subject, *state});
    }
    return all;
  }

  Manifest manifest(std::vector<output::ManifestEntry> entries) const {
    std::vector<InputFile> templates;
    for (const auto& [path, text] : files_) templates.push_back({path, sha256_hex(text)});
    return {to_iso(context_.facts.as_of),
            std::string(word(context_.facts.figures.guidance)),
            context_.program,
            context_.facts.records->files,
            std::move(templates),
            std::move(entries)};
  }

  void write_depfile() {
    if (options_.depfile.empty()) return;
    std::vector<std::string> paths;
    for (const auto& file : context_.facts.records->files) {
      paths.push_back(options_.inputs + "/" + file.path);
    }
    for (const auto& [path, text] : files_) paths.push_back(options_.templates + "/" + path);
    const std::string target = options_.output + "/" + std::string(output::kManifestPath);
    depfile_failure_ = output::replace_file(options_.depfile, output::depfile(target, paths));
  }

  ExitStatus refused(const std::vector<output::Failure>& failures) {
    for (const auto& failure : failures) {
      report_.error(fmt::format("{}: {}", failure.path, failure.reason));
    }
    return ExitStatus::kRefused;
  }

  const Options& options_;
  World& world_;
  Report& report_;
  const render::TemplateFiles& files_;
  documents::Context context_;
  std::optional<output::Failure> depfile_failure_;
};

/// Whether the panel asked for exists; otherwise says so with the nearest.
bool panel_exists(const Options& options, const rules::Facts& facts, Report& report) {
  const auto& panel = options.scope.panel;
  if (!panel || facts.find(*panel)) return true;
  constexpr int kMostEdits = 3;
  NearestWord nearest{panel->text, kMostEdits};
  for (const auto& each : facts.panels) nearest.consider(each.id().text);
  report.error("no panel '" + panel->text + "'" + did_you_mean(nearest.found()));
  return false;
}

}  // namespace

ExitStatus build(const Options& options, World& world) {
  Report report{options, world};
  const auto facts = read_facts(options, world, report);
  const auto files = read_templates(options, report);
  if (!files) return ExitStatus::kWrong;
  const render::Templates templates{*files, documents::all_templates()};
  const bool are_right = templates_are_right(templates, options, report);
  if (!facts || !are_right || !panel_exists(options, *facts, report)) return ExitStatus::kWrong;
  std::optional<std::string> since;
  if (!options.since.empty()) {
    since = read_since(options, *facts, report);
    if (!since) return ExitStatus::kWrong;
  }
  report.print(facts->findings, options.inputs, FolderReader{options.inputs});
  return Build{options, world, report, *facts, templates, *files}.run(std::move(since));
}

}  // namespace panelpress::cli
