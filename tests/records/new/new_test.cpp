#include <algorithm>

#include "records/new/new_record.h"
#include "records/support.h"
#include "records/toml_text.h"

namespace panelpress::records {

namespace {

const Date kToday = make_date(2026, 3, 31);

std::string case_file(const std::string& ref, const std::string& start, const std::string& more) {
  return fmt::format(
      "ref = \"{}\"\nname = \"{} Fictional\"\narea = \"north\"\n[detention]\nstart = {}\n{}", ref,
      ref, start, more);
}

/// The small folder as of 31 March 2026, with more files put in or over.
struct Office {
  FilesInMemory files;
  inputs::Reading reading{1, kToday, kToday};
  std::unique_ptr<const rules::Facts> facts;

  explicit Office(const std::map<std::string, std::string>& more) {
    auto all = small_folder();
    for (const auto& [path, bytes] : more) all[path] = bytes;
    files = FilesInMemory{all};
    const auto loaded = inputs::load(files, reading);
    for (const Finding& error : loaded.errors) UNSCOPED_INFO(to_line(error));
    REQUIRE(loaded.errors.empty());
    facts = rules::work_out(loaded.records, kToday);
  }

  NewRecord panel(const PanelWish& wish) const {
    const NewOrWhy made = new_panel(wish, *facts, files, reading);
    const auto* why = std::get_if<std::string>(&made);
    INFO((why ? *why : ""));
    REQUIRE(!why);
    return std::get<NewRecord>(made);
  }
};

/// "A1000001 cycle, …": what a panel lists, in its order.
std::string listed(const NewRecord& panel) {
  const auto text = TomlText::read(panel.bytes);
  REQUIRE(text);
  std::string all;
  for (std::size_t i = 0; text->has({{"case", i}}); ++i) {
    all += said_by(*text->written_at({{"case", i}, {"ref"}})) + " " +
           said_by(*text->written_at({{"case", i}, {"basis"}})) + ", ";
  }
  return all;
}

/// Cases of every urgency for a panel on 14 April 2026. Day 84 and the week after it are worked by
/// hand from each start.
const std::map<std::string, std::string> kWaiting = {
    {"cases/1.toml", case_file("A1000001", "2025-12-16", "")},  // due to 22 March: overdue
    {"cases/2.toml", case_file("A1000002", "2025-12-30", "")},  // due 30 March to 5 April
    {"cases/3.toml", case_file("A1000003", "2026-01-07", "")},  // due 6 to 12 April
    {"cases/4.toml", case_file("A1000004", "2026-01-14", "")},  // due 13 to 19 April
    {"cases/5.toml", case_file("A1000005", "2026-01-26", "")},  // day 84 is 20 April: not yet
    {"cases/6.toml", case_file("A1000006", "2026-02-10",
                               "[referral]\nby = \"dvaat\"\non = 2026-03-20\nreason = \"R\"\n")},
    {"cases/7.toml", case_file("A1000007", "2025-12-16", "ended = 2026-03-01\n")},
    {"cases/8.toml", case_file("A1000008", "2025-12-30", "")},  // on a planned panel
    {"cases/9.toml", case_file("A1000009", "2026-02-01", "")},  // deferred in February
    {"panels/feb.toml",
     "id = \"feb\"\ndate = 2026-02-24\nstart = 2026-02-24T14:00:00\nstatus = \"held\"\n"
     "chair = \"elm\"\nofficer = \"\"\n[[member]]\nperson = \"ivy\"\nattended = true\n"
     "[[case]]\nref = \"A1000009\"\nbasis = \"ad-hoc\"\n"
     "[case.outcome]\nrecommendation = \"deferred\"\n"},
    {"panels/april.toml",
     "id = \"april\"\ndate = 2026-04-02\nstatus = \"planned\"\nchair = \"\"\n"
     "[[case]]\nref = \"A1000008\"\nbasis = \"cycle\"\n"},
    {"panels/off.toml",
     "id = \"off\"\ndate = 2026-03-25\nstart = 2026-03-25T10:00:00\nstatus = \"cancelled\"\n"
     "cancelled_at = 2026-03-24T15:00:00\nchair = \"elm\"\n[[member]]\nperson = \"ivy\"\n"
     "answered_on = 2026-03-01\nanswer = \"attending\"\n"}};

}  // namespace

TEST_CASE("new panel: obligations by day, then overdue, due, to be listed soon, and carried over") {
  const NewRecord made = Office{kWaiting}.panel({make_date(2026, 4, 14), {}, {}});
  CHECK(listed(made) ==
        "A1000006 ad-hoc, A1000001 cycle, A1000002 cycle, A1000003 cycle, A1000004 cycle, "
        "A1000009 carried-over, ");
  CHECK(made.bytes.find("referrer = \"dvaat\"\nreason = \"R\"\n") != std::string::npos);
}

TEST_CASE("new panel: cases until the time is full, and what did not fit is told") {
  auto folder = kWaiting;
  // 10 to open, 10 to wash up and 8 a case: three cases take 44 minutes.
  folder["settings.toml"] = small_folder().at("settings.toml") + "\n[rules]\npanel_minutes = 51\n";
  const NewRecord made = Office{folder}.panel({make_date(2026, 4, 14), {}, {}});
  CHECK(listed(made) == "A1000006 ad-hoc, A1000001 cycle, A1000002 cycle, ");
  CHECK(made.told.back() == "no time is left for A1000003, A1000004 and A1000009");
}

TEST_CASE("new panel: who is planned only after the window is brought forward, and told",
          "[SEL-5]") {
  // Day 84 of 30 December is 24 March: the window is 30 March to 5 April.
  const auto with_panel_on = [](const std::string& date) {
    return Office{{{"cases/2.toml", case_file("A1000002", "2025-12-30", "")},
                   {"panels/late.toml", "id = \"late\"\ndate = " + date +
                                            "\nstatus = \"planned\"\nchair = \"\"\n[[case]]\n"
                                            "ref = \"A1000002\"\nbasis = \"cycle\"\n"}}};
  };
  const auto is_listed = [](const NewRecord& made) {
    return made.bytes.find("A1000002") != std::string::npos;
  };
  const NewRecord sooner = with_panel_on("2026-04-20").panel({make_date(2026, 4, 2), {}, {}});
  CHECK(is_listed(sooner));
  CHECK(sooner.told.back() == "A1000002 is on late too, after its window: take it off there");
  CHECK_FALSE(is_listed(with_panel_on("2026-04-05").panel({make_date(2026, 4, 2), {}, {}})));
  CHECK_FALSE(is_listed(with_panel_on("2026-04-20").panel({make_date(2026, 4, 21), {}, {}})));
}

TEST_CASE("new panel: a cycle that falls due after an ad hoc panel is still to be heard",
          "[SEL-5][CLK-4]") {
  // Day 84 of 20 January is 14 April: a panel before it hears the referral and no cycle.
  const auto listed_on = [](Date date, const std::string& heard_on) {
    const Office office{
        {{"cases/3.toml",
          case_file("A1000003", "2026-01-20",
                    "[referral]\nby = \"dvaat\"\non = 2026-03-20\nreason = \"R\"\n")},
         {"panels/adhoc.toml", "id = \"adhoc\"\ndate = " + heard_on +
                                   "\nstatus = \"planned\"\nchair = \"\"\n[[case]]\n"
                                   "ref = \"A1000003\"\nbasis = \"ad-hoc\"\n"}}};
    const NewRecord made = office.panel({date, {}, {}});
    CHECK(made.told.back().find("take it off") == std::string::npos);
    return listed(made).find("A1000003 cycle, ") != std::string::npos;
  };
  CHECK(listed_on(make_date(2026, 4, 21), "2026-04-02"));
  CHECK_FALSE(listed_on(make_date(2026, 4, 7), "2026-04-02"));   // the review has not come
  CHECK_FALSE(listed_on(make_date(2026, 4, 21), "2026-04-14"));  // the cycle is heard there
}

TEST_CASE("new panel: people and start are those of the panel it is like, their answers are not") {
  const Office office{kWaiting};
  const NewRecord like_feb = office.panel({make_date(2026, 4, 14), {}, PanelId{"feb"}});
  CHECK(like_feb.path == "panels/2026-04-14-pm.toml");
  CHECK(like_feb.bytes.find(
            "id = \"2026-04-14-pm\"\ndate = 2026-04-14\nstart = 2026-04-14T14:00:00\nstatus = "
            "\"planned\"\nchair = \"elm\"\nofficer = \"\"\n\n[[member]]\nperson = \"ivy\"\n\n"
            "[[case]]\n") == 0);
  // In the afternoon it is like the last panel of an afternoon, though others came after it.
  CHECK(office.panel({make_date(2026, 4, 14), "13:30", {}}).bytes.find("ivy") != std::string::npos);
  CHECK(office.panel({make_date(2026, 4, 14), {}, {}}).bytes.find("ivy") == std::string::npos);
}

TEST_CASE("new panel: what cannot be planned is refused") {
  const Office office{kWaiting};
  const auto why = [&](const PanelWish& wish) {
    return std::get<std::string>(new_panel(wish, *office.facts, office.files, office.reading));
  };
  CHECK(why({make_date(2026, 3, 1), {}, {}}).starts_with("2026-03-01 is before 2026-03-31"));
  CHECK(why({make_date(2026, 4, 14), "25:00", {}}).starts_with("--start takes a time"));
  CHECK(why({make_date(2026, 4, 14), {}, PanelId{"nope"}}) == "no panel 'nope'");
  CHECK(why({make_date(2026, 4, 14), {}, PanelId{"fbe"}}) == "no panel 'fbe', did you mean 'feb'?");
}

TEST_CASE("new claim: panels attended and cancelled late, and not yet claimed") {
  const Office office{kWaiting};
  const auto made =
      std::get<NewRecord>(new_claim(PersonId{"ivy"}, {}, *office.facts, office.files));
  CHECK(made.path == "claims/2026-03-ivy-1.toml");
  CHECK(made.bytes ==
        "[[claim]]\nid = \"2026-03-ivy-1\"\nmember = \"ivy\"\nsubmitted_on = 2026-03-31\n"
        "# signed_on = 2026-03-31\n\n[[claim.line]]\nkind = \"panel\"\ndate = 2026-02-24\n"
        "panel = \"feb\"\n\n[[claim.line]]\nkind = \"cancelled-panel\"\ndate = 2026-03-25\n"
        "panel = \"off\"\n");
  const Month february{std::chrono::year{2026}, std::chrono::February};
  const auto part =
      std::get<NewRecord>(new_claim(PersonId{"ivy"}, february, *office.facts, office.files));
  CHECK(part.bytes.find("off") == std::string::npos);
  const Office claimed{{{made.path, made.bytes},
                        {"panels/feb.toml", kWaiting.at("panels/feb.toml")},
                        {"cases/9.toml", kWaiting.at("cases/9.toml")},
                        {"panels/off.toml", kWaiting.at("panels/off.toml")}}};
  CHECK(std::get<NewRecord>(new_claim(PersonId{"ivy"}, {}, *claimed.facts, claimed.files))
            .bytes.empty());
  CHECK(std::get<std::string>(new_claim(PersonId{"elm"}, {}, *office.facts, office.files)) ==
        "no independent member 'elm': only members of area independent claim");
  const auto said = [&](const std::string& id) {
    return std::get<std::string>(new_claim(PersonId{id}, {}, *office.facts, office.files));
  };
  CHECK(said("iyv").starts_with("no independent member 'iyv', did you mean 'ivy' ("));
  CHECK(said("Ivy").starts_with("no independent member 'Ivy', did you mean 'ivy' ("));
  CHECK(said("jupiner") == "no independent member 'jupiner': look for the id in people.toml");
}

TEST_CASE("FEE-9: a new claim leaves out a panel whose first line has an error", "[FEE-9]") {
  auto files = kWaiting;
  files["claims/ivy.toml"] =
      "[[claim]]\nid = \"ivy-1\"\nmember = \"ivy\"\nsubmitted_on = 2026-03-10\n[[claim.line]]\n"
      "kind = \"panel\"\ndate = 2026-02-25\npanel = \"feb\"\n";
  const Office office{files};
  const auto made =
      std::get<NewRecord>(new_claim(PersonId{"ivy"}, {}, *office.facts, office.files));
  CHECK(made.bytes.find("\"feb\"") == std::string::npos);
  CHECK(made.bytes.find("\"off\"") != std::string::npos);
  CHECK(made.told == std::vector<std::string>{"does not claim feb: correct its line in claim ivy-1",
                                              "claims off"});
}

TEST_CASE("new reserve: who sits in counts for the quorum, and nobody types a second entry") {
  const auto person = [](const std::string& id, const std::string& area) {
    return fmt::format(
        "[[person]]\nid = \"{0}\"\nname = \"{0} Fictional\"\ngrade = \"SEO\"\narea = \"{1}\"\n", id,
        area);
  };
  const std::string people = person("elm", "cpp-team") + person("rill", "fno-rc") +
                             person("sedge", "policy") + person("wren", "nrpc");
  const auto office = [&](const std::string& status, const std::string& seats) {
    const std::string date = status.find("held") == status.npos ? "2026-04-10" : "2026-03-10";
    return Office{{{"people.toml", people},
                   {"claims/ivy.toml", ""},
                   {"panels/march.toml", "id = \"march\"\ndate = " + date + "\n" + status +
                                             "chair = \"elm\"\nofficer = \"\"\n" + seats}}};
  };
  // Once held, whoever was away and named a reserve; who was there keeps the seat.
  const Office held = office("status = \"held\"\n",
                             "[[member]]\nperson = \"rill\"\nreserve = \"sedge\"  # phoned\n\n"
                             "[[member]]\nperson = \"wren\"\nattended = true\nreserve = \"elm\"\n");
  const NewOrWhy made = new_reserve(PanelId{"march"}, *held.facts, held.files);
  REQUIRE(std::holds_alternative<NewRecord>(made));
  const NewRecord& seated = std::get<NewRecord>(made);
  CHECK(seated.told == std::vector<std::string>{"sedge sat for fno-rc"});
  CHECK(seated.bytes.find("reserve = \"sedge\"  # phoned\n") != std::string::npos);
  CHECK(seated.bytes.ends_with(
      "\n\n[[member]]\nperson = \"sedge\"\nas = \"fno-rc\"\nattended = true\n"));
  const Office after{
      {{"people.toml", people}, {"claims/ivy.toml", ""}, {"panels/march.toml", seated.bytes}}};
  const auto& missing = after.facts->panels.front().missing_areas;
  CHECK(std::find(missing.begin(), missing.end(), Area::kFnoRc) == missing.end());
  CHECK(std::get<std::string>(new_reserve(PanelId{"march"}, *after.facts, after.files))
            .starts_with("no seat of march stands empty"));
  // Before it, only in the place of somebody who declined.
  const std::string planned = "status = \"planned\"\n";
  const std::string asked = "[[member]]\nperson = \"rill\"\nreserve = \"sedge\"\n";
  const Office unanswered = office(planned, asked);
  CHECK(std::holds_alternative<std::string>(
      new_reserve(PanelId{"march"}, *unanswered.facts, unanswered.files)));
  const Office declined = office(planned, asked + "answer = \"declined\"\n");
  CHECK(
      std::get<NewRecord>(new_reserve(PanelId{"march"}, *declined.facts, declined.files))
          .bytes.ends_with("as = \"fno-rc\"\nanswered_on = 2026-03-31\nanswer = \"attending\"\n"));
  CHECK(std::get<std::string>(new_reserve(PanelId{"marhc"}, *declined.facts, declined.files)) ==
        "no panel 'marhc', did you mean 'march'?");
}

TEST_CASE("new case: who is detained again keeps their name, and what is guessed is told") {
  const Office office{{}};
  const auto made =
      std::get<NewRecord>(new_case(CaseRef{"A1234567/2"}, *office.facts, office.files));
  CHECK(made.path == "cases/A1234567_2.toml");
  CHECK(made.bytes.find("name = \"Wren Fictional\"") != std::string::npos);
  CHECK(made.bytes.find("owner = { name = \"Oak Fictional\", email = \"\" }") != std::string::npos);
  // "AB" is no reference: two people, of whom neither takes the other's name (DQ-4).
  const Office apart{{{"cases/ab.toml", case_file("AB/10000", "2025-12-30", "")}}};
  const auto stranger =
      std::get<NewRecord>(new_case(CaseRef{"AB/20000"}, *apart.facts, apart.files));
  CHECK(stranger.bytes.find("name = \"\"\n") != std::string::npos);
  CHECK(stranger.bytes.find("AB/10000") == std::string::npos);
  const auto other =
      std::get<NewRecord>(new_case(CaseRef{"B7654321"}, *office.facts, office.files));
  CHECK(other.told.size() == 2);
  const Office with_it{{{other.path, other.bytes}}};
  CHECK(std::get<std::string>(new_case(CaseRef{"B7654321"}, *with_it.facts, with_it.files)) ==
        "case B7654321 is already there, in cases/B7654321.toml");
}

}  // namespace panelpress::records
