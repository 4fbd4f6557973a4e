#include <catch2/catch.hpp>

#include "documents/arrangements/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

Records one_with_travel() {
  Records records = fixtures::two_areas();
  records.settings.cost_code = fixtures::given(std::string("1418255"));
  records.people = {fixtures::independent("alder", "2025-01-13")};
  Panel panel = fixtures::held("2026-04-21-pm", "2026-04-21");
  panel.status = fixtures::given(PanelStatus::kPlanned);
  Member member;
  member.person = fixtures::given(PersonId{"alder"});
  Booking booking;
  booking.category = fixtures::given(ExpenseCategory::kRail);
  booking.booked_on = fixtures::given(fixtures::day("2026-03-20"));
  booking.amount = fixtures::given(Pence{8640});
  member.travel = {booking};
  panel.members = {member};
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("ARR-1: availability not asked for is told with the day it was due") {
  const auto with = built(one_with_travel());
  REQUIRE(with.context.templates.errors().empty());
  const ArrangedPanelView panel = arrangements_view(with.context).panels.at(0);
  // 42 days before 21 April.
  CHECK(panel.asked.says == "Not done; was to be done by 10 Mar 2026");
  CHECK(panel.members.at(0).answer == "No answer yet");
}

TEST_CASE("ARR-3: a visit says when its pass was asked for") {
  Records records = one_with_travel();
  BuildingVisit& visit = records.panels[0].members[0].visit.emplace();
  visit.building = fixtures::given(std::string("Lunar House"));
  visit.pass_asked_on = fixtures::given(fixtures::day("2026-03-18"));
  const auto with = built(records);
  CHECK(arrangements_view(with.context).panels.at(0).members.at(0).asked_on == "18 Mar 2026");
  const std::string page = arrangements_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("Asked for <span class=\"nowrap\">18\u00a0Mar\u00a02026</span>") !=
        std::string::npos);
}

TEST_CASE("ARR-2: a booking that is no open return and not copied says so") {
  const auto with = built(one_with_travel());
  const BookingView booking =
      arrangements_view(with.context).panels.at(0).members.at(0).travel.at(0);
  CHECK(booking.amount == "£86.40");
  CHECK(booking.cost_code == "1418255");
  CHECK_FALSE(booking.is_open_return);
  CHECK_FALSE(booking.is_other_cost_code);
  const std::string page = arrangements_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("No open return recorded") != std::string::npos);
  CHECK(page.find("No copy to the member recorded") != std::string::npos);
}

TEST_CASE("ARR: by member stand what was asked, the list, the answer, travel and pass") {
  Records records = one_with_travel();
  Person wren = fixtures::independent("wren", "2025-01-13");
  wren.area = fixtures::given(Area::kFnoRc);
  wren.appointments.clear();
  records.people.push_back(wren);
  records.people.push_back(fixtures::independent("larch", "2025-01-13"));
  Panel& panel = records.panels[0];
  panel.asked_on = fixtures::given(fixtures::day("2026-03-09"));
  panel.list_to_independents_on = fixtures::given(fixtures::day("2026-03-30"));
  panel.members[0].answer = fixtures::given(Answer::kAttending);
  panel.members[0].answered_on = fixtures::given(fixtures::day("2026-03-12"));
  panel.members[0].visit.emplace().building = fixtures::given(std::string("Lunar House"));
  Member other;
  other.person = fixtures::given(PersonId{"wren"});
  panel.members.push_back(other);
  const auto with = built(records);
  const auto members = arrangements_view(with.context).members;
  REQUIRE(members.size() == 3);  // the independent members, then who else is asked
  CHECK(members[0].name == "alder Fictional");
  CHECK(members[0].term_end == "13 Jan 2028");
  REQUIRE(members[0].panels.size() == 1);
  const MemberPanelView& first = members[0].panels[0];
  CHECK(first.asked.says == "Done 9 Mar 2026");
  CHECK(first.list.value().says == "Done 30 Mar 2026");
  CHECK(first.arranged.answer == "Attending, answered 12 Mar 2026");
  CHECK(first.arranged.travel.at(0).cost_code == "1418255");
  CHECK(first.arranged.pass == "To do by 20 Apr 2026");
  CHECK(members[1].name == "larch Fictional");
  CHECK(members[1].panels.empty());
  CHECK(members[1].row_count == "1");
  CHECK(members[2].name == "wren Fictional");
  CHECK_FALSE(members[2].panels.at(0).list);
}
