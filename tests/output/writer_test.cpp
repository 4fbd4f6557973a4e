#include "output/writer.h"

#include <catch2/catch.hpp>

#include "model/subjects.h"
#include "output/depfile.h"
#include "output/plan.h"
#include "output/scope.h"
#include "support/disk_in_memory.h"

using namespace panelpress;
using namespace panelpress::output;
using support::DiskInMemory;

namespace {

const std::string kDay = "2026-03-31";
const std::string kFull = "No space left on device";

documents::Document pack(const std::string& panel, const std::string& bytes) {
  return {
      documents::document(documents::Paper::kCasePack, PanelId{panel}), bytes, State::kReady, {}};
}

Manifest manifest_of(std::vector<ManifestEntry> documents) {
  Manifest manifest;
  manifest.documents = std::move(documents);
  return manifest;
}

}  // namespace

TEST_CASE("writer: a document that did not change is not written again") {
  DiskInMemory disk;
  Writer first{disk, kDay};
  first.write(pack("a", "same"));
  CHECK(first.changed() == 1);
  Writer second{disk, kDay};
  second.write(pack("a", "same"));
  CHECK(second.changed() == 0);
  CHECK(second.entries().size() == 1);
}

TEST_CASE("writer: on a full disk old files stay whole and the failure is told") {
  DiskInMemory disk;
  disk.files["panels/a/case-pack.html"] = "old";
  disk.refuses = [](const std::string& call) {
    return call.starts_with("replace") ? std::optional(kFull) : std::nullopt;
  };
  Writer writer{disk, kDay};
  writer.write(pack("a", "new"));
  CHECK(disk.files["panels/a/case-pack.html"] == "old");
  REQUIRE(writer.failures().size() == 1);
  CHECK(writer.failures()[0].reason == kFull);
}

TEST_CASE("writer: only what the former manifest lists and the build covers is removed") {
  DiskInMemory disk;
  Writer writer{disk, kDay};
  writer.write(pack("a", "a"));
  const Manifest former =
      manifest_of({{"panels/a/case-pack.html", "", "case-pack", "a", kDay, "ready", {}},
                   {"panels/b/case-pack.html", "", "case-pack", "b", kDay, "ready", {}},
                   {"claims/2026-03/x.html", "", "claims", "x", kDay, "ready", {}}});
  Scope packs;
  packs.kinds = {Kind::kCasePack};
  CHECK(stale_paths(former, packs, writer.entries()) ==
        std::vector<std::string>{"panels/b/case-pack.html"});
  const auto entries = merged(former, packs, writer.entries(), Reuse{former, former, true});
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
  Manifest manifest = manifest_of({{"a.html", "12", "schedule", "", kDay, "draft", {"x.toml"}}});
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
  const Manifest manifest =
      manifest_of({{"a.html", "1", "schedule", "", kDay, "draft", {"x.toml"}},
                   {"b.html", "2", "trends", "", kDay, "ready", {"x.toml"}},
                   {"c.html", "3", "rules", "\n\"", kDay, "ready", {}},
                   {"d.html", "4", "audit", "p", kDay, "ready", {"x.toml", "y"}}});
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

TEST_CASE("manifest: a finding is listed once, by rule and subject, and read back") {
  Finding finding;
  finding.rule = "PAN-3";
  finding.subject = about_area(AreaCode{"b"});
  Finding other = finding;
  other.subject = about_area(AreaCode{"a"});
  Manifest manifest;
  manifest.findings = known_findings({finding, other, finding});
  REQUIRE(manifest.findings.size() == 2);
  CHECK(manifest.findings[0].subject == "a");
  CHECK(parse_manifest(to_json(manifest))->findings == manifest.findings);
}

TEST_CASE("manifest: a document made from more than a hundred files of a folder names the folder") {
  documents::Document document = pack("a", "bytes");
  std::vector<std::string> paths;
  for (int i = 100; i < 201; ++i) paths.push_back("cases/" + std::to_string(i) + ".toml");
  document.inputs = paths;
  CHECK(*entry_of(document, kDay).inputs == std::vector<std::string>{"cases/"});
}

TEST_CASE("depfile: what Make and Ninja read with a sign before it is written so") {
  CHECK(depfile("out/manifest.json", {"in puts", "b#$.toml", "a:b|c"}) ==
        "out/manifest.json: \\\n  in\\ puts \\\n  b\\#$$.toml \\\n  a\\:b\\|c\n"
        "\nin\\ puts:\n\nb\\#$$.toml:\n\na\\:b\\|c:\n");
}

TEST_CASE("depfile: a name that one of them would read as another is not carried") {
  for (const std::string path : {"a%b", "a=b", "a;b", "a*b", "a?b", "a[b", "a\\b", "a\tb", "a\nb",
                                 "a'b", "a\"b", "a&b", "a<b", "a^b", "~a", "a(b)", ""}) {
    CAPTURE(path);
    CHECK(first_not_carried({"sound", path}) ==
          (path.empty() ? std::nullopt : std::optional(path)));
  }
  CHECK_FALSE(first_not_carried({"a b", "a#b", "a$b", "a:b", "a|b", "lark (1).toml", "Zo\u00EB"}));
}
