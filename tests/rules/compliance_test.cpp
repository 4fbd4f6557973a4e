#include "rules/compliance.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::MeasureValue;

namespace {

// A panel of 10 March 2026: the response is due on 24 March. Detention began on 3 November 2025, so
// the next DCPR is scheduled for 23 March.
struct Recommended {
  CaseFixture about = a_case("A1000001");
  World world = {};

  std::string value(Measure measure, const ListedFixture& entry, const char* as_of) const {
    return World{world}
        .with(about)
        .with(a_panel("p1", "2026-03-10").lists(entry).held())
        .on(as_of)
        .measure(measure, "p1", "A1000001");
  }
};

std::string event_value(const ListedFixture& entry, const char* as_of) {
  return Recommended{}.value(Measure::kCalendarEvent, entry, as_of);
}

std::string acknowledged(const ListedFixture& entry, const char* as_of) {
  return Recommended{}.value(Measure::kAcknowledgement, entry, as_of);
}

std::string dcpr_value(const CaseFixture& about, const char* as_of,
                       const ListedFixture& entry = listed("A1000001").maintain()) {
  return Recommended{about}.value(Measure::kDcpr, entry, as_of);
}

ListedFixture with_event(const char* completed_on) {
  return listed("A1000001").release().response_but([&](Response& response) {
    response.calendar_event_completed_on = dated(completed_on);
  });
}

World under_9() {
  World world;
  world.figures().guidance = given(Guidance::k9);
  return world;
}

/// The acknowledgement of a rejection approved like this, under guidance 9.0.
std::string approved_value(std::optional<Approval> approved, std::optional<Grade> least = {}) {
  World world = under_9();
  world.figures().rejection_grade.value = least;
  const auto entry =
      listed("A1000001").release().rejected("2026-03-20").response_but([&](Response& response) {
        response.approved = std::move(approved);
      });
  return Recommended{a_case("A1000001"), world}.value(Measure::kAcknowledgement, entry,
                                                      "2026-03-31");
}

Approval approval(const char* name, Grade grade) {
  return {{}, given(name), given(grade), dated("2026-03-19")};
}

std::optional<int> rate(int compliant, int others) {
  rules::Tally tally;
  for (int i = 0; i < compliant; ++i) tally.add(MeasureValue::kCompliant);
  for (int i = 0; i < others; ++i) tally.add(MeasureValue::kLate);
  const auto found = tally.rate();
  return found ? std::optional(found->tenths) : std::nullopt;
}

}  // namespace

TEST_CASE("CMP-2: which measures apply depends on the outcome", "[CMP-2][CMP-3]") {
  const auto values = [](const ListedFixture& entry) {
    Strings all;
    for (const auto measure :
         {Measure::kCalendarEvent, Measure::kAcknowledgement, Measure::kDcpr}) {
      all.push_back(Recommended{}.value(measure, entry, "2026-04-30"));
    }
    return all;
  };
  const std::string none = "not-applicable";
  const std::string open = "outstanding";
  CHECK(values(listed("A1000001").release()) == Strings{open, open, open});
  CHECK(values(listed("A1000001").with_actions()) == Strings{open, open, open});
  CHECK(values(listed("A1000001").maintain()) == Strings{none, none, open});
  CHECK(values(listed("A1000001").no_recommendation("2026-04-01")) == Strings{none, none, none});
  CHECK(values(listed("A1000001").deferred()) == Strings{none, none, none});
}

TEST_CASE("CMP-2: under guidance 9.0 there is no calendar event to measure", "[CMP-2][GEN-2]") {
  const auto entry = listed("A1000001").release();
  const Recommended recommended{a_case("A1000001"), under_9()};
  CHECK(recommended.value(Measure::kCalendarEvent, entry, "2026-03-31") == "no such measure");
  CHECK(recommended.value(Measure::kAcknowledgement, entry, "2026-03-31") == "outstanding");
}

TEST_CASE("CMP-3: an answer on the last day is compliant, a day later it is late", "[CMP-3]") {
  CHECK(acknowledged(listed("A1000001").release().agreed("2026-03-24"), "2026-03-31") ==
        "compliant");
  CHECK(acknowledged(listed("A1000001").release().agreed("2026-03-25"), "2026-03-31") == "late");
  CHECK(event_value(with_event("2026-03-24"), "2026-03-31") == "compliant");
  CHECK(event_value(with_event("2026-03-25"), "2026-03-31") == "late");
}

