#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "documents/case_pack/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

Panel planned(const std::string& id, const char* date) {
  Panel panel = fixtures::held(id, date);
  panel.status.value = PanelStatus::kPlanned;
  panel.start = fixtures::given(DateTime{fixtures::day(date)} + std::chrono::hours{10});
  return panel;
}

ListedCase listed(const std::string& ref, Basis basis = Basis::kCycle) {
  ListedCase each;
  each.ref = fixtures::given(CaseRef{ref});
  each.basis = fixtures::given(basis);
  return each;
}

/// Two people at a planned panel of 9 April 2026: one detained 157 days, heard in February with an
/// action still open; one 37 days.
Records two_people() {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03"),
                   fixtures::person("A1000002", "south", "2026-03-03")};
  Panel earlier = fixtures::held("2026-02-10-am", "2026-02-10");
  earlier.cases = {fixtures::heard("A1000001", Recommendation::kMaintainWithActions)};
  earlier.cases[0].outcome->actions = {fixtures::action("Ask the consulate")};
  Panel coming = planned("2026-04-09-am", "2026-04-09");
  coming.cases = {listed("A1000002", Basis::kAdHoc), listed("A1000001")};
  records.panels = {earlier, coming};
  return records;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

int times_in(const std::string& text, std::string_view part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

const FieldView& field(CaseView& view, const std::string& key) {
  const auto fields = fields_of(view);
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const FieldView* each) { return each->key == key; });
  REQUIRE(found != fields.end());
  return **found;
}

}  // namespace

TEST_CASE("SEL-3, SEL-4: the agenda gives each case its time of day, the longest detained first") {
  const auto with = built(two_people());
  REQUIRE(with.context.templates.errors().empty());
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  const SheetView& sheet = view.sheet;
  REQUIRE(sheet.rows.size() == 2);
  CHECK(sheet.opens_at == "10:00");
  CHECK(sheet.rows[0].ref == "A1000001");
  CHECK(sheet.rows[0].time == "10:10");
  CHECK(sheet.rows[1].time == "10:18");  // an early or 3-month case takes 8 minutes
  CHECK(sheet.wash_up_at == "12:20");
  CHECK(sheet.title == "2 cases, 36 of 150 minutes: all fit");
}

TEST_CASE("SEL-4: without a time the agenda counts from the start") {
  Records records = two_people();
  records.panels[1].start.forget();
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.sheet.opens_at == "at the start");
  CHECK(view.sheet.rows[0].time == "after 10 minutes");
  CHECK(contains(view.page.subject, "no time set"));
}

TEST_CASE("SEL-4: an opening or a wash-up of one minute is told as one") {
  Records records = two_people();
  records.settings.rules.opening_minutes = fixtures::given(1);
  records.settings.rules.wash_up_minutes = fixtures::given(1);
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.sheet.opening == "1 minute");
  CHECK(view.sheet.wash_up == "1 minute");
}

TEST_CASE("SEL-4: cases past the time stand below the line and are never dropped") {
  Records records = two_people();
  records.settings.rules.panel_minutes = fixtures::given(30);
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  const auto& rows = view.sheet.rows;
  REQUIRE(rows.size() == 2);
  CHECK_FALSE(rows[0].is_past_time);
  CHECK(rows[1].is_past_time);
  CHECK(rows[1].is_first_past_time);
  CHECK(view.sheet.title == "2 cases, 36 of 30 minutes: 1 fit, A1000002 may be carried over");
}

TEST_CASE("PCK-1: what the input lacks prints Not recorded") {
  const auto with = built(two_people());
  PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CaseView& each = view.cases[0];
  CHECK(field(each, "owner").is_missing);
  CHECK(field(each, "aar.level").text == "Not recorded");
  CHECK(field(each, "panel.2026-02-10-am.answer").is_missing);
  CHECK(field(each, "removal-directions").text == "Not set");
  CHECK_FALSE(field(each, "removal-directions").is_missing);
}

TEST_CASE("PCK-1: each fact says where it comes from") {
  const auto with = built(two_people());
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  const auto& origins = view.cases[0].origins;
  REQUIRE_FALSE(origins.empty());
  CHECK(origins[0].file == "cases/A1000001.toml");
  CHECK(contains(origins[0].facts, "Nationality 3"));
}

