#include "render/sentences.h"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "render/templates.h"

using namespace panelpress;
using namespace panelpress::render;

namespace {

struct MonthView {
  std::string month;
  std::vector<std::string> areas;
  PANELPRESS_VIEW(MonthView, month, areas)
};

struct PanelWords {
  static constexpr const char* kPath = "panel/words.txt";

  struct Quorum {
    Sentence<> met;
    Sentence<"who"> not_met;
    PANELPRESS_SENTENCES(met, not_met)
  } quorum;
  Sentence<"minutes", "most", "over"> minutes;
  SentenceOf<MonthView> areas;
  PANELPRESS_SENTENCES(quorum, minutes, areas)
};

struct StepWords {
  PANELPRESS_SENTENCES_OF(Sentence<"by">, open, not_met)
};

const std::string kRight =
    "{{! words\nof two lines }}\n"
    "quorum.met: Met\n"
    "quorum.not-met: Not met{{#who}}: nobody for {{who}}{{/who}}\n\n"
    "minutes: {{minutes}} of\n"
    "  {{most}}{{#over}}, too many{{/over}}\n"
    "areas: {{month}}:{{#areas}} {{.}}{{/areas}}\n";

Templates templates_of(const std::string& text) {
  return Templates({{PanelWords::kPath, text}}, {use_sentences<PanelWords>()});
}

std::vector<std::string> errors_of(const std::string& text) {
  std::vector<std::string> lines;
  const Templates templates = templates_of(text);
  for (const Finding& each : templates.errors()) lines.push_back(to_line(each));
  return lines;
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences of one type are declared and listed by naming each once") {
  std::vector<SentenceUse> uses;
  StepWords{}.list("step", uses);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].key == "step.open");
  CHECK(uses[1].key == "step.not-met");
  CHECK(uses[0].shape == uses[1].shape);
}

TEST_CASE("a sentence speaks with what it is told: texts, numbers, a yes or no, a view") {
  const Templates templates = templates_of(kRight);
  REQUIRE(templates.errors().empty());
  const auto words = templates.sentences<PanelWords>();
  CHECK(words.quorum.met() == "Met");
  CHECK(words.quorum.not_met("") == "Not met");
  CHECK(words.quorum.not_met(std::string("<a> & b")) == "Not met: nobody for <a> & b");
  CHECK(words.minutes(137, 120, true) == "137 of 120, too many");
  CHECK(words.minutes(90, std::size_t{120}, false) == "90 of 120");
  CHECK(words.areas({"March 2026", {"North", "South"}}) == "March 2026: North South");
}

TEST_CASE("a sentence that is missing, left over or given twice is an error at its line") {
  CHECK(errors_of(with(kRight, "quorum.met:", "quorum.mat:")) ==
        Lines{"panel/words.txt:1:1: error: no words for the key 'quorum.met'",
              "panel/words.txt:3:1: error: unknown key 'quorum.mat', did you mean 'quorum.met'?"});
  CHECK(errors_of(kRight + "quorum.met: Met\n") ==
        Lines{"panel/words.txt:9:1: error: key 'quorum.met' again"});
  CHECK(errors_of(kRight + "prose\n") ==
        Lines{"panel/words.txt:9:1: error: expected a line 'key: words'"});
}

TEST_CASE("a sentence may print the names of its own key and no others") {
  CHECK(errors_of(with(kRight, "nobody for {{who}}", "nobody for {{most}}")) ==
        Lines{"panel/words.txt:4:45: error: unknown name 'most'"});
  CHECK(errors_of(with(kRight, "{{most}}", "{{msot}}")) ==
        Lines{"panel/words.txt:7:3: error: unknown name 'msot', did you mean 'most'?"});
  CHECK(errors_of(with(kRight, "{{/over}}", "")) ==
        Lines{"panel/words.txt:7:11: error: section 'over' is not closed"});
}

TEST_CASE("a file of sentences that is not there is one error") {
  const Templates templates({}, {use_sentences<PanelWords>()});
  REQUIRE(templates.errors().size() == 1);
  CHECK_THROWS_AS(templates.sentences<PanelWords>(), std::logic_error);
}
