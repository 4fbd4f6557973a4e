#include "render/page_columns.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "render/templates.h"
#include "render/view.h"

using namespace panelpress;
using namespace panelpress::render;

namespace {

struct BirdView {
  std::string name;
  std::vector<std::string> seen;
  PANELPRESS_VIEW(BirdView, name, seen)
};

struct AviaryView {
  std::vector<std::string> months;
  std::vector<BirdView> birds;
  PANELPRESS_VIEW(AviaryView, months, birds)
};

constexpr const char* kColumns =
    "{{! A comment\n"
    "of two lines. }}\n"
    "\n"
    "birds:\n"
    "<th>Name</th> | <th>{{name}}</th>\n"
    "{{#months}}<th>{{.}}</th>{{/months}} | {{#seen}}<td>{{.}}</td>{{/seen}}\n"
    "\n"
    "names:\n"
    "<th>Name</th> | <td>{{#seen.any}}\n"
    "seen\n"
    "{{/seen.any}}</td>\n"
    "\n"
    "<th>Again</th> | <td>{{name}}</td>\n";

TemplateFiles files(const std::string& page, const std::string& columns = kColumns) {
  return {{"aviary/page.html", page}, {"aviary/columns.html", columns}};
}

std::string aviary_page(const std::string& page) {
  const AviaryView view{{"May", "June"}, {{"Robin & co", {"1", "2"}}, {"Wren", {}}}};
  return Templates(files(page), {use<AviaryView>("aviary/page.html")})
      .render("aviary/page.html", view);
}

std::vector<std::string> aviary_errors(const std::string& page,
                                       const std::string& columns = kColumns) {
  std::vector<std::string> lines;
  const TemplateFiles all = files(page, columns);
  const Templates templates(all, {use<AviaryView>("aviary/page.html")});
  for (const Finding& error : templates.errors()) lines.push_back(to_line(error));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a table prints its headings once, and a cell of each column for each row") {
  CHECK(
      aviary_page("<tr>{{> aviary/birds.head}}</tr>\n{{#birds}}\n<tr>{{> aviary/birds.row}}</tr>\n"
                  "{{/birds}}\n") ==
      "<tr><th>Name</th><th>May</th><th>June</th></tr>\n"
      "<tr><th>Robin &amp; co</th><td>1</td><td>2</td></tr>\n<tr><th>Wren</th></tr>\n");
}

TEST_CASE("a cell goes on over lines, and an empty line between columns ends the line") {
  CHECK(aviary_page("{{#birds}}\n<tr>\n{{> aviary/names.row}}\n</tr>\n{{/birds}}\n") ==
        "<tr>\n<td>\nseen\n</td>\n<td>Robin &amp; co</td>\n</tr>\n"
        "<tr>\n<td></td>\n<td>Wren</td>\n</tr>\n");
}

TEST_CASE("a table may take the columns of another") {
  const std::string columns =
      "all:\n{{> aviary/one.head}} | {{> aviary/one.row}}\n<th>2</th> | <td>b</td>\n"
      "one:\n<th>1</th> | <td>a</td>\n";
  const std::string page = "{{> aviary/all.head}}{{> aviary/all.row}}";
  CHECK(Templates(files(page, columns), {use<AviaryView>("aviary/page.html")})
            .render("aviary/page.html", AviaryView{}) ==
        "<th>1</th><th>2</th><td>a</td><td>b</td>");
}

TEST_CASE(
    "a cell of a card names its column, but for a heading and where the column has no one name") {
  const std::string columns =
      "birds: in cards\n<th>Name</th> | <th>{{name}}</th>\n"
      "<th scope=\"col\">Last seen</th> | <td class=\"date\">{{name}}</td>\n"
      "{{#months}}<th>{{.}}</th>{{/months}} | <td>x</td>\n";
  const std::string page = "{{> aviary/birds.head}}{{#birds}}{{> aviary/birds.row}}{{/birds}}";
  CHECK(Templates(files(page, columns), {use<AviaryView>("aviary/page.html")})
            .render("aviary/page.html", AviaryView{{"May"}, {{"Wren", {}}}}) ==
        "<th>Name</th><th scope=\"col\">Last seen</th><th>May</th>"
        "<th>Wren</th><td data-head=\"Last seen\" class=\"date\">Wren</td><td>x</td>");
}

TEST_CASE("an error in a column is told at its own line, once") {
  const std::string page = "{{#birds}}{{> aviary/birds.row}}{{> aviary/birds.row}}{{/birds}}";
  CHECK(aviary_errors(
            page, "birds:\n<th>Name</th> | <td>{{nam}}</td>\n<th>X</th> | <td>{{#seen}}</td>\n") ==
        Lines{"aviary/columns.html:2:21: error: unknown name 'nam', did you mean 'name'?",
              "aviary/columns.html:3:18: error: section 'seen' is not closed"});
}

TEST_CASE("a table that is not there is an error with the nearest that is") {
  CHECK(aviary_errors("{{> aviary/bird.head}}") ==
        Lines{"aviary/page.html:1:1: error: no template 'aviary/bird.head', did you mean "
              "'aviary/birds.head'?"});
}

TEST_CASE("a line that belongs to no column, and a table named again, are errors") {
  CHECK(
      aviary_errors(
          "", "<th>Name</th> | <td></td>\nbirds:\nno column\n<th>A</th> | <td>a</td>\nbirds:\n") ==
      Lines{"aviary/columns.html:1:1: error: expected a line 'table:', or 'heading | cell' "
            "below one",
            "aviary/columns.html:3:1: error: expected a line 'table:', or 'heading | cell' "
            "below one",
            "aviary/columns.html:5:1: error: table 'birds' again"});
}
