#include "readme.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

using namespace panelpress::tests;

namespace {

/// The paths in the first column of a table: `.xlsx` stands for the path before it with that
/// ending, a name without a folder for one beside it.
std::vector<std::string> paths_of(const std::string& table) {
  std::vector<std::string> paths;
  std::istringstream rows(table);
  std::string row;
  std::getline(rows, row);  // the heads
  while (std::getline(rows, row)) {
    const std::string cell = row.substr(0, row.find(" | "));
    std::string last;
    for (auto at = cell.find('`'); at != std::string::npos; at = cell.find('`', at + 1)) {
      const auto end = cell.find('`', at + 1);
      std::string path = cell.substr(at + 1, end - at - 1);
      if (path.front() == '.') path = last.substr(0, last.rfind('.')) + path;
      const bool is_beside = path.find('/') == std::string::npos && !last.ends_with('/');
      if (is_beside) path = last.substr(0, last.rfind('/') + 1) + path;
      paths.push_back(last = path);
      at = end;
    }
  }
  return paths;
}

/// Whether a path of a table means a file: "<id>" is any name, "*" any below a folder.
bool means(const std::string& path, const std::string& file) {
  std::string pattern = std::regex_replace(path, std::regex("\\."), "\\.");
  pattern = std::regex_replace(pattern, std::regex("<[^>]+>"), "[^/]+");
  pattern = std::regex_replace(pattern, std::regex("\\*"), ".+");
  return std::regex_match(file, std::regex(pattern + (path.back() == '/' ? ".+" : "")));
}

void check_table(const std::string& table, const std::vector<std::string>& files) {
  const auto paths = paths_of(table);
  for (const std::string& file : files) {
    CAPTURE(file);
    CHECK(std::ranges::any_of(paths, [&](const auto& path) { return means(path, file); }));
  }
  for (const std::string& path : paths) {
    CAPTURE(path);
    CHECK(std::ranges::any_of(files, [&](const auto& file) { return means(path, file); }));
  }
}

/// A path of each paper that a build can write.
std::vector<std::string> papers() {
  std::vector<std::string> paths;
  const std::string table = bytes_of(kRoot / "generator/documents/kinds.inc");
  for (const std::string& path : all_of(table, "PANELPRESS_PAPER\\(\\w+, \\w+, \"([^\"]+)\"")) {
    paths.push_back(std::regex_replace(path, std::regex("\\{\\w+\\}"), "x"));
  }
  return paths;
}

/// The folders of the program that a folder may include.
void check_includes(const std::string& folder, std::set<std::string> allowed,
                    const std::string& besides) {
  allowed.insert({folder, besides});
  constexpr std::string_view kInclude = "\n#include \"";
  for (const auto& [path, bytes] : tree_of(kRoot / "generator" / folder)) {
    for (auto at = bytes.find(kInclude); at != std::string::npos; at = bytes.find(kInclude, at)) {
      at += kInclude.size();
      const std::string included = bytes.substr(at, bytes.find('/', at) - at);
      CAPTURE(folder, path, included);
      // A file that is made when the program is built stands in no folder.
      CHECK((included.find('"') != std::string::npos || allowed.count(included) == 1));
    }
  }
}

}  // namespace

TEST_CASE("README: one that is read, of 220 lines at most") {
  CHECK(std::ranges::count(readme(), '\n') <= 220);
}

TEST_CASE("README: every command of the program is told, and no other") {
  const std::string commands = section("Commands");
  const std::string help = Program{}.run({"--help"}).out;
  std::set<std::string> told = all_of(commands, "(?:^|\n)panelpress (\\w+) ");
  told.insert({"completions", "man"});
  CHECK(commands.find("`completions` and `man`") != std::string::npos);
  CHECK(told == all_of(help, "\n  ([a-z]+)  "));
}

TEST_CASE("README: every file that can be written or is made stands in its tables") {
  const std::string tables = section("You write, you get");
  const auto middle = tables.find("| you get,");
  REQUIRE(middle != std::string::npos);
  std::vector<std::string> written;
  for (const auto& [path, bytes] : tree_of(kRoot / "inputs")) written.push_back("inputs/" + path);
  check_table(tables.substr(0, middle), written);
  check_table(tables.substr(middle), papers());
}

TEST_CASE("README: a folder of the program includes only itself and what stands before it") {
  const std::string text = readme();
  const auto begin = text.find("    base  ←");
  REQUIRE(begin != std::string::npos);
  std::istringstream groups(text.substr(begin, text.find('\n', begin) - begin));
  std::set<std::string> before;
  std::set<std::string> group;
  for (std::string word; groups >> word;) {
    if (word == "←") before.merge(group);
    const std::set<std::string> names = all_of(word, "^\\(?([a-z]+)[,)]?$");
    if (word == "(with" || names.empty()) continue;
    group.insert(*names.begin());
    // `documents` prints by `render`, which the line has within its brackets.
    check_includes(*names.begin(), before, *names.begin() == "documents" ? "render" : "");
  }
  for (const auto& folder : std::filesystem::directory_iterator(kRoot / "generator")) {
    if (folder.is_directory()) CHECK(before.count(folder.path().filename()) == 1);
  }
}
