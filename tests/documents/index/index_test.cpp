#include "documents/index/index.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/index/view.h"
#include "documents/kinds.h"
#include "rules/catalogue.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

Records records_with_panels() {
  Records records = fixtures::two_areas();
  records.panels = {fixtures::held("a-first", "2026-03-10"),
                    fixtures::held("z-earlier", "2026-02-10")};
  return records;
}

std::vector<IndexEntry> entries() {
  return {{*document_at("panels/z-earlier/case-pack.html"), "z-earlier", State::kReady},
          {*document_at("panels/a-first/case-pack.html"), "a-first", State::kNotForIssue},
          {*document_at("panels/a-first/emails/A1000001.eml"), "a-first A1000001", State::kDraft},
          {*document_at("compliance/2026-03/compliance.xlsx"), "2026-03", State::kReady},
          {*document_at("compliance/2026-03/north.eml"), "2026-03", State::kReady},
          {*document_at("expenditure/2026-02.html"), "2026-02", State::kReady},
          {*document_at("claims/unclaimed.html"), "", State::kReady},
          {*document_at("schedule.html"), "", State::kReady},
          {*document_at("index.html"), "", State::kReady}};
}

}  // namespace

TEST_CASE("The index has every document, by panel and by month, the latest first") {
  const support::Built with(records_with_panels(), "2026-03-31");
  REQUIRE(with.context.templates.errors().empty());
  const IndexView view = index_view(with.context, entries());
  CHECK(view.counted == "8 documents");
  CHECK(view.ready == "6");
  REQUIRE(view.panels.size() == 2);
  CHECK(view.panels[0].title == "Panel of 10 March 2026");
  CHECK(view.panels[0].emails_counted == "1 recommendation email");
  REQUIRE(view.months.size() == 2);
  CHECK(view.months[0].title == "March 2026");
  CHECK(view.months[0].links[1].title == "Compliance: North (email)");
  CHECK(view.general.size() == 2);
}

TEST_CASE("The index folds away what nobody works on any more, and says how much that is") {
  const support::Built with(records_with_panels(), "2026-03-31");
  const IndexView view = index_view(with.context, entries());
  CHECK(view.panels[0].is_open);
  CHECK(view.panels[0].documents == "2 documents");
  CHECK_FALSE(view.panels[1].is_open);  // 10 February is seven weeks ago
  CHECK(view.months[0].is_open);
  CHECK_FALSE(view.months[1].is_open);
  // On 10 March itself February is still worked on: its last day is ten days ago.
  const support::Built before(records_with_panels(), "2026-03-10");
  for (const auto& group : index_view(before.context, entries()).panels) CHECK(group.is_open);
  for (const auto& group : index_view(before.context, entries()).months) CHECK(group.is_open);
}

TEST_CASE("The index names on top what is not for issue") {
  const support::Built with(records_with_panels(), "2026-03-31");
  const IndexView view = index_view(with.context, entries());
  REQUIRE(view.held_back.size() == 1);
  CHECK(view.held_back[0].title == "Case pack, a-first");
  const Document page = index_documents(with.context, entries()).front();
  CHECK(page.path() == "index.html");
  CHECK(page.bytes.find("href=\"panels/a-first/case-pack.html\"") != std::string::npos);
}

TEST_CASE("The index says of a document built for another day which day (GEN-1)") {
  const support::Built with(records_with_panels(), "2026-03-31");
  const std::string page =
      index_documents(with.context,
                      {{*document_at("schedule.html"), "", State::kReady, "2026-03-31"},
                       {*document_at("trends.html"), "", State::kReady, "2026-04-05"}})
          .front()
          .bytes;
  CHECK(page.find("</span> <span class=\"note\">as of 5\u00a0April\u00a02026</span></li>") !=
        page.npos);
  CHECK(page.find("<span class=\"note\">as of 31 March 2026</span>") == page.npos);
}