TEST_CASE("PCK-3: bail granted in principle asks for a light touch and its questions and aims") {
  Records records = two_people();
  records.cases[0].bail.emplace();
  records.cases[0].bail->granted_in_principle = fixtures::given(BailGranter::kImmigrationJudge);
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.cases[0].is_light_touch);
  CHECK(view.cases[0].flags.back().words == "Light touch");
  const Document pack = with.at("panels/2026-04-09-am/case-pack.html");
  for (const char* asked : {"barriers to casework or removal", "barriers to release",
                            "changed in the person’s vulnerability", "Advance the case",
                            "Remove what stops the release", "support", "escalated"}) {
    INFO(asked);
    CHECK(contains(pack.bytes, asked));
  }
}

TEST_CASE("PCK-4: barriers come first, then the Adult at Risk level, then public protection",
          "[PCK-4]") {
  Records records = two_people();
  Barrier barrier;
  barrier.kind = fixtures::given(BarrierKind::kTravelDocument);
  barrier.detail = fixtures::given(std::string("Consulate has the forms."));
  barrier.resolve_by = fixtures::given(fixtures::day("2026-05-20"));
  records.cases[0].barriers = {barrier};
  records.cases[0].vulnerability.reason = fixtures::given(std::string("Bipolar disorder."));
  records.cases[0].public_protection = fixtures::given(std::string("Low risk of harm."));
  const Document pack = built(records).at("panels/2026-04-09-am/case-pack.html");
  const std::size_t introduction = pack.bytes.find("id=\"case-A1000001-introduction\"");
  REQUIRE(introduction != std::string::npos);
  std::size_t at = introduction;
  for (const char* next :
       {"Consulate has the forms.", "20\u00a0May\u00a02026", "Adult at Risk level",
        "Bipolar disorder.", "Public protection", "Low risk of harm."}) {
    INFO(next);
    at = pack.bytes.find(next, at);
    REQUIRE(at != std::string::npos);
  }
  CHECK(at < pack.bytes.find("Minimum standards", introduction));
}

TEST_CASE("PCK-7: a checklist and an empty record for each case, and one checklist for the chair",
          "[PCK-7]") {
  const Document pack = built(two_people()).at("panels/2026-04-09-am/case-pack.html");
  CHECK(times_in(pack.bytes, "id=\"chair\"") == 1);
  CHECK(times_in(pack.bytes, "Minimum review checklist</h4>") == 2);
  for (const char* ref : {"A1000001", "A1000002"}) {
    const std::string head = std::string("Review checklist and record: ") + ref;
    INFO(head);
    const std::size_t record = pack.bytes.find(head);
    REQUIRE(record != std::string::npos);
    const std::string blank =
        pack.bytes.substr(record, pack.bytes.find("</details>", record) - record);
    for (const char* to_fill_in :
         {"Release on bail", "Not reached", "Reasons</p>", "Alternatives to detention", "By when",
          "Long-stop", "By a majority"}) {
      INFO(to_fill_in);
      CHECK(contains(blank, to_fill_in));
    }
  }
}

TEST_CASE("PCK-8: a pack out later than five days ahead is late by our target, never missed",
          "[PCK-8]") {
  const auto state = [](const char* as_of, std::optional<Date> issued_on) {
    Records records = two_people();
    if (issued_on) records.panels[1].pack_issued_on = fixtures::given(*issued_on);
    const support::Built with(records, as_of);
    const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
    const auto& rows = view.cover.deadlines;
    const auto row = std::find_if(rows.begin(), rows.end(), [](const DeadlineView& each) {
      return each.step == "Case pack issued";
    });
    REQUIRE(row != rows.end());
    CHECK(row->last_day == "4 Apr 2026");
    return row->state;
  };
  CHECK(state("2026-04-04", std::nullopt) == "Open");
  CHECK(state("2026-04-05", std::nullopt) == "Late by our target");
  CHECK(state("2026-04-05", fixtures::day("2026-04-04")) == "Kept");
  CHECK(state("2026-04-05", fixtures::day("2026-04-05")) == "Late by our target");
}

