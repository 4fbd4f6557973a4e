#include "rules/claim_repeats.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

ClaimLine with_receipt(ClaimLine line, const char* receipt) {
  line.receipt = given(receipt);
  return line;
}

/// The findings of FEE-11 when the first line is in c1 of 19 March and the other in c2 of 20 March.
Strings said(const ClaimLine& earlier, const ClaimLine& later) {
  return World{}
      .with(a_panel("p1", "2026-03-10").held())
      .with(a_claim("c1", "2026-03-19").line(earlier))
      .with(a_claim("c2", "2026-03-20").line(later))
      .on("2026-12-31")
      .findings("FEE-11");
}

const Strings kLater = {"warning c2"};

}  // namespace

TEST_CASE("FEE-11: a line of the same kind and day is told on the later claim", "[FEE-11]") {
  const ClaimLine meeting = a_line(LineKind::kFeedbackMeeting, "2026-03-12");
  CHECK(said(meeting, meeting) == kLater);
  CHECK(said(meeting, a_line(LineKind::kFeedbackMeeting, "2026-03-13")).empty());
  ClaimLine training = a_line(LineKind::kTraining, "2026-03-12");
  training.rate = given(RateKind::kHalf);
  CHECK(said(meeting, training).empty());
  CHECK(said(training, training) == kLater);
}

TEST_CASE("FEE-11: the earlier claim is named, by the day of submission", "[FEE-11][FEE-9]") {
  const ClaimLine meeting = a_line(LineKind::kFeedbackMeeting, "2026-03-12");
  const Told told = World{}
                        .with(a_claim("c1", "2026-03-21").line(meeting))
                        .with(a_claim("c2", "2026-03-20").line(meeting))
                        .on("2026-12-31");
  CHECK(told.findings("FEE-11") == Strings{"warning c1"});
  CHECK(told.message("FEE-11") ==
        "the feedback-meeting line of 2026-03-12 is already in claim c2: take it out of one of the "
        "two, or correct the line that is wrong");
}

TEST_CASE("FEE-11: a line repeated within one claim is told on it", "[FEE-11]") {
  const ClaimLine meeting = a_line(LineKind::kFeedbackMeeting, "2026-03-12");
  CHECK(World{}
            .with(a_claim("c1", "2026-03-20").line(meeting).line(meeting))
            .on("2026-12-31")
            .findings("FEE-11") == Strings{"warning c1"});
}

TEST_CASE("FEE-11: two like expenses are two when their receipts differ", "[FEE-11]") {
  const ClaimLine rail = an_expense("2026-03-10", 23'40);
  CHECK(said(with_receipt(rail, "R-1"), with_receipt(rail, "R-2")).empty());
  CHECK(said(with_receipt(rail, "R-1"), with_receipt(rail, "")) == kLater);
  CHECK(said(with_receipt(rail, ""), with_receipt(rail, "n/a")) == kLater);
  CHECK(said(with_receipt(rail, "R-1"), with_receipt(rail, "r-1 ")) == kLater);
  CHECK(said(with_receipt(rail, ""), with_receipt(an_expense("2026-03-10", 23'41), "")).empty());
}

TEST_CASE("FEE-11: one receipt is in one claim", "[FEE-11]") {
  const ClaimLine rail = with_receipt(an_expense("2026-03-10", 23'40), "R-7");
  ClaimLine food = with_receipt(an_expense("2026-03-11", 5'00), "r-7");
  food.category = given(ExpenseCategory::kSubsistence);
  CHECK(said(rail, food) == kLater);
  CHECK(World{}
            .with(a_claim("c1", "2026-03-20").line(rail).line(food))
            .on("2026-12-31")
            .findings("FEE-11")
            .empty());
}

TEST_CASE("FEE-11: another member's like line is another line", "[FEE-11]") {
  const ClaimLine rail = with_receipt(an_expense("2026-03-10", 23'40), "R-1");
  World world;
  world.with_independent("iris");
  CHECK(world.with(a_claim("c1", "2026-03-19").line(rail))
            .with(a_claim("c2", "2026-03-20").by("iris").line(rail))
            .on("2026-12-31")
            .findings("FEE-11")
            .empty());
}

TEST_CASE("FEE-11: a claim with a line to check is still ready", "[FEE-11][FEE-7]") {
  const ClaimLine rail = an_expense("2026-03-10", 23'40);
  const Told told = World{}
                        .with(a_claim("c1", "2026-03-19").line(rail))
                        .with(a_claim("c2", "2026-03-20").line(rail))
                        .on("2026-12-31");
  CHECK(*told.claim("c2").is_ready);
  CHECK(told.claim("c2").total().count == 23'40);
}
