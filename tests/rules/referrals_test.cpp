#include "rules/referrals.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// Received on a Monday, accepted and told the day after, answered within the week.
ReferredCase a_referral(const std::string& id = "r1") {
  ReferredCase referral;
  referral.id = given(ReferralId{id});
  referral.received_at = given(moment("2026-03-02 09:30"));
  referral.channel = given(Channel::kEmail);
  referral.from = given(ReferringArea{"asylum-operations"});
  referral.subject = given("A question of discretion");
  referral.kind = given("discretion");
  referral.decision = given(ReferralDecision::kAccepted);
  referral.decided_at = given(moment("2026-03-03 10:00"));
  referral.told_at = given(moment("2026-03-03 11:00"));
  referral.specialist = given(SpecialistId{"oak"});
  referral.allocated_on = dated("2026-03-03");
  referral.work_done_on = dated("2026-03-05");
  referral.answered_on = dated("2026-03-06");
  referral.systemic = given(false);
  return referral;
}

World with_referrals(std::vector<ReferredCase> referrals) {
  World world;
  world.records.referrals.cases = std::move(referrals);
  return world;
}

/// "compliant pending not-applicable": the three clocks of a case.
template <class Change>
std::string clocks(Change change, const char* as_of = "2026-03-31",
                   std::initializer_list<const char*> holidays = {}) {
  ReferredCase referral = a_referral();
  change(referral);
  World world = with_referrals({referral});
  for (const char* date : holidays) world.with_holiday(date, "A holiday");
  const Told told = world.on(as_of);
  const rules::ReferralFacts& facts = told->referrals.at(0);
  std::string text;
  for (const auto* clock : {&facts.told, &facts.work, &facts.answer}) {
    text += (text.empty() ? "" : " ") + std::string(word(clock->value));
  }
  return text;
}

std::string told(const char* when, const char* as_of = "2026-03-31",
                 const char* received = "2026-03-02 09:30") {
  const std::string all = clocks(
      [&](ReferredCase& r) {
        r.received_at = given(moment(received));
        r.told_at.forget();
        if (when) r.told_at = given(moment(when));
      },
      as_of);
  return all.substr(0, all.find(' '));
}

std::string work(const char* done, const char* as_of = "2026-03-31",
                 std::initializer_list<const char*> holidays = {}) {
  const std::string all = clocks(
      [&](ReferredCase& r) {
        r.answered_on.forget();
        r.work_done_on.forget();
        if (done) r.work_done_on = dated(done);
      },
      as_of, holidays);
  return all.substr(all.find(' ') + 1, all.rfind(' ') - all.find(' ') - 1);
}

std::string answer(const char* done, const char* as_of = "2026-03-31",
                   const char* needed_by = nullptr) {
  const std::string all = clocks(
      [&](ReferredCase& r) {
        r.answered_on.forget();
        if (done) r.answered_on = dated(done);
        if (needed_by) r.needed_by = dated(needed_by);
      },
      as_of);
  return all.substr(all.rfind(' ') + 1);
}

}  // namespace

TEST_CASE("REF-1: a referral is found among the others by its id, and no other in its place") {
  World world = with_referrals({a_referral("r1"), a_referral("r2"), a_referral("r3")});
  const Told facts = world.on("2026-03-31");
  for (const char* id : {"r1", "r2", "r3"}) {
    REQUIRE(facts->find(ReferralId{id}));
    CHECK(facts->find(ReferralId{id})->id().text == id);
  }
  CHECK(facts->find(ReferralId{"r0"}) == nullptr);
  CHECK(facts->find(ReferralId{"r25"}) == nullptr);
}

TEST_CASE("REF-1: decided and told by the same time of the second working day", "[REF-1]") {
  CHECK(told("2026-03-04 09:30") == "compliant");  // Monday to Wednesday
  CHECK(told("2026-03-04 09:31") == "late");
  CHECK(told("2026-03-10 09:30", "2026-03-31", "2026-03-06 16:00") == "compliant");  // a Friday
  CHECK(told("2026-03-10 16:01", "2026-03-31", "2026-03-06 16:00") == "late");
  CHECK(told("2026-03-10 10:00", "2026-03-31", "2026-03-07 10:00") == "compliant");  // a Saturday
}

TEST_CASE("REF-1: a deadline at a time of day is open until its day is over") {
  CHECK(told(nullptr, "2026-03-04") == "pending");
  CHECK(told(nullptr, "2026-03-05") == "outstanding");
}

TEST_CASE("REF-1: what is done on a day off is in time until the next working day begins") {
  const char* thursday = "2026-03-05 09:00";  // the second working day after it is Monday
  CHECK(told("2026-03-09 09:00", "2026-03-31", thursday) == "compliant");
  const char* wednesday = "2026-03-04 09:00";  // and after this one Friday
  CHECK(told("2026-03-06 09:01", "2026-03-31", wednesday) == "late");
  CHECK(told("2026-03-08 23:00", "2026-03-31", wednesday) == "compliant");
  CHECK(told("2026-03-09 00:00", "2026-03-31", wednesday) == "late");
  CHECK(told(nullptr, "2026-03-08", wednesday) == "pending");
  CHECK(told(nullptr, "2026-03-09", wednesday) == "outstanding");
}

TEST_CASE("REF-1: a decision without its time is not done", "[REF-9]") {
  CHECK(clocks([](ReferredCase& r) {
          r.decided_at.forget();
          r.answered_on.forget();
        }) == "outstanding compliant pending");
  CHECK(clocks([](ReferredCase& r) { r.decided_at = given(moment("2026-03-04 10:00")); }) ==
        "late compliant compliant");
}

