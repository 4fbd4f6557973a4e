#include "documents/case_pack/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "documents/case_pack/case_view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

/// Detained on 3 November 2025; reviews 1 and 3 held, 2 not; a panel on 9 April 2026, day 157.
Records one_person() {
  Records records = fixtures::two_areas();
  CaseRecord record = fixtures::person("A1000001", "north", "2025-11-03");
  for (const char* date : {"2025-12-01", "2026-01-27"}) {
    record.dcprs.emplace_back().date = fixtures::given(fixtures::day(date));
  }
  records.cases = {record};
  Panel earlier = fixtures::held("2026-02-10-am", "2026-02-10");
  earlier.cases = {fixtures::heard("A1000001", Recommendation::kMaintain)};
  Panel panel = fixtures::held("2026-04-09-am", "2026-04-09");
  panel.status.value = PanelStatus::kPlanned;
  panel.cases = {ListedCase{}};
  panel.cases[0].ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases[0].basis = fixtures::given(Basis::kCycle);
  records.panels = {earlier, panel};
  return records;
}

Timeline timeline(const support::Built& with) {
  const auto& panel = with.panel("2026-04-09-am");
  const auto say = words_of<PackSentences>(with.context);
  return timeline_of(
      {with.context, panel, panel.cases.at(0), say, with.context.facts.records->working_days()});
}

TimelinePicture picture(const support::Built& with, const Timeline& line) {
  return timeline_picture(line, words_of<PackSentences>(with.context).timeline);
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
  return found;
}

/// A panel every so many days over four years, each with its outcome's words.
Timeline with_panels_every(int days) {
  Timeline line;
  line.begin = fixtures::day("2022-03-01");
  line.end = fixtures::day("2026-03-01");
  line.window = {fixtures::day("2026-02-02"), fixtures::day("2026-02-08")};
  for (Date date = line.begin; date <= line.end; date += Days{days}) {
    line.events.push_back({date, TimelineEvent::Mark::kPanel, "Maintain 1 Mar 2026", "A panel"});
  }
  return line;
}

struct Box {
  int left, top, right, bottom;
};

/// Where the words of a picture stand: each has a plate behind it.
std::vector<Box> plates(const std::string& svg) {
  static const std::regex plate(
      R"re(<rect[^>]*x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"[^>]*class="plate")re");
  std::vector<Box> boxes;
  for (std::sregex_iterator at(svg.begin(), svg.end(), plate), end; at != end; ++at) {
    const auto number = [&](std::size_t group) { return std::stoi((*at)[group].str()); };
    boxes.push_back({number(1), number(2), number(1) + number(3), number(2) + number(4)});
  }
  return boxes;
}

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

int overlaps(const std::vector<Box>& boxes) {
  int found = 0;
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = a + 1; b < boxes.size(); ++b) found += overlap(boxes[a], boxes[b]) ? 1 : 0;
  }
  return found;
}

}  // namespace

TEST_CASE("The timeline goes from the start of detention to four weeks after the panel") {
  const support::Built with(one_person(), "2026-03-31");
  const Timeline line = timeline(with);
  CHECK(line.begin == fixtures::day("2025-11-03"));
  CHECK(line.end == fixtures::day("2026-05-07"));
  REQUIRE(line.reviews.size() == 6);  // day 168 is 20 April, day 196 is 18 May
  CHECK(line.reviews[0].state == TimelineReview::State::kHeld);
  CHECK(line.reviews[1].state == TimelineReview::State::kMissing);
  CHECK(line.reviews[2].held_on == fixtures::day("2026-01-27"));
  CHECK(line.reviews[5].state == TimelineReview::State::kToCome);
}

TEST_CASE("The timeline in words has every fact of the picture") {
  const support::Built with(one_person(), "2026-03-31");
  const auto words =
      timeline_in_words(timeline(with), words_of<PackSentences>(with.context).timeline);
  const auto says = [&](const std::string& line) {
    return std::find(words.begin(), words.end(), line) != words.end();
  };
  CHECK(says("3 November 2025: Detained"));
  CHECK(says("10 February 2026: a panel: Maintain detention"));
  CHECK(says("31 March 2026: the facts are as of this day"));
  CHECK(says("9 April 2026: this panel"));
  CHECK(says("DCPRs held, by number: 1 and 3"));
  CHECK(says("Cycle 2 due 27 April to 3 May 2026"));  // day 168 is Monday 20 April
}

TEST_CASE("The picture shows reviews held as dots, missing ones as rings, panels as diamonds") {
  const support::Built with(one_person(), "2026-03-31");
  const std::string svg = picture(with, timeline(with)).svg.html;
  CHECK(count(svg, "class=\"dot\"") == 2);
  CHECK(count(svg, "class=\"ring\"") == 2);  // reviews 2 and 4; 5 of 23 March may yet come
  CHECK(count(svg, "class=\"diamond\"") == 1);
  CHECK(count(svg, "class=\"this-panel\"") == 1);
  CHECK(count(svg, "class=\"bracket\"") == 1);
}

