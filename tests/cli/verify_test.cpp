#include <array>
#include <catch2/catch.hpp>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A folder with a copy of the sample, built in part, so that it is quick.
struct Built {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";
  fs::path output = folder.path() / "output";
  Program program;

  /// A copy of one that was built before, with all that was added to it.
  Built(const Built& like) {
    fs::copy(like.folder.path(), folder.path(), fs::copy_options::recursive);
  }
  Built() : Built(once()) {}

  Ended build(const fs::path& to, std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {
        "build", "-i",      inputs,       "-t",     kRoot / "templates",   "-o",
        to,      "--as-of", "2026-03-31", "--only", "packs,schedule,rules"};
    words.insert(words.end(), more.begin(), more.end());
    return program.run(words);
  }
  Ended verify() const {
    return program.run({"verify", output, "-i", inputs, "-t", kRoot / "templates"});
  }
  Ended join(const fs::path& to, const std::vector<fs::path>& parts) const {
    std::vector<std::string> words = {"join",      to,       "-i",
                                      inputs,      "-t",     kRoot / "templates",
                                      "--no-sync", "--only", "packs,schedule,rules"};
    words.insert(words.end(), parts.begin(), parts.end());
    return program.run(words);
  }
  fs::path part(const std::string& name) const { return folder.path() / ("part" + name); }
  static Built with_parts() {
    static const Built all = [] {
      Built parts;
      for (const std::string k : {"1", "2", "3"}) parts.build(parts.part(k), {"--shard", k + "/3"});
      return parts;
    }();
    return Built{all};
  }

 private:
  struct FromSample {};
  explicit Built(FromSample) {
    fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive);
    build(output);
  }
  /// All tests begin with the same, which is built for the first of them.
  static const Built& once() {
    static const Built first{FromSample{}};
    return first;
  }
};

