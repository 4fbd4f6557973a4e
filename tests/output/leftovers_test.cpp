#include "output/leftovers.h"

#include <fcntl.h>

#include <catch2/catch.hpp>

#include "support/temporary_folder.h"

using panelpress::Descriptor;
using panelpress::output::Leftovers;
using panelpress::support::TemporaryFolder;

TEST_CASE("leftovers: a folder is listed once, and only the part of a file itself counts") {
  const TemporaryFolder folder;
  for (const char* name : {".a.html.part", "b.html", ".c.html"}) folder.write(name, "x");
  int opened = 0;
  Leftovers leftovers{[&](const std::string& below) {
    CHECK(below == "panels");
    ++opened;
    return Descriptor{::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  }};
  CHECK(leftovers.may_hold("panels", "a.html"));
  CHECK_FALSE(leftovers.may_hold("panels", "b.html"));
  CHECK_FALSE(leftovers.may_hold("panels", "c.html"));
  CHECK(opened == 1);
}

TEST_CASE("leftovers: where a folder cannot be listed anything may lie in it") {
  Leftovers leftovers{[](const std::string&) { return Descriptor{}; }};
  CHECK(leftovers.may_hold("panels", "a.html"));
  leftovers.add_new("panels");
  CHECK_FALSE(leftovers.may_hold("panels", "a.html"));
}