TEST_CASE("PCK-1: what is recorded is printed, and what is absent is never printed as no",
          "[PCK-1]") {
  Records records = two_people();
  Criminality& criminality = records.cases[1].criminality;
  criminality.foreign_national_offender = fixtures::given(false);
  criminality.sentence = fixtures::given(std::string("Nine months, suspended"));
  criminality.mappa.none = fixtures::given(true);
  const auto with = built(records);
  PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(field(view.cases[0], "fno").text == "Not recorded");
  CHECK(field(view.cases[1], "fno").text == "Not a foreign national offender");
  CHECK(field(view.cases[1], "sentence").text == "Nine months, suspended");
  CHECK_FALSE(field(view.cases[1], "mappa").is_missing);
  records.cases[1].criminality.sentence_months = fixtures::given(9);
  const auto longer = built(records);
  view = pack_of(longer.context, longer.panel("2026-04-09-am")).view;
  CHECK(field(view.cases[1], "sentence").items ==
        std::vector<std::string>{"Nine months, suspended", "9 months in all"});
}

TEST_CASE("PCK-1: the long-stop and the alternatives of an earlier panel, and a stop that passed",
          "[PCK-1]") {
  Records records = two_people();
  Outcome& outcome = *records.panels[0].cases[0].outcome;
  outcome.long_stop = fixtures::given(fixtures::day("2026-03-30"));
  outcome.alternatives = fixtures::given(std::string("Bail with tagging was weighed."));
  const auto with = built(records);
  PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CaseView& each = view.cases[0];
  CHECK(field(each, "panel.2026-02-10-am.long-stop").text ==
        "30 March 2026, passed 10 days before this panel");
  CHECK(field(each, "panel.2026-02-10-am.alternatives").text == "Bail with tagging was weighed.");
  CHECK(each.flags.front().words == "Long-stop passed 10 days");
}

TEST_CASE("CLK-5: a case that is late by a panel still to come is not called overdue", "[CLK-5]") {
  Records records = two_people();
  records.panels.erase(records.panels.begin());  // nobody heard A1000001
  const auto with = built(records);
  PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  // Day 84 of 3 November 2025 is 26 January 2026: the window ends on 8 February.
  CHECK(field(view.cases[0], "window").text ==
        "Cycle 1, due 2 to 8 February 2026: 60 days late by 9 April 2026");
  CHECK(view.cases[0].flags.front().words == "60 days late by 9 Apr 2026");
}

TEST_CASE("SEL-8: a case that was withdrawn is shown with the day and the reason, and not heard",
          "[SEL-8]") {
  Records records = two_people();
  records.cases[1].detention.ended = fixtures::given(fixtures::day("2026-03-30"));
  records.cases[1].detention.end_reason = fixtures::given(EndReason::kRemoved);
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.sheet.rows.size() == 1);
  REQUIRE(view.cover.withdrawn.size() == 1);
  CHECK(view.cover.withdrawn[0].ref == "A1000002");
  CHECK(contains(view.cover.withdrawn[0].why, "30 March 2026: Removed"));
}

TEST_CASE("PCK-9: each place of Atlas shows its entries newest first, or that nothing is recorded",
          "[PCK-9]") {
  Records records = two_people();
  const auto entry = [](const char* on, const char* text) {
    ScreenEntry made;
    made.screen = fixtures::given(Screen::kBail);
    made.on = fixtures::given(fixtures::day(on));
    made.text = fixtures::given(std::string(text));
    return made;
  };
  records.cases[0].entries = {entry("2025-12-01", "Refused by a judge"),
                              entry("2026-02-20", "Applied again")};
  const auto with = built(records);
  PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.cases[0].screens.size() == 12);
  CHECK(field(view.cases[0], "screen.bail").text ==
        "20 February 2026: Applied again\n1 December 2025: Refused by a judge");
  CHECK(field(view.cases[1], "screen.bail").text == "Nothing recorded");
}

