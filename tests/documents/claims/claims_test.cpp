#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "documents/claims/reminder.h"
#include "documents/claims/unclaimed.h"
#include "documents/claims/view.h"
#include "documents/kinds.h"
#include "documents/worked_money.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built_money;
using support::holds;

namespace {

const rules::ClaimFacts& claim(const std::string& id) {
  return *built_money().facts->find(ClaimId{id});
}

ClaimView view_of(const std::string& id) { return claim_view(built_money().context, claim(id)); }

/// The rules that refuse each line of a claim, in the order of the file; empty for one that stands.
std::vector<std::string> refusals(const std::string& id) {
  std::vector<std::string> all;
  for (const auto& line : claim(id).lines) {
    std::string rules;
    for (const auto& problem : line.problems) {
      if (problem.severity == Severity::kError) rules += std::string(problem.rule) + " ";
    }
    all.push_back(rules);
  }
  return all;
}

}  // namespace

TEST_CASE("FEE: a worked claim adds up by hand, with every kind of line that is refused") {
  CHECK(refusals("ivy-1") == std::vector<std::string>{"", "", "FEE-9 ", "", "FEE-4 ",
                                                      "FEE-4 FEE-9 ", "", "", "", "", "FEE-3 ",
                                                      "FEE-3 ", "FEE-10 ", "", ""});
  CHECK(claim("ivy-1").fees.count == 115500);
  CHECK(claim("ivy-1").expenses.count == 3045);
  CHECK(claim("ivy-1").total().count == 118545);
  const ClaimView view = view_of("ivy-1");
  CHECK(view.fees == "£1,155.00");
  CHECK(view.expenses == "£30.45");
  CHECK(view.total == "£1,185.45");
  CHECK(view.refused_lines == "6 lines");
  CHECK(view.look == "bad");
  REQUIRE(view.advice.size() == 1);
  CHECK(view.advice[0].rule == "FEE-1");
}

TEST_CASE("FEE-8: every claim's page has the cost code of the settings", "[FEE-8]") {
  Records records = support::worked_money();
  records.settings.cost_code.value = "7654321";
  const support::Built with(records, "2026-04-30");
  for (const char* path : {"claims/2026-03/ivy.html", "claims/2026-04/oak.html"}) {
    INFO(path);
    const Document page = with.at(path);
    CHECK(holds(page.bytes, "<dt>Cost code</dt><dd>7654321 "));
  }
}

TEST_CASE("FEE-10: a line of the day on which the rate changes takes the new rate") {
  CHECK(claim("ivy-2").lines[0].amount.count == 21600);
  CHECK(claim("ivy-2").total().count == 21600);
  CHECK(refusals("ivy-2") == std::vector<std::string>{"", "FEE-9 "});
  CHECK(claim("oak-1").lines[1].amount.count == 10500);
  CHECK(claim("oak-1").lines[2].amount.count == 10800);
  CHECK(claim("oak-1").total().count == 51299);
}

TEST_CASE("FEE-7: the head of a claim says what is missing") {
  const ClaimView unsigned_claim = view_of("ivy-2");
  REQUIRE(unsigned_claim.reasons.size() == 3);
  CHECK(unsigned_claim.reasons[0].message == "Not signed by the member");
  CHECK(unsigned_claim.reasons[1].message == "Authorised by SEO, below Grade 7");
  CHECK(unsigned_claim.verdict.starts_with(
      "Not ready: not signed by the member; authorised by SEO, below Grade 7; "));
  CHECK_FALSE(unsigned_claim.states.is_authority_good);
  const ClaimView early = view_of("elm-1");
  CHECK(early.reasons[0].message == "Authorised before it was signed");
  CHECK_FALSE(early.states.is_authority_good);
  CHECK(early.total == "£0.00");
  CHECK(view_of("oak-1").is_ready);
}

