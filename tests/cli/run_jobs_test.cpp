#include "cli/run_jobs.h"

#include <catch2/catch.hpp>

#include "support.h"
#include "support/disk_in_memory.h"

using namespace panelpress;
using documents::document;
using documents::Paper;

namespace {

/// What happens, in order, when packs of the panels a, b and c are made one after the other while
/// somebody looks at a page.
/// `made` documents are made before the records change again.
std::vector<std::string> order_while(const std::string& looked_at, std::size_t made = 9) {
  std::vector<std::string> order;
  std::vector<documents::Job> jobs;
  for (const char* panel : {"a", "b", "c"}) {
    const auto id = document(Paper::kCasePack, PanelId{panel});
    jobs.push_back(documents::job(id, [&order, id] {
      order.push_back(id.panel->text);
      return documents::Document{id, "bytes", State::kReady, {}};
    }));
  }
  std::ostringstream nowhere;
  cli::World world{nowhere, nowhere, false, 1, {}, {}};
  cli::Options options;
  options.jobs = 1;
  support::DiskInMemory disk;
  output::Writer writer{disk, "2026-03-31"};
  cli::Timings timings;
  const bool is_whole =
      run_jobs(jobs, options, world, writer, nullptr, timings,
               {[&](const std::string& path) { return path == looked_at; },
                [&] { order.emplace_back("look again"); }, [&] { return order.size() >= made; }});
  if (!is_whole) order.emplace_back("given up");
  return order;
}

}  // namespace

TEST_CASE("run_jobs: what is looked at is made first, and told of before the rest is made") {
  using Order = std::vector<std::string>;
  CHECK(order_while("panels/c/case-pack.html") == Order{"c", "look again", "a", "b"});
  CHECK(order_while("schedule.html") == Order{"look again", "a", "c", "b"});
}

TEST_CASE("run_jobs: records that change again end it, but for what is looked at") {
  using Order = std::vector<std::string>;
  CHECK(order_while("panels/c/case-pack.html", 0) == Order{"c", "look again", "given up"});
  CHECK(order_while("schedule.html", 2) == Order{"look again", "a", "given up"});
}
