#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

ClaimLine a_rated_line(LineKind kind, RateKind rate) {
  ClaimLine line = a_line(kind, "2026-03-10");
  line.rate = given(rate);
  return line;
}

ClaimLine an_additional_line(const char* approved_on) {
  ClaimLine line = a_rated_line(LineKind::kAdditional, RateKind::kHalf);
  line.approved = LineApproval{{}, given("CPP team"), dated(approved_on)};
  return line;
}

const ClaimLine kPanelLine = a_panel_line(LineKind::kPanel, "2026-03-10", "p1");
const ClaimLine kCancelledLine = a_panel_line(LineKind::kCancelledPanel, "2026-03-10", "p1");

/// A claim of 20 March 2026 with this line, about a panel of 10 March that "ivy" attended.
Told told_of(const ClaimLine& line, const char* submitted_on = "2026-03-20") {
  return World{}
      .with(a_panel("p1", "2026-03-10").held())
      .with(a_claim("c1", submitted_on).line(line))
      .on("2026-12-31");
}

std::int64_t pence(const ClaimLine& line) { return told_of(line).claim("c1").total().count; }

/// The findings of FEE-4 about a panel of Tuesday 10 March 2026 at 10:00 cancelled at this time.
Strings said_of_cancelled(const std::string& when,
                          std::optional<Answer> answer = Answer::kAttending) {
  PanelFixture panel = a_panel("p1", "2026-03-10").cancelled(when);
  panel.member("ivy").answer.value = answer;
  return World{}
      .with(panel)
      .with(a_claim("c1", "2026-03-20").line(kCancelledLine))
      .on("2026-12-31")
      .findings("FEE-4");
}

Strings said_of_claim(const std::string& rule, const ClaimFixture& claim) {
  return World{}
      .with(a_panel("p1", "2026-03-10").held())
      .with(claim)
      .on("2026-12-31")
      .findings(rule);
}

/// How many fees of panels are unclaimed.
std::size_t unclaimed(const World& world) { return world.on("2026-12-31")->unclaimed.size(); }

const Strings kClaimError = {"error c1"};
const Strings kClaimWarning = {"warning c1"};

}  // namespace

