#include "base/folded_paths.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

using namespace panelpress;

namespace {

std::vector<std::string> paths_with(int cases) {
  std::vector<std::string> paths;
  for (int i = 0; i < cases; ++i) paths.push_back(fmt::format("cases/{}/{:03}.toml", i % 2, i));
  std::sort(paths.begin(), paths.end());
  paths.insert(paths.end(), {"panels/a.toml", "settings.toml"});
  return paths;
}

}  // namespace

TEST_CASE("paths: a hundred files of a folder are named, one more is the folder") {
  CHECK(folded(paths_with(100)) == paths_with(100));
  CHECK(folded(paths_with(101)) ==
        std::vector<std::string>{"cases/", "panels/a.toml", "settings.toml"});
  CHECK(folded({}).empty());
}

TEST_CASE("paths: a folder stands for all of it, and for nothing else") {
  const auto paths = folded(paths_with(101));
  CHECK(names(paths, "cases/one-more.toml"));
  CHECK(names(paths, "settings.toml"));
  CHECK_FALSE(names(paths, "panels/b.toml"));
  CHECK_FALSE(names(paths, "people.toml"));
  CHECK_FALSE(names({"cases/a.toml"}, "cases/b.toml"));
}
