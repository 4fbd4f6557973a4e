#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "inputs/load.h"
#include "inputs/support.h"
#include "support/folder.h"

namespace panelpress::inputs {

namespace fs = std::filesystem;

namespace {

const std::string kBad = PANELPRESS_SOURCE_DIR "/tests/bad";

std::map<std::string, std::string> sound_with(std::map<std::string, std::string> wrong) {
  auto files = support::files_below("tests/bad/sound");
  wrong.erase("expected.txt");
  std::istringstream removed(wrong["removed.txt"]);
  wrong.erase("removed.txt");
  for (std::string path; std::getline(removed, path);) files.erase(path);
  for (auto& [path, bytes] : wrong) files[path] = std::move(bytes);
  return files;
}

/// The day on which the wrong inputs are read (GEN-4).
Loaded read(std::map<std::string, std::string> files) {
  return load(FilesInMemory(std::move(files)),
              {.as_of = make_date(2026, 3, 31), .today = make_date(2026, 4, 10)});
}

std::vector<std::string> folders() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kBad)) {
    if (entry.is_directory()) names.push_back(entry.path().filename());
  }
  return names;
}

}  // namespace

TEST_CASE("Every error of every file of wrong inputs is told, sorted, with its place") {
  for (const std::string& name : folders()) {
    if (name == "sound") continue;
    const auto wrong = support::files_below("tests/bad/" + name);
    const std::string told = printed(read(sound_with(wrong)).errors);
    if (std::getenv("PANELPRESS_ACCEPT")) {
      std::ofstream(kBad + "/" + name + "/expected.txt", std::ios::binary) << told;
      continue;
    }
    INFO(name);
    const auto expected = wrong.find("expected.txt");
    REQUIRE(expected != wrong.end());
    CHECK(told == expected->second);
    CHECK_FALSE(told.empty());
  }
}

TEST_CASE("The sound inputs that the wrong ones are made from have no error") {
  CHECK(printed(read(support::files_below("tests/bad/sound")).errors).empty());
}

}  // namespace panelpress::inputs
