#include "rules/members.h"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "rules/fixtures.h"
#include "rules/renewal.h"
#include "rules/service.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

Appointment a_term(const char* start, int months, const char* cleared_until = nullptr) {
  Appointment term;
  term.start = dated(start);
  term.term_months = given(months);
  if (cleared_until) term.ctc_expires = dated(cleared_until);
  return term;
}

const rules::MemberFacts& about(const Told& told, const std::string& person) {
  for (const auto& each : told->members) {
    if (each.person->id->text == person) return each;
  }
  throw std::logic_error("no member " + person);
}

World with_terms(std::vector<Appointment> terms) {
  World world;
  world.person("ivy").appointments = std::move(terms);
  return world;
}

Strings renewal(const World& world, const char* as_of) { return world.on(as_of).findings("IND-5"); }

const Strings kIvyWarned{"warning ivy"};

/// An induction of which everything is done by 2026-02-28.
Induction an_induction() {
  Induction induction;
  induction.visit = dated("2026-02-01");
  induction.training = dated("2026-02-03");
  induction.observed_panels =
      given(std::vector<ObservedPanel>{day("2026-02-10"), day("2026-02-17")});
  induction.gatekeeper = dated("2026-02-20");
  induction.cpp_lead = dated("2026-02-21");
  induction.it_access = dated("2026-02-28");
  return induction;
}

}  // namespace

TEST_CASE("PAN-14: a member stands by the term that covers the day, else begun, else to come") {
  World world = with_terms({a_term("2024-01-10", 18, "2027-01-10"), a_term("2026-03-01", 36)});
  const auto end_on = [&](const char* as_of) {
    const Told told = world.on(as_of);
    return to_iso(*about(told, "ivy").term_end) +
           (about(told, "ivy").is_in_term ? " in term" : " out");
  };
  CHECK(end_on("2023-12-31") == "2025-07-10 out");
  CHECK(end_on("2025-07-09") == "2025-07-10 in term");
  CHECK(end_on("2025-07-10") == "2025-07-10 out");
  CHECK(end_on("2026-03-01") == "2029-03-01 in term");
  CHECK(to_iso(**about(world.on("2026-03-01"), "ivy").ctc_expires) == "2027-01-10");
}

TEST_CASE("PAN-15: no day counts twice where terms overlap") {
  Person person;
  person.appointments = {a_term("2026-01-01", 2), a_term("2026-02-15", 1)};
  CHECK(rules::days_in_term(person, day("2026-01-01"), day("2026-12-31")) == 31 + 28 + 14);
  CHECK(rules::days_in_term(person, day("2026-01-31"), day("2026-02-01")) == 2);
  CHECK(rules::days_in_term(person, day("2026-03-15"), day("2026-12-31")) == 0);
}

TEST_CASE("IND-2: an item is done on its day, and a panel of the records once it was held",
          "[IND-2]") {
  World world;
  world.person("ivy").induction = an_induction();
  CHECK(about(world.on("2026-02-28"), "ivy").induction.done() == 6);
  CHECK(about(world.on("2026-02-27"), "ivy").induction.done() == 5);
  CHECK(about(world.on("2026-02-16"), "ivy").induction.done() == 2);
  world.with(a_panel("p1", "2026-02-10").cancelled("2026-02-09 10:00"));
  world.person("ivy").induction.observed_panels =
      given(std::vector<ObservedPanel>{PanelId{"p1"}, day("2026-02-17")});
  CHECK(about(world.on("2026-02-28"), "ivy").induction.done() == 5);
}

TEST_CASE("IND-2: who sits before the induction is done is told of once") {
  World world;
  world.person("ivy").induction = an_induction();
  world.with(a_panel("p1", "2026-02-24").held()).with(a_panel("p2", "2026-02-25").held());
  CHECK(world.on("2026-02-23").findings("IND-2").empty());
  CHECK(world.on("2026-02-27").findings("IND-2") == kIvyWarned);
  CHECK(world.on("2026-02-28").findings("IND-2").empty());
}

TEST_CASE("IND-2: where possible one of the panels observed has a serving member") {
  World world;
  world.with_independent("new").with(a_panel("p1", "2026-02-10").held());
  world.person("ivy").induction = an_induction();
  world.person("new").induction.observed_panels = given(std::vector<ObservedPanel>{PanelId{"p1"}});
  CHECK(world.on("2026-03-31").findings("IND-2").empty());
  world.person("ivy").appointments = {a_term("2024-08-10", 18)};  // until the day before
  CHECK(world.on("2026-03-31").findings("IND-2") == Strings{"advice new"});
  CHECK(world.on("2026-02-09").findings("IND-2").empty());
}