TEST_CASE("CMP-3: nothing done is pending up to the date and outstanding after it", "[CMP-3]") {
  CHECK(acknowledged(listed("A1000001").release(), "2026-03-24") == "pending");
  CHECK(acknowledged(listed("A1000001").release(), "2026-03-25") == "outstanding");
  CHECK(event_value(listed("A1000001").release(), "2026-03-24") == "pending");
  CHECK(event_value(listed("A1000001").release(), "2026-03-25") == "outstanding");
}

TEST_CASE("CMP-3: an answer that is late is not yet known on the day before", "[CMP-3][GEN-1]") {
  CHECK(acknowledged(listed("A1000001").release().agreed("2026-03-26"), "2026-03-25") ==
        "outstanding");
  CHECK(acknowledged(listed("A1000001").release().agreed("2026-03-26"), "2026-03-26") == "late");
}

TEST_CASE("CMP-3: a decision needs its date, and a date its decision", "[CMP-3]") {
  const auto no_date =
      listed("A1000001").release().rejected("2026-03-20", "").response_but([](Response& response) {
        response.recorded_on.forget();
      });
  const auto no_decision =
      listed("A1000001").release().agreed("2026-03-20").response_but([](Response& response) {
        response.decision.forget();
      });
  CHECK(acknowledged(no_date, "2026-03-24") == "pending");
  CHECK(acknowledged(no_date, "2026-03-25") == "outstanding");
  CHECK(acknowledged(no_decision, "2026-03-25") == "outstanding");
}

TEST_CASE("CMP-3: a disagreement without a reason is non-compliant", "[CMP-3]") {
  CHECK(acknowledged(listed("A1000001").release().rejected("2026-03-20"), "2026-03-31") ==
        "compliant");
  CHECK(acknowledged(listed("A1000001").release().rejected("2026-03-20", "None."), "2026-03-31") ==
        "non-compliant");
  CHECK(acknowledged(listed("A1000001").release().rejected("2026-03-30", ""), "2026-03-31") ==
        "non-compliant");
}

TEST_CASE("CMP-3: what the source cannot say is not measurable, before all else", "[CMP-3]") {
  const auto blind = [](const char* why) {
    return listed("A1000001")
        .release()
        .rejected("2026-03-20", "")
        .response_but([&](Response& response) {
          response.not_measurable[Measure::kAcknowledgement] = given(why);
        });
  };
  CHECK(acknowledged(blind("No extract for March"), "2026-03-31") == "not-measurable");
  CHECK(acknowledged(blind("n/a"), "2026-03-31") == "non-compliant");
  CHECK(event_value(blind("No extract for March"), "2026-03-31") == "outstanding");
}

TEST_CASE("CMP-3: what does not apply is not made unmeasurable", "[CMP-3]") {
  const auto entry = listed("A1000001").maintain().response_but([](Response& response) {
    response.not_measurable[Measure::kAcknowledgement] = given("No extract");
  });
  CHECK(acknowledged(entry, "2026-03-31") == "not-applicable");
}

TEST_CASE("CMP-3: nothing is due once detention has ended by the date", "[CMP-3]") {
  const auto ended = [](const char* date, const ListedFixture& entry) {
    return Recommended{a_case("A1000001").ended(date)}.value(Measure::kAcknowledgement, entry,
                                                             "2026-03-31");
  };
  CHECK(ended("2026-03-24", listed("A1000001").release()) == "not-applicable");
  CHECK(ended("2026-03-25", listed("A1000001").release()) == "outstanding");
  CHECK(ended("2026-03-12", listed("A1000001").release().agreed("2026-03-25")) == "late");
}

TEST_CASE("CMP-2: the first DCPR after the panel is the one that counts", "[CMP-2][CMP-3]") {
  const auto reviewed = [](std::initializer_list<const char*> dates) {
    return dcpr_value(a_case("A1000001").reviewed(dates), "2026-04-30");
  };
  CHECK(reviewed({"2026-03-23"}) == "compliant");
  CHECK(reviewed({"2026-03-24"}) == "late");
  CHECK(reviewed({"2026-03-10"}) == "outstanding");  // on the panel's own day
  CHECK(reviewed({"2026-03-24", "2026-03-11"}) == "compliant");
}

TEST_CASE("CMP-3: a next DCPR that does not record the panel is non-compliant", "[CMP-3]") {
  const auto silent =
      a_case("A1000001").reviewed({"2026-03-20", "2026-03-23"}).but([](CaseRecord& each) {
        each.dcprs[0].records_cpp.forget();
      });
  CHECK(dcpr_value(silent, "2026-03-31") == "non-compliant");
  CHECK(dcpr_value(silent, "2026-03-19") == "pending");
}

