#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using support::Built;
using support::holds;

namespace {

/// Four people, the first detained longest, each with another outcome; the last is deferred.
Records four_heard() {
  Records records = two_areas();
  records.panels = {held("p1", "2026-03-10")};
  const std::pair<const char*, Recommendation> outcomes[] = {
      {"2025-06-01", Recommendation::kMaintain},
      {"2025-07-01", Recommendation::kMaintainWithActions},
      {"2025-08-01", Recommendation::kRelease},
      {"2025-09-01", Recommendation::kDeferred}};
  for (const auto& [start, outcome] : outcomes) {
    const std::string ref = "A100000" + std::to_string(records.cases.size() + 1);
    records.cases.push_back(person(ref, "north", start));
    records.panels[0].cases.push_back(heard(ref, outcome));
  }
  records.panels[0].cases[1].outcome->actions = {action("Ring <the> consulate")};
  return records;
}

std::string page(const Records& records) {
  return Built(records).at("panels/p1/atlas-updates.html").bytes;
}

}  // namespace

TEST_CASE("POST-3: cases are keyed in in the order of the panel, without the deferred") {
  const std::string bytes = page(four_heard());
  const auto first = bytes.find(">A1000001<");
  const auto second = bytes.find(">A1000002<");
  const auto third = bytes.find(">A1000003<");
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
  CHECK(holds(bytes, "with nothing to key in: A1000004."));
  CHECK(holds(bytes, "3 cases, in the order of the panel."));
}

TEST_CASE("POST-3: details and reasons are keyed in for release and actions only") {
  const std::string bytes = page(four_heard());
  CHECK(holds(bytes, "Ring &lt;the&gt; consulate. Who: Casework. By: 31\u00a0March\u00a02026."));
  CHECK(holds(bytes, "Release on Secretary of State bail is recommended."));
  CHECK(holds(bytes, "None to key in"));
}

TEST_CASE("POST-3: each calendar event says who completes it, and when casework has") {
  Records records = four_heard();
  CHECK(holds(page(records), "Add it, then complete it: the CPP Team does both."));
  CHECK_FALSE(holds(page(records), "Completed by casework"));
  records.panels[0].cases[2].response.emplace();
  records.panels[0].cases[2].response->calendar_event_completed_on = given(day("2026-03-20"));
  CHECK(holds(page(records),
              "Completed by casework</span> <span class=\"date\">20\u00a0Mar\u00a02026"));
}

TEST_CASE("GEN-2: under guidance 9.0 no calendar event is keyed in") {
  Records records = four_heard();
  records.settings.rules.guidance = given(Guidance::k9);
  CHECK_FALSE(holds(page(records), "CPP Review - "));
  CHECK_FALSE(holds(page(records), "alendar event</th>"));
}

TEST_CASE("POST-3: only held panels have updates, and a missing outcome is seen") {
  Records records = four_heard();
  records.panels[0].cases[0].outcome.reset();
  CHECK(holds(page(records), "No outcome recorded: A1000001."));
  records.panels[0].status = given(PanelStatus::kPlanned);
  CHECK_FALSE(Built(records).has("panels/p1/atlas-updates.html"));
}
