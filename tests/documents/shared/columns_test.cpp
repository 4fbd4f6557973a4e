#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/finding.h"
#include "render/page_columns.h"
#include "support/folder.h"

using namespace panelpress;

TEST_CASE("every table of columns is printed by some page, its headings and its rows") {
  const auto files = support::files_below("templates");
  render::PageColumnsByPartial columns;
  std::vector<Finding> errors;
  std::string all;
  for (const auto& [path, text] : files) {
    if (render::lists_columns(path)) render::add_columns(path, text, columns, errors);
    all += text;
  }
  CHECK(errors.empty());
  CHECK(columns.size() > 100);
  for (const auto& [partial, pieces] : columns) {
    INFO(partial);
    CHECK(all.find("{{> " + partial + "}}") != std::string::npos);
  }
}
