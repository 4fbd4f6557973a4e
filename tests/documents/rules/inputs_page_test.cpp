#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "inputs/reference.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

TEST_CASE("inputs.html has every key of every file, each with a line to copy") {
  const support::Built with(fixtures::two_areas(), "2026-03-31");
  REQUIRE(with.context.templates.errors().empty());
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
