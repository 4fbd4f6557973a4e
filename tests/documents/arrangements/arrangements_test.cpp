#include <catch2/catch.hpp>

#include "documents/arrangements/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

Records one_planned() {
  Records records = build::two_areas();
  records.settings.cost_code = build::at(std::string("1418255"));
  records.people = {build::independent("alder", "2025-01-13")};
  Panel panel = build::held("2026-04-21-pm", "2026-04-21");
  panel.status = build::at(PanelStatus::kPlanned);
  Member member;
  member.person = build::at(PersonId{"alder"});
  Booking booking;
  booking.category = build::at(ExpenseCategory::kRail);
  booking.booked_on = build::at(build::day("2026-03-20"));
  booking.amount = build::at(Pence{8640});
  member.travel = {booking};
  panel.members = {member};
  records.panels = {panel};
  return records;
}

support::Built built(const Records& records) { return support::Built(records); }

}  // namespace

TEST_CASE("ARR-1: availability not asked for is told with the day it was due") {
  const auto with = built(one_planned());
  REQUIRE(with.context.templates.errors().empty());
  const ArrangedPanelView panel = arrangements_view(with.context).panels.at(0);
  // 42 days before 21 April.
  CHECK(panel.asked.says == "Not done; was to be done by 10\u00a0Mar\u00a02026");
  CHECK(panel.members.at(0).answer == "No answer yet");
}

TEST_CASE("ARR-3: a visit says when its pass was asked for") {
  Records records = one_planned();
  BuildingVisit& visit = records.panels[0].members[0].visit.emplace();
  visit.building = build::at(std::string("Lunar House"));
  visit.pass_asked_on = build::at(build::day("2026-03-18"));
  const auto with = built(records);
  CHECK(arrangements_view(with.context).panels.at(0).members.at(0).asked_on == "18 Mar 2026");
  const std::string page = arrangement_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("Asked for <span class=\"nowrap\">18 Mar 2026</span>") != std::string::npos);
}

TEST_CASE("ARR-2: a booking that is no open return and not copied says so") {
  const auto with = built(one_planned());
  const BookingView booking =
      arrangements_view(with.context).panels.at(0).members.at(0).travel.at(0);
  CHECK(booking.amount == "£86.40");
  CHECK(booking.cost_code == "1418255");
  CHECK_FALSE(booking.is_open_return);
  CHECK_FALSE(booking.is_other_cost_code);
  const std::string page = arrangement_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("No open return recorded") != std::string::npos);
  CHECK(page.find("Not copied to the member") != std::string::npos);
}