TEST_CASE("CMP-3: the DCPR is due on its scheduled day, not on the response date", "[CMP-3]") {
  CHECK(dcpr_value(a_case("A1000001"), "2026-03-23") == "pending");
  CHECK(dcpr_value(a_case("A1000001"), "2026-03-24") == "outstanding");
}

TEST_CASE("POST-7: under guidance 9.0 a rejection is approved by a named person", "[POST-7]") {
  CHECK(approved_value(approval("Moor", Grade::kEo)) == "compliant");
  CHECK(approved_value(std::nullopt) == "non-compliant");
  CHECK(approved_value(approval(" ", Grade::kGrade7)) == "non-compliant");
}

TEST_CASE("POST-7: settings may ask for a least grade of approval", "[POST-7]") {
  CHECK(approved_value(approval("Moor", Grade::kGrade7), Grade::kGrade7) == "compliant");
  CHECK(approved_value(approval("Moor", Grade::kSeo), Grade::kGrade7) == "non-compliant");
}

TEST_CASE("POST-7: under guidance 8.0 nobody approves a rejection", "[POST-7][GEN-2]") {
  Recommended recommended;
  recommended.world.figures().rejection_grade = given(Grade::kGrade7);
  CHECK(recommended.value(Measure::kAcknowledgement,
                          listed("A1000001").release().rejected("2026-03-20"),
                          "2026-03-31") == "compliant");
}

TEST_CASE("CMP-4: a rate is rounded to a tenth of a percent, halves away from zero", "[CMP-4]") {
  CHECK(rate(5, 1) == 833);
  CHECK(rate(1, 2) == 333);
  CHECK(rate(2, 1) == 667);
  CHECK(rate(1, 15) == 63);   // 6.25 %
  CHECK(rate(3, 13) == 188);  // 18.75 %
  CHECK(rate(0, 4) == 0);
  CHECK(rate(4, 0) == 1000);
  CHECK(rate(0, 0) == std::nullopt);
}

TEST_CASE("CMP-4: pending, not measurable and not applicable are in no rate", "[CMP-4]") {
  rules::Tally tally;
  tally.add(MeasureValue::kPending);
  tally.add(MeasureValue::kNotMeasurable);
  tally.add(MeasureValue::kNotApplicable);
  CHECK_FALSE(tally.rate());
  tally.add(MeasureValue::kCompliant);
  tally.add(MeasureValue::kNonCompliant);
  tally.add(MeasureValue::kOutstanding);
  tally.add(MeasureValue::kLate);
  CHECK(tally.divisor() == 4);
  CHECK(tally.rate()->tenths == 250);
}

TEST_CASE("CMP-1: a row for each month, area with an outcome, and measure", "[CMP-1]") {
  const Told told =
      World{}
          .with(a_case("A1000001").area("south"))
          .with(a_case("A1000002").area("north"))
          .with(a_panel("p1", "2026-02-28").lists(listed("A1000001").maintain()).held())
          .with(a_panel("p2", "2026-03-01")
                    .lists(listed("A1000001").maintain())
                    .lists(listed("A1000002").deferred())
                    .held())
          .on("2026-03-31");
  Strings rows;
  for (const auto& row : told->compliance) {
    rows.push_back(to_iso(row.month) + " " + row.area.text + " " + std::string(word(row.measure)));
  }
  CHECK(rows == Strings{"2026-02 south acknowledgement", "2026-02 south calendar-event",
                        "2026-02 south dcpr", "2026-03 north acknowledgement",
                        "2026-03 north calendar-event", "2026-03 north dcpr",
                        "2026-03 south acknowledgement", "2026-03 south calendar-event",
                        "2026-03 south dcpr"});
}

TEST_CASE("CMP-5: elapsed time is given in calendar days and working days", "[CMP-5]") {
  World world;
  world.with_holiday("2026-03-17", "A holiday");
  // Tuesday 10 March to Friday 20 March: eight working days, one of them a holiday.
  const Told told = world.with(a_case("A1000001"))
                        .with(a_panel("p1", "2026-03-10")
                                  .lists(listed("A1000001").release().agreed("2026-03-20"))
                                  .held())
                        .on("2026-03-31");
  const auto& measure = *told.recommendation("p1", "A1000001").measure(Measure::kAcknowledgement);
  CHECK(measure.calendar_days == 10);
  CHECK(measure.working_days == 7);
  CHECK_FALSE(told.recommendation("p1", "A1000001").measure(Measure::kDcpr)->calendar_days);
}
