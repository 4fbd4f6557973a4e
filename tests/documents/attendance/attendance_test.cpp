#include <catch2/catch.hpp>

#include "documents/attendance/view.h"
#include "documents/kinds.h"
#include "documents/worked_money.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

AttendanceView view_on(const char* as_of) {
  const support::Built built(support::worked_money(), as_of);
  return attendance_view(built.context);
}

}  // namespace

TEST_CASE("PAN-15: the page counts days of independent members and panels of the others") {
  const AttendanceView view = view_on("2026-04-30");
  CHECK(view.from == "1 May 2025");
  CHECK(view.until == "30 April 2026");
  REQUIRE(view.independents.size() == 3);
  CHECK(view.independents[0].name == "Ed Elm");
  CHECK(view.independents[1].attended.counted == "2 days");
  CHECK(view.independents[1].attended.against == rules::AgainstExpected::kBelow);
  CHECK(view.independents[1].term == "6 Jan 2025 to 5 Jul 2026");
  CHECK(view.independents[1].payroll_number == "POH-1");
  REQUIRE(view.officials.size() == 1);
  CHECK(view.officials[0].attended.counted == "4 panels");
  CHECK(view.officials[0].chaired == "4");
}

TEST_CASE("PAN-14: terms and clearances that end within 182 days are announced, the first first") {
  const AttendanceView view = view_on("2026-04-30");
  REQUIRE(view.endings.size() == 3);
  CHECK(view.endings[0].name == "Ed Elm");
  CHECK(view.endings[0].kind == rules::EndingKind::kNoClearance);
  CHECK(view.endings[1].kind == rules::EndingKind::kTerm);
  CHECK(view.endings[1].last_day == "5 Jul 2026");
  CHECK(view.endings[1].when == "in 66 days");
  CHECK(view.endings[2].kind == rules::EndingKind::kClearance);
  CHECK(view_on("2026-01-03").endings.size() == 1);  // 183 days before
  CHECK(view_on("2026-01-04").endings.size() == 3);  // 182 days before
}

TEST_CASE("PAN-14: a later term is a renewal, and its clearance counts") {
  Records records = support::worked_money();
  for (Person& person : records.people) {
    if (person.id->text != "ivy") continue;
    Appointment next = person.appointments.front();
    next.start.value = *parse_date("2026-07-06");
    next.ctc_expires.value = *parse_date("2029-07-05");
    person.appointments.push_back(next);
  }
  const support::Built built(records, "2026-04-30");
  const AttendanceView view = attendance_view(built.context);
  REQUIRE(view.endings.size() == 2);
  CHECK(view.endings[1].renewed_from == "6 Jul 2026");
}

TEST_CASE("IND-2: an induction says which of its six items are still to arrange", "[IND-2]") {
  const AttendanceView view = view_on("2026-04-30");
  REQUIRE(view.inductions.size() == 3);
  CHECK(view.incomplete == "3 members");
  const InductionView& ivy = view.inductions[1];
  CHECK(ivy.counted == "3 of 6");
  REQUIRE(ivy.items.size() == 6);
  CHECK(ivy.items[0].dates == std::vector<std::string>{"10 Jan 2025"});
  CHECK_FALSE(ivy.items[2].is_done);
  CHECK(ivy.items[2].done == "1 of 2");
  CHECK(ivy.items[3].dates.empty());
}