TEST_CASE("REF-2: the work by the fifth working day after allocation", "[REF-2]") {
  CHECK(work("2026-03-10") == "compliant");  // Tuesday to Tuesday
  CHECK(work("2026-03-11") == "late");
  CHECK(work(nullptr, "2026-03-10") == "pending");
  CHECK(work(nullptr, "2026-03-11") == "outstanding");
  CHECK(work("2026-03-11", "2026-03-31", {"2026-03-09"}) == "compliant");
  CHECK(work("2026-03-14", "2026-03-31", {"2026-03-11", "2026-03-12", "2026-03-13"}) ==
        "compliant");
}

TEST_CASE("REF-2: no clock runs before allocation, nor for work handed back") {
  CHECK(clocks([](ReferredCase& r) {
          r.allocated_on.forget();
          r.answered_on.forget();
        }) == "compliant pending outstanding");
  const auto handed_back = [](const char* returned, const char* allocated) {
    return clocks([&](ReferredCase& r) {
      r.returned = HandedBack{{}, dated(returned), given("Ash Fictional")};
      r.allocated_on = dated(allocated);
      r.work_done_on.forget();
    });
  };
  CHECK(handed_back("2026-03-04", "2026-03-03") == "compliant not-applicable compliant");
  CHECK(handed_back("2026-03-04", "2026-03-05") == "compliant outstanding compliant");
}

TEST_CASE("REF-3: the answer by the tenth working day after acceptance", "[REF-3]") {
  CHECK(answer("2026-03-17") == "compliant");  // Tuesday to Tuesday
  CHECK(answer("2026-03-18") == "late");
  CHECK(answer(nullptr, "2026-03-17") == "pending");
  CHECK(answer(nullptr, "2026-03-18") == "outstanding");
}

TEST_CASE("REF-3: the day on which it is needed rules when it is sooner") {
  CHECK(answer("2026-03-13", "2026-03-31", "2026-03-13") == "compliant");
  CHECK(answer("2026-03-14", "2026-03-31", "2026-03-13") == "late");  // needed is needed
  CHECK(answer("2026-03-18", "2026-03-31", "2026-03-20") == "late");
  CHECK(answer(nullptr, "2026-03-14", "2026-03-13") == "outstanding");
}

TEST_CASE("REF-4: what is rejected or signposted has neither work nor an answer to come") {
  for (const auto decision : {ReferralDecision::kRejected, ReferralDecision::kSignposted}) {
    CHECK(clocks([&](ReferredCase& r) {
            r.decision = given(decision);
            r.answered_on.forget();
          }) == "compliant not-applicable not-applicable");
  }
}

TEST_CASE("REF-1: the three targets are figures of the settings") {
  World world = with_referrals({a_referral()});
  world.figures().told_days = given(0);
  world.figures().work_days = given(1);
  world.figures().answer_days = given(2);
  const Told told = world.on("2026-03-31");
  const auto& facts = told->referrals.at(0);
  CHECK(facts.told.value == rules::MeasureValue::kLate);
  CHECK(facts.work.value == rules::MeasureValue::kLate);
  CHECK(to_iso(*facts.answer.due_on) == "2026-03-05");
}

TEST_CASE("GEN-1: a referral is as it stood on the day") {
  const World world = with_referrals({a_referral()});
  CHECK(world.on("2026-03-01")->referrals.empty());
  const auto state_on = [&](const char* as_of) {
    return std::string(word(world.on(as_of)->referrals.at(0).state));
  };
  CHECK(state_on("2026-03-02") == "received");
  CHECK(state_on("2026-03-03") == "accepted");
  CHECK(state_on("2026-03-05") == "accepted");
  CHECK(state_on("2026-03-06") == "answered");
}

TEST_CASE("CMP-5: working days run from acceptance to the answer, or to the day", "[CMP-5]") {
  const World world = with_referrals({a_referral()});
  CHECK(world.on("2026-03-02")->referrals.at(0).working_days == std::nullopt);
  CHECK(world.on("2026-03-05")->referrals.at(0).working_days == 2);
  CHECK(world.on("2026-03-31")->referrals.at(0).working_days == 3);
  CHECK(world.on("2026-03-31")->referrals.at(0).answer.calendar_days == 3);
}

TEST_CASE("REF-10: open cases a specialist, with absences, and where they come from", "[REF-10]") {
  ReferredCase open = a_referral("r2");
  open.answered_on.forget();
  open.mp = given(true);
  World world = with_referrals({a_referral(), open});
  Absence absence{{}, given(SpecialistId{"ash"}), dated("2026-03-16"), dated("2026-03-20")};
  world.records.referrals.absences = {absence};
  const Told told = world.on("2026-03-20");
  const auto load = rules::referral_load(told->referrals, *told->records, told->as_of);
  REQUIRE(load.specialists.size() == 2);
  CHECK(load.specialists[0].absences.size() == 1);
  CHECK(load.specialists[1].open.size() == 1);
  CHECK(load.by_area.at(ReferringArea{"asylum-operations"}) == 2);
  CHECK(load.by_channel.at(Channel::kEmail) == 2);
  CHECK(load.of_mps == 1);
  CHECK(
      rules::referral_load(told->referrals, *told->records, day("2026-03-21")).specialists.size() ==
      1);
}