TEST_CASE("Numbers in words gather runs") {
  const support::Built with(one_person(), "2026-03-31");
  const auto words = words_of<PackSentences>(with.context);
  const auto told = [&](const std::vector<int>& numbers) {
    return numbers_in_words(words.timeline.run, numbers);
  };
  CHECK(told({}).empty());
  CHECK(told({4}) == "4");
  CHECK(told({1, 2}) == "1 and 2");
  CHECK(told({1, 2, 3, 5, 7, 8, 9}) == "1 to 3, 5 and 7 to 9");
}

TEST_CASE("A case detained for twenty years, or from after the panel, still has a picture") {
  Records records = one_person();
  records.cases[0].detention.start = fixtures::given(fixtures::day("2006-01-02"));
  const support::Built long_ago(records, "2026-03-31");
  CHECK(picture(long_ago, timeline(long_ago)).svg.html.ends_with("</svg>"));
  records.cases[0].detention.start = fixtures::given(fixtures::day("2026-05-02"));
  const support::Built later(records, "2026-03-31");
  CHECK(picture(later, timeline(later)).svg.html.ends_with("</svg>"));
}

TEST_CASE("Words on the picture never stand on words, however many panels there were") {
  const support::Built with(one_person(), "2026-03-31");
  for (const int days : {7, 14, 28, 56, 84}) {
    const Timeline line = with_panels_every(days);
    const TimelinePicture drawn = picture(with, line);
    const std::vector<Box> words = plates(drawn.svg.html);
    CAPTURE(days);
    CHECK(overlaps(words) == 0);
    CHECK(words.size() + static_cast<std::size_t>(drawn.unlabelled) == line.events.size());
    CHECK(count(drawn.svg.html, "class=\"diamond\"") == line.events.size());
  }
  CHECK(picture(with, with_panels_every(140)).unlabelled == 0);
  CHECK(picture(with, with_panels_every(7)).unlabelled > 0);
}

TEST_CASE("The name of a cycle that ends where the picture ends is not cut") {
  const support::Built with(one_person(), "2026-03-31");
  Timeline line = timeline(with);
  REQUIRE(line.reviews.back().number == 6);
  line.end = line.reviews.back().due + Days{1};
  const std::string drawn = picture(with, line).svg.html;
  std::smatch wide;
  std::smatch name;
  REQUIRE(std::regex_search(drawn, wide, std::regex(R"re(viewBox="0 0 (\d+) )re")));
  REQUIRE(std::regex_search(drawn, name, std::regex(R"re(<text x="(\d+)"[^>]*>Cycle 2<)re")));
  CHECK(std::stoi(name[1]) <= std::stoi(wide[1]) - 7 * 8 / 2);  // seven letters about their middle
}

TEST_CASE("CLK-7: a missed cycle is an open diamond on the day its window opened", "[CLK-7]") {
  Records records = one_person();
  records.panels.erase(records.panels.begin());
  records.panels[0].date =
      fixtures::given(fixtures::day("2026-04-23"));  // day 171: cycle 1 is missed
  const support::Built with(records, "2026-04-22");
  const Timeline line = timeline(with);
  const auto missed = std::find_if(line.events.begin(), line.events.end(), [](const auto& each) {
    return each.mark == TimelineEvent::Mark::kMissed;
  });
  REQUIRE(missed != line.events.end());
  CHECK(missed->date == fixtures::day("2026-02-02"));  // the week after day 84, 26 January
  CHECK(missed->words ==
        "2 February 2026: cycle 1 was due from this day, and no panel considered it");
  CHECK(count(picture(with, line).svg.html, "diamond missed") == 1);
}

TEST_CASE("With more than six panels the timeline has their numbers, as the table has them") {
  Records records = one_person();
  records.cases[0].detention.start = fixtures::given(fixtures::day("2024-06-03"));
  records.panels.erase(records.panels.begin());
  Date date = fixtures::day("2024-09-03");
  for (int number = 1; number <= 7; ++number, date += Days{70}) {
    Panel panel = fixtures::held(to_iso(date) + "-am", to_iso(date).c_str());
    panel.cases = {fixtures::heard("A1000001", Recommendation::kMaintain)};
    records.panels.insert(records.panels.end() - 1, panel);
  }
  const support::Built with(records, "2026-03-31");
  std::vector<std::string> labels;
  for (const TimelineEvent& event : timeline(with).events) {
    if (event.mark == TimelineEvent::Mark::kPanel) labels.push_back(event.label);
  }
  CHECK(labels == std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7"});
}
