#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A copy of the sample's records, what is built of them, and what is issued.
struct Post {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";
  fs::path output = folder.path() / "output";
  fs::path issued = folder.path() / "issued";
  Program program;

  Post() { fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive); }

  Ended run(std::vector<std::string> words, const std::string& day = "2026-03-31") const {
    words.insert(words.end(),
                 {"-i", inputs, "-o", output, "-t", kRoot / "templates", "--as-of", day});
    return program.run(words);
  }
  Ended build(const std::string& panel, const std::string& day = "2026-03-31") const {
    return run({"build", "--panel", panel, "--only", "packs,emails,invitation", "-q"}, day);
  }
};

const std::string kPlanned = "2026-04-09-am";
const std::string kUndated = "2026-04-21-pm";  // its pack has no day yet
const std::string kHeld = "2026-03-10-am";

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("issue: a pack is kept with its digests, and its day noted in the records, in place") {
  const Post post;
  post.build(kUndated);
  const std::string before = bytes_of(post.inputs / "panels/2026-04-21-pm.toml");
  REQUIRE_FALSE(holds(before, "\npack_issued_on = "));
  const Ended ended = post.run({"issue", "--panel", kUndated});
  INFO(ended.err);
  REQUIRE(ended.status == 0);
  const fs::path kept = post.issued / ("2026-03-31-" + kUndated);
  CHECK(bytes_of(kept / "case-pack.html") ==
        bytes_of(post.output / "panels" / kUndated / "case-pack.html"));
  const auto manifest = nlohmann::json::parse(bytes_of(kept / "manifest.json"));
  for (const auto& entry : manifest.at("documents")) {
    const std::string path = entry.at("path");
    CHECK(panelpress::sha256_hex(bytes_of(kept / path)) == entry.at("sha256"));
  }
  CHECK(post.program.run({"verify", kept}).status == 0);
  struct stat status {};
  REQUIRE(::stat((kept / "case-pack.html").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  const std::string after = bytes_of(post.inputs / "panels/2026-04-21-pm.toml");
  CHECK(holds(after, "\npack_issued_on = 2026-03-31\n"));
  std::string undone = after;
  for (const std::string key : {"pack_issued_on", "list_to_independents_on", "asked_on"}) {
    const std::string line = key + " = 2026-03-31\n";
    if (holds(undone, line) && !holds(before, line)) undone.erase(undone.find(line), line.size());
  }
  CHECK(undone == before);
}

TEST_CASE("issue: a second issue of a day gets a number, and the first is not touched") {
  const Post post;
  post.build(kPlanned);
  REQUIRE(post.run({"issue", "--panel", kPlanned}).status == 0);
  const auto first = tree_of(post.issued);
  const Ended stale = post.run({"issue", "--panel", kPlanned});
  CHECK(stale.status == 2);
  CHECK(holds(stale.err, "run panelpress build first"));
  post.build(kPlanned);
  REQUIRE(post.run({"issue", "--panel", kPlanned}).status == 0);
  CHECK(fs::exists(post.issued / ("2026-03-31-" + kPlanned + "-2") / "snapshot.json"));
  for (const auto& [path, bytes] : first) CHECK(bytes_of(post.issued / path) == bytes);
}

TEST_CASE("issue: later packs open with what changed since the last issue, without being told") {
  const Post post;
  post.build(kPlanned);
  REQUIRE(post.run({"issue", "--panel", kPlanned}).status == 0);
  post.build(kPlanned, "2026-04-02");
  const fs::path pack = post.output / "panels" / kPlanned / "case-pack.html";
  CHECK(holds(bytes_of(pack), "31\u00a0March\u00a02026"));
  const std::string with_last = bytes_of(pack);
  fs::remove_all(post.issued);
  post.build(kPlanned, "2026-04-02");
  CHECK(bytes_of(pack) != with_last);
}

TEST_CASE("issue: a panel whose id ends with a number is no second issue of another") {
  const Post post;
  post.build(kPlanned);
  REQUIRE(post.run({"issue", "--panel", kPlanned}).status == 0);
  post.build(kPlanned, "2026-04-02");
  const fs::path pack = post.output / "panels" / kPlanned / "case-pack.html";
  const std::string with_last = bytes_of(pack);

  auto other =
      nlohmann::json::parse(bytes_of(post.issued / ("2026-03-31-" + kPlanned) / "snapshot.json"));
  other["panel"] = kPlanned + "-2";
  post.folder.write("issued/2026-03-31-" + kPlanned + "-2/snapshot.json", other.dump());
  post.build(kPlanned, "2026-04-02");
  CHECK(bytes_of(pack) == with_last);
}

TEST_CASE("issue: what is not for issue is not issued, nor anything with it") {
  const Post post;
  const std::string panel = "2026-03-24-pm";
  break_the_sample(post.inputs);
  post.build(panel);
  const auto before = tree_of(post.inputs);
  const Ended ended = post.run({"issue", "--panel", panel});
  CHECK(ended.status == 1);
  CHECK(holds(ended.err, "is not for issue"));
  CHECK_FALSE(fs::exists(post.issued));
  CHECK(tree_of(post.inputs) == before);
}

TEST_CASE("issue: the emails of a held panel get their day, each in its outcome") {
  const Post post;
  post.build(kHeld);
  const Ended ended = post.run({"issue", "--panel", kHeld, "--only", "emails"});
  INFO(ended.err);
  REQUIRE(ended.status == 0);
  const std::string after = bytes_of(post.inputs / "panels/2026-03-10-am.toml");
  CHECK(holds(after, "emailed_on = "));
  CHECK_FALSE(holds(after, "pack_issued_on = 2026-03-31"));
  CHECK(post.run({"check"}).status == 0);
}

TEST_CASE("issue: what was changed after it was built, and a folder in the way, are refused") {
  const Post post;
  CHECK(post.run({"issue", "--panel", kPlanned}).status == 2);
  CHECK(post.run({"issue"}).status == 2);
  CHECK(post.run({"issue", "--panel", "nothing"}).status == 2);
  post.build(kPlanned);
  CHECK(post.run({"issue", "--panel", kPlanned, "--issued", post.output / "kept"}).status == 2);
  write(post.output / "panels" / kPlanned / "case-pack.html", "<p>other</p>");
  const Ended changed = post.run({"issue", "--panel", kPlanned});
  CHECK(changed.status == 2);
  CHECK(holds(changed.err, "is not as it was built"));
  CHECK_FALSE(fs::exists(post.issued));
}

TEST_CASE("issue: nothing is kept among the templates, where it would be read as one") {
  const Post post;
  post.build(kPlanned);
  const fs::path templates = post.folder.path() / "templates";
  fs::copy(kRoot / "templates", templates, fs::copy_options::recursive);
  const Ended ended =
      post.program.run({"issue", "--panel", kPlanned, "-i", post.inputs, "-o", post.output, "-t",
                        templates, "--as-of", "2026-03-31", "--issued", templates / "kept"});
  CHECK(ended.status == 2);
  CHECK(holds(ended.err, "what was issued is kept apart"));
  CHECK_FALSE(fs::exists(templates / "kept"));
}

TEST_CASE("issue: the return of a month is kept as a whole") {
  const Post post;
  post.run({"build", "--month", "2026-03", "--only", "compliance", "-q"});
  REQUIRE(post.run({"issue", "--month", "2026-03"}).status == 0);
  CHECK(fs::exists(post.issued / "2026-03-31-2026-03/compliance.xlsx"));
}
