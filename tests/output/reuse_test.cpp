#include "output/reuse.h"

#include <catch2/catch.hpp>

#include "base/digest.h"
#include "output/plan.h"
#include "output/writer.h"
#include "support/disk_in_memory.h"

using namespace panelpress;
using namespace panelpress::output;
using documents::document;
using documents::Paper;
using support::DiskInMemory;

namespace {

const SharedPaths kInputs = {"cases/a.toml", "settings.toml"};
const std::string kBuiltFor = "2026-03-31";

/// A folder with a pack made from two of three files.
Manifest before() {
  Manifest manifest;
  manifest.as_of = kBuiltFor;
  manifest.guidance = "8.0";
  manifest.program = "panelpress test";
  manifest.inputs = {{"cases/a.toml", "1"}, {"cases/b.toml", "2"}, {"settings.toml", "3"}};
  manifest.templates = {{"case-pack/page.html", "4"}};
  manifest.documents = {{"panels/p/case-pack.html", sha256_hex("pack"), "case-pack", "p", kBuiltFor,
                         "ready", kInputs}};
  return manifest;
}

bool is_reused(const Manifest& former, const Manifest& head, bool is_program_same = true,
               const SharedPaths& inputs = kInputs) {
  const Reuse reuse{former, head, is_program_same};
  return reuse.entry_of(document(Paper::kCasePack, PanelId{"p"}), inputs) != nullptr;
}

bool is_reused_after(void (*change)(Manifest& head)) {
  Manifest head = before();
  change(head);
  return is_reused(before(), head);
}

}  // namespace

TEST_CASE("reuse: what a document was made from is the same, and it is not made again") {
  CHECK(is_reused(before(), before()));
  CHECK(is_reused_after([](Manifest& head) { head.inputs[1].sha256 = "another file"; }));
}

TEST_CASE("reuse: each thing that a document is made from is a reason to make it again") {
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.inputs[0].sha256 = "changed"; }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.inputs.erase(head.inputs.begin()); }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.templates[0].sha256 = "changed"; }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.templates.push_back({"new.txt", "5"}); }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.as_of = "2026-04-01"; }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.guidance = "9.0"; }));
  CHECK_FALSE(is_reused_after([](Manifest& head) { head.program = "panelpress test 2"; }));
  CHECK_FALSE(is_reused(before(), before(), /*is_program_same=*/false));
}

TEST_CASE("reuse: a document that would be made from more, or less, is made again") {
  CHECK_FALSE(is_reused(before(), before(), true, {"cases/a.toml"}));
  CHECK_FALSE(
      is_reused(before(), before(), true, {"cases/a.toml", "cases/b.toml", "settings.toml"}));
}

TEST_CASE("reuse: a folder that a document names stands for every file in it") {
  Manifest former = before();
  former.documents[0].inputs = {"cases/"};
  Manifest head = before();
  head.inputs.push_back({"cases/new.toml", "6"});
  CHECK_FALSE(Reuse(former, head, true).is_of_these(former.documents[0]));
  head = before();
  head.inputs[2].sha256 = "settings changed";
  CHECK(Reuse(former, head, true).is_of_these(former.documents[0]));
}

TEST_CASE("reuse: a document about something else now, or unknown before, is made again") {
  Manifest former = before();
  former.documents[0].subject = "q";
  CHECK_FALSE(is_reused(former, before()));
  former = before();
  former.documents[0].state = "unheard-of";
  CHECK_FALSE(is_reused(former, before()));
  former.documents.clear();
  CHECK_FALSE(is_reused(former, before()));
}

TEST_CASE("reuse: what a partial build leaves of other inputs names none, and is made again next") {
  const Manifest former = before();
  Manifest head = before();
  head.inputs[0].sha256 = "changed";
  Scope schedules;
  schedules.kinds = {Kind::kSchedule};
  const auto left = merged(former, schedules, {}, Reuse{former, head, true});
  REQUIRE(left.size() == 1);
  CHECK(left[0].inputs->empty());
  Manifest next = head;
  next.documents = left;
  CHECK_FALSE(is_reused(next, head));
  const auto same = merged(former, schedules, {}, Reuse{former, before(), true});
  CHECK(*same[0].inputs == *kInputs);
}

TEST_CASE("reuse: the index is kept while it would list the same documents of the same records") {
  Manifest former = before();
  const std::vector<ManifestEntry> documents = former.documents;
  former.documents.push_back(
      {"index.html", sha256_hex("index"), "index", "", kBuiltFor, "ready", kInputs});
  const auto is_kept = [&](const Manifest& head, const std::vector<ManifestEntry>& listed) {
    return !Reuse(former, head, true).index_entries(listed).empty();
  };
  CHECK(is_kept(before(), documents));
  CHECK_FALSE(is_kept(before(), {}));
  std::vector<ManifestEntry> drafts = documents;
  drafts[0].state = "draft";
  CHECK_FALSE(is_kept(before(), drafts));
  Manifest other_records = before();
  other_records.inputs[0].sha256 = "changed";
  CHECK_FALSE(is_kept(other_records, documents));
  Manifest one_more = before();
  one_more.inputs.push_back({"cases/new.toml", "6"});
  CHECK_FALSE(is_kept(one_more, documents));
}

TEST_CASE(
    "plan: in the middle of a build what was made stands for what was there, the index aside") {
  Manifest former = before();
  former.documents.push_back(
      {"index.html", sha256_hex("index"), "index", "", kBuiltFor, "ready", kInputs});
  former.documents.push_back(
      {"schedule.html", sha256_hex("then"), "schedule", "", kBuiltFor, "ready", kInputs});
  ManifestEntry made = former.documents.back();
  made.sha256 = sha256_hex("now");
  const auto entries = so_far(former, {made});
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].path == "panels/p/case-pack.html");
  CHECK(entries[1].sha256 == sha256_hex("now"));
}

TEST_CASE("writer: a document is kept when its bytes lie on disk, and several all or none") {
  DiskInMemory disk;
  disk.files = {{"panels/p/case-pack.html", "pack"}, {"panels/p/snapshot.json", "cut"}};
  Manifest former = before();
  const ManifestEntry& pack = former.documents[0];
  ManifestEntry snapshot = pack;
  snapshot.path = "panels/p/snapshot.json";
  snapshot.sha256 = sha256_hex("whole");
  Writer writer{disk, kBuiltFor};
  CHECK_FALSE(writer.keep({&pack, &snapshot}));
  CHECK(writer.entries().empty());
  CHECK(writer.keep({&pack}));
  CHECK(writer.kept() == 1);
  CHECK(writer.entries().size() == 1);
  disk.files.erase(pack.path);
  CHECK_FALSE(writer.keep({&pack}));
}
