#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

// All views stand in one namespace: of two structs of one name the linker keeps the functions of
// one, and the other's documents break without a word.
TEST_CASE("views: no two views of the documents have one name") {
  const std::regex described(R"(PANELPRESS_(?:TEXT_)?VIEW\((\w+))");
  std::set<std::string> names;
  for (const auto& entry :
       fs::recursive_directory_iterator(PANELPRESS_SOURCE_DIR "/generator/documents")) {
    if (!entry.is_regular_file()) continue;
    const std::string text = text_of(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), described), end; at != end; ++at) {
      CAPTURE((*at)[1].str());
      CHECK(names.insert((*at)[1].str()).second);
    }
  }
  CHECK(names.size() > 100);
}
