#include <catch2/catch.hpp>
#include <map>

#include "documents/audit/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using documents::AuditCaseView;
using documents::AuditView;
using documents::DueView;
using documents::ReferAgainView;
using support::Built;

namespace {

DueView due(std::optional<const char*> on, std::optional<const char*> done, const char* as_of) {
  const std::map<Date, std::string> holidays{{day("2026-04-03"), "Good Friday"},
                                             {day("2026-04-06"), "Easter Monday"}};
  const auto date = [](std::optional<const char*> iso) {
    return iso ? std::optional(day(*iso)) : std::nullopt;
  };
  return documents::due_view(date(on), date(done), day(as_of), WorkingDays{holidays},
                             support::templates().sentences<documents::Vocabulary>());
}

Panel planned(const std::string& id, const char* date, const std::vector<std::string>& refs) {
  Panel panel = held(id, date);
  panel.status = given(PanelStatus::kPlanned);
  for (const std::string& ref : refs) {
    ListedCase listed;
    listed.ref = given(CaseRef{ref});
    listed.basis = given(Basis::kReReferral);
    panel.cases.push_back(listed);
  }
  return panel;
}

/// A1 is heard on 10 March 2026: its release is rejected, with further actions to be taken.
Records rejected_release() {
  Records records = two_areas();
  records.cases = {person("A1000001", "north", "2025-11-01")};
  records.panels = {held("p1", "2026-03-10")};
  ListedCase listed = heard("A1000001", Recommendation::kRelease);
  listed.response = answered(Decision::kDisagree, "2026-03-24", "A flight is booked.");
  listed.response->further_actions = given(true);
  records.panels[0].cases = {listed};
  return records;
}

AuditView audit(const Records& records) {
  const Built built(records);
  return documents::audit_view(built.context, *built.facts->find(PanelId{"p1"}));
}

ReferAgainView refer(const Records& records) { return audit(records).cases.at(0).refer; }

}  // namespace

TEST_CASE("POST-7: the audit says who approved a rejection, of which grade, and when") {
  Records records = rejected_release();
  records.settings.rules.guidance = given(Guidance::k9);
  Approval approval;
  approval.name = given(std::string("Wren Fictional"));
  approval.grade = given(Grade::kGrade7);
  approval.on = given(day("2026-03-23"));
  records.panels[0].cases[0].response->approved = approval;
  const AuditView view = audit(records);
  CHECK(view.needs_approval);
  CHECK(view.cases.at(0).response.approved_by == "Wren Fictional, Grade 7");
  CHECK(view.cases.at(0).response.approved_on == "23 Mar 2026");
}

TEST_CASE("CMP-5: days late run from the due day to the day a thing was done") {
  // Wednesday 18 March to Monday 23 March: 5 calendar days, of them 3 working.
  const DueView late = due("2026-03-18", "2026-03-23", "2026-03-31");
  CHECK(late.progress == DueState::kDoneLate);
  CHECK(late.calendar == "5 calendar days");
  CHECK(late.working == "3 working days");
}

TEST_CASE("CMP-5: of a thing not done they run to as_of") {
  const DueView late = due("2026-03-24", std::nullopt, "2026-03-31");
  CHECK(late.progress == DueState::kLate);
  CHECK(late.calendar == "7 calendar days");
  CHECK(late.working == "5 working days");
}

TEST_CASE("CMP-5: days left skip bank holidays, and a due day on one is noted") {
  // 31 March to 6 April: 1 and 2 April are working days, the 3rd and the 6th are not.
  const DueView open = due("2026-04-06", std::nullopt, "2026-03-31");
  CHECK(open.progress == DueState::kOpen);
  CHECK(open.due == "6 Apr 2026 (Easter Monday)");
  CHECK(open.calendar == "6 calendar days");
  CHECK(open.working == "2 working days");
}

TEST_CASE("a thing is not late on its day, and done without a day is done") {
  CHECK(due("2026-03-31", std::nullopt, "2026-03-31").progress == DueState::kOpen);
  CHECK(due("2026-03-31", "2026-03-31", "2026-04-01").progress == DueState::kDone);
  CHECK(due(std::nullopt, "2026-03-20", "2026-03-31").progress == DueState::kDone);
  CHECK(due(std::nullopt, std::nullopt, "2026-03-31").progress == DueState::kUndated);
}

TEST_CASE("POST-6: a rejected release goes to the planned panel that lists it") {
  Records records = rejected_release();
  records.panels.push_back(planned("p2", "2026-04-02", {}));
  records.panels.push_back(planned("p3", "2026-04-09", {"A1000001"}));
  const ReferAgainView view = refer(records);
  CHECK(view.state == ReferredAgain::kListed);
  CHECK(view.panel == "p3");
  CHECK(view.date == "9 Apr 2026");
}

TEST_CASE("POST-6: where none lists it, it goes to the next available panel") {
  Records records = rejected_release();
  records.panels.push_back(planned("p2", "2026-04-09", {}));
  records.panels.push_back(planned("p3", "2026-04-02", {}));
  records.panels.push_back(planned("p4", "2026-03-30", {"A1000001"}));
  const ReferAgainView view = refer(records);
  CHECK(view.state == ReferredAgain::kToList);
  CHECK(view.panel == "p3");
}

TEST_CASE("POST-6: where no panel is planned, that is said") {
  CHECK(refer(rejected_release()).state == ReferredAgain::kUnplanned);
}

