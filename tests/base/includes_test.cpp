#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

/// What each folder of generator/ may include besides itself, as the README draws it.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"base", {}},
    {"model", {"base"}},
    {"inputs", {"base", "model"}},
    {"rules", {"base", "model"}},
    {"records", {"base", "model", "inputs", "rules"}},
    {"render", {"base"}},
    {"documents", {"base", "model", "inputs", "rules", "render"}},
    {"output", {"base", "model", "render", "documents"}},
    {"serve", {"base", "render"}},
    {"print", {"base", "render"}},
    {"cli",
     {"base", "model", "inputs", "rules", "records", "render", "documents", "output", "serve",
      "print"}},
};

/// The folders of generator/ that a file includes something of.
std::set<std::string> folders_included_by(const fs::path& path) {
  static const std::regex kInclude("#include \"([a-z]+)/.*");
  std::set<std::string> folders;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::smatch found;
    if (std::regex_match(line, found, kInclude)) folders.insert(found[1]);
  }
  return folders;
}

}  // namespace

TEST_CASE("no folder includes one that comes after it") {
  const fs::path generator = fs::path(PANELPRESS_SOURCE_DIR) / "generator";
  std::size_t files = 0;
  for (const auto& [folder, may_include] : kMayInclude) {
    for (const auto& entry : fs::recursive_directory_iterator(generator / folder)) {
      if (!entry.is_regular_file()) continue;
      ++files;
      for (const std::string& other : folders_included_by(entry.path())) {
        INFO(entry.path().string() << " includes " << other);
        CHECK((other == folder || may_include.contains(other)));
      }
    }
  }
  CHECK(files > 500);
  for (const auto& entry : fs::directory_iterator(generator)) {
    if (entry.is_directory()) CHECK(kMayInclude.contains(entry.path().filename().string()));
  }
}
