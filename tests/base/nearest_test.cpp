#include "base/nearest.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace panelpress;

TEST_CASE("a word of a megabyte is near to none, and takes no time") {
  const std::vector<std::string> words = {"name", "nationality"};
  CHECK_FALSE(nearest_word(std::string(1'000'000, 'n'), words));
}

TEST_CASE("edit distance counts letters added, left out, replaced and swapped") {
  CHECK(edit_distance("owner", "owner") == 0);
  CHECK(edit_distance("owner", "owners") == 1);
  CHECK(edit_distance("owner", "ower") == 1);
  CHECK(edit_distance("owner", "owmer") == 1);
  CHECK(edit_distance("owner", "onwer") == 1);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("edit distance counts code points, not bytes") {
  CHECK(edit_distance("Zoë", "Zoe") == 1);
  CHECK(edit_distance("eë", "ëe") == 1);
  CHECK(edit_distance("日本", "日") == 1);
}

TEST_CASE("the nearest word is found within the limit") {
  const std::vector<std::string> words = {"date", "owner", "chair", "recommendation"};
  CHECK(nearest_word("onwer", words) == "owner");
  CHECK(nearest_word("recomendatoin", words) == "recommendation");
  CHECK(nearest_word("owner", words) == "owner");
  CHECK(nearest_word("cheer", words) == "chair");
}

TEST_CASE("a word further than a third of its letters, or than the most edits, is not near") {
  const std::vector<std::string> words = {"at", "owner", "recommendation"};
  CHECK(nearest_word("x", words) == std::nullopt);
  CHECK(nearest_word("it", words) == "at");
  CHECK(nearest_word("oven", words) == std::nullopt);
  CHECK(nearest_word("recomedaton", words) == "recommendation");
  CHECK(nearest_word("recomedaton", words, 2) == std::nullopt);
  CHECK(nearest_word("recomdaton", words) == std::nullopt);
  CHECK(nearest_word("owner", std::vector<std::string>{}) == std::nullopt);
}

TEST_CASE("of two equally near words the first by code point is given, in any order") {
  CHECK(nearest_word("cat", std::vector<std::string>{"bat", "rat", "hat"}) == "bat");
  CHECK(nearest_word("cat", std::vector<std::string>{"rat", "hat", "bat"}) == "bat");
}

TEST_CASE("a message ends with the suggestion only when there is one") {
  CHECK(did_you_mean("owner") == ", did you mean 'owner'?");
  CHECK(did_you_mean(std::nullopt).empty());
}
