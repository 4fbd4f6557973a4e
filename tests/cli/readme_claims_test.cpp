// Every sentence of README.md that can be wrong, beside those that shown.py types.
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "base/limits.h"
#include "readme.h"

using namespace panelpress::tests;

namespace {

namespace fs = std::filesystem;

/// A copy of the sample in which a word of a file is another.
fs::path sample_with(const TemporaryFolder& folder, const std::string& file, const std::string& was,
                     const std::string& is) {
  const fs::path inputs = folder.path() / "inputs";
  fs::remove_all(inputs);
  fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive);
  std::string text = bytes_of(inputs / file);
  const auto at = text.find(was);
  REQUIRE(at != std::string::npos);
  write(inputs / file, text.replace(at, was.size(), is));
  return inputs;
}

std::string said_of(const fs::path& inputs) {
  const fs::path templates = kRoot / "templates";
  return Program{}.run({"check", "-i", inputs, "-t", templates, "--as-of", "2026-03-31"}).err;
}

}  // namespace

TEST_CASE("README: the limits of files and spreadsheets are those that the program reads by") {
  const std::string text = readme();
  const auto check = [&](const std::string& begin, const std::vector<std::string>& limits) {
    const auto at = text.find(begin);
    REQUIRE(at != std::string::npos);
    const std::string sentence = text.substr(at, text.find(". ", at) - at);
    for (const std::string& limit : limits) {
      CAPTURE(limit);
      CHECK(sentence.find(limit) != std::string::npos);
    }
  };
  check("A file has at most ", panelpress::limits_of_a_file());
  check("A spreadsheet has at most ", panelpress::limits_of_a_spreadsheet());
}

TEST_CASE("README: what is counted of the tests is what they do") {
  const std::string promises = section("What is promised, and the test that holds it");
  const std::string lists = bytes_of(kRoot / "tests/CMakeLists.txt");
  const std::string run = bytes_of(kRoot / "tests/run");
  const auto says = [&](const std::string& words, const std::string& of, const std::string& does) {
    CAPTURE(words);
    std::smatch count;
    REQUIRE(std::regex_search(of, count, std::regex(does)));
    CHECK(promises.find(fmt::format(fmt::runtime(words), count[1].str())) != std::string::npos);
  };
  says("{} random folders reckoned twice", lists, "set\\(SEEDS ([0-9]+)\\)");
  says("{} builds killed, a call of each kind refused", lists, "kill\\.py [^)]*--count ([0-9]+)");
  says("{} without memory, 30 refusals", lists, "out_of_memory\\.py [^)]*--count ([0-9]+)");
  says("the documents of {} random folders", lists, "about_others\\.py [^)]*--seeds 1-([0-9]+)");
  says("of {} with slips", lists, "refusals\\.py [^)]*--count ([0-9]+)");
  says("slips; {} and 1,000 at length", run, "--seeds 1-([0-9]+)");
  says("kills {}, refuses every call", run, "kill\\.py[^\n]*--count ([0-9]+)");
}

TEST_CASE("README: the errors that it shows are what the program says of those slips") {
  const std::string shown = section("When something is wrong");
  const TemporaryFolder folder;
  const auto check = [&](const fs::path& inputs, const std::string& file) {
    const auto begin = shown.find("inputs/" + file + ":");
    REQUIRE(begin != std::string::npos);
    const std::string line = shown.substr(begin, shown.find('\n', begin) - begin);
    CAPTURE(line);
    CHECK(said_of(inputs).find(line.substr(std::string("inputs/").size()) + "\n") !=
          std::string::npos);
  };
  check(sample_with(folder, "cases/A1042218.toml", "nationality", "nationalty"),
        "cases/A1042218.toml");
  check(sample_with(folder, "claims/2026-02.toml", "\napproved = ", "\n# "), "claims/2026-02.toml");
}

TEST_CASE("README: explain gives the arrays that it names, and no other") {
  const auto json =
      nlohmann::json::parse(Program{}
                                .run({"explain", "--format", "json", "-i", kRoot / "inputs", "-t",
                                      kRoot / "templates", "--as-of", "2026-03-31"})
                                .out);
  std::set<std::string> arrays;
  for (const auto& [key, value] : json.items()) {
    if (value.is_array()) arrays.insert(key);
  }
  std::string told = section("The rules and the inputs");
  const auto begin = told.find("with the arrays");
  REQUIRE(begin != std::string::npos);
  CHECK(arrays == all_of(told.substr(begin, told.find(". ", begin) - begin), "`(\\w+)`"));
}

TEST_CASE("README: the parts of the tests, the presets and the readers that are fuzzed are there") {
  const std::string build = section("Build and test");
  const auto parts =
      build.substr(build.find("takes a part:"), build.find(".\n") - build.find("takes a part:"));
  const std::string run = bytes_of(kRoot / "tests/run");
  for (const std::string& part : all_of(parts, "`(\\w+)`")) {
    CAPTURE(part);
    CHECK(std::regex_search(run, std::regex("\n  " + part + "\\) ")));
  }
  const auto presets = nlohmann::json::parse(bytes_of(kRoot / "CMakePresets.json"));
  for (const std::string preset : {"release", "dev", "clang", "asan", "gcc"}) {
    CAPTURE(preset);
    CHECK(build.find("`" + preset + "`") != std::string::npos);
    const auto& all = presets.at("configurePresets");
    CHECK(std::ranges::any_of(all, [&](const auto& each) { return each.at("name") == preset; }));
  }
  const std::string readers = bytes_of(kRoot / "tests/fuzz/CMakeLists.txt");
  CHECK(all_of(readers, "\npanelpress_fuzz\\((\\w+) ").size() == 8);
  CHECK(section("What is promised, and the test that holds it").find("eight readers") !=
        std::string::npos);
}

TEST_CASE("README: the five subjects worth explaining can be explained") {
  const std::string text = readme();
  int count = 0;
  const std::string words = "build/panelpress explain ";
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    const auto begin = at + words.size();
    const std::string subject = text.substr(begin, text.find(' ', begin) - begin);
    const Ended ended = Program{}.run({"explain", subject, "-i", kRoot / "inputs", "-t",
                                       kRoot / "templates", "--as-of", "2026-03-31"});
    CAPTURE(subject, ended.err);
    CHECK(ended.status == 0);
    CHECK(ended.out.find("Rules\n-----\n") != std::string::npos);
    ++count;
  }
  CHECK(count == 5);
}