TEST_CASE("FEE-1: a panel attended is the full rate", "[FEE-1]") {
  CHECK(pence(kPanelLine) == 210'00);
  CHECK(told_of(kPanelLine).claim("c1").fees.count == 210'00);
}

TEST_CASE("FEE-1: two panels on one day are two fees, with advice to check", "[FEE-1]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held()).with(a_panel("p2", "2026-03-10").held());
  const auto line = [](const char* panel) {
    return a_panel_line(LineKind::kPanel, "2026-03-10", panel);
  };
  World in_one = world;
  in_one.with(a_claim("c1", "2026-03-20").line(line("p1")).line(line("p2")));
  CHECK(in_one.on("2026-03-31").claim("c1").total().count == 420'00);
  CHECK(in_one.on("2026-03-31").findings("FEE-1") == Strings{"advice c1"});
  CHECK(*in_one.on("2026-03-31").claim("c1").is_ready);
  World in_two = world;
  in_two.with(a_claim("c1", "2026-03-20").line(line("p1")))
      .with(a_claim("c2", "2026-03-19").line(line("p2")));
  CHECK(in_two.on("2026-03-31").findings("FEE-1") == Strings{"advice c1"});
}

TEST_CASE("FEE-1: an expert or observer has no fee, to claim or to come", "[FEE-1]") {
  const auto at_panel = [](MemberRole role) {
    PanelFixture panel = a_panel("p1", "2026-03-10").held();
    panel.member("ivy").role = given(role);
    return World{}.with(panel);
  };
  const auto claim = a_claim("c1", "2026-03-20").line(kPanelLine);
  for (const MemberRole role : {MemberRole::kExpert, MemberRole::kObserver}) {
    CHECK(unclaimed(at_panel(role)) == 0);
    const Told told = at_panel(role).with(claim).on("2026-12-31");
    CHECK(told.findings("FEE-1") == kClaimError);
    CHECK(told.findings("FEE-9").empty());
    CHECK(told.claim("c1").total().count == 0);
  }
  CHECK(at_panel(MemberRole::kMember).with(claim).on("2026-12-31").findings("FEE-1").empty());
}

TEST_CASE("FEE-2: training and events are half or full, feedback meetings half", "[FEE-2]") {
  CHECK(pence(a_rated_line(LineKind::kTraining, RateKind::kFull)) == 210'00);
  CHECK(pence(a_rated_line(LineKind::kTraining, RateKind::kHalf)) == 105'00);
  CHECK(pence(a_rated_line(LineKind::kOtherEvent, RateKind::kFull)) == 210'00);
  CHECK(pence(a_rated_line(LineKind::kOtherEvent, RateKind::kHalf)) == 105'00);
  CHECK(pence(a_line(LineKind::kFeedbackMeeting, "2026-03-10")) == 105'00);
}

TEST_CASE("FEE-3: additional time is approved by the day the claim is submitted", "[FEE-3]") {
  CHECK(told_of(an_additional_line("2026-03-20")).findings("FEE-3").empty());
  CHECK(pence(an_additional_line("2026-03-20")) == 105'00);
  CHECK(told_of(an_additional_line("2026-03-21")).findings("FEE-3") == kClaimError);
  CHECK(pence(an_additional_line("2026-03-21")) == 0);
  CHECK(told_of(a_rated_line(LineKind::kAdditional, RateKind::kFull)).findings("FEE-3") ==
        kClaimError);
}

TEST_CASE("FEE-3: an approval names who gave it", "[FEE-3]") {
  ClaimLine line = an_additional_line("2026-03-20");
  line.approved->by = given(" ");
  CHECK(told_of(line).findings("FEE-3") == kClaimError);
  line.approved->by = given("Na");  // a person may be called that
  CHECK(told_of(line).findings("FEE-3").empty());
}

TEST_CASE("FEE-4: an expert is not among those who are paid", "[FEE-4][FEE-1]") {
  PanelFixture panel = a_panel("p1", "2026-03-10").cancelled("2026-03-09 15:00");
  panel.member("ivy").role = given(MemberRole::kExpert);
  World world;
  world.with(panel);
  CHECK(unclaimed(world) == 0);
  CHECK(world.with(a_claim("c1", "2026-03-20").line(kCancelledLine))
            .on("2026-12-31")
            .findings("FEE-4") == kClaimError);
}

TEST_CASE("FEE-4: 72 hours or less before the start is late, to the minute", "[FEE-4]") {
  CHECK(said_of_cancelled("2026-03-07 10:00").empty());
  CHECK(said_of_cancelled("2026-03-07 09:59") == kClaimError);
  CHECK(said_of_cancelled("2026-03-07 10:01").empty());
}

TEST_CASE("FEE-4: a cancellation on the day, or after it, is late at any time", "[FEE-4]") {
  CHECK(said_of_cancelled("2026-03-10 00:00").empty());
  CHECK(said_of_cancelled("2026-03-10 23:59").empty());
  CHECK(said_of_cancelled("2026-03-12 09:00").empty());
}

TEST_CASE("FEE-4: only those who had answered that they attend are paid", "[FEE-4]") {
  CHECK(said_of_cancelled("2026-03-10 09:00", Answer::kDeclined) == kClaimError);
  CHECK(said_of_cancelled("2026-03-10 09:00", std::nullopt) == kClaimError);
}

TEST_CASE("FEE-4: a panel that was held was not cancelled", "[FEE-4]") {
  CHECK(told_of(kCancelledLine).findings("FEE-4") == kClaimError);
  CHECK(pence(kCancelledLine) == 0);
}

TEST_CASE("FEE-4: a late cancellation is the full rate", "[FEE-4]") {
  const Told told = World{}
                        .with(a_panel("p1", "2026-03-10").cancelled("2026-03-09 15:00"))
                        .with(a_claim("c1", "2026-03-20").line(kCancelledLine))
                        .on("2026-12-31");
  CHECK(told.claim("c1").total().count == 210'00);
}

TEST_CASE("FEE-5: each line is claimed within one month of its date", "[FEE-5]") {
  const auto said = [](const char* date, const char* submitted_on) {
    return told_of(an_expense(date, 500), submitted_on).findings("FEE-5");
  };
  CHECK(said("2026-03-10", "2026-04-10").empty());
  CHECK(said("2026-03-10", "2026-04-11") == kClaimWarning);
  CHECK(said("2026-01-31", "2026-02-28").empty());
  CHECK(said("2026-01-31", "2026-03-01") == kClaimWarning);
  CHECK(said("2024-01-31", "2024-02-29").empty());
  // Lines of one day are late for one reason, which is said once.
  const Told twice = World{}
                         .with(a_claim("c1", "2026-04-11")
                                   .line(an_expense("2026-03-10", 500))
                                   .line(an_expense("2026-03-10", 700)))
                         .on("2026-12-31");
  CHECK(twice.message("FEE-5").find(';') == std::string::npos);
}

TEST_CASE("FEE-6: an expense counts to the penny and has a receipt", "[FEE-6]") {
  CHECK(told_of(an_expense("2026-03-10", 23'40)).claim("c1").expenses.count == 23'40);
  CHECK(told_of(an_expense("2026-03-10", 23'40)).claim("c1").fees.count == 0);
  CHECK(told_of(an_expense("2026-03-10", 23'40)).findings("FEE-6").empty());
  ClaimLine no_receipt = an_expense("2026-03-10", 23'40);
  no_receipt.receipt = given("n/a");
  CHECK(told_of(no_receipt).findings("FEE-6") == kClaimWarning);
  CHECK(pence(no_receipt) == 23'40);
}

TEST_CASE("FEE-7: a claim signed and then authorised at Grade 7 is ready", "[FEE-7]") {
  const Told told = told_of(kPanelLine);
  CHECK(*told.claim("c1").is_ready);
  CHECK(told.findings("FEE-7").empty());
}

TEST_CASE("FEE-7: a claim is not ready without signature, authorisation or grade", "[FEE-7]") {
  const auto said = [](auto change) {
    return said_of_claim("FEE-7", a_claim("c1", "2026-03-20").line(kPanelLine).but(change));
  };
  CHECK(said([](Claim& each) { each.signed_on.forget(); }) == kClaimWarning);
  CHECK(said([](Claim& each) { each.authorised.reset(); }) == kClaimWarning);
  CHECK(said([](Claim& each) { each.authorised->grade = given(Grade::kSeo); }) == kClaimWarning);
  CHECK(said([](Claim& each) { each.authorised->grade = given(Grade::kScs); }).empty());
  CHECK(said([](Claim& each) { each.signed_on = dated("2026-03-21"); }) == kClaimWarning);
  CHECK(said([](Claim& each) { each.authorised->on = dated("2026-03-25"); }).empty());
}

TEST_CASE("FEE-7: a line with an error holds the claim back, a warning does not", "[FEE-7]") {
  CHECK(told_of(kCancelledLine).findings("FEE-7") == kClaimWarning);
  ClaimLine no_receipt = an_expense("2026-01-10", 5'00);
  no_receipt.receipt.forget();
  CHECK(*told_of(no_receipt).claim("c1").is_ready);
}

TEST_CASE("FEE-7: nobody authorises their own claim, however the name is written", "[FEE-7]") {
  const auto said = [](const char* member, const char* authorised_by) {
    World world;
    world.person("ivy").name = given(member);
    return world.with(a_panel("p1", "2026-03-10").held())
        .with(a_claim("c1", "2026-03-20").line(kPanelLine).but([&](Claim& each) {
          each.authorised->name = given(authorised_by);
        }))
        .on("2026-12-31")
        .findings("FEE-7");
  };
  CHECK(said("Ivy Fictional", "Ivy Fictional") == kClaimWarning);
  CHECK(said("Ivy Fictional", "  IVY\u00A0 fictional ") == kClaimWarning);
  CHECK(said("Andr\u00E9 O\u2019Fictional", "Andre\u0301 O'Fictional") == kClaimWarning);
  CHECK(said("Ivy Fictional", "Ivy Fictionale").empty());
  CHECK(said("Ivy Fictional", "") == kClaimWarning);  // by nobody
}

TEST_CASE("FEE-7: a claim goes from claimed to authorised, ready and paid, each with its day",
          "[FEE-7]") {
  const auto told = [](auto change) {
    return World{}
        .with(a_panel("p1", "2026-03-10").held())
        .with(a_claim("c1", "2026-03-20").line(kPanelLine).but([&](Claim& each) {
          each.authorised->on = dated("2026-03-22");
          change(each);
        }))
        .on("2026-12-31");
  };
  using rules::ClaimVerdict;
  const Told ready = told([](Claim&) {});
  CHECK(ready.claim("c1").authorised_on == day("2026-03-22"));
  CHECK(ready.claim("c1").ready_on() == day("2026-03-22"));
  CHECK(ready.claim("c1").verdict() == ClaimVerdict::kReadyToSend);
  CHECK(told([](Claim& each) { each.paid_on = dated("2026-04-28"); }).claim("c1").verdict() ==
        ClaimVerdict::kPaid);
  const Told open = told([](Claim& each) { each.authorised.reset(); });
  CHECK(open.claim("c1").verdict() == ClaimVerdict::kReadyToAuthorise);
  CHECK_FALSE(open.claim("c1").ready_on());
  const Told low = told([](Claim& each) { each.authorised->grade = given(Grade::kSeo); });
  CHECK(low.claim("c1").verdict() == ClaimVerdict::kNotReady);
  CHECK_FALSE(low.claim("c1").authorised_on);
  const Told unsigned_claim = told([](Claim& each) {
    each.signed_on.forget();
    each.authorised.reset();
  });
  CHECK(unsigned_claim.claim("c1").verdict() == ClaimVerdict::kNotReady);
}

TEST_CASE("FEE-7: a claim that is not ready still counts", "[FEE-7]") {
  const Told told = World{}
                        .with(a_panel("p1", "2026-03-10").held())
                        .with(a_claim("c1", "2026-03-20").line(kPanelLine).but([](Claim& each) {
                          each.signed_on.forget();
                        }))
                        .on("2026-12-31");
  CHECK_FALSE(*told.claim("c1").is_ready);
  CHECK(told.claim("c1").total().count == 210'00);
}

TEST_CASE("FEE-8: the cost code of the settings is the records' own", "[FEE-8]") {
  CHECK(*told_of(kPanelLine)->records->settings.cost_code == "1418255");
}

TEST_CASE("FEE-9: a panel is paid to who attended it", "[FEE-9]") {
  PanelFixture panel = a_panel("p1", "2026-03-10").held();
  panel.member("ivy").attended = given(false);
  const Told told =
      World{}.with(panel).with(a_claim("c1", "2026-03-20").line(kPanelLine)).on("2026-12-31");
  CHECK(told.findings("FEE-9") == kClaimError);
  CHECK(told.claim("c1").total().count == 0);
}

TEST_CASE("FEE-9: a panel is paid once, to the claim submitted first", "[FEE-9]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held())
      .with(a_claim("c1", "2026-03-20").line(kPanelLine))
      .with(a_claim("c2", "2026-03-19").line(kPanelLine))
      .with(a_claim("c3", "2026-03-20").line(kPanelLine));
  const Told told = world.on("2026-12-31");
  CHECK(told.findings("FEE-9") == Strings{"error c1", "error c3"});
  CHECK(told.claim("c2").total().count == 210'00);
}

TEST_CASE("FEE-9: on one day the claim's id decides, by code point", "[FEE-9]") {
  const Told told = World{}
                        .with(a_panel("p1", "2026-03-10").held())
                        .with(a_claim("c-9", "2026-03-20").line(kPanelLine))
                        .with(a_claim("c-10", "2026-03-20").line(kPanelLine))
                        .on("2026-12-31");
  CHECK(told.findings("FEE-9") == Strings{"error c-9"});
}

TEST_CASE("FEE-9: the first line stands even with another error", "[FEE-9]") {
  const Told told = World{}
                        .with(a_panel("p1", "2026-03-10").held())
                        .with(a_claim("c1", "2026-03-20").line(kCancelledLine).line(kPanelLine))
                        .on("2026-12-31");
  CHECK(told.findings("FEE-4") == kClaimError);
  CHECK(told.findings("FEE-9") == kClaimError);
  CHECK(told.claim("c1").total().count == 0);
}

TEST_CASE("FEE-9: another member's claim for the panel is another fee", "[FEE-9]") {
  World world;
  world.with_independent("iris");
  const Told told = world.with(a_panel("p1", "2026-03-10").plus("iris").held())
                        .with(a_claim("c1", "2026-03-20").line(kPanelLine))
                        .with(a_claim("c2", "2026-03-20").by("iris").line(kPanelLine))
                        .on("2026-12-31");
  CHECK(told.findings("FEE-9").empty());
}

TEST_CASE("FEE-9: panels attended and on no panel line are listed", "[FEE-9]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  CHECK(unclaimed(world) == 1);
  CHECK(world.on("2026-12-31")->unclaimed[0].claim_by == day("2026-04-10"));
  CHECK(world.on("2026-12-31")->unclaimed[0].amount == Pence{210'00});
  CHECK(unclaimed(World{world}.with(a_claim("c1", "2026-03-20").line(kPanelLine))) == 0);
  CHECK(unclaimed(World{world}.with(a_claim("c1", "2026-03-20").line(kCancelledLine))) == 1);
}

TEST_CASE("FEE-9: a line with an error claims nothing, so that the fee stays open", "[FEE-9]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held())
      .with(a_claim("c1", "2026-03-20").line(a_panel_line(LineKind::kPanel, "2026-03-11", "p1")));
  CHECK(unclaimed(world) == 1);
}

TEST_CASE("GEN-5: a panel before the records begin is not said to be unclaimed", "[GEN-5][FEE-9]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  world.records.settings.team.records_from = dated("2026-03-10");
  CHECK(unclaimed(world) == 1);
  world.records.settings.team.records_from = dated("2026-03-11");
  CHECK(unclaimed(world) == 0);
}

TEST_CASE("EXP-4: a late cancellation not claimed is listed", "[EXP-4]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").cancelled("2026-03-09 15:00"));
  CHECK(unclaimed(world) == 1);
  CHECK(world.on("2026-12-31")->unclaimed[0].is_cancelled_panel);
  CHECK(unclaimed(World{world}.with(a_claim("c1", "2026-03-20").line(kCancelledLine))) == 0);
  CHECK(unclaimed(World{}.with(a_panel("p1", "2026-03-10").cancelled("2026-03-01 15:00"))) == 0);
}

TEST_CASE("FEE-10: a line takes the rate in force on its date", "[FEE-10]") {
  World world;
  world.records.settings.fee_rates.push_back(
      {{}, dated("2026-03-10"), given(Pence{220'50}), given(Pence{110'25})});
  const auto worth = [&](const char* date) {
    return World{world}
        .with(a_claim("c1", "2026-03-20").line(a_line(LineKind::kFeedbackMeeting, date)))
        .on("2026-12-31")
        .claim("c1")
        .total()
        .count;
  };
  CHECK(worth("2026-03-09") == 105'00);
  CHECK(worth("2026-03-10") == 110'25);
  CHECK(worth("2022-01-01") == 105'00);
}

TEST_CASE("FEE-10: without a rate in force a line is an error", "[FEE-10]") {
  const Told told = told_of(a_line(LineKind::kFeedbackMeeting, "2021-12-31"));
  CHECK(told.findings("FEE-10") == kClaimError);
  CHECK(told.claim("c1").total().count == 0);
  CHECK(told_of(an_expense("2021-12-31", 5'00)).findings("FEE-10").empty());
}

TEST_CASE("FEE-12: a line for a panel is dated as the panel is", "[FEE-12]") {
  const auto dated_as = [](LineKind kind, const char* date) {
    ClaimLine line = a_panel_line(kind, date, "p1");
    if (kind == LineKind::kAdditional) {
      line.rate = given(RateKind::kHalf);
      line.approved = LineApproval{{}, given("CPP team"), dated("2026-03-20")};
    }
    return line;
  };
  CHECK(told_of(dated_as(LineKind::kPanel, "2026-03-10")).findings("FEE-12").empty());
  CHECK(told_of(dated_as(LineKind::kPanel, "2026-03-09")).findings("FEE-12") == kClaimError);
  CHECK(pence(dated_as(LineKind::kPanel, "2026-03-09")) == 0);
  CHECK(told_of(dated_as(LineKind::kAdditional, "2026-03-11")).findings("FEE-12") == kClaimError);
  CHECK(told_of(dated_as(LineKind::kAdditional, "2026-03-10")).findings("FEE-12").empty());
  CHECK(told_of(dated_as(LineKind::kCancelledPanel, "2026-03-11")).findings("FEE-12") ==
        kClaimError);
}
