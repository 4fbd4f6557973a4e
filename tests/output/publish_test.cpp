#include "output/publish.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cerrno>
#include <cstring>
#include <iterator>

#include "output/plan.h"
#include "support/disk_in_memory.h"

using namespace panelpress;
using namespace panelpress::output;
using support::DiskInMemory;
using support::Killed;

namespace {

using Pages = std::map<std::string, std::string>;  ///< path to bytes

const Pages kBefore = {{"panels/a/case-pack.html", "a1"}, {"panels/b/case-pack.html", "b1"}};
const Pages kAfter = {
    {"panels/a/case-pack.html", "a2"}, {"panels/c/case-pack.html", "c1"}, {"schedule.html", "s1"}};

documents::Document page(const std::string& path, const std::string& bytes) {
  return {*documents::document_at(path), bytes, State::kReady, {}};
}

/// The manifest of a disk that lets it be read.
std::optional<Manifest> manifest_of(Disk& disk) {
  return std::get<std::optional<Manifest>>(manifest_on(disk));
}

/// An edition of some pages. Its index lists the paths of all that the folder holds.
Edition edition_of(const Pages& pages) {
  Edition edition;
  edition.head.program = "panelpress test";
  edition.head.as_of = "2026-03-31";
  for (const auto& [path, bytes] : pages) {
    edition.planned.push_back({path, "", "case-pack", "", "2026-03-31", "draft", {}});
  }
  edition.index_pages = [](const std::vector<ManifestEntry>&) {
    return std::vector<ManifestEntry>{{"index.html", "", "index", "", "2026-03-31", "draft", {}}};
  };
  edition.make = [pages](Writer& writer, const Reuse&) {
    for (const auto& [path, bytes] : pages) writer.write(page(path, bytes));
    return true;
  };
  edition.index = [](const std::vector<ManifestEntry>& entries) {
    std::string text;
    for (const auto& entry : entries) text += entry.path + "\n";
    return std::vector<documents::Document>{page("index.html", text)};
  };
  return edition;
}

Published build(DiskInMemory& disk, const Pages& pages) {
  return publish(disk, manifest_of(disk).value_or(Manifest{}), edition_of(pages));
}

/// An edition that is given up after its first page.
Edition cut_short(const Pages& pages) {
  Edition edition = edition_of(pages);
  edition.make = [pages](Writer& writer, const Reuse&) {
    writer.write(page(pages.begin()->first, pages.begin()->second));
    return false;
  };
  return edition;
}

DiskInMemory disk_with(const Pages& pages) {
  DiskInMemory disk;
  CHECK(build(disk, pages).failures.empty());
  disk.calls.clear();
  return disk;
}

/// What holds at every moment: each document is that of one build or the other, whole, and the
/// manifest lists every file.
void check_nothing_is_unlisted(DiskInMemory& disk) {
  std::set<std::string> listed = {"manifest.json"};
  const auto manifest = manifest_of(disk);
  if (manifest) {
    for (const auto& entry : manifest->documents) listed.insert(entry.path);
  }
  for (const auto& [path, bytes] : disk.files) {
    CAPTURE(path, bytes);
    CHECK(listed.contains(path));
    const auto before = kBefore.find(path);
    const auto after = kAfter.find(path);
    if (before == kBefore.end() && after == kAfter.end()) continue;  // index and manifest
    CHECK(((before != kBefore.end() && bytes == before->second) ||
           (after != kAfter.end() && bytes == after->second)));
  }
}

void check_next_build_heals(DiskInMemory& disk) {
  disk.refuses = nullptr;
  CHECK(build(disk, kAfter).failures.empty());
  CHECK(disk.files == disk_with(kAfter).files);
}

/// The paths whose file, or the lack of one, a loss of power may undo.
std::vector<std::string> changed_since_sync(const DiskInMemory& disk) {
  std::set<std::string> paths;
  for (const auto& [path, bytes] : disk.files) paths.insert(path);
  for (const auto& [path, bytes] : disk.synced) paths.insert(path);
  const auto is_sure = [&](const std::string& path) {
    const auto now = disk.files.find(path);
    const auto then = disk.synced.find(path);
    const bool is_there = now != disk.files.end() && then != disk.synced.end();
    return is_there && now->second == then->second;
  };
  std::vector<std::string> unsure;
  std::copy_if(paths.begin(), paths.end(), std::back_inserter(unsure),
               [&](const std::string& path) { return !is_sure(path); });
  return unsure;
}

/// The disk after a loss of power that undid those changes whose bit is set.
DiskInMemory after_loss(const DiskInMemory& disk, const std::vector<std::string>& unsure,
                        std::size_t lost) {
  DiskInMemory after;
  after.files = disk.files;
  for (std::size_t i = 0; i < unsure.size(); ++i) {
    if ((lost >> i & 1) == 0) continue;
    const auto then = disk.synced.find(unsure[i]);
    if (then == disk.synced.end()) {
      after.files.erase(unsure[i]);
    } else {
      after.files[unsure[i]] = then->second;
    }
  }
  return after;
}

}  // namespace

