#include "output/writer.h"

#include <catch2/catch.hpp>
#include <map>

#include "output/depfile.h"

using namespace panelpress;
using namespace panelpress::output;

namespace {

/// A disk in memory that can be full.
class DiskInMemory : public Disk {
 public:
  std::map<std::string, std::string> files;
  std::set<std::string> folders;
  std::set<std::string> tidied;
  int room = 1000;  ///< files that still fit

  std::optional<std::string> read(const std::string& path) override {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  }
  std::optional<Failure> make_folder(const std::string& path) override {
    folders.insert(path);
    return std::nullopt;
  }
  std::optional<Failure> replace(const std::string& path, const std::string& bytes) override {
    if (room-- <= 0) return Failure{path, "No space left on device"};
    files[path] = bytes;
    return std::nullopt;
  }
  void tidy(const std::string& path) override { tidied.insert(path); }
  std::optional<Failure> remove(const std::string& path) override {
    files.erase(path);
    return std::nullopt;
  }
  void remove_empty_folder(const std::string& path) override { folders.erase(path); }
};

documents::Document pack(const std::string& panel, const std::string& bytes) {
  return {"panels/" + panel + "/case-pack.html", bytes, Kind::kCasePack, panel, State::kReady, {}};
}

Manifest manifest_of(std::vector<ManifestEntry> documents) {
  Manifest manifest;
  manifest.documents = std::move(documents);
  return manifest;
}

}  // namespace

TEST_CASE("writer: a document that did not change is not written again") {
  DiskInMemory disk;
  Writer first{disk};
  first.write(pack("a", "same"));
  CHECK(first.changed() == 1);
  Writer second{disk};
  second.write(pack("a", "same"));
  CHECK(second.changed() == 0);
  CHECK(second.entries().size() == 1);
}

TEST_CASE("writer: on a full disk old files stay whole and the failure is told") {
  DiskInMemory disk;
  disk.files["panels/a/case-pack.html"] = "old";
  disk.room = 0;
  Writer writer{disk};
  writer.write(pack("a", "new"));
  CHECK(disk.files["panels/a/case-pack.html"] == "old");
  REQUIRE(writer.failures().size() == 1);
  CHECK(writer.failures()[0].reason == "No space left on device");
}

TEST_CASE("writer: only what the former manifest lists and the build covers is removed") {
  DiskInMemory disk;
  disk.files = {{"panels/a/case-pack.html", "a"},
                {"panels/b/case-pack.html", "b"},
                {"claims/2026-03/x.html", "x"},
                {"stranger.html", "s"}};
  Writer writer{disk};
  writer.write(pack("a", "a"));
  const Manifest former =
      manifest_of({{"panels/a/case-pack.html", "", "case-pack", "a", "ready", {}},
                   {"panels/b/case-pack.html", "", "case-pack", "b", "ready", {}},
                   {"claims/2026-03/x.html", "", "claims", "x", "ready", {}}});
  Scope packs;
  packs.kinds = {Kind::kCasePack};
  writer.remove_stale(former, packs);
  CHECK(disk.files.count("panels/a/case-pack.html") == 1);
  CHECK(disk.files.count("panels/b/case-pack.html") == 0);
  CHECK(disk.files.count("claims/2026-03/x.html") == 1);
  CHECK(disk.files.count("stranger.html") == 1);
  const auto entries = merged(former, packs, writer.entries());
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].path == "claims/2026-03/x.html");
  CHECK(entries[1].path == "panels/a/case-pack.html");
}

TEST_CASE("scope: a panel covers its folder, a month its returns, claims and expenditure") {
  Scope panel;
  panel.panel = PanelId{"a"};
  CHECK(panel.covers("case-pack", "panels/a/case-pack.html"));
  CHECK_FALSE(panel.covers("case-pack", "panels/ab/case-pack.html"));
  CHECK_FALSE(panel.covers("schedule", "schedule.html"));
  Scope month;
  month.month = parse_month("2026-03");
  CHECK(month.covers("compliance", "compliance/2026-03/compliance.xlsx"));
  CHECK(month.covers("expenditure", "expenditure/2026-03.html"));
  CHECK_FALSE(month.covers("claims", "claims/2026-02/x.html"));
  CHECK_FALSE(month.covers("claims", "claims/unclaimed.html"));
  CHECK_FALSE(month.covers("case-pack", "panels/2026-03-10-am/case-pack.html"));
}

TEST_CASE("manifest: what is written is read back, and paths that lead outside are left out") {
  Manifest manifest = manifest_of({{"a.html", "12", "schedule", "", "draft", {"x.toml"}}});
  manifest.as_of = "2026-03-31";
  const auto read = parse_manifest(to_json(manifest));
  REQUIRE(read);
  REQUIRE(read->documents.size() == 1);
  CHECK(read->documents[0].state == "draft");
  CHECK(*read->documents[0].inputs == std::vector<std::string>{"x.toml"});
  CHECK_FALSE(parse_manifest("[]"));
  CHECK_FALSE(parse_manifest("{\"documents\": "));
  for (const auto* path : {"../a", "/a", "a/../../b", "a//b", "", ".", "manifest.json"}) {
    CHECK_FALSE(stays_inside(path));
  }
  CHECK(stays_inside("panels/a/case-pack.html"));
}

TEST_CASE("manifest: each document keeps its own inputs, and what is read is written the same") {
  const Manifest manifest = manifest_of({{"a.html", "1", "schedule", "", "draft", {"x.toml"}},
                                         {"b.html", "2", "trends", "", "ready", {"x.toml"}},
                                         {"c.html", "3", "rules", "\n\"", "ready", {}},
                                         {"d.html", "4", "audit", "p", "ready", {"x.toml", "y"}}});
  const std::string text = to_json(manifest);
  const auto read = parse_manifest(text);
  REQUIRE(read);
  CHECK(read->documents.size() == 4);
  CHECK(to_json(*read) == text);
  CHECK(to_json(*parse_manifest(to_json(Manifest{}))) == to_json(Manifest{}));
}

TEST_CASE("manifest: what is no manifest of this program's is read as far as it can be") {
  const auto read = parse_manifest(R"({"inputs": [{"documents": [{"path": "no"}]}], "documents":
      [7, ["a"], {"path": 1}, {"path": "a.html", "inputs": [1, "x", {"inputs": ["y"]}]}]})");
  REQUIRE(read);
  REQUIRE(read->documents.size() == 1);
  CHECK(read->documents[0].path == "a.html");
  CHECK(*read->documents[0].inputs == std::vector<std::string>{"x"});
}

TEST_CASE("depfile: spaces, hashes and dollars are escaped for Make") {
  CHECK(depfile("out/manifest.json", {"in puts/a.toml", "b#$.toml"}) ==
        "out/manifest.json: \\\n  in\\ puts/a.toml \\\n  b\\#$$.toml\n"
        "\nin\\ puts/a.toml:\n\nb\\#$$.toml:\n");
}

TEST_CASE("depfile: backslashes before a blank are doubled, others are not") {
  CHECK(depfile("m", {R"(a\ b\c)"}) == "m: \\\n  a\\\\\\ b\\c\n\na\\\\\\ b\\c:\n");
}