TEST_CASE("The forecast says how far the date of removal has moved, from two long-stops on") {
  Records records = two_people();
  Panel first = fixtures::held("2026-01-27-am", "2026-01-27");
  first.cases = {fixtures::heard("A1000001", Recommendation::kMaintain)};
  first.cases[0].outcome->long_stop = fixtures::given(fixtures::day("2026-03-01"));
  records.panels.insert(records.panels.begin(), first);
  Outcome& second = *records.panels[1].cases[0].outcome;
  second.long_stop = fixtures::given(fixtures::day("2026-04-30"));
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  REQUIRE(view.cases[0].forecast);
  CHECK(view.cases[0].forecast->title ==
        "The date by which removal was expected has moved 60 days in 2 panels: 1 March 2026 to "
        "30 April 2026");
  CHECK(view.cases[0].forecast->rows.front() ==
        "Panel of 27 January 2026: Maintain detention, long-stop 1 March 2026, passed 39 days "
        "before this panel");
  CHECK_FALSE(view.cases[1].forecast);
}

TEST_CASE("The longest name that a forecast has beside its bars is not cut") {
  Records records = two_people();
  Panel first = fixtures::held("2026-01-27-am", "2026-01-27");
  first.cases = {fixtures::heard("A1000001", Recommendation::kNoRecommendation)};
  first.cases[0].outcome->long_stop = fixtures::given(fixtures::day("2026-03-01"));
  records.panels.insert(records.panels.begin(), first);
  records.panels[1].cases[0].outcome->long_stop = fixtures::given(fixtures::day("2026-04-30"));
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  REQUIRE(view.cases[0].forecast);
  std::smatch name;
  REQUIRE(std::regex_search(
      view.cases[0].forecast->picture.html, name,
      std::regex(R"re(<text x="(\d+)" y="\d+" class="label end">(No recommendation, [^<]*)<)re")));
  CHECK(std::stoul(name[1]) >= 8 * name[2].str().size());
}

TEST_CASE("An expert’s advice stands on the cover, and an expert is no empty seat filled") {
  Records records = two_people();
  records.people.push_back(fixtures::independent("heron", "2025-01-01"));
  Member expert;
  expert.person = fixtures::given(PersonId{"heron"});
  expert.role = fixtures::given(MemberRole::kExpert);
  expert.as = fixtures::given(Area::kLitigationOperations);
  expert.advice = fixtures::given(std::string("The appeal is listed in May."));
  records.panels[1].members = {expert};
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  REQUIRE(view.cover.advice.size() == 1);
  CHECK(view.cover.advice[0].text == "The appeal is listed in May.");
}

TEST_CASE("A member whose attendance nobody recorded is not told to have stayed away") {
  const auto standing = [](std::optional<bool> attended, std::optional<Answer> answer) {
    Records records = two_people();
    Panel& panel = records.panels[0];
    REQUIRE(panel.is_held());
    records.people.push_back(fixtures::independent("heron", "2025-01-01"));
    Member member;
    member.person = fixtures::given(PersonId{"heron"});
    member.role = fixtures::given(MemberRole::kMember);
    member.as = fixtures::given(Area::kIndependent);
    member.attended.value = attended;
    member.answer.value = answer;
    panel.members = {member};
    const auto with = built(records);
    const PackView view = pack_of(with.context, with.panel(panel.id->text)).view;
    for (const SeatView& seat : view.cover.seats) {
      if (seat.name.find("heron") != std::string::npos) return seat.standing;
    }
    return std::string("no seat");
  };
  CHECK(standing(std::nullopt, Answer::kAttending) == "Not recorded");
  CHECK(standing(std::nullopt, std::nullopt) == "Not recorded");
  CHECK(standing(std::nullopt, Answer::kDeclined) == "Did not attend");
  CHECK(standing(false, Answer::kAttending) == "Did not attend");
  CHECK(standing(true, Answer::kAttending) == "Attended");
}

TEST_CASE("PCK-5: each of the seven minimum standards is present or not recorded") {
  Records records = two_people();
  records.cases[0].justification = fixtures::given(std::string("Risk of absconding."));
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(view.cases[0].standards.size() == 7);
  CHECK(view.cases[0].standards_recorded == "1");
  CHECK(view.cases[0].standards_expected == "7");
}