TEST_CASE("POST-6: a later panel that considered the case has heard it") {
  Records records = rejected_release();
  records.panels.push_back(held("p2", "2026-03-24"));
  records.panels[1].cases = {heard("A1000001", Recommendation::kMaintain)};
  const ReferAgainView view = refer(records);
  CHECK(view.state == ReferredAgain::kHeard);
  CHECK(view.panel == "p2");
}

TEST_CASE("POST-6: nobody whose detention has ended is referred again") {
  Records records = rejected_release();
  records.cases[0].detention.ended = given(day("2026-03-27"));
  const ReferAgainView view = refer(records);
  CHECK(view.state == ReferredAgain::kEnded);
  CHECK(view.date == "27 Mar 2026");
}

TEST_CASE("POST-4: without an audit nothing is decided, after one the answer is its own") {
  Records records = rejected_release();
  records.panels[0].cases[0].response->further_actions = given(false);
  CHECK(refer(records).state == ReferredAgain::kNotAudited);
  records.panels[0].cases[0].audit.emplace();
  records.panels[0].cases[0].audit->on = given(day("2026-03-24"));
  CHECK(refer(records).state == ReferredAgain::kUndecided);
  records.panels[0].cases[0].audit->re_refer = given(false);
  CHECK(refer(records).state == ReferredAgain::kNo);
  records.panels[0].cases[0].audit->re_refer = given(true);
  CHECK(refer(records).state == ReferredAgain::kUnplanned);
}

TEST_CASE("POST-4: releases and actions are audited, maintained detention is not") {
  Records records = rejected_release();
  for (const auto& [ref, outcome] : {std::pair{"A1000002", Recommendation::kMaintain},
                                     std::pair{"A1000003", Recommendation::kMaintainWithActions}}) {
    records.cases.push_back(person(ref, "south", "2025-11-01"));
    records.panels[0].cases.push_back(heard(ref, outcome));
  }
  auto& actions = records.panels[0].cases[2].outcome->actions;
  actions = {action("One"), action("Two")};
  actions[1].completed_on = given(day("2026-03-20"));
  const AuditView view = audit(records);
  REQUIRE(view.cases.size() == 2);
  CHECK(view.audit_on == "24 March 2026");
  CHECK(view.to_audit == "2");
  CHECK(view.cases[0].items[0].is_release);
  CHECK(view.cases[0].response.decision == Decision::kDisagree);
  CHECK(view.cases[0].response.calendar == "14 calendar days");
  CHECK(view.cases[0].response.working == "10 working days");
  CHECK(view.cases[1].done == "1");
  CHECK(view.cases[1].all == "2");
}

TEST_CASE("POST-4: the worst case comes first, and a case is as bad as its worst item") {
  Records records = rejected_release();
  records.cases.push_back(person("A1000002", "south", "2025-11-01"));
  records.panels[0].cases.push_back(heard("A1000002", Recommendation::kMaintainWithActions));
  auto& actions = records.panels[0].cases[1].outcome->actions;
  actions = {action("One"), action("Two")};
  actions[0].completed_on = given(day("2026-03-20"));
  actions[1].by = given(day("2026-03-17"));
  const AuditView view = audit(records);
  // Of the release, due on 24 March, 7 days are past on 31 March; of the action, due on the
  // 17th, 14.
  REQUIRE(view.cases.size() == 2);
  CHECK(view.cases[0].ref == "A1000002");
  CHECK(view.cases[0].name == *records.cases[1].name);
  CHECK(view.cases[0].worst->calendar == "14 calendar days");
  CHECK(view.cases[1].worst->calendar == "7 calendar days");
}

TEST_CASE("ESC-1: what the wash-up escalated stands on the audit page, with or without an audit") {
  Records records = rejected_release();
  records.panels[0].cases = {heard("A1000001", Recommendation::kMaintain)};
  CaseFeedback feedback;
  feedback.panel = given(PanelId{"p1"});
  feedback.ref = given(CaseRef{"A1000001"});
  feedback.escalate.emplace();
  feedback.escalate->to = given(std::string("the strategic director"));
  feedback.escalate->on = given(day("2026-03-11"));
  records.feedback.cases = {feedback};
  const AuditView view = audit(records);
  CHECK(view.cases.empty());
  REQUIRE(view.escalated.size() == 1);
  CHECK(view.escalated[0].is_unanswered);
  CHECK(view.escalated[0].answer_by == "25 March 2026");
  CHECK(view.escalated[0].days == "20 calendar days");
  CHECK(Built(records).has("panels/p1/audit.html"));
}

TEST_CASE("POST-4: a person bailed has been released, a person removed has not") {
  Records records = rejected_release();
  records.cases[0].detention.ended = given(day("2026-03-12"));
  records.cases[0].detention.end_reason = given(EndReason::kBailIj);
  CHECK(audit(records).cases[0].items[0].state.done_on == "12 Mar 2026");
  records.cases[0].detention.end_reason = given(EndReason::kRemoved);
  CHECK(audit(records).cases[0].items[0].state.done_on.empty());
}

TEST_CASE("POST-4: a panel with nothing to audit has no audit, one with it is a page") {
  Records records = rejected_release();
  const auto page = Built(records).at("panels/p1/audit.html");
  CHECK(page.kind() == Kind::kAudit);
  CHECK(page.bytes.find("A flight is booked.") != std::string::npos);
  CHECK(page.bytes.find("no panel is planned") != std::string::npos);
  records.panels[0].cases = {heard("A1000001", Recommendation::kMaintain)};
  CHECK_FALSE(Built(records).has("panels/p1/audit.html"));
}
