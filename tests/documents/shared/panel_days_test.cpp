// Every page that says the day of a panel says it by one function.
#include <catch2/catch.hpp>

#include "documents/index/index.h"
#include "documents/shared/areas.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::Built;

namespace {

/// A panel to come, on a day of this name if it has one.
Records one_planned(const char* date, const char* holiday = "") {
  Records records = fixtures::two_areas();
  Panel panel = fixtures::held("easter", date);
  panel.status = fixtures::given(PanelStatus::kPlanned);
  records.panels = {panel};
  if (*holiday) records.holidays[fixtures::day(date)] = fixtures::given(std::string(holiday));
  return records;
}

/// A page as it reads, whatever holds its dates together.
std::string as_read(std::string page) {
  constexpr std::string_view kNoBreak = "\u00a0";
  for (auto at = page.find(kNoBreak); at != page.npos; at = page.find(kNoBreak, at)) {
    page.replace(at, kNoBreak.size(), " ");
  }
  return page;
}

/// The pages that name a panel to come by its day.
std::vector<std::string> pages_of(const Records& records) {
  const Built with(records, "2026-03-31");
  return {as_read(index_documents(with.context, {}).front().bytes),
          as_read(with.at("panels/easter/case-pack.html").bytes),
          as_read(with.at("arrangements.html").bytes), as_read(with.at("schedule.html").bytes)};
}

}  // namespace

TEST_CASE("PAN-16: each page about a panel on a bank holiday names the holiday", "[PAN-16]") {
  for (const std::string& page : pages_of(one_planned("2026-04-03", "Good Friday"))) {
    const bool says = page.find("Friday 3 April 2026 (Good Friday)") != page.npos ||
                      page.find("Friday 3 Apr 2026 (Good Friday)") != page.npos;
    CHECK(says);
  }
}

TEST_CASE("PAN-16: a former panel on a bank holiday is noted on each page that tells of it",
          "[PAN-16]") {
  Records records = one_planned("2026-05-05");
  records.holidays[fixtures::day("2026-04-03")] = fixtures::given(std::string("Good Friday"));
  records.cases = {fixtures::person("A1000001", "north", "2025-11-01")};
  Panel former = fixtures::held("april", "2026-04-03");
  former.cases = {fixtures::heard("A1000001", Recommendation::kRelease)};
  ListedCase again;
  again.ref = fixtures::given(CaseRef{"A1000001"});
  again.basis = fixtures::given(Basis::kCycle);
  records.panels.front().cases = {again};
  records.panels.insert(records.panels.begin(), former);
  const Built with(records, "2026-04-30");
  const std::string pack = as_read(with.at("panels/easter/case-pack.html").bytes);
  const std::string agenda = pack.substr(0, pack.find("id=\"case-A1000001"));
  CHECK(agenda.find("3 Apr 2026 (Good Friday)") != agenda.npos);
  const std::string atlas = as_read(with.at("panels/april/atlas-updates.html").bytes);
  CHECK(atlas.find("3 April 2026 (Good Friday)") != atlas.npos);
  const std::string planned = panel_name(records, PanelId{"april"});
  CHECK(as_read(planned).starts_with("3 Apr 2026 (Good Friday)"));
}

TEST_CASE("PAN-16: no page about a panel on a Saturday says so twice", "[PAN-16]") {
  for (const std::string& page : pages_of(one_planned("2026-04-04"))) {
    CHECK(page.find("Saturday 4 Apr") != page.npos);
    CHECK(page.find("Saturday 4 April 2026 (Saturday)") == page.npos);
    CHECK(page.find("Saturday 4 Apr 2026 (Saturday)") == page.npos);
  }
}