TEST_CASE("publish: the manifest of all that is about to be stands, synced, before the first") {
  DiskInMemory disk = disk_with(kBefore);
  disk.refuses = [&](const std::string& call) -> std::optional<std::string> {
    if (call != "replace panels/a/case-pack.html") return std::nullopt;
    const auto manifest = manifest_of(disk);
    CHECK(manifest->documents.size() == 5);  // two packs of before, two pages to come, the index
    return std::nullopt;
  };
  CHECK(build(disk, kAfter).failures.empty());
  CHECK(disk.calls.front() == "replace_for_good manifest.json");
  const std::vector<std::string> end(disk.calls.end() - 2, disk.calls.end());
  CHECK(end == std::vector<std::string>{"sync_all ", "replace_for_good manifest.json"});
  CHECK(manifest_of(disk)->documents.size() == 4);
}

TEST_CASE("publish: a build that changes nothing writes nothing, and --no-sync waits for nothing") {
  DiskInMemory disk = disk_with(kBefore);
  Edition edition = edition_of(kBefore);
  edition.is_synced = false;
  CHECK(publish(disk, *manifest_of(disk), edition).changed == 0);
  for (const auto& call : disk.calls) CHECK(call.starts_with("make_folder"));
}

TEST_CASE("publish: killed at any call, each file is whole and the next build heals") {
  const std::size_t calls = [] {
    DiskInMemory disk = disk_with(kBefore);
    CHECK(build(disk, kAfter).failures.empty());
    return disk.calls.size();
  }();
  REQUIRE(calls > 8);
  for (std::size_t moment = 0; moment < calls; ++moment) {
    CAPTURE(moment);
    DiskInMemory disk = disk_with(kBefore);
    disk.refuses = [&](const std::string&) -> std::optional<std::string> {
      if (disk.calls.size() > moment) throw Killed{};
      return std::nullopt;
    };
    CHECK_THROWS_AS(build(disk, kAfter), Killed);
    check_nothing_is_unlisted(disk);
    check_next_build_heals(disk);
  }
}

TEST_CASE("publish: a disk that loses what was not synced holds nothing unlisted, and is healed") {
  const std::size_t calls = [] {
    DiskInMemory disk = disk_with(kBefore);
    CHECK(build(disk, kAfter).failures.empty());
    CHECK(disk.synced == disk.files);
    return disk.calls.size();
  }();
  for (std::size_t moment = 0; moment <= calls; ++moment) {
    DiskInMemory disk = disk_with(kBefore);
    disk.refuses = [&](const std::string&) -> std::optional<std::string> {
      if (disk.calls.size() > moment) throw Killed{};
      return std::nullopt;
    };
    if (moment < calls) CHECK_THROWS_AS(build(disk, kAfter), Killed);
    if (moment == calls) build(disk, kAfter);
    const auto unsure = changed_since_sync(disk);
    for (std::size_t lost = 0; lost < std::size_t{1} << unsure.size(); ++lost) {
      CAPTURE(moment, lost);
      DiskInMemory after = after_loss(disk, unsure, lost);
      check_nothing_is_unlisted(after);
      check_next_build_heals(after);
    }
  }
}