TEST_CASE("FEE-7: one verdict is said of a claim, and counts what is to be checked") {
  CHECK(view_of("oak-1").verdict == "Ready to send, 1 point to check");  // p1, late
  Records records = support::worked_money();
  for (Claim& each : records.claims) {
    if (each.id->text != "oak-1") continue;
    each.authorised.reset();
    for (ClaimLine& line : each.lines) line.receipt.value.reset();
  }
  const support::Built open(records, "2026-04-30");
  const ClaimView view = claim_view(open.context, *open.facts->find(ClaimId{"oak-1"}));
  CHECK(view.verdict == "Ready to authorise, 1 receipt and 1 point to check");
  CHECK(view.reasons.empty());
  CHECK(view.states.ready_on.empty());
}

TEST_CASE("FEE-7: paid is said of a claim that was paid, and of no other") {
  const auto says_paid = [](const support::Built& with) {
    return holds(with.at("claims/2026-04/oak.html").bytes, ">Paid on ");
  };
  CHECK_FALSE(says_paid(built_money()));
  Records records = support::worked_money();
  for (Claim& each : records.claims) {
    if (each.id->text == "oak-1") each.paid_on.value = *parse_date("2026-04-28");
  }
  CHECK(says_paid(support::Built(records, "2026-04-30")));
}

TEST_CASE("FEE: what is claimed is what is refused and what is payable") {
  for (const rules::ClaimFacts& each : built_money().facts->claims) {
    Pence refused;
    for (const auto& line : each.lines) refused += line.has_error() ? line.claimed : Pence{};
    CHECK(each.claimed() == refused + each.total());
  }
  CHECK(claim("ivy-1").claimed().count > claim("ivy-1").total().count);
}

TEST_CASE("FEE: the checks of a claim count the lines that they are about") {
  const ClaimView view = view_of("ivy-1");
  CHECK(view.checks.panels.counted == "6 lines");
  CHECK(view.checks.panels.wrong == "3");
  CHECK(view.checks.panels.result == CheckResult::kRefused);
  CHECK(view.checks.additional.wrong == "2");
  CHECK(view.checks.rates.wrong == "1");
  CHECK(view.checks.in_time.wrong == "2");
  CHECK(view.checks.in_time.result == CheckResult::kToCheck);
  CHECK(view.checks.receipts.counted == "2 lines");
  CHECK(view.checks.receipts.wrong == "1");
  CHECK(view_of("oak-1").checks.additional.result == CheckResult::kNone);
  CHECK(view_of("oak-1").checks.receipts.result == CheckResult::kGood);
}

TEST_CASE("FEE: a page shows the rule that refuses a line and what would put it right") {
  const Document page = built_money().at("claims/2026-03/ivy.html");
  CHECK(page.state == State::kNotForIssue);
  CHECK(page.subject == "ivy-1");
  CHECK(holds(page.bytes, "Panel early was cancelled more than 72 hours before its start"));
  CHECK(holds(page.bytes, "take the line out of the claim"));
  CHECK(holds(page.bytes,
              "Additional time approved only on 28\u00a0March\u00a02026, after the claim"));
  CHECK(
      holds(page.bytes, "cancelled on 21\u00a0Mar\u00a02026 at 10:00, 72 hours before its start"));
  CHECK(holds(page.bytes, "POH-1"));
  CHECK(holds(page.bytes, "1418255"));
  const Document ready = built_money().at("claims/2026-04/oak.html");
  CHECK(ready.state == State::kReady);  // p1 was claimed late: nobody can put that right
  CHECK(holds(ready.bytes, "Ready to send, 1 point to check."));
}