TEST_CASE("IND-5: a term whose first day out is within 182 days", "[IND-5]") {
  World world = with_terms({a_term("2024-09-30", 24, "2030-01-01")});  // out on 30 September 2026
  CHECK(renewal(world, "2026-03-31").empty());                         // 183 days
  CHECK(renewal(world, "2026-04-01") == kIvyWarned);
  Campaign campaign;
  campaign.id = given(CampaignId{"spring"});
  campaign.contacted_on = dated("2026-04-01");
  world.records.recruitment.campaigns = {campaign};
  CHECK(renewal(world, "2026-04-01").empty());
  world.records.recruitment.campaigns[0].contacted_on = dated("2025-04-01");
  CHECK(renewal(world, "2026-04-01").empty());  // 365 days
  world.records.recruitment.campaigns[0].contacted_on = dated("2025-03-31");
  CHECK(renewal(world, "2026-04-01") == kIvyWarned);
  CHECK(renewal(world, "2026-10-01").empty());  // over: nobody is renewed who has left
}

TEST_CASE("IND-5: a further term is appraised between the two starts") {
  std::vector<Appointment> terms{a_term("2024-09-30", 24, "2030-01-01"),
                                 a_term("2026-09-30", 36, "2030-01-01")};
  CHECK(renewal(with_terms(terms), "2026-04-01") == kIvyWarned);
  const std::pair<const char*, bool> appraisals[] = {
      {"2024-09-29", false}, {"2024-09-30", true}, {"2026-04-01", true}, {"2026-04-02", false}};
  for (const auto& [appraised, is_right] : appraisals) {
    INFO(appraised);
    terms[0].appraised_on = dated(appraised);
    CHECK(renewal(with_terms(terms), "2026-04-01").empty() == is_right);
  }
}

TEST_CASE("IND-5: a clearance that runs out before service ends") {
  const auto until = [](const char* cleared) {
    return with_terms({a_term("2025-01-01", 36, cleared)});  // out on 1 January 2028
  };
  CHECK(renewal(until("2026-09-30"), "2026-03-31").empty());  // 183 days
  CHECK(renewal(until("2026-09-29"), "2026-03-31") == kIvyWarned);
  CHECK(renewal(until("2026-01-01"), "2026-03-31") == kIvyWarned);  // expired
  World ends = until("2027-12-31");
  Campaign campaign;
  campaign.id = given(CampaignId{"spring"});
  campaign.contacted_on = dated("2027-11-01");
  ends.records.recruitment.campaigns = {campaign};
  CHECK(renewal(ends, "2027-12-01").empty());  // the last day of service is covered
}

TEST_CASE("IND-6: six to ten members in term", "[IND-6]") {
  World world;  // ivy is the only one
  const auto with_members = [&](int more) {
    World larger = world;
    for (int i = 0; i < more; ++i) larger.with_independent("m" + std::to_string(10 + i));
    return larger;
  };
  CHECK(with_members(4).on("2026-03-31").findings("IND-6") == Strings{"advice pool"});
  CHECK(with_members(5).on("2026-03-31").findings("IND-6").empty());
  CHECK(with_members(9).on("2026-03-31").findings("IND-6").empty());
  CHECK(with_members(10).on("2026-03-31").findings("IND-6") == Strings{"advice pool"});
  CHECK(with_members(5).on("2028-01-01").findings("IND-6") == Strings{"advice pool"});
}

TEST_CASE("IND-6: seats needed and days left stand beside the pool") {
  World world;
  world.with(a_panel("held", "2026-03-10").held())
      .with(a_panel("p1", "2026-03-31"))  // the Tuesday of the first week
      .with(a_panel("p2", "2026-06-28"))  // the Sunday of the thirteenth
      .with(a_panel("p3", "2026-06-29"))
      .with(a_panel("late", "2026-03-30"));  // planned and past
  const Told told = world.on("2026-03-31");
  CHECK(told->pool.in_term == 1);
  CHECK(told->pool.days_left == 29);
  CHECK(told->pool.seats() == 2);
  CHECK(told->pool.weeks[12].seats == 1);
}
