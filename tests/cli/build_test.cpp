#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A copy of the sample that a test may change, and an output folder that does not exist yet.
struct Workplace {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";
  fs::path output = folder.path() / "output";
  Program program;

  Workplace() { fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive); }

  std::vector<std::string> words(std::vector<std::string> more = {}) const {
    std::vector<std::string> all = {"build", "-i",   inputs,    "-t",        kRoot / "templates",
                                    "-o",    output, "--as-of", "2026-03-31"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  Ended build(std::vector<std::string> more = {}) const {
    return program.run(words(std::move(more)));
  }
  nlohmann::json manifest() const {
    return nlohmann::json::parse(bytes_of(output / "manifest.json"));
  }
};

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

/// A small part of the documents, so that a test that is about writing is quick.
const std::vector<std::string> kOnePanel = {"--only", "packs", "--panel", "2026-03-10-am"};

std::string last_line(const Ended& ended) {
  return ended.err.substr(ended.err.rfind('\n', ended.err.size() - 2) + 1);
}

}  // namespace

TEST_CASE("build: the sample has no error") {
  const Workplace place;
  CHECK(place.build(kOnePanel).status == 0);
}

TEST_CASE("build: a finding that is an error ends with 1 and documents are written") {
  const Workplace place;
  break_the_sample(place.inputs);
  const Ended ended = place.build(kOnePanel);
  CHECK(ended.status == 1);
  CHECK(ended.out.empty());
  CHECK(fs::exists(place.output / "panels/2026-03-10-am/case-pack.html"));
  CHECK(ended.err.find("error: 2026-03-24-pm A1161839: no long-stop") != std::string::npos);
}

TEST_CASE("build: the last line says what to open, and first what to put right") {
  const Workplace place;
  const std::string open = "open " + (place.output / "index.html").string() +
                           ", which begins with what is to be done today\n";
  CHECK(last_line(place.build(kOnePanel)) == "panelpress: next: " + open);
  break_the_sample(place.inputs);
  CHECK(last_line(place.build(kOnePanel)) ==
        "panelpress: next: put right the errors above, build again and " + open);
  auto quietly = kOnePanel;
  quietly.emplace_back("--quiet");
  CHECK(place.build(quietly).err.find("next:") == std::string::npos);
}

TEST_CASE("build: three wrong inputs in three files are three errors, and nothing is written") {
  const Workplace place;
  place.build(kOnePanel);
  const auto before = tree_of(place.output);
  write(place.inputs / "cases/A1042218.toml",
        "ref = \"A1042218\"\nnationalty = \"Albania\"\nname = \"A\"\narea = \"nowhere\"\n"
        "[detention]\nstart = 2025-01-01\n");
  write(place.inputs / "holidays.toml", "[[holiday]]\ndate = 2026-13-01\n");
  write(place.inputs / "claims/extra.toml", "[[claim]]\nid = \"x\"\n");
  const Ended ended = place.build();
  CHECK(ended.status == 2);
  CHECK(ended.err.find("cases/A1042218.toml:2:1: error: unknown key 'nationalty', did you mean "
                       "'nationality'?") != std::string::npos);
  CHECK(ended.err.find("cases/A1042218.toml:4:8: error: ") != std::string::npos);
  CHECK(ended.err.find("holidays.toml:2:") != std::string::npos);
  CHECK(ended.err.find("claims/extra.toml:1:1: error: missing required key 'member'") !=
        std::string::npos);
  CHECK(tree_of(place.output) == before);
}

TEST_CASE("build: a wrong template ends with 2 and nothing is written") {
  const Workplace place;
  const fs::path templates = place.folder.path() / "templates";
  fs::copy(kRoot / "templates", templates, fs::copy_options::recursive);
  const std::string page = bytes_of(templates / "explain/explain.txt");
  write(templates / "explain/explain.txt", page + "{{guidence}}\n");
  auto words = place.words();
  words[4] = templates;
  const Ended ended = place.program.run(words);
  CHECK(ended.status == 2);
  CHECK(ended.err.find("unknown name 'guidence', did you mean 'guidance'?") != std::string::npos);
  CHECK_FALSE(fs::exists(place.output / "manifest.json"));
}

TEST_CASE("build: a file that is far too large is refused at its line, and not read to its end") {
  const Workplace place;
  const fs::path templates = place.folder.path() / "templates";
  fs::copy(kRoot / "templates", templates, fs::copy_options::recursive);
  auto words = place.words();
  words[4] = templates;
  const auto refuses = [&](const fs::path& path, const std::string& expected) {
    write(path, "");
    fs::resize_file(path, std::uintmax_t{1} << 40);  // takes no room on the disk
    const Ended ended = place.program.run(words);
    CHECK(ended.status == 2);
    CHECK(ended.err.find(path.string() + ":1:1: error: larger than 1 MiB: " + expected) !=
          std::string::npos);
    fs::remove(path);
  };
  refuses(place.inputs / "cases/vast.toml", "split the file, or check that it is the right one");
  refuses(templates / "vast.html", "no template is");
  CHECK_FALSE(fs::exists(place.output / "manifest.json"));
}