bool says(const Ended& ended, const std::string& text) {
  return ended.err.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("verify: an output as it was built holds, also after a partial build of another day") {
  const Built built;
  const Ended ended = built.verify();
  CAPTURE(ended.err);
  CHECK(ended.status == 0);
  CHECK(says(ended, "against the manifest and the inputs: all holds"));
  built.build(built.output, {"--only=schedule", "--as-of", "2026-04-02"});
  CHECK(built.verify().status == 0);
}

TEST_CASE("verify: restricted documents hold against the inputs as all others do") {
  const Built built;
  built.build(built.output, {"--only=restricted", "--restricted"});
  REQUIRE(fs::exists(built.output / "restricted/conduct.html"));
  const Ended ended = built.verify();
  CAPTURE(ended.err);
  CHECK(ended.status == 0);
}

TEST_CASE("verify: a file that is missing, changed, a link or not listed is told") {
  const Built built;
  write(built.output / "schedule.html", "changed");
  write(built.output / "notes.txt", "mine");
  fs::remove(built.output / "rules.html");
  const fs::path pack = built.output / "panels/2026-03-10-am/case-pack.html";
  fs::rename(pack, built.folder.path() / "kept.html");
  fs::create_symlink(built.folder.path() / "kept.html", pack);
  const Ended ended = built.verify();
  CHECK(ended.status == 1);
  CHECK(says(ended, "schedule.html: has other bytes than the manifest says\n"));
  CHECK(says(ended, "notes.txt: is not in the manifest\n"));
  CHECK(says(ended, "rules.html: is missing\n"));
  CHECK(says(ended, "panels/2026-03-10-am/case-pack.html: is a link\n"));
  CHECK(says(ended, ": 4 differences"));
}

TEST_CASE("verify: records that changed since the build are told, and what they would change") {
  const Built built;
  const fs::path record = built.inputs / "holidays.toml";
  write(record, bytes_of(record) + "# a remark\n");
  const Ended ended = built.verify();
  CHECK(ended.status == 1);
  CHECK(says(ended, "inputs/holidays.toml: has changed since the build\n"));
  CHECK(says(ended, "schedule.html: would have other bytes from these inputs\n"));
  CHECK_FALSE(says(ended, "has other bytes than the manifest says"));
}

TEST_CASE("verify: a manifest that says of a build what it was not is told") {
  const Built built;
  const fs::path manifest = built.output / "manifest.json";
  const std::string as_built = bytes_of(manifest);
  // A line, what stands in its place, and what is told of it.
  using Change = std::array<std::string, 3>;
  const auto verify_with = [&](const std::vector<Change>& changes) {
    std::string bytes = as_built;
    for (const auto& [line, changed, told] : changes) {
      const auto at = bytes.find(line);
      REQUIRE(at != std::string::npos);
      bytes.replace(at, line.size(), changed);
    }
    write(manifest, bytes);
    const Ended ended = built.verify();
    CAPTURE(ended.err);
    CHECK(ended.status == 1);
    for (const auto& [line, changed, told] : changes) CHECK(says(ended, told));
  };
  verify_with({{R"("as_of": "2026-03-31")", R"("as_of": "2026-03-30")",
                "is of a day of which no document is"}});
  verify_with({
      {R"("guidance": "8.0")", R"("guidance": "9.0")", "names another version of the guidance"},
      {R"("program": "panelpress )", R"("program": "panelpress 9)", "was written by panelpress 9"},
      {R"({"rule": "CLK-)", R"({"rule": "CLK-9)", "lists other findings than these inputs give"},
      {R"("kind": "schedule")", R"("kind": "rules")", "schedule.html: is listed with another kind"},
  });
}

TEST_CASE("verify: a folder without a manifest of panelpress ends with 2") {
  const Built built;
  write(built.output / "manifest.json", "{}");
  CHECK(built.verify().status == 2);
}

TEST_CASE("join: the parts of a build make what a single build makes, byte for byte") {
  const Built built = Built::with_parts();
  const Ended ended = built.join(built.folder.path() / "joined",
                                 {built.part("3"), built.part("1"), built.part("2")});
  CAPTURE(ended.err);
  CHECK(ended.status <= 1);
  CHECK(tree_of(built.folder.path() / "joined") == tree_of(built.output));
}

TEST_CASE("join: a part that is missing, named twice, of other records or altered is refused") {
  const Built built = Built::with_parts();
  const fs::path joined = built.folder.path() / "joined";
  Ended ended = built.join(joined, {built.part("1"), built.part("2")});
  CHECK(ended.status == 2);
  CHECK(says(ended, "in no part"));
  ended = built.join(joined, {built.part("1"), built.part("2"), built.part("1")});
  CHECK(ended.status == 2);
  CHECK(says(ended, "each part must be another"));
  ended = built.join(joined, {built.part("1"), built.inputs});
  CHECK(ended.status == 2);
  CHECK(says(ended, "holds no manifest of panelpress"));
  ended = built.join(built.part("1"), {built.part("1"), built.part("2"), built.part("3")});
  CHECK(ended.status == 2);
  CHECK(says(ended, "keep them apart"));
  CHECK_FALSE(fs::exists(joined));
  for (const auto& [path, bytes] : tree_of(built.part("2"))) {
    if (path.ends_with("snapshot.json")) write(built.part("2") / path, "{}");
  }
  ended = built.join(joined, {built.part("1"), built.part("2"), built.part("3")});
  CHECK(ended.status == 2);
  CHECK(says(ended, "is not what its manifest lists"));
  CHECK_FALSE(fs::exists(joined));
  const fs::path record = built.inputs / "holidays.toml";
  write(record, bytes_of(record) + "# a remark\n");
  ended = built.join(joined, {built.part("1"), built.part("2"), built.part("3")});
  CHECK(ended.status == 2);
  CHECK(says(ended, "was built from other inputs"));
}

TEST_CASE("build: --timings tells each stage, and the peak of memory") {
  const Built built;
  const Ended ended = built.build(built.output, {"--timings"});
  for (const char* stage : {"read", "parse", "check", "rules", "templates", "view", "render",
                            "compare", "write", "manifest", "sync", "MB of memory at most"}) {
    CHECK(says(ended, stage));
  }
}

TEST_CASE("build: a part of a build is one of as many as are asked for") {
  const Built built;
  for (const std::string shard : {"0/2", "3/2", "1", "1/", "/2", "a/b", "1/2/3", "-1/2"}) {
    CAPTURE(shard);
    const Ended ended = built.build(built.part("x"), {"--shard", shard});
    CHECK(ended.status == 2);
    CHECK(says(ended, "--shard takes a part and their number such as 2/3"));
  }
}
