#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>

#include "base/folder_reader.h"
#include "base/threads.h"
#include "cli/apart.h"
#include "cli/commands.h"
#include "cli/paths_read.h"
#include "cli/pdfs.h"
#include "cli/prepare.h"
#include "cli/run_jobs.h"
#include "cli/workshop.h"
#include "documents/emails/emails.h"
#include "output/depfile.h"
#include "output/plan.h"
#include "output/publish.h"
#include "output/real_disk.h"

namespace panelpress::cli {

namespace {

using output::Manifest;

constexpr const char* kNothingAskedFor =
    "nothing was made: the records hold no panel, month or kind of document that was asked for; "
    "see panelpress build --help";

/// A build of what a workshop holds into a folder.
class Build {
 public:
  Build(const Options& options, World& world, Report& report, const Workshop& workshop,
        Timings& timings)
      : options_(options),
        world_(world),
        report_(report),
        workshop_(workshop),
        timings_(timings),
        findings_(told(workshop.facts(), options)) {}

  // Order: the folder, its manifest, what was found in the records, then the documents. Findings
  // are told before anything is written, since writing may be refused.
  ExitStatus run() {
    output::RealDisk disk{options_.output};
    if (disk.failure()) return refused({*disk.failure()});
    TimedDisk timed{disk, timings_};
    // What stands there and what is to come do not rest on each other.
    FormerManifest found;
    Plan plan;
    do_all({[&] { found = read_manifest(timed); }, [&] { plan = planned(); }},
           {jobs_of(options_, world_)});
    if (const auto* failure = std::get_if<output::Failure>(&found)) return refused({*failure});
    const auto& former = std::get<std::optional<Manifest>>(found);
    if (!former && !options_.is_forced && disk.holds_files()) {
      return refuse_strangers(options_, report_);
    }
    const auto known = former ? known_before(*former) : std::nullopt;
    report_.print(findings_, options_.inputs, FolderReader{options_.inputs},
                  known ? &*known : nullptr);
    const Manifest before = former.value_or(Manifest{});
    const auto published = output::publish(timed, before, edition(before, std::move(plan)));
    if (!published.failures.empty()) return refused(published.failures);
    if (!published.is_whole) return status_of(findings_, options_);
    // Last of all: Make and Ninja take a depfile for the sign of a whole build.
    if (const auto failure = write_depfile()) return refused({*failure});
    tell(published);
    return status_of(findings_, options_);
  }

 private:
  using FormerManifest = std::variant<std::optional<Manifest>, output::Failure>;

  /// What is to be made, before anything of it is.
  struct Plan {
    std::vector<documents::Job> jobs;
    std::vector<output::ManifestEntry> entries;
    Manifest head;
  };

  Plan planned() const {
    std::vector<documents::Job> jobs = workshop_.jobs(options_.scope, options_.shard);
    auto entries = workshop_.planned(jobs, options_.scope);
    return {std::move(jobs), std::move(entries), workshop_.manifest_head()};
  }

  /// What the last build told. No manifest keeps what is told in restricted documents alone
  /// (CON-1), so none of that is ever new.
  std::optional<std::vector<output::KnownFinding>> known_before(const Manifest& former) const {
    std::vector<output::KnownFinding> known = former.findings;
    for (const Finding& each : workshop_.facts().restricted_findings) {
      known.push_back({each.rule, each.subject.text()});
    }
    std::ranges::sort(known);
    return known;
  }

  FormerManifest read_manifest(output::Disk& disk) {
    const Timings::Watch watch{timings_, Stage::kManifest};
    return output::manifest_on(disk);
  }

  // The lambdas are called while documents are written, and hold only what outlives the build.
  output::Edition edition(const Manifest& former, Plan plan) {
    output::Edition edition;
    edition.head = std::move(plan.head);
    edition.scope = options_.scope;
    edition.planned = std::move(plan.entries);
    edition.make = [this, &former, jobs = std::move(plan.jobs)](auto& writer, const auto& reuse) {
      const Onlookers onlookers{world_.looks_at, [&] { show_first(former, writer); },
                                world_.is_outdated};
      return run_jobs(jobs, options_, world_, writer, &reuse, timings_, onlookers);
    };
    edition.index_pages = [this](const std::vector<output::ManifestEntry>& entries) {
      return workshop_.index_pages(entries);
    };
    edition.index = [this](const std::vector<output::ManifestEntry>& entries) {
      const Timings::Watch watch{timings_, Stage::kIndex};
      return workshop_.index(entries);
    };
    edition.is_program_same = is_older_than_manifest();
    edition.clock = &timings_;
    edition.is_synced = options_.is_synced;
    return edition;
  }

