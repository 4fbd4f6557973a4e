#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <ostream>

#include "base/digest.h"
#include "cli/apart.h"
#include "cli/commands.h"
#include "cli/workshop.h"
#include "output/folder_check.h"
#include "output/publish.h"
#include "output/real_disk.h"

namespace panelpress::cli {

namespace {

using output::Manifest;
using output::ManifestEntry;

/// A part of a build: its folder and what it lists.
struct Part {
  std::string folder;
  Manifest manifest;
};

bool has_pdfs(const Part& part) {
  const auto& documents = part.manifest.documents;
  return std::ranges::any_of(
      documents, [](const ManifestEntry& entry) { return entry.path.ends_with(".pdf"); });
}

/// A document of a part, by path.
using Parts = std::map<std::string, std::pair<const Part*, const ManifestEntry*>>;

/// What two manifests must share to be of one build, as text.
/// All but the documents: inputs, templates, program, day.
std::string build_of(Manifest manifest) {
  manifest.documents.clear();
  return output::to_json(manifest);
}

/// Each part against the first: what differs, the message leaves to the reader of both.
std::optional<std::vector<Part>> read_parts(const Options& options, Report& report) {
  std::vector<Part> parts;
  for (const std::string& folder : options.parts) {
    auto manifest = output::manifest_in(folder);
    if (!manifest) {
      report.error(
          fmt::format("'{}' holds no manifest of panelpress: name the output of a "
                      "'build --shard'",
                      folder));
      return std::nullopt;
    }
    parts.push_back({folder, std::move(*manifest)});
    if (build_of(parts.front().manifest) == build_of(parts.back().manifest)) continue;
    report.error(
        fmt::format("'{}' and '{}' are of two builds: they differ in inputs, templates, "
                    "program or day",
                    parts.front().folder, folder));
    return std::nullopt;
  }
  return parts;
}

/// Every document of the parts but their indexes; nothing when one stands in two parts.
/// A document twice would leave open which of the two counts. Indexes are made anew from all.
std::optional<Parts> documents_of(const std::vector<Part>& parts, Report& report) {
  Parts all;
  for (const Part& part : parts) {
    for (const ManifestEntry& entry : part.manifest.documents) {
      if (entry.kind == word(Kind::kIndex)) continue;
      const auto [place, is_new] = all.insert({entry.path, {&part, &entry}});
      if (is_new) continue;
      report.error(fmt::format("'{}' stands in '{}' and in '{}': each part must be another",
                               entry.path, place->second.first->folder, part.folder));
      return std::nullopt;
    }
  }
  return all;
}

/// Whether the parts hold each document that a single build makes. Otherwise somebody's pack or
/// email would be missing in silence.
bool are_whole(const std::vector<ManifestEntry>& planned, const Parts& parts, Report& report) {
  long long missing = 0;
  std::string first;
  for (const ManifestEntry& entry : planned) {
    if (entry.kind == word(Kind::kIndex) || parts.contains(entry.path)) continue;
    if (missing++ == 0) first = entry.path;
  }
  if (missing == 0) return true;
  report.error(fmt::format("{} of the build {} in no part, '{}' first: name every part",
                           counted(missing, "document"), missing == 1 ? "is" : "are", first));
  return false;
}

constexpr const char* kNotAsListed = "is not what its manifest lists";

/// Whether each document of the parts is the one that its manifest lists; tells those that are not.
/// Asked before anything is written: what was altered since is no output to make another of.
bool are_as_listed(const Parts& parts, Report& report) {
  bool are_all = true;
  for (const auto& [path, place] : parts) {
    const auto& [part, entry] = place;
    const auto bytes = output::read_plain(part->folder, path);
    if (bytes && sha256_hex(*bytes) == entry->sha256) continue;
    report.error(fmt::format("{}/{}: {}", part->folder, path, kNotAsListed));
    are_all = false;
  }
  return are_all;
}

documents::Document document_of(const documents::DocumentId& id, const ManifestEntry& entry,
                                std::string bytes) {
  return {{id, entry.subject},
          std::move(bytes),
          from_word<State>(entry.state).value_or(State::kDraft),
          entry.inputs};
}

/// Copies one document of a part; why it cannot be had otherwise.
/// Links are not followed, and bytes must be those that the manifest lists.
std::optional<std::string> copy_one(const std::string& folder, const ManifestEntry& entry,
                                    output::Writer& writer) try {
  auto bytes = output::read_plain(folder, entry.path);
  const auto id = documents::document_at(entry.path);
  if (!id || !bytes || sha256_hex(*bytes) != entry.sha256) return kNotAsListed;
  writer.write(document_of(*id, entry, std::move(*bytes)));
  return std::nullopt;
} catch (const std::filesystem::filesystem_error& refused) {
  return refused.code().message();
}

void copy(const Parts& parts, output::Writer& writer) {
  for (const auto& [path, place] : parts) {
    const auto& [part, entry] = place;
    if (auto why = copy_one(part->folder, *entry, writer)) {
      writer.note(output::Failure{part->folder + "/" + path, std::move(*why)});
    }
  }
}

output::Edition edition_of(const Workshop& workshop, const Options& options, const Parts& parts) {
  output::Edition edition;
  edition.head = workshop.manifest_head();
  edition.scope = options.scope;
  edition.planned = workshop.planned(workshop.jobs(options.scope), options.scope);
  edition.make = [&parts](output::Writer& writer, const output::Reuse&) {
    copy(parts, writer);
    return true;
  };
  edition.index_pages = [&workshop](const auto& entries) { return workshop.index_pages(entries); };
  edition.index = [&workshop](const auto& entries) { return workshop.index(entries); };
  edition.is_synced = options.is_synced;
  return edition;
}

/// As a build publishes, from bytes that are there already: one way to write an output.
ExitStatus publish(const Options& options, const output::Edition& edition, Report& report) {
  output::RealDisk disk{options.output};
  if (disk.failure()) {
    report.refused({*disk.failure()});
    return ExitStatus::kRefused;
  }
  const auto found = output::manifest_on(disk);
  if (const auto* failure = std::get_if<output::Failure>(&found)) {
    report.refused({*failure});
    return ExitStatus::kRefused;
  }
  const auto& former = std::get<std::optional<Manifest>>(found);
  if (!former && !options.is_forced && disk.holds_files()) return refuse_strangers(options, report);
  const auto published = output::publish(disk, former.value_or(Manifest{}), edition);
  if (!published.failures.empty()) {
    report.refused(published.failures);
    return ExitStatus::kRefused;
  }
  report.done(fmt::format("{} in {}, {} changed",
                          counted(static_cast<long long>(published.written), "document"),
                          options.output, published.changed));
  return ExitStatus::kDone;
}

}  // namespace

// The joined output is that of a single build, byte for byte, so that everything a build checks is
// checked.
ExitStatus join(const Options& given, World& world) {
  Report report{given, world};
  const auto parts = read_parts(given, report);
  if (!parts) return ExitStatus::kWrong;
  Options options = given;
  // The parts know their day, and whether they are printed.
  options.as_of = parse_date(parts->front().manifest.as_of);
  options.makes_pdfs = std::ranges::any_of(*parts, has_pdfs);
  const auto timings = std::make_shared<Timings>();
  if (!are_apart(options, report)) return ExitStatus::kWrong;
  const auto workshop = Workshop::open(options, world, report, timings);
  if (!workshop) return ExitStatus::kWrong;
  const auto edition_head = workshop->manifest_head();
  if (build_of(edition_head) != build_of(parts->front().manifest)) {
    report.error(fmt::format("'{}' was built from other inputs, templates or another version",
                             parts->front().folder));
    return ExitStatus::kWrong;
  }
  // Both ways: no document twice, none missing.
  const auto documents = documents_of(*parts, report);
  if (!documents) return ExitStatus::kWrong;
  const auto edition = edition_of(*workshop, options, *documents);
  if (!are_whole(edition.planned, *documents, report)) return ExitStatus::kWrong;
  if (!are_as_listed(*documents, report)) return ExitStatus::kWrong;
  const ExitStatus status = publish(options, edition, report);
  return status == ExitStatus::kDone ? status_of(workshop->facts().findings, options) : status;
}

}  // namespace panelpress::cli