TEST_CASE("Today: what is to be done has its day, its person and a page that is there") {
  Records records = fixtures::two_areas();
  // Day 84 of 3 November is 26 January: the window ended on 8 February.
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03")};
  const support::Built with(records, "2026-03-31");
  const TodayView today = index_view(with.context, entries()).today;
  REQUIRE(today.work.size() == 1);
  CHECK(today.work[0].what == "Put 1 person on a panel, due or overdue and on none: A1000001");
  CHECK(today.work[0].who == "CPP team");
  CHECK(today.work[0].by == "8 Feb 2026");
  CHECK(today.work[0].is_late);
  CHECK(today.work[0].path == "schedule.html#unplanned");
  CHECK(today.late == "1");
  CHECK(today.next.empty());
  CHECK(index_view(with.context, {}).today.work[0].path.empty());
}

TEST_CASE("PAN-16: Today notes a day off, and tells two panels of one day apart by their ids") {
  Records records = fixtures::two_areas();
  records.holidays[fixtures::day("2026-04-03")] = fixtures::given(std::string("Good Friday"));
  records.panels = {fixtures::held("alone", "2026-04-03")};
  records.panels[0].status = fixtures::given(PanelStatus::kPlanned);
  const auto lines_of = [](const Records& of) {
    const support::Built with(of, "2026-04-10");
    std::vector<std::string> lines;
    for (const WorkView& each : index_view(with.context, entries()).today.work) {
      lines.push_back(each.by + ": " + each.what);
    }
    return lines;
  };
  const std::string record =
      "3 Apr 2026 (Good Friday): Record the panel of 3 Apr 2026 (Good Friday)";
  CHECK_THAT(lines_of(records),
             Catch::VectorContains(record + ": held or cancelled, and what it decided"));
  const support::Built with(records, "2026-04-10");
  const IndexEntry pack{*document_at("panels/alone/case-pack.html"), "alone", State::kReady};
  CHECK(index_view(with.context, {pack}).panels[0].title == "Panel of 3 April 2026 (Good Friday)");
  records.panels.push_back(records.panels[0]);
  records.panels[1].id = fixtures::given(PanelId{"another"});
  CHECK_THAT(lines_of(records),
             Catch::VectorContains(record + " (another): held or cancelled, and what it decided"));
}

TEST_CASE("ESC-1: Today names the panel as a whole beside the cases whose answers it lacks") {
  Records records = records_with_panels();
  CaseFeedback of_panel;
  of_panel.panel = fixtures::given(PanelId{"a-first"});
  of_panel.escalate.emplace();
  of_panel.escalate->on = fixtures::given(fixtures::day("2026-03-11"));
  CaseFeedback of_case = of_panel;
  of_case.ref = fixtures::given(CaseRef{"A1000001"});
  const auto said = [&](const std::vector<CaseFeedback>& feedback) {
    records.feedback.cases = feedback;
    const support::Built with(records, "2026-03-31");
    const auto work = index_view(with.context, entries()).today.work;
    const auto chase = std::ranges::find(work, "CPP lead", &WorkView::who);
    return chase == work.end() ? "" : chase->what;
  };
  const std::string obtain = "Panel of 10 Mar 2026: obtain the answer to what was escalated";
  CHECK(said({of_panel}) == obtain);
  CHECK(said({of_case}) == obtain + ": A1000001");
  CHECK(said({of_case, of_panel}) == obtain + ": the panel as a whole and A1000001");
}

TEST_CASE("Today: nothing is said to be due only when nothing is") {
  const support::Built with(fixtures::two_areas(), "2026-03-31");
  const std::string page = index_documents(with.context, entries()).front().bytes;
  CHECK(page.find("Nothing is late") != std::string::npos);
}

