#include "serve/knowledge.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace panelpress::serve;

namespace {

std::vector<Place> places() {
  return {{"A1042218 Dunnock Fictional: pack", "/a.html"},
          {"B1 of A1042218", "/b.html"},
          {"A2000000 SÖREN Fictional", "/c.html"}};
}

std::vector<std::string> found(const std::string& words) {
  std::vector<std::string> paths;
  const auto answer = nlohmann::json::parse(found_as_json(places(), words));
  for (const auto& place : answer["places"]) {
    paths.push_back(place["path"]);
  }
  return paths;
}

}  // namespace

TEST_CASE("serve: a search finds each of its words, in any letters, best first") {
  CHECK(found("a1042218") == std::vector<std::string>{"/a.html", "/b.html"});
  CHECK(found(" pack  dunnock ") == std::vector<std::string>{"/a.html"});
  CHECK(found("b1") == std::vector<std::string>{"/b.html"});
  CHECK(found("sören") == std::vector<std::string>{"/c.html"});
  CHECK(found("of") == std::vector<std::string>{"/b.html"});
  CHECK(found("dunnock sören").empty());
  CHECK(found("  ").empty());
}

TEST_CASE("serve: a search shows the first of many, and says how many there are") {
  const std::vector<Place> many(100, {"A1", "/a.html"});
  const auto answer = nlohmann::json::parse(found_as_json(many, "a1"));
  CHECK(answer["all"] == 100);
  CHECK(answer["places"].size() == 24);
}
