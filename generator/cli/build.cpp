#include <fmt/format.h>

#include <algorithm>

#include "base/digest.h"
#include "base/folder_reader.h"
#include "base/nearest.h"
#include "cli/apart.h"
#include "cli/commands.h"
#include "cli/paths_read.h"
#include "cli/prepare.h"
#include "cli/run_jobs.h"
#include "cli/since.h"
#include "cli/version.h"
#include "documents/emails/emails.h"
#include "documents/index/index.h"
#include "documents/kinds.h"
#include "output/depfile.h"
#include "output/publish.h"
#include "output/real_disk.h"

namespace panelpress::cli {

namespace {

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
        context_{facts, templates, std::string(kProgram)} {}

  ExitStatus run(std::optional<documents::Snapshot> since) {
    if (since) context_.earlier.emplace(PanelId{since->panel}, *since);
    output::RealDisk disk{options_.output};
    if (disk.failure()) return refused({*disk.failure()});
    const auto former = output::manifest_on(disk);
    if (!former && !options_.is_forced && disk.holds_files()) return refuse_strangers();
    report_.print(context_.facts.findings, options_.inputs, FolderReader{options_.inputs},
                  former ? &former->findings : nullptr);
    const auto published = output::publish(disk, former.value_or(Manifest{}), edition());
    if (!published.failures.empty()) return refused(published.failures);
    if (const auto failure = write_depfile()) return refused({*failure});
    tell(published);
    return status_of(context_.facts.findings, options_);
  }

 private:
  output::Edition edition() {
    std::vector<documents::Job> jobs = documents::all_jobs(context_);
    std::erase_if(jobs, [&](const documents::Job& job) {
      return std::ranges::none_of(job.documents, [&](const documents::Planned& each) {
        return options_.scope.covers(each.id);
      });
    });
    output::Edition edition;
    edition.head = manifest_head();
    edition.scope = options_.scope;
    edition.planned = planned(jobs);
    edition.make = [this, jobs = std::move(jobs)](output::Writer& writer) {
      run_jobs(jobs, options_, world_, writer);
    };
    edition.index = [this](const std::vector<output::ManifestEntry>& entries) {
      return documents::index_document(context_, listed(entries));
    };
    edition.is_synced = options_.is_synced;
    return edition;
  }

  /// The entries of what is about to be made, the index too. Nobody knows its bytes yet.
  std::vector<output::ManifestEntry> planned(const std::vector<documents::Job>& jobs) const {
    const std::string as_of = to_iso(context_.facts.as_of);
    const std::string draft{word(State::kDraft)};
    std::vector<output::ManifestEntry> entries;
    const auto add = [&](const documents::Planned& each) {
      const std::string kind{word(each.kind())};
      entries.push_back({each.path(), "", kind, each.subject, as_of, draft, {}});
    };
    for (const documents::Job& job : jobs) {
      for (const auto& each : job.documents) {
        if (options_.scope.covers(each.id)) add(each);
      }
    }
    add(documents::document(documents::Paper::kIndex));
    return entries;
  }

  static std::vector<documents::IndexEntry> listed(
      const std::vector<output::ManifestEntry>& entries) {
    std::vector<documents::IndexEntry> all;
    for (const auto& entry : entries) {
      const auto id = documents::document_at(entry.path);
      const auto state = from_word<State>(entry.state);
      if (id && state) all.push_back({*id, entry.subject, *state, entry.as_of});
    }
    return all;
  }

  Manifest manifest_head() const {
    std::vector<InputFile> templates;
    for (const auto& [path, text] : files_) templates.push_back({path, sha256_hex(text)});
    return {to_iso(context_.facts.as_of),
            std::string(word(context_.facts.figures.guidance)),
            context_.program,
            context_.facts.records->files,
            std::move(templates),
            {},
            output::known_findings(context_.facts.findings)};
  }

  std::optional<output::Failure> write_depfile() const {
    if (options_.depfile.empty()) return std::nullopt;
    const std::string target = options_.output + "/" + std::string(output::kManifestPath);
    return output::replace_file(options_.depfile, output::depfile(target, paths_read(options_)));
  }

  /// What was done: emails held back (their errors were printed before), findings by rule, totals.
  void tell(const output::Published& published) {
    for (const auto& held : documents::held_back_emails(context_)) {
      report_.done(fmt::format(
          "the email of {} {} is held back by {} [{}]", held.panel.text, held.ref.text,
          counted(static_cast<long long>(held.errors.size()), "error"), held.errors.front()->rule));
    }
    report_.totals(context_.facts.findings);
    report_.done(fmt::format("{} in {}, {} changed; {}",
                             counted(static_cast<long long>(published.written), "document"),
                             options_.output, published.changed, tally(context_.facts.findings)));
  }

  ExitStatus refused(const std::vector<output::Failure>& failures) {
    report_.refused(failures);
    return ExitStatus::kRefused;
  }

  ExitStatus refuse_strangers() {
    report_.error(fmt::format(
        "the output folder '{}' holds files and no manifest of panelpress: name another, or take "
        "it over with --force, which removes nothing that is not panelpress's own",
        options_.output));
    return ExitStatus::kWrong;
  }

  const Options& options_;
  World& world_;
  Report& report_;
  const render::TemplateFiles& files_;
  documents::Context context_;
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
  if (!are_apart(options, report) || !is_depfile_possible(options, report)) {
    return ExitStatus::kWrong;
  }
  const auto facts = read_facts(options, world, report);
  const auto files = read_templates(options, report);
  if (!files) return ExitStatus::kWrong;
  const render::Templates templates{*files, documents::all_templates()};
  const bool are_right = templates_are_right(templates, options, report);
  if (!facts || !are_right || !panel_exists(options, *facts, report)) return ExitStatus::kWrong;
  std::optional<documents::Snapshot> since;
  if (!options.since.empty()) {
    since = read_since(options, *facts, report);
    if (!since) return ExitStatus::kWrong;
  }
  return Build{options, world, report, *facts, templates, *files}.run(std::move(since));
}

}  // namespace panelpress::cli
