#include "rules/fixtures.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "rules/catalogue.h"
#include "support/remedy.h"

namespace panelpress::fixtures {

namespace {

Source in_file(const std::string& path, int line = 1) { return {FilePath(path), line, 1}; }

/// Inserts an item where its id stands by code point, as the readers of inputs leave it.
template <class Item, class Id>
void insert_sorted(std::vector<Item>& items, const Item& item, Field<Id> Item::*id) {
  const auto place =
      std::lower_bound(items.begin(), items.end(), item,
                       [&](const Item& a, const Item& b) { return *(a.*id) < *(b.*id); });
  items.insert(place, item);
}

Member attending(const std::string& person, Date panel_date) {
  Member member;
  member.person = given(PersonId{person});
  member.answered_on = given(panel_date - Days{90});
  member.answer = given(Answer::kAttending);
  return member;
}

BusinessArea business_area(const char* code, const char* name) {
  BusinessArea area;
  area.code = given(AreaCode{code});
  area.name = given(name);
  area.email = given("team@example.gov.uk");
  area.spoc = {{}, given("Heron Fictional"), given("spoc@example.gov.uk")};
  return area;
}

/// What holds of every finding whatever the test: its rule is one of the catalogue, it says
/// something and what would put it right, and it is the only one of its rule about its subject.
void check_findings(const rules::Facts& facts) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const Finding& each : facts.findings) {
    if (rules::rule(each.rule).id != each.rule || each.message.empty()) {
      throw std::logic_error("a finding of " + each.rule + " says nothing");
    }
    if (!support::says_what_to_do(each.message.text())) {
      throw std::logic_error(each.rule + " does not say what to do: " + each.message.text());
    }
    if (!seen.emplace(each.rule, each.subject.text()).second) {
      throw std::logic_error("two findings of " + each.rule + " about " + each.subject.text());
    }
  }
}

}  // namespace

DateTime moment(const std::string& iso) {
  const auto number = [&](std::size_t at) { return std::stoi(iso.substr(at, 2)); };
  return parse_date(iso.substr(0, 10)).value() + std::chrono::hours{number(11)} +
         std::chrono::minutes{number(14)};
}

CaseFixture a_case(const std::string& ref) {
  CaseRecord record;
  record.source = in_file("cases/" + ref + ".toml");
  record.ref = given(CaseRef{ref});
  record.atlas_id = given("1212-0001");
  record.name = {"Person " + ref, record.source};
  record.date_of_birth = dated("1990-04-01");
  record.nationality = given("Albania");
  record.area = given(AreaCode{"north"});
  record.owner = Contact{{}, given("Owner"), given("owner@example.gov.uk")};
  record.detention.start = dated("2025-11-03");
  record.detention.centre = given(CentreCode{"centre"});
  record.removal = {dated("2026-06-01"), given("Three months")};
  record.documentation.status = given("Held");
  record.vulnerability.aar_level = given(0);
  record.vulnerability.reason = given("Nothing in the medical record");
  record.criminality.foreign_national_offender = given(false);
  record.public_protection = given("Low");
  record.progression = {given(Strings{"Interviewed"}), given(Strings{"Book a flight"})};
  record.justification = given("Removal is near");
  Barrier barrier;
  barrier.kind = given(BarrierKind::kTravelDocument);
  barrier.detail = given("Applied for");
  barrier.mitigation = given("Chased weekly");
  barrier.resolve_by = dated("2026-05-01");
  record.barriers = {barrier};
  return {record};
}

CaseFixture& CaseFixture::detained(const char* start) {
  record.detention.start = dated(start);
  return *this;
}

CaseFixture& CaseFixture::ended(const char* date, EndReason reason) {
  record.detention.ended = dated(date);
  record.detention.end_reason = given(reason);
  return *this;
}

CaseFixture& CaseFixture::reviewed(std::initializer_list<const char*> dates) {
  for (const char* date : dates) {
    Dcpr dcpr;
    dcpr.date = dated(date);
    dcpr.records_cpp = given(true);
    record.dcprs.push_back(dcpr);
  }
  return *this;
}

CaseFixture& CaseFixture::bailed(const char* date) {
  record.bail = Bail{{}, given(BailGranter::kSecretaryOfState), dated(date), {}};
  return *this;
}

CaseFixture& CaseFixture::area(const char* code) {
  record.area = given(AreaCode{code});
  return *this;
}

