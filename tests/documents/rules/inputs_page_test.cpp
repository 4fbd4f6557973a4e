#include <catch2/catch.hpp>

#include "documents/rules/rules.h"
#include "inputs/reference.h"
#include "support/built_for.h"

using namespace panelpress;
using namespace panelpress::documents;

TEST_CASE("inputs.html has every key of every file, each with a line to copy") {
  const build::Built with(build::two_areas(), "2026-03-31", rules_templates());
  REQUIRE(with.templates.errors().empty());
  const auto jobs = rules_jobs(with.context);
  const Document page = jobs.at(1).make().at(0);
  CHECK(page.path() == "inputs.html");
  for (const inputs::KeyRow& row : inputs::reference()) {
    CAPTURE(row.file, row.key);
    CHECK(page.bytes.find("<code>" + row.key + "</code>") != std::string::npos);
  }
  CHECK(page.bytes.find("<code>start = 2026-03-10</code>") != std::string::npos);
  CHECK(page.bytes.find("href=\"rules.html#CLK-1\"") != std::string::npos);
}