TEST_CASE("build: files are 0600 and folders 0700") {
  const Workplace place;
  place.build(kOnePanel);
  CHECK(mode_of(place.output) == 0700);
  CHECK(mode_of(place.output / "panels/2026-03-10-am") == 0700);
  CHECK(mode_of(place.output / "panels/2026-03-10-am/case-pack.html") == 0600);
  CHECK(mode_of(place.output / "manifest.json") == 0600);
}

TEST_CASE("build: a file whose bytes would not change is not touched") {
  const Workplace place;
  place.build(kOnePanel);
  const fs::path pack = place.output / "panels/2026-03-10-am/case-pack.html";
  const auto long_ago = fs::last_write_time(pack) - std::chrono::hours{1};
  fs::last_write_time(pack, long_ago);
  place.build(kOnePanel);
  CHECK(fs::last_write_time(pack) == long_ago);
}

TEST_CASE("build: the same bytes for any number of jobs") {
  const Workplace one;
  const Workplace many;
  one.build({"-j", "1", "--only", "packs,data-quality,rules"});
  many.build({"-j", "7", "--only", "packs,data-quality,rules"});
  CHECK(tree_of(one.output) == tree_of(many.output));
}

TEST_CASE("build: a document without a source is removed, and a stranger's file is kept") {
  const Workplace place;
  place.build({"--only", "packs"});
  const fs::path folder = place.output / "panels/2026-04-21-pm";
  REQUIRE(fs::exists(folder / "case-pack.html"));
  write(place.output / "notes.txt", "mine");
  fs::remove(place.inputs / "panels/2026-04-21-pm.toml");
  place.build({"--only", "packs"});
  CHECK_FALSE(fs::exists(folder));
  CHECK(fs::exists(place.output / "notes.txt"));
}

TEST_CASE("build: a manifest that lists files outside the output folder removes none of them") {
  const Workplace place;
  write(place.folder.path() / "precious.txt", "keep");
  write(place.output / "manifest.json",
        R"({"program": "panelpress 0.1.0",
            "documents": [{"path": "../precious.txt", "kind": "case-pack"},
                          {"path": "/etc/hostname", "kind": "case-pack"}]})");
  place.build(kOnePanel);
  place.build({"--only", "packs"});
  CHECK(fs::exists(place.folder.path() / "precious.txt"));
}

TEST_CASE("build: a partial build keeps the other entries of the manifest") {
  const Workplace place;
  place.build({"--only", "packs,data-quality"});
  const auto before = tree_of(place.output);
  place.build(kOnePanel);
  auto after = tree_of(place.output);
  CHECK(place.manifest()["documents"].size() > 4);
  for (const auto& [path, bytes] : before) CHECK(after[path] == bytes);
}

TEST_CASE("build: a month of which the records hold nothing is told, and nothing is taken away") {
  const Workplace place;
  place.build(kOnePanel);
  const auto before = tree_of(place.output);
  const std::string told = last_line(place.build({"--month", "2031-01"}));
  CHECK(told.starts_with("panelpress: nothing was made: the records hold no panel, month or kind"));
  CHECK(tree_of(place.output).size() == before.size());
}

TEST_CASE("build: the manifest lists documents with their digests, and no absolute path") {
  const Workplace place;
  place.build(kOnePanel);
  const auto manifest = place.manifest();
  CHECK(manifest["as_of"] == "2026-03-31");
  CHECK(manifest["guidance"] == "8.0");
  const std::string text = bytes_of(place.output / "manifest.json");
  CHECK(text.find(place.folder.path().string()) == std::string::npos);
  for (const auto& document : manifest["documents"]) {
    CHECK(document["sha256"].get<std::string>().size() == 64);
    CHECK(fs::exists(place.output / document["path"].get<std::string>()));
  }
}

TEST_CASE("build: a depfile names what was read, for Make") {
  const Workplace place;
  const fs::path depfile = place.folder.path() / "pack.d";
  write(place.inputs.parent_path() / "issued/2026-03-01-x/snapshot.json", "{}");
  auto words = kOnePanel;
  words.insert(words.end(), {"--depfile", depfile});
  place.build(words);
  const std::string text = bytes_of(depfile);
  CHECK(text.starts_with((place.output / "manifest.json").string() + ":"));
  CHECK(text.find("inputs/settings.toml") != std::string::npos);
  for (const char* read : {"/inputs:\n", "/inputs/cases:\n", "/templates/shared:\n", "/issued:\n",
                           "/issued/2026-03-01-x/snapshot.json:\n"}) {
    CHECK(text.find(read) != std::string::npos);
  }
  CHECK(text.find("templates/explain/explain.txt") != std::string::npos);
}