TEST_CASE("publish: killed in a build of other records, the next leaves nothing of it") {
  DiskInMemory disk = disk_with(kBefore);
  disk.refuses = [](const std::string& call) -> std::optional<std::string> {
    if (call == "replace index.html") throw Killed{};
    return std::nullopt;
  };
  CHECK_THROWS_AS(build(disk, kAfter), Killed);
  disk.refuses = nullptr;
  CHECK(build(disk, kBefore).failures.empty());
  CHECK(disk.files == disk_with(kBefore).files);
  CHECK(disk.folders == disk_with(kBefore).folders);
}

TEST_CASE("publish: each call that writes refused in turn is told, with its path and reason") {
  DiskInMemory sound = disk_with(kBefore);
  CHECK(build(sound, kAfter).failures.empty());
  for (const int error : {ENOSPC, EIO, EDQUOT, EROFS, EACCES}) {
    for (std::size_t turn = 0; turn < sound.calls.size(); ++turn) {
      CAPTURE(error, sound.calls[turn]);
      DiskInMemory disk = disk_with(kBefore);
      disk.refuses = [&](const std::string&) {
        return disk.calls.size() == turn + 1 ? std::optional<std::string>(std::strerror(error))
                                             : std::nullopt;
      };
      const Published published = build(disk, kAfter);
      REQUIRE(published.failures.size() == 1);
      CHECK(published.failures[0].reason == std::strerror(error));
      CHECK(sound.calls[turn].ends_with(" " + published.failures[0].path));
      check_nothing_is_unlisted(disk);
      check_next_build_heals(disk);
    }
  }
}

TEST_CASE("publish: a disk that is full from some moment on leaves each file whole") {
  for (std::size_t moment = 0; moment < 11; ++moment) {
    CAPTURE(moment);
    DiskInMemory disk = disk_with(kBefore);
    disk.refuses = [&](const std::string&) {
      return disk.calls.size() > moment ? std::optional<std::string>("No space left on device")
                                        : std::nullopt;
    };
    CHECK_FALSE(build(disk, kAfter).failures.empty());
    check_nothing_is_unlisted(disk);
    check_next_build_heals(disk);
  }
}

TEST_CASE("publish: when the list cannot be written no document is") {
  DiskInMemory disk;
  disk.refuses = [](const std::string&) { return std::optional<std::string>("Quota exceeded"); };
  CHECK(build(disk, kAfter).failures.size() == 1);
  CHECK(disk.files.empty());
}

TEST_CASE("publish: another program's manifest is none of ours") {
  DiskInMemory disk;
  disk.files["manifest.json"] = R"({"name": "a web app", "documents": []})";
  CHECK_FALSE(manifest_of(disk));
  disk.files["manifest.json"] = R"({"program": "panelpress 0.1.0", "documents": []})";
  CHECK(manifest_of(disk));
}

TEST_CASE("publish: a manifest that cannot be read is a failure, and never taken for none") {
  class Unreadable : public DiskInMemory {
   public:
    Read read(const std::string& path) override { return Failure{path, "Input/output error"}; }
  } disk;
  CHECK(std::get<Failure>(manifest_on(disk)) == Failure{"manifest.json", "Input/output error"});
}

TEST_CASE("plan: the folders above a path, innermost first") {
  CHECK(folders_of("a/b/c.html") == std::vector<std::string>{"a/b", "a"});
  CHECK(folders_of("c.html").empty());
}

TEST_CASE("publish: an edition given up for the next leaves all listed, and nothing removed") {
  DiskInMemory disk = disk_with(kBefore);
  CHECK_FALSE(publish(disk, *manifest_of(disk), cut_short(kAfter)).is_whole);
  CHECK(disk.files.at("panels/a/case-pack.html") == "a2");
  CHECK(disk.files.contains("panels/b/case-pack.html"));
  CHECK_FALSE(disk.files.contains("schedule.html"));
  check_nothing_is_unlisted(disk);
  check_next_build_heals(disk);
}