  /// Lets those who look at the folder see what was made first. The index then tells of the others
  /// as they were; it is made again at the end.
  void show_first(const Manifest& former, output::Writer& writer) {
    if (world_.looks_at("index.html")) {
      const auto index = workshop_.index(output::so_far(former, writer.entries()));
      writer.put(index.front().path(), index.front().bytes);
    }
    world_.looks_again();
  }

  /// Whether the program was there before the folder was last built. One that was compiled since
  /// may make other documents under the same version.
  /// A build in development has the version of the one before.
  bool is_older_than_manifest() const {
    std::error_code error;
    const auto built = std::filesystem::last_write_time(
        std::filesystem::path(options_.output) / output::kManifestPath, error);
    return !error && (!world_.program_time || *world_.program_time < built);
  }

  std::optional<output::Failure> write_depfile() const {
    if (options_.depfile.empty()) return std::nullopt;
    const std::string target = options_.output + "/" + std::string(output::kManifestPath);
    return output::replace_file(options_.depfile, output::depfile(target, paths_read(options_)));
  }

  /// What was done: emails held back (their errors were printed before), findings by rule, totals.
  void tell(const output::Published& published) {
    for (const auto& held : documents::held_back_emails(workshop_.context())) {
      report_.done(fmt::format(
          "the email of {} {} is held back by {} [{}]", held.panel.text, held.ref.text,
          counted(static_cast<long long>(held.errors.size()), "error"), held.errors.front()->rule));
    }
    report_.totals(findings_);
    report_.done(fmt::format("{} in {}, {} made, {} changed; {}",
                             counted(static_cast<long long>(published.written), "document"),
                             options_.output, published.written - published.kept, published.changed,
                             tally(findings_)));
    // A part of a build may have none of its documents.
    const bool is_made = published.written > 0 || options_.shard.count > 1;
    report_.done(is_made ? next_step() : kNothingAskedFor);
    if (options_.shows_timings) world_.err << timings_.table();
  }

  /// What to open, and what to put right first: documents with an error are not for issue.
  std::string next_step() const {
    const bool has_errors = std::ranges::any_of(
        findings_, [](const Finding& each) { return each.severity == Severity::kError; });
    return fmt::format("next: {}open {}/index.html, which begins with what is to be done today",
                       has_errors ? "put right the errors above, build again and " : "",
                       options_.output);
  }

  // The one place that tells refusals and gives their status.
  ExitStatus refused(const std::vector<output::Failure>& failures) {
    report_.refused(failures);
    return ExitStatus::kRefused;
  }

  const Options& options_;
  World& world_;
  Report& report_;
  const Workshop& workshop_;
  Timings& timings_;
  std::vector<Finding> findings_;
};

}  // namespace

// What costs nothing to check comes before what reads the records.
ExitStatus build(const Options& options, World& world) {
  Report report{options, world};
  const auto timings = std::make_shared<Timings>();
  if (!are_apart(options, report) || !is_depfile_possible(options, report) ||
      !can_print(options, world, report)) {
    return ExitStatus::kWrong;
  }
  std::shared_ptr<const Workshop> workshop = Workshop::open(options, world, report, timings);
  if (!workshop || !panel_exists(options, *workshop->facts().records, report))
    return ExitStatus::kWrong;
  const ExitStatus status = Build{options, world, report, *workshop, *timings}.run();
  const bool is_built = status == ExitStatus::kDone || status == ExitStatus::kFindings;
  // A server keeps the workshop to answer from; a build at the desk does not.
  if (world.keeps && is_built) world.keeps(std::move(workshop));
  return status;
}

}  // namespace panelpress::cli
