#include "render/phrases.h"

#include <catch2/catch.hpp>
#include <stdexcept>

using namespace panelpress;
using namespace panelpress::render;

namespace {

std::vector<std::string> errors_of(const std::string& text, const std::vector<std::string>& keys) {
  std::vector<std::string> lines;
  for (const Finding& each : phrase_errors({{"a/words.txt", text}}, "a/words.txt", keys)) {
    lines.push_back(to_line(each));
  }
  return lines;
}

}  // namespace

TEST_CASE("phrases are found by key, and a line that begins with two spaces goes on") {
  const Phrases phrases("a.title: One: two\n\nb: First\n  and second.\n");
  CHECK(phrases["a.title"] == "One: two");
  CHECK(phrases["b"] == "First and second.");
  CHECK_THROWS_AS(phrases["c"], std::logic_error);
}

TEST_CASE("the keys of a template of phrases are checked as it is written, all of them") {
  CHECK(errors_of("{{! words\nof two lines }}\none: {{month}}\n  more\n", {"one"}).empty());
  CHECK(
      errors_of("titel: x\nprose\none: y\none: z\n", {"title", "one"}) ==
      std::vector<std::string>{"a/words.txt:1:1: error: no words for the key 'title'",
                               "a/words.txt:1:1: error: unknown key 'titel', did you mean 'title'?",
                               "a/words.txt:2:1: error: expected a line 'key: words'",
                               "a/words.txt:4:1: error: key 'one' again"});
}

TEST_CASE("templates check the keys of the phrases in use, and a missing file once") {
  const Templates right({{"words.txt", "one: 1\n"}}, {use_phrases("words.txt", {"one"})});
  CHECK(right.errors().empty());
  CHECK(Phrases(right.render("words.txt", NoNames{}))["one"] == "1");
  CHECK(
      Templates({{"words.txt", "two: 1\n"}}, {use_phrases("words.txt", {"one"})}).errors().size() ==
      2);
  CHECK(Templates({}, {use_phrases("words.txt", {"one"})}).errors().size() == 1);
}
