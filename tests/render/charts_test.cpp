#include "render/charts.h"

#include <catch2/catch.hpp>

#include "render/svg.h"

namespace panelpress::render {
namespace {

bool contains(const Markup& markup, std::string_view part) {
  return markup.html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A picture escapes the text it is given") {
  Svg svg(10, 20, "R&D \"<x>\"");
  svg.text(1, 2, "a < b", "quiet");
  CHECK(svg.finish().html ==
        "<svg viewBox=\"0 0 10 20\" width=\"0.56em\" height=\"1.11em\" role=\"img\" "
        "aria-label=\"R&amp;D &quot;&lt;x&gt;&quot;\">\n"
        "<text x=\"1\" y=\"2\" class=\"quiet\">a &lt; b</text>\n</svg>");
}

TEST_CASE("Columns start from zero and carry their values") {
  const Markup chart = column_chart(
      {"Two weeks", {"2 Feb", "9 Feb"}, {{"", {{2, "2"}, {4, "4"}}, false}}, std::nullopt});
  CHECK(contains(chart, "height=\"75\" class=\"bar\""));  // half of the tallest, 150
  CHECK(contains(chart, "height=\"150\" class=\"bar\""));
  CHECK(contains(chart, ">2 Feb</text>"));
}

TEST_CASE("A column of nothing has neither a value nor a bar") {
  const Markup chart =
      column_chart({"None", {"2 Feb"}, {{"Early", {{0, "0"}}, true}}, std::nullopt});
  CHECK_FALSE(contains(chart, "<rect"));
  CHECK_FALSE(contains(chart, ">0</text>"));
  CHECK(contains(chart, ">2 Feb</text>"));
  CHECK(contains(chart, ">Early</text>"));
}

TEST_CASE("A reference line stands at its value") {
  const Markup chart =
      column_chart({"", {"May"}, {{"", {{1, "1"}}, false}}, ChartValue{2, "2 a month"}});
  CHECK(contains(chart, "class=\"reference\""));
  CHECK(contains(chart, "height=\"75\" class=\"bar\""));
}

TEST_CASE("Bars are as long as their values") {
  const Markup chart =
      bar_chart({"Kinds", {{"Rail", {10, "£10"}, false}, {"Other", {5, "£5"}, true}}});
  CHECK(contains(chart, "width=\"370\" height=\"16\" class=\"bar\""));
  CHECK(contains(chart, "width=\"185\" height=\"16\" class=\"bar context\""));
}

TEST_CASE("A bar leaves room for the letters of its value, not for their bytes") {
  const auto drawn = [](const std::string& value) {
    return bar_chart({"Shares", {{"Rail", {10, value}, false}}}).html;
  };
  const std::string plain = drawn("66.7% (2 of 3) of all");
  const std::string held = drawn("66.7%\u00a0(2\u00a0of\u00a03)\u00a0of\u00a0all");
  CHECK(plain.find("height=\"16\" class=\"bar\"") != plain.npos);
  CHECK(held.substr(0, held.find("66.7%")) == plain.substr(0, plain.find("66.7%")));
}

TEST_CASE("Bars are drawn once more for a phone, each below its label") {
  const Markup chart = bar_chart({"Kinds", {{"Accommodation", {10, "£10"}, false}}});
  CHECK(contains(chart, "<svg class=\"on-phone\" viewBox=\"0 0 284 46\""));
  CHECK(contains(chart, "<text x=\"0\" y=\"18\">Accommodation</text>\n<rect x=\"1\" y=\"24\""));
  const std::string long_label(60, 'm');
  const Markup wider = bar_chart({"Kinds", {{long_label, {1, "1"}, false}}});
  CHECK(contains(wider, "viewBox=\"0 0 486 46\""));  // it scrolls in its box, and is not cut
}

TEST_CASE("A strip is drawn once more for a phone, what it says over as many lines as it takes") {
  const Markup chart =
      strip_chart({"Replies", {{"Reply: 29 agreed, 4 disagreed, 5 not recorded", {29, 4, 5}}}});
  CHECK(contains(chart, ">Reply: 29 agreed, 4 disagreed, 5 not recorded</text>"));
  CHECK(contains(chart, "<svg class=\"on-phone\" viewBox=\"0 0 284 70\""));
  CHECK(contains(chart, ">Reply: 29 agreed, 4 disagreed, 5</text>"));
  CHECK(contains(chart, ">not recorded</text>"));
}

TEST_CASE("The second part of a strip has an outline: its tint alone is hardly seen in the dark") {
  const Markup chart = strip_chart({"Now", {{"Now: 8 released, 30 detained", {0, 8, 0, 30}}}});
  CHECK(contains(chart, "class=\"expected\""));
  CHECK(contains(chart, "class=\"bracket\""));
}

}  // namespace panelpress::render