TEST_CASE("PCK-6: an action of an earlier panel that is open is on the first screen") {
  const auto with = built(two_people());
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  REQUIRE(view.cases[0].open_actions.size() == 1);
  const OpenActionView& open = view.cases[0].open_actions[0];
  CHECK(open.action.text == "Ask the consulate (Casework, by 31 March 2026)");
  CHECK(open.asked_on == "10 February 2026");
  CHECK(open.late == "9 days");
}

TEST_CASE("PAN-16: the pack notes an earlier panel that sat on a day off wherever it tells of it") {
  Records records = two_people();
  records.holidays[fixtures::day("2026-02-10")] = fixtures::given(std::string("Sample Day"));
  const auto with = built(records);
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  const CaseView& of_case = view.cases[0];
  CHECK(of_case.open_actions[0].asked_on == "10 February 2026 (Sample Day)");
  CHECK(of_case.history[0].date == "10 Feb 2026 (Sample Day)");
  CHECK_THAT(of_case.last_panel, Catch::StartsWith("10 February 2026 (Sample Day): "));
  const std::string page = with.at("panels/2026-04-09-am/case-pack.html").bytes;
  CHECK_THAT(page, Catch::Contains("2026 (Sample Day): a panel: Maintain detention"));
}

TEST_CASE("The flags of a case are the same words everywhere, the worst first") {
  const auto with = built(two_people());
  const PackView view = pack_of(with.context, with.panel("2026-04-09-am")).view;
  CHECK(in_words(view.cases[0].flags, with.context.vocabulary) ==
        "AaR not recorded, 1 open action");
  CHECK(in_words(view.cases[1].flags, with.context.vocabulary) == "AaR not recorded, Ad hoc");
}

TEST_CASE("GEN-2: under 8.0 the pack mentions CID, under 9.0 it does not and reminds to delete") {
  Records records = two_people();
  const std::string path = "panels/2026-04-09-am/case-pack.html";
  const std::string version_8 = built(records).at(path).bytes;
  CHECK(contains(version_8, "Atlas or CID"));
  CHECK_FALSE(contains(version_8, "delete every preparation document"));
  records.settings.rules.guidance = fixtures::given(Guidance::k9);
  const auto with = built(records);
  const std::string version_9 = with.at(path).bytes;
  CHECK_FALSE(contains(version_9, "CID"));
  CHECK(contains(version_9, "delete every preparation document"));
}

TEST_CASE("Every panel has a pack and a snapshot, a cancelled one too") {
  Records records = two_people();
  records.panels[1].status.value = PanelStatus::kCancelled;
  records.panels[1].cancelled_at =
      fixtures::given(DateTime{fixtures::day("2026-03-30")} + std::chrono::hours{15});
  const auto with = built(records);
  CHECK(case_pack_jobs(with.context).size() == 2);
  const Document pack = with.at("panels/2026-04-09-am/case-pack.html");
  CHECK(contains(pack.bytes, "cancelled on 30\u00a0March\u00a02026 at 15:00"));
}

TEST_CASE("A pack without a case says so") {
  Records records = two_people();
  records.panels[1].cases.clear();
  const auto with = built(records);
  const Document pack = with.at("panels/2026-04-09-am/case-pack.html");
  CHECK(contains(pack.bytes, "No cases are listed."));
}

TEST_CASE("A pack is not for issue while an error stands about its panel, and says why on top") {
  Records records = two_people();
  records.cases[1].detention.start = fixtures::given(fixtures::day("2026-04-20"));  // SEL-1
  const auto with = built(records);
  const Document pack = with.at("panels/2026-04-09-am/case-pack.html");
  CHECK(pack.state == State::kNotForIssue);
  CHECK(pack.bytes.find("Not for issue") < pack.bytes.find("id=\"cover\""));
}

TEST_CASE("Text of the inputs is escaped wherever it is printed") {
  Records records = two_people();
  records.cases[0].name = fixtures::given(std::string("<b>Bobby</b> & \"Sons\""));
  records.settings.team.marking = fixtures::given(std::string("A \"><script>"));
  const auto with = built(records);
  const Document pack = with.at("panels/2026-04-09-am/case-pack.html");
  CHECK_FALSE(contains(pack.bytes, "<b>Bobby"));
  CHECK_FALSE(contains(pack.bytes, "<script"));
}