TEST_CASE("The page of rules has every rule of the catalogue, and the figures that differ") {
  Records records = fixtures::two_areas();
  records.settings.rules.response_days = fixtures::given(10, "settings.toml", 12);
  records.settings.rules.audit_days = fixtures::given(14, "settings.toml", 13);  // the standard one
  const support::Built with(records, "2026-03-31");
  const std::string page = rules_jobs(with.context).at(0).make().at(0).bytes;
  for (const rules::Rule& rule : rules::catalogue()) {
    INFO(rule.id);
    CHECK(page.find("id=\"" + std::string(rule.id) + "\"") != std::string::npos);
  }
  CHECK(page.find("settings.toml:12") != std::string::npos);
  CHECK(page.find("settings.toml:13") == std::string::npos);
}

TEST_CASE("An index that one page cannot hold has a page for each year, and leads to it") {
  Records records = fixtures::two_areas();
  std::vector<IndexEntry> all = entries();
  for (const int year : {2024, 2025}) {
    const std::string id = fmt::format("{}-panel", year);
    const std::string date = fmt::format("{}-03-10", year);
    records.panels.push_back(fixtures::held(id, date.c_str()));
    for (int i = 0; i < 3000; ++i) {
      const auto path = fmt::format("panels/{}/emails/A{}.eml", id, 1000000 + i);
      all.push_back({*document_at(path), "", i == 0 ? State::kNotForIssue : State::kReady});
    }
  }
  const support::Built with(records, "2026-03-31");
  const std::vector<Document> pages = index_documents(with.context, all);
  REQUIRE(pages.size() == 4);  // 2026 is that of the months
  CHECK(pages[0].path() == "index.html");
  CHECK(pages[1].path() == "index/2026.html");
  CHECK(pages[3].path() == "index/2024.html");
  for (const Document& page : pages) CHECK(page.bytes.size() < kLargestPage);

  const IndexView first = index_view(with.context, all);
  CHECK(first.counted == "6008 documents");
  CHECK(first.months.empty());
  REQUIRE(first.years.size() == 3);
  CHECK(first.years[2].path == "index/2024.html");
  CHECK(first.years[2].documents == "3000");
  CHECK(first.years[2].not_for_issue == "1");
  const std::string& page = pages[3].bytes;
  CHECK(page.find("href=\"../panels/2024-panel/emails/A1002999.eml\"") != page.npos);
  CHECK(page.find("href=\"../index.html\"") != page.npos);
  // What the records lack now is of no year, and stays on the first page.
  CHECK(first.panels.size() == 2);
}

TEST_CASE(
    "An index that not even a page for each year can hold has one for each month of a long year") {
  Records records = fixtures::two_areas();
  std::vector<IndexEntry> all;
  for (const char* month : {"2024-12", "2025-01", "2025-03"}) {
    const std::string id = std::string(month) + "-panel";
    records.panels.push_back(fixtures::held(id, (std::string(month) + "-10").c_str()));
    for (int i = 0; i < 3000; ++i) {
      const auto path = fmt::format("panels/{}/emails/A{}.eml", id, 1000000 + i);
      all.push_back({*document_at(path), "", State::kReady});
    }
  }
  all.push_back({*document_at("claims/2025-03/ash.html"), "", State::kReady});
  const support::Built with(records, "2026-03-31");
  const std::vector<Document> pages = index_documents(with.context, all);
  REQUIRE(pages.size() == 4);
  CHECK(pages[1].path() == "index/2025-03.html");
  CHECK(pages[2].path() == "index/2025-01.html");
  CHECK(pages[3].path() == "index/2024.html");
  for (const Document& page : pages) CHECK(page.bytes.size() < kLargestPage);
  CHECK(pages[1].bytes.find("<h1>Documents of March\u00a02025</h1>") != std::string::npos);
  CHECK(pages[1].bytes.find("href=\"../claims/2025-03/ash.html\"") != std::string::npos);
  CHECK(index_pages(with.context.facts, all)[1] == pages[1].id);

  const IndexView first = index_view(with.context, all);
  REQUIRE(first.years.size() == 3);
  CHECK(first.years[0].year == "March 2025");
  CHECK(first.years[0].documents == "3001");
  CHECK(first.years[2].year == "2024");
}