ListedFixture listed(const std::string& ref) {
  ListedCase listed;
  listed.ref = given(CaseRef{ref});
  listed.basis = given(Basis::kCycle);
  return {listed};
}

ListedFixture& ListedFixture::basis(Basis basis) {
  listed.basis = given(basis);
  return *this;
}

ListedFixture& ListedFixture::outcome(Recommendation recommendation) {
  Outcome outcome;
  outcome.recommendation = given(recommendation);
  outcome.reasons = given("The documents are in hand.");
  outcome.alternatives = given("Reporting was considered.");
  outcome.long_stop_days = given(120);
  outcome.decided_by = given(DecidedBy::kConsensus);
  listed.outcome = outcome;
  return *this;
}

ListedFixture& ListedFixture::release() {
  outcome(Recommendation::kRelease);
  listed.outcome->grounds = given(std::vector{Ground::kBarriers});
  return *this;
}

ListedFixture& ListedFixture::with_actions(std::initializer_list<const char*> what) {
  outcome(Recommendation::kMaintainWithActions);
  for (const char* each : what) {
    Action action;
    action.what = given(each);
    action.who = given("Casework");
    action.by = dated("2026-04-30");
    listed.outcome->actions.push_back(action);
  }
  return *this;
}

ListedFixture& ListedFixture::maintain() { return outcome(Recommendation::kMaintain); }

ListedFixture& ListedFixture::no_recommendation(const char* resolve_by) {
  outcome(Recommendation::kNoRecommendation);
  listed.outcome->resolve_by = dated(resolve_by);
  return *this;
}

ListedFixture& ListedFixture::deferred() {
  listed.outcome.emplace();
  listed.outcome->recommendation = given(Recommendation::kDeferred);
  return *this;
}

ListedFixture& ListedFixture::agreed(const char* recorded_on) {
  return response_but([&](Response& response) {
    response.decision = given(Decision::kAgree);
    response.recorded_on = dated(recorded_on);
  });
}

ListedFixture& ListedFixture::rejected(const char* recorded_on, const char* reason) {
  return response_but([&](Response& response) {
    response.decision = given(Decision::kDisagree);
    response.recorded_on = dated(recorded_on);
    response.reason = given(reason);
  });
}

ListedFixture& ListedFixture::audited(const char* date, bool re_refer) {
  listed.audit.emplace();
  listed.audit->on = dated(date);
  listed.audit->re_refer = given(re_refer);
  return *this;
}

PanelFixture a_panel(const std::string& id, const char* date) {
  Panel panel;
  panel.source = in_file("panels/" + id + ".toml");
  panel.id = given(PanelId{id});
  panel.date = dated(date);
  panel.start = given(DateTime{day(date)} + std::chrono::hours{10});
  panel.status = given(PanelStatus::kPlanned);
  panel.invited_on = given(day(date) - Days{20});
  panel.cases_identified_on = given(day(date) - Days{10});
  panel.pack_issued_on = given(day(date) - Days{8});
  panel.list_to_independents_on = given(day(date) - Days{3});
  panel.chair = given(PersonId{"brook"});
  panel.officer = given(PersonId{"cole"});
  PanelFixture fixture{panel};
  for (const char* person : {"fen", "nash", "rill", "lake", "ivy", "gate"}) fixture.plus(person);
  return fixture;
}

PanelFixture& PanelFixture::held() {
  panel.status = given(PanelStatus::kHeld);
  for (Member& each : panel.members) each.attended = given(true);
  return *this;
}

PanelFixture& PanelFixture::cancelled(const std::string& when) {
  panel.status = given(PanelStatus::kCancelled);
  panel.cancelled_at = given(moment(when));
  return *this;
}

PanelFixture& PanelFixture::lists(const ListedFixture& listed) {
  panel.cases.push_back(listed.listed);
  return *this;
}

Member& PanelFixture::member(const std::string& person) {
  return *std::find_if(panel.members.begin(), panel.members.end(),
                       [&](const Member& each) { return each.person->text == person; });
}

PanelFixture& PanelFixture::without(const std::string& person) {
  std::erase_if(panel.members, [&](const Member& each) { return each.person->text == person; });
  return *this;
}

PanelFixture& PanelFixture::plus(const std::string& person) {
  panel.members.push_back(attending(person, *panel.date));
  if (panel.is_held()) panel.members.back().attended = given(true);
  return *this;
}