TEST_CASE("build: a depfile takes the place of no document, and may lie beside them") {
  const Workplace place;
  const auto depfile_at = [&](const char* name) {
    auto words = kOnePanel;
    words.insert(words.end(), {"--depfile", place.output / name});
    return place.build(words);
  };
  for (const char* name : {"index.html", "manifest.json", "panels/../index.html"}) {
    CAPTURE(name);
    const Ended ended = depfile_at(name);
    CHECK(ended.status == 2);
    CHECK(ended.err.find("would stand among the documents") != std::string::npos);
    CHECK_FALSE(fs::exists(place.output));
  }
  CHECK(depfile_at("manifest.json.d").status == 0);
}

TEST_CASE("build: an output folder that cannot be made ends with 3") {
  const Workplace place;
  write(place.output, "a file stands here");
  const Ended ended = place.build(kOnePanel);
  CHECK(ended.status == 3);
  CHECK(ended.err.find("Not a directory") != std::string::npos);
}

TEST_CASE("build: an output folder with files of others is refused, and --force removes none") {
  const Workplace place;
  write(place.output / "manifest.json", R"({"name": "a web app"})");
  write(place.output / "notes.txt", "mine");
  const auto before = tree_of(place.output);
  const Ended ended = place.build(kOnePanel);
  CHECK(ended.status == 2);
  CHECK(ended.err.find("holds files and no manifest of panelpress") != std::string::npos);
  CHECK(tree_of(place.output) == before);
  auto words = kOnePanel;
  words.push_back("--force");
  CHECK(place.build(words).status <= 1);
  CHECK(bytes_of(place.output / "notes.txt") == "mine");
  CHECK(place.manifest()["program"].get<std::string>().starts_with("panelpress "));
}

TEST_CASE("build: output, inputs and templates that do not lie apart are refused") {
  const Workplace place;
  fs::create_directory_symlink(place.inputs / "cases", place.folder.path() / "link");
  const auto before = tree_of(place.inputs);
  const auto refused = [&](std::vector<std::string> more) {
    auto words = place.words();
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = place.program.run(words);
    CAPTURE(more, ended.err);
    CHECK(ended.status == 2);
    CHECK(ended.err.find("keep them apart") != std::string::npos);
  };
  const std::string inputs = place.inputs;
  for (const std::string& output :
       {inputs, inputs + "/", inputs + "/new/out", place.folder.path().string(),
        (place.folder.path() / "link/out").string(), inputs + "/../inputs/x",
        (kRoot / "templates/out").string()}) {
    refused({"-o", output});
  }
  refused({"-t", inputs + "/templates"});
  refused({"--depfile", inputs + "/cases/A1042218.toml"});
  CHECK(tree_of(place.inputs) == before);
}

TEST_CASE("build: findings that the last manifest does not know come first, marked new") {
  const Workplace place;
  CHECK(place.build(kOnePanel).err.find("new: ") == std::string::npos);
  CHECK(place.build(kOnePanel).err.find("new: ") == std::string::npos);
  auto manifest = place.manifest();
  auto& findings = manifest["findings"];
  const auto is_forgotten = [](const nlohmann::json& each) { return each["rule"] == "REC-3"; };
  const auto found = std::find_if(findings.begin(), findings.end(), is_forgotten);
  REQUIRE(found != findings.end());
  findings.erase(found);
  write(place.output / "manifest.json", manifest.dump());
  const std::string err = place.build(kOnePanel).err;
  const std::string first = err.substr(0, err.find('\n'));
  CHECK(first.find(": new: ") != std::string::npos);
  CHECK(first.ends_with("[REC-3]"));
  CHECK(err.find(": new: ", first.size()) == std::string::npos);
  CHECK(err.find("panelpress: by rule: ") != std::string::npos);
}

TEST_CASE("build: a partial build of another day is told apart in manifest and index") {
  const Workplace place;
  place.build({"--only", "packs,schedule"});
  place.build({"--only", "schedule", "--as-of", "2026-04-02"});
  const nlohmann::json manifest = place.manifest();
  for (const auto& document : manifest["documents"]) {
    const bool is_other = document["kind"] == "schedule" || document["kind"] == "index";
    CHECK(document["as_of"] == (is_other ? "2026-04-02" : "2026-03-31"));
  }
  CHECK(bytes_of(place.output / "index.html").find("as of 31\u00a0March\u00a02026") !=
        std::string::npos);
}

TEST_CASE("build: --since refuses a snapshot inside the output folder") {
  const Workplace place;
  place.build(kOnePanel);
  const Ended ended = place.build({"--since", place.output / "panels/2026-03-10-am/snapshot.json"});
  CHECK(ended.status == 2);
  CHECK(ended.err.find("outside the output folder") != std::string::npos);
}

TEST_CASE("build: strict counts warnings as errors and changes the exit status alone") {
  const Workplace place;
  fs::remove(place.inputs / "claims/2026-02.toml");
  const auto status_with = [&](std::vector<std::string> more) {
    std::vector<std::string> words = {"check", "-i", place.inputs, "--as-of", "2026-03-23"};
    words.insert(words.end(), more.begin(), more.end());
    return place.program.run(words).status;
  };
  CHECK(status_with({}) == 0);
  CHECK(status_with({"--strict"}) == 1);
}