TEST_CASE("FEE: a claim's page defines the rules of its own kinds of line, and of no other") {
  const auto defined = [](const char* id) {
    std::set<std::string> rules;
    const auto view = member_month_view(built_money().context, {&claim(id)});
    for (const auto& each : view.page.definitions) rules.insert(each.id);
    return rules;
  };
  const std::set<std::string> of_every_claim{"FEE-5", "FEE-7", "FEE-8", "FEE-9", "EXP-2", "PAN-15"};
  for (const char* id : {"elm-1", "oak-1"}) {
    INFO(id);
    CHECK(std::ranges::includes(defined(id), of_every_claim));
  }
  const auto absent = [](const std::set<std::string>& rules, std::vector<std::string> names) {
    return std::ranges::none_of(names, [&](const auto& name) { return rules.contains(name); });
  };
  // elm-1 is a panel cancelled; oak-1 is a panel, two meetings and an expense.
  CHECK(defined("elm-1").contains("FEE-4"));
  CHECK(absent(defined("elm-1"), {"FEE-1", "FEE-2", "FEE-3", "FEE-6"}));
  CHECK(std::ranges::includes(defined("oak-1"), std::set<std::string>{"FEE-1", "FEE-2", "FEE-6"}));
  CHECK(absent(defined("oak-1"), {"FEE-3", "FEE-4"}));
}

TEST_CASE("PAN-15: two panels on one day are one day on the claim's page") {
  const auto view = member_month_view(built_money().context, {&claim("ivy-1")});
  CHECK(view.days.counted == "2 days");
  CHECK(view.days.panels == "3 panels");
  CHECK(view.days.expected == "15 to 30 expected");
  CHECK(view.days.dates == std::vector<std::string>{"10 March 2026 (2 panels)", "1 April 2026"});
}

TEST_CASE("FEE-9, EXP-4: what is not claimed is told to the team and to each member") {
  const TeamView team = team_view(built_money().context);
  REQUIRE(team.members.size() == 2);
  CHECK(team.panels_counted == "3 panels");
  CHECK(team.attended_total == "£426.00");
  CHECK(team.cancelled_total == "£210.00");
  CHECK(team.waiting.size() == 3);
  const auto& elm = team.members[0];
  CHECK(elm.fees[0].claim_by == "1 May 2026");
  CHECK(elm.fees[0].last_day == LastDay::kNear);
  CHECK(elm.fees[0].when == "in 1 day");
  const auto& oak = team.members[1];
  CHECK(oak.total == "£420.00");
  CHECK(oak.email.empty());
  CHECK(oak.fees[0].panel.id == "p3");
  CHECK(oak.fees[0].last_day == LastDay::kPast);
  CHECK(oak.fees[1].is_cancelled_panel);
}

TEST_CASE("FEE-5: a reminder says what, how much, by when, and to whom it goes") {
  const Document email = built_money().at("claims/2026-04/elm.eml");
  CHECK(holds(email.bytes, "To: Ed Elm <elm@example.org>"));
  CHECK(holds(email.bytes, "X-Unsent: 1"));
  CHECK(holds(email.bytes, "Date: Thu, 30 Apr 2026 12:00:00 +0000"));
  CHECK(email.state == State::kReady);
  const auto view =
      reminder_view(built_money().context, *built_money().facts->records->find(PersonId{"elm"}));
  CHECK(view.unclaimed.total == "£216.00");
  CHECK(built_money().context.templates.render("claims/reminder-subject.txt", view) ==
        "OFFICIAL-SENSITIVE: 1 panel not yet claimed, first to claim by 1 May 2026\n");
}

TEST_CASE("FEE-5: a reminder never asks for something by a day that has passed") {
  const support::Built late(support::worked_money(), "2026-05-02");
  const auto view = reminder_view(late.context, *late.facts->records->find(PersonId{"elm"}));
  CHECK(late.context.templates.render("claims/reminder-subject.txt", view) ==
        "OFFICIAL-SENSITIVE: 1 panel not yet claimed, 1 overdue since 1 May 2026\n");
  const std::string body = late.context.templates.render("claims/reminder.html", view);
  CHECK_FALSE(holds(body, "by 1 May 2026"));
  CHECK(holds(body, "Overdue since 1\u00a0May\u00a02026"));
}

TEST_CASE("GEN-1: a claim of April is unknown in March, and its panel is not claimed") {
  const support::Built march(support::worked_money(), "2026-03-31");
  CHECK(march.facts->find(ClaimId{"oak-1"}) == nullptr);
  CHECK(march.facts->unclaimed.size() == 3);  // oak: p1, p3 and the late cancellation
}