ClaimLine a_line(LineKind kind, const char* date) {
  ClaimLine line;
  line.kind = given(kind);
  line.date = dated(date);
  return line;
}

ClaimLine a_panel_line(LineKind kind, const char* date, const std::string& panel) {
  ClaimLine line = a_line(kind, date);
  line.panel = given(PanelId{panel});
  return line;
}

ClaimLine an_expense(const char* date, std::int64_t pence) {
  ClaimLine line = a_line(LineKind::kExpense, date);
  line.category = given(ExpenseCategory::kRail);
  line.amount = given(Pence{pence});
  line.receipt = given("R-1");
  return line;
}

ClaimFixture a_claim(const std::string& id, const char* submitted_on) {
  Claim claim;
  claim.source = in_file("claims/" + id + ".toml");
  claim.id = given(ClaimId{id});
  claim.member = given(PersonId{"ivy"});
  claim.submitted_on = dated(submitted_on);
  claim.signed_on = dated(submitted_on);
  claim.authorised = Approval{{}, given("Moor"), given(Grade::kGrade7), dated(submitted_on)};
  return {claim};
}

ClaimFixture& ClaimFixture::line(ClaimLine line) {
  claim.lines.push_back(std::move(line));
  return *this;
}

ClaimFixture& ClaimFixture::by(const std::string& member) {
  claim.member = given(PersonId{member});
  return *this;
}

World::World() {
  Settings& settings = records.settings;
  settings.source = in_file("settings.toml");
  settings.team.email = given("panels@example.gov.uk");
  settings.business_areas = {business_area("north", "North"), business_area("south", "South")};
  settings.cost_code = given("1418255");
  settings.fee_rates = {
      {{}, dated("2022-01-01"), given(Pence{210'00}), given(Pence{105'00})},
  };
  settings.funders = {
      {{}, dated("2022-01-01"), given("National Returns Command"), given("Returns")}};
  for (const int year : {2024, 2025, 2026}) {
    settings.budgets.push_back({{}, given(FinancialYear{year}), given(Pence{60'000'00})});
  }
  for (const char* date : {"2024-12-25", "2025-12-25", "2026-12-25"}) {
    with_holiday(date, "Christmas Day");
  }
  with_person("brook", Area::kPolicy, Grade::kGrade7);
  with_person("cole", Area::kCppTeam, Grade::kEo);
  with_person("fen", Area::kFnoRc, Grade::kHeo);
  with_person("nash", Area::kNrpc, Grade::kEo);
  with_person("rill", Area::kReturnsLogistics, Grade::kHeo);
  with_person("lake", Area::kLitigationOperations, Grade::kSeo);
  with_person("gate", Area::kDetentionGatekeeper, Grade::kHeo);
  with_independent("ivy");
}

World& World::with(const CaseFixture& fixture) {
  insert_sorted(records.cases, fixture.record, &CaseRecord::ref);
  return *this;
}

World& World::with(const PanelFixture& fixture) {
  insert_sorted(records.panels, fixture.panel, &Panel::id);
  return *this;
}

World& World::with(const ClaimFixture& fixture) {
  insert_sorted(records.claims, fixture.claim, &Claim::id);
  return *this;
}

World& World::with_person(const std::string& id, Area area, Grade grade) {
  Person person;
  person.source = in_file("people.toml");
  person.id = given(PersonId{id});
  person.name = given("Somebody");
  person.email = given("somebody@example.gov.uk");
  person.area = given(area);
  person.grade = given(grade);
  person.trained_on = dated("2024-01-08");
  insert_sorted(records.people, person, &Person::id);
  return *this;
}

World& World::with_independent(const std::string& id) {
  with_person(id, Area::kIndependent, Grade::kEo);
  Person& added = person(id);
  added.grade.forget();
  added.appointments = {{{}, dated("2025-01-01"), given(36), dated("2028-01-01"), {}, {}}};
  return *this;
}

World& World::with_holiday(const char* date, const char* name) {
  records.holidays[day(date)] = given(name);
  return *this;
}

Person& World::person(const std::string& id) {
  return *std::find_if(records.people.begin(), records.people.end(),
                       [&](const Person& each) { return each.id->text == id; });
}

Told World::on(const char* as_of, unsigned jobs) const {
  auto facts = rules::work_out(records, day(as_of), {jobs});
  check_findings(*facts);
  return Told{std::move(facts)};
}

}  // namespace panelpress::fixtures
