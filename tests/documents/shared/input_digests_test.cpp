#include "documents/shared/input_digests.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "base/digest.h"

using namespace panelpress;
using documents::InputDigests;

namespace {

/// 101 panels, more than a document names one by one, whose digests run against their paths.
std::vector<InputFile> files() {
  std::vector<InputFile> files{{"cases/A1.toml", "bb"}, {"holidays.toml", "0a"}};
  for (int i = 0; i < 101; ++i) {
    files.push_back({fmt::format("panels/{:03}.toml", i), fmt::format("{:03}", 500 - i)});
  }
  files.push_back({"settings.toml", "ff"});
  return files;
}

std::vector<std::string> panels() {
  std::vector<std::string> paths;
  for (int i = 0; i < 101; ++i) paths.push_back(fmt::format("panels/{:03}.toml", i));
  return paths;
}

}  // namespace

TEST_CASE("The digest of inputs is that of their lines, sorted") {
  const InputDigests digests{files()};
  CHECK(digests.of({"cases/A1.toml", "holidays.toml", "settings.toml"}) ==
        sha256_hex("0a  holidays.toml\nbb  cases/A1.toml\nff  settings.toml\n"));
  CHECK(digests.of(SharedPaths{}) == sha256_hex(""));
}

TEST_CASE("The digest of a folder among the inputs covers all of it") {
  std::vector<std::string> paths = panels();
  paths.insert(paths.begin(), "cases/A1.toml");
  paths.emplace_back("settings.toml");
  const SharedPaths inputs{paths};
  REQUIRE((*inputs)[1] == "panels/");
  std::string lines;
  for (int i = 100; i >= 0; --i) lines += fmt::format("{:03}  panels/{:03}.toml\n", 500 - i, i);
  CHECK(InputDigests{files()}.of(inputs) ==
        sha256_hex(lines + "bb  cases/A1.toml\nff  settings.toml\n"));
}

TEST_CASE("The digest of inputs is the same once their digests have moved") {
  InputDigests digests{files()};
  const InputDigests moved{std::move(digests)};
  CHECK(moved.of(SharedPaths{panels()}) == InputDigests{files()}.of(SharedPaths{panels()}));
}
