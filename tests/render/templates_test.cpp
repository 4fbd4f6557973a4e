#include "render/templates.h"

#include <catch2/catch.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "render/view.h"

using namespace panelpress;
using namespace panelpress::render;

namespace {

struct OwnerView {
  std::string name;
  std::optional<std::string> team;
  PANELPRESS_VIEW(OwnerView, name, team)
};

struct ContactView {
  PANELPRESS_TEXT_VIEW(ContactView, name, email)
};

struct RowView {
  std::string area;
  std::vector<RowView> rows;
  PANELPRESS_VIEW(RowView, area, rows)
};

enum class Progress { kDone, kDoneLate, kOpen };

struct StateView {
  Progress progress = Progress::kDone;
  std::optional<Progress> former;
  PANELPRESS_VIEW(StateView, progress, former)
};

struct TitledView {
  std::string title;
};

struct PageView : TitledView {
  OwnerView author;
  PANELPRESS_VIEW(PageView, title, author)
};

struct FlagView {
  std::string word;
  bool late = false;
  std::vector<RowView> rows;
  std::optional<OwnerView> owner;
  std::optional<std::string> note;
  PageView page;
  std::vector<std::string> lines;
  std::vector<std::vector<std::string>> grid;
  Markup picture;
  PANELPRESS_VIEW(FlagView, word, late, rows, owner, note, page, lines, grid, picture)
};

FlagView sample() {
  FlagView view;
  view.word = "<b> & \"c\" 'd'";
  view.late = true;
  view.rows = {{"north", {{"north-east", {}}}}, {"south", {}}};
  view.owner = OwnerView{"Robin Sample", "Blue"};
  view.note = "a note";
  view.page.title = "Title";
  view.page.author.name = "Alex Fiction";
  view.lines = {"one", "", "three"};
  view.grid = {{"1", "2"}, {"3"}};
  view.picture.html = "<svg/>";
  return view;
}

TemplateFiles with_root(TemplateFiles files, const std::string& path, const std::string& text) {
  files[path] = text;
  return files;
}

std::string printed(const std::string& text, const FlagView& view = sample(),
                    const TemplateFiles& partials = {}, const std::string& path = "flag.html") {
  return Templates(with_root(partials, path, text), {use<FlagView>(path)}).render(path, view);
}

/// The lines of all errors.
std::vector<std::string> errors(const std::string& text, const TemplateFiles& partials = {},
                                const std::string& path = "flag.html") {
  std::vector<std::string> lines;
  const TemplateFiles files = with_root(partials, path, text);
  const Templates templates(files, {use<FlagView>(path)});
  for (const Finding& error : templates.errors()) lines.push_back(to_line(error));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a view of texts alone is described by naming each member once") {
  const ContactView contact{"Heron", "heron@example.org"};
  const Shape& shape = ContactView::shape();
  REQUIRE(shape.members().size() == 2);
  const Member* email = shape.find("email");
  REQUIRE(email != nullptr);
  CHECK(*static_cast<const std::string*>(email->read(&contact)) == "heron@example.org");
}

TEST_CASE("text is escaped in an .html template and nowhere else") {
  CHECK(printed("{{word}}") == "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
  CHECK(printed("{{word}}", sample(), {}, "flag.txt") == "<b> & \"c\" 'd'");
  CHECK(printed("{{{word}}}{{&word}}", sample(), {}, "flag.txt") ==
        "<b> & \"c\" 'd'<b> & \"c\" 'd'");
}

TEST_CASE("a text partial within a page is escaped like the page") {
  CHECK(printed("{{> word.txt}}", sample(), {{"word.txt", "{{word}}"}}) ==
        "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
}

TEST_CASE(
    "a date or a share never parts over two lines of a page, and nothing else is held together") {
  const auto printed_in = [](const char* file, const char* text) {
    FlagView view = sample();
    view.word = text;
    return printed("{{word}}", view, {}, file);
  };
  const auto on_page = [&](const char* text) { return printed_in("flag.html", text); };
  CHECK(on_page("Actions & more, 10 Mar 2026") == "Actions &amp; more, 10\u00a0Mar\u00a02026");
  CHECK(on_page("From 31 December 2025 to 1 May 2026.") ==
        "From 31\u00a0December\u00a02025 to 1\u00a0May\u00a02026.");
  CHECK(on_page("2 to 8 February 2026") == "2 to 8\u00a0February\u00a02026");
  CHECK(on_page("Listed in May, 12 of 14 cases") == "Listed in May, 12 of 14 cases");
  CHECK(on_page("All 66.7% (2 of 3), none") == "All 66.7%\u00a0(2\u00a0of\u00a03), none");
  CHECK(on_page("5% (see 2 of 3)") == "5% (see 2 of 3)");
  CHECK(on_page("5% (a); 2 of 3") == "5% (a); 2 of 3");
  CHECK(on_page(" 5 ") == " 5 ");
  CHECK(printed_in("flag.txt", "10 March 2026") == "10 March 2026");
}

TEST_CASE("markup is printed as it is, and its section is for markup that is there") {
  CHECK(printed("{{{picture}}}{{&picture}}") == "<svg/><svg/>");
  CHECK(printed("{{#picture}}[{{{.}}}]{{/picture}}{{^picture}}none{{/picture}}") == "[<svg/>]");
  CHECK(printed("{{#picture}}[{{{.}}}]{{/picture}}{{^picture}}none{{/picture}}", FlagView{}) ==
        "none");
}

TEST_CASE("a section of text is for text that is not empty") {
  const std::string text = "{{#word}}{{.}}={{word}}{{/word}}{{^word}}none{{/word}}";
  CHECK(printed(text, sample(), {}, "flag.txt") == "<b> & \"c\" 'd'=<b> & \"c\" 'd'");
  CHECK(printed(text, FlagView{}) == "none");
}

TEST_CASE("a yes or no chooses between a section and its inverse") {
  CHECK(printed("{{#late}}late{{/late}}{{^late}}in time{{/late}}") == "late");
  CHECK(printed("{{#late}}late{{/late}}{{^late}}in time{{/late}}", FlagView{}) == "in time");
}

TEST_CASE("an enum is asked which of its values it has") {
  const auto said = [](const StateView& view) {
    const std::string text =
        "{{#progress}}{{#is_done}}done{{/is_done}}{{#is_done_late}}late{{/is_done_late}}"
        "{{/progress}}{{^progress.is_open}}, not open{{/progress.is_open}}"
        "{{#former}}{{#is_open}}, was open{{/is_open}}{{/former}}";
    return Templates({{"state.txt", text}}, {use<StateView>("state.txt")})
        .render("state.txt", view);
  };
  CHECK(said({Progress::kDone, std::nullopt}) == "done, not open");
  CHECK(said({Progress::kDoneLate, Progress::kDone}) == "late, not open");
  CHECK(said({Progress::kOpen, Progress::kOpen}) == ", was open");
}

TEST_CASE("a list prints its section once for each item, outer names included") {
  CHECK(printed("{{#rows}}{{area}} of {{page.title}}. {{/rows}}") ==
        "north of Title. south of Title. ");
  CHECK(printed("{{#rows}}{{/rows}}{{^rows}}none{{/rows}}", FlagView{}) == "none");
  CHECK(printed("{{#lines}}({{.}}){{/lines}}") == "(one)()(three)");
  CHECK(printed("{{#lines}}{{#.}}({{.}}){{/.}}{{^.}}-{{/.}}{{/lines}}") == "(one)-(three)");
  CHECK(printed("{{#grid}}({{#.}}{{.}}{{/.}}){{/grid}}") == "(12)(3)");
}

TEST_CASE("a list is asked whether it has an item, and an optional whether it is there") {
  const std::string text = "{{#rows.any}}[{{#rows}}{{area}}{{/rows}}]{{/rows.any}}";
  CHECK(printed(text + "{{^rows.any}}none{{/rows.any}}") == "[northsouth]");
  CHECK(printed(text + "{{^rows.any}}none{{/rows.any}}", FlagView{}) == "none");
  CHECK(printed("{{#owner.any}}owned by {{#owner}}{{name}}{{/owner}}{{/owner.any}}") ==
        "owned by Robin Sample");
  CHECK(printed("{{#owner.any}}owned{{/owner.any}}", FlagView{}).empty());
  CHECK(errors("{{rows.any}}") == Lines{"flag.html:1:1: error: 'rows.any' is a list, not text"});
  CHECK(errors("{{#word.any}}{{/word.any}}") ==
        Lines{"flag.html:1:1: error: 'word' is text and has no member 'any'"});
}

TEST_CASE("a type of view may hold a list of itself") {
  CHECK(printed(
            "{{#rows}}{{area}}<{{#rows}}{{area}}<{{#rows}}{{area}}{{/rows}}>{{/rows}}>{{/rows}}") ==
        "north<north-east<>>south<>");
}

TEST_CASE("an optional prints its section when it is there") {
  const std::string text =
      "{{#owner}}{{name}}, {{owner.name}}{{#team}}, {{team}}, {{.}}{{/team}}{{/owner}}"
      "{{^owner}}none{{/owner}}";
  CHECK(printed(text) == "Robin Sample, Robin Sample, Blue, Blue");
  CHECK(printed(text, FlagView{}) == "none");
  CHECK(printed("{{#note}}{{note}}={{.}}{{/note}}") == "a note=a note");
  CHECK(printed("{{#owner}}{{#rows}}{{owner.name}} {{/rows}}{{/owner}}") ==
        "Robin Sample Robin Sample ");
}

TEST_CASE("an object is entered by a section or by a dotted name") {
  CHECK(printed("{{page.title}} {{page.author.name}}") == "Title Alex Fiction");
  CHECK(printed("{{#page}}{{title}} {{author.name}}{{/page}}{{^page}}no{{/page}}") ==
        "Title Alex Fiction");
  CHECK(printed("{{#page.author}}{{name}}{{/page.author}}") == "Alex Fiction");
}

TEST_CASE("the nearest context that has the first part of a dotted name decides") {
  CHECK(printed("{{#rows}}{{#rows}}{{area}}{{/rows}}{{/rows}}") == "north-east");
  CHECK(errors("{{#rows}}{{rows.area}}{{/rows}}") ==
        Lines{"flag.html:1:10: error: 'rows' is a list and has no member 'area'"});
}

TEST_CASE("a partial takes its extension from the template and stands in the context of its tag") {
  const TemplateFiles partials = {{"shared/name.html", "<b>{{name}}</b>"},
                                  {"shared/name.txt", "*{{name}}*"}};
  CHECK(printed("{{#owner}}{{> shared/name}}{{/owner}}", sample(), partials) ==
        "<b>Robin Sample</b>");
  CHECK(printed("{{#owner}}{{> shared/name}}{{/owner}}", sample(), partials, "flag.txt") ==
        "*Robin Sample*");
  CHECK(printed("{{#owner}}{{> shared/name.txt}}{{/owner}}", sample(), partials) ==
        "*Robin Sample*");
}

TEST_CASE("a partial alone on its line is indented, empty lines and printed text apart") {
  const TemplateFiles partials = {
      {"outer.txt", "a\n\n  {{> inner}}\n{{#late}}\n{{#late}}b{{/late}}\n{{/late}}\n{{word}}\n"},
      {"inner.txt", "c\r\n\r\nd\n"}};
  FlagView view;
  view.late = true;
  view.word = "one\ntwo";
  CHECK(printed("[\n  {{> outer}}\n]\n", view, partials, "flag.txt") ==
        "[\n  a\n\n    c\r\n\r\n    d\n  b\n  one\ntwo\n]\n");
  CHECK(printed("[ {{> inner}}]\n", view, partials, "flag.txt") == "[ c\r\n\r\nd\n]\n");
}

TEST_CASE("a name that does not exist is an error at its tag, with the nearest that does") {
  CHECK(errors("a\n  Zoë {{wrod}}") ==
        Lines{"flag.html:2:7: error: unknown name 'wrod', did you mean 'word'?"});
  CHECK(errors("{{elephant}}") == Lines{"flag.html:1:1: error: unknown name 'elephant'"});
  CHECK(errors("{{page.titel}}") ==
        Lines{"flag.html:1:1: error: unknown name 'page.titel', did you mean 'page.title'?"});
  CHECK(errors("{{pgae.title}}") ==
        Lines{"flag.html:1:1: error: unknown name 'pgae.title', did you mean 'page.title'?"});
  CHECK(errors("{{page..title}}{{page.}}") ==
        Lines{"flag.html:1:1: error: unknown name 'page..title'",
              "flag.html:1:16: error: unknown name 'page.'"});
  CHECK(errors("{{#rows}}{{#rows}}{{aera}}{{/rows}}{{/rows}}") ==
        Lines{"flag.html:1:19: error: unknown name 'aera', did you mean 'area'?"});
}

TEST_CASE("names are checked in empty lists and in branches that are not taken") {
  CHECK(errors("{{^late}}{{^rows}}{{#owner}}{{nmae}}{{/owner}}{{/rows}}{{/late}}") ==
        Lines{"flag.html:1:29: error: unknown name 'nmae', did you mean 'name'?"});
  CHECK(errors("{{^owner}}{{name}}{{/owner}}") ==
        Lines{"flag.html:1:11: error: unknown name 'name'"});
}

TEST_CASE("within the section of an unknown name only what cannot be meant otherwise is an error") {
  CHECK(errors("{{#onwer}}{{name}}{{late}}{{> haed}}{{/onwer}}{{nmae}}", {{"head.html", ""}}) ==
        Lines{"flag.html:1:1: error: unknown name 'onwer', did you mean 'owner'?",
              "flag.html:1:19: error: 'late' is a yes or no, not text",
              "flag.html:1:27: error: no template 'haed.html', did you mean 'head.html'?",
              "flag.html:1:47: error: unknown name 'nmae'"});
  CHECK(errors("{{^onwer}}{{.}}{{/onwer}}{{#onwer}}{{.}}{{/onwer}}") ==
        Lines{"flag.html:1:1: error: unknown name 'onwer', did you mean 'owner'?",
              "flag.html:1:11: error: '.' is an object, not text",
              "flag.html:1:26: error: unknown name 'onwer', did you mean 'owner'?"});
}

TEST_CASE("what is not text cannot be printed") {
  CHECK(errors("{{rows}}{{late}}{{page}}{{owner}}") ==
        Lines{"flag.html:1:1: error: 'rows' is a list, not text",
              "flag.html:1:9: error: 'late' is a yes or no, not text",
              "flag.html:1:17: error: 'page' is an object, not text",
              "flag.html:1:25: error: 'owner' is an object, not text"});
  CHECK(errors("{{#late}}{{.}}{{/late}}{{#grid}}{{.}}{{/grid}}{{#rows}}{{.}}{{/rows}}") ==
        Lines{"flag.html:1:10: error: '.' is a yes or no, not text",
              "flag.html:1:33: error: '.' is a list, not text",
              "flag.html:1:56: error: '.' is an object, not text"});
  CHECK(errors("{{word.length}}") ==
        Lines{"flag.html:1:1: error: 'word' is text and has no member 'length'"});
}

TEST_CASE("what may be absent is printed only inside its own section") {
  CHECK(errors("{{note}}{{owner.name}}{{^note}}{{note}}{{/note}}") ==
        Lines{"flag.html:1:1: error: 'note' may be absent: print it inside {{#note}}",
              "flag.html:1:9: error: 'owner' may be absent: use 'owner.name' inside {{#owner}}",
              "flag.html:1:32: error: 'note' may be absent: print it inside {{#note}}"});
  CHECK(errors("{{#owner.team}}{{.}}{{/owner.team}}") ==
        Lines{"flag.html:1:1: error: 'owner' may be absent: use 'owner.team' inside {{#owner}}"});
}

TEST_CASE("only markup is printed raw, and markup only raw") {
  CHECK(errors("{{{word}}}{{&word}}{{picture}}") ==
        Lines{"flag.html:1:1: error: 'word' is text, not markup: print it with {{word}}",
              "flag.html:1:11: error: 'word' is text, not markup: print it with {{word}}",
              "flag.html:1:20: error: 'picture' is markup: print it with {{{picture}}}"});
  CHECK(errors("{{picture}}", {}, "flag.txt") ==
        Lines{"flag.txt:1:1: error: 'picture' is markup: print it with {{{picture}}}"});
}

TEST_CASE("sections that go too deep are told once") {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += "{{#rows}}\n";
  CHECK(errors(text) == Lines{"flag.html:33:1: error: more than 32 sections inside each other"});
}

TEST_CASE("a tag that is not closed does not hide the errors after it") {
  CHECK(errors("{{word\n{{wrod}}") ==
        Lines{"flag.html:1:1: error: tag is not closed by '}}'",
              "flag.html:2:1: error: unknown name 'wrod', did you mean 'word'?"});
  CHECK(errors("{{word {{wrod}}") ==
        Lines{"flag.html:1:1: error: tag is not closed by '}}'",
              "flag.html:1:8: error: unknown name 'wrod', did you mean 'word'?"});
  CHECK(errors("{{{picture}} {{wrod}}") ==
        Lines{"flag.html:1:1: error: tag is not closed by '}}}'",
              "flag.html:1:14: error: unknown name 'wrod', did you mean 'word'?"});
  CHECK(errors("{{! no end") == Lines{"flag.html:1:1: error: tag is not closed by '}}'"});
  CHECK(errors("a {{") == Lines{"flag.html:1:3: error: tag is not closed by '}}'"});
}

TEST_CASE("a tag has one name") {
  CHECK(errors("{{}}{{# }}{{/ }}{{two words}}") ==
        Lines{"flag.html:1:1: error: tag has no name", "flag.html:1:5: error: tag has no name",
              "flag.html:1:11: error: tag has no name",
              "flag.html:1:17: error: name 'two words' must not hold a space"});
}

TEST_CASE("delimiters are changed by two words") {
  CHECK(printed("{{=<% %>=}}<%page.title%>{{word}}<%={{ }}=%>{{page.title}}") ==
        "Title{{word}}Title");
  CHECK(printed("{{=<% %>=}}<%{picture}%>") == "<svg/>");
  const std::string message = "delimiters are two words, such as {{=<% %>=}}";
  CHECK(errors("{{=<%=}}") == Lines{"flag.html:1:1: error: " + message});
  CHECK(errors("{{=a b c=}}") == Lines{"flag.html:1:1: error: " + message});
  CHECK(errors("{{=a= b=}}") == Lines{"flag.html:1:1: error: " + message});
}

TEST_CASE("sections that are not closed, or not opened, are errors at their tags") {
  CHECK(errors("{{#rows}}\n{{#late}}{{wrod}}") ==
        Lines{"flag.html:1:1: error: section 'rows' is not closed",
              "flag.html:2:1: error: section 'late' is not closed",
              "flag.html:2:10: error: unknown name 'wrod', did you mean 'word'?"});
  CHECK(errors("{{#rows}}{{#late}}{{/rows}}{{area}}") ==
        Lines{"flag.html:1:10: error: section 'late' is not closed",
              "flag.html:1:28: error: unknown name 'area'"});
  CHECK(errors("{{#rows}}\n{{/rwos}}{{area}}") ==
        Lines{"flag.html:2:1: error: closing tag 'rwos' does not match section 'rows' of line 1",
              "flag.html:2:10: error: unknown name 'area'"});
  CHECK(errors("{{/rows}}") ==
        Lines{"flag.html:1:1: error: closing tag 'rows' has no section to close"});
}

TEST_CASE("a section does not reach from a partial into the template that includes it") {
  CHECK(errors("{{> open}}{{/rows}}", {{"open.html", "{{#rows}}"}}) ==
        Lines{"flag.html:1:11: error: closing tag 'rows' has no section to close",
              "open.html:1:1: error: section 'rows' is not closed"});
}

TEST_CASE("a partial that does not exist is an error with the nearest that does") {
  CHECK(errors("\n {{> shared/haed}}{{> nothing.css}}", {{"shared/head.html", ""}}) ==
        Lines{"flag.html:2:2: error: no template 'shared/haed.html', did you mean "
              "'shared/head.html'?",
              "flag.html:2:19: error: no template 'nothing.css'"});
}

TEST_CASE("a partial that leads back to itself is refused") {
  CHECK(errors("{{> one}}", {{"one.html", "{{> two}}"}, {"two.html", "\n{{> one}}"}}) ==
        Lines{"two.html:2:1: error: partial 'one.html' includes itself"});
  CHECK(errors("{{> flag}}") == Lines{"flag.html:1:1: error: partial 'flag.html' includes itself"});
}

TEST_CASE("an error stands in the partial's own file, once however often it is included") {
  const TemplateFiles partials = {{"part.html", "ab\n{{wrod}}\n"}};
  CHECK(errors("{{> part}}{{> part}}\n   {{> part}}\n", partials) ==
        Lines{"part.html:2:1: error: unknown name 'wrod', did you mean 'word'?"});
}

TEST_CASE("the errors of all templates come in one pass, sorted") {
  const TemplateFiles files = {{"b.html", "{{wrod}}\n{{lat}}"}, {"a.html", "{{nmae}}"}};
  Lines lines;
  const Templates templates(
      files, {use<FlagView>("b.html"), use<OwnerView>("a.html"), use<FlagView>("c.html")});
  for (const Finding& error : templates.errors()) lines.push_back(to_line(error));
  CHECK(lines == Lines{"a.html:1:1: error: unknown name 'nmae', did you mean 'name'?",
                       "b.html:1:1: error: unknown name 'wrod', did you mean 'word'?",
                       "b.html:2:1: error: unknown name 'lat', did you mean 'late'?",
                       "c.html:1:1: error: no such template, did you mean 'a.html'?"});
}

TEST_CASE("a template is not rendered for another view, out of use, or with errors") {
  const TemplateFiles files = {{"a.html", "{{word}}"}};
  const Templates templates(files, {use<FlagView>("a.html"), use<FlagView>("a.html")});
  CHECK_THROWS_WITH(templates.render("a.html", OwnerView{}),
                    "a.html prints FlagView, not OwnerView");
  CHECK_THROWS_WITH(templates.render("b.html", FlagView{}), "b.html is not in use");
  CHECK_THROWS_WITH(Templates(files, {use<OwnerView>("a.html")}).render("a.html", OwnerView{}),
                    "a.html:1:1: error: unknown name 'word'");
  CHECK_THROWS_WITH(Templates(files, {use<FlagView>("a.html"), use<OwnerView>("a.html")}),
                    "a.html is in use for FlagView and OwnerView");
}

TEST_CASE("a shape has each name once") {
  const OwnerView view;
  const auto twice = [&view] {
    return shape_of("OwnerView", "name, name", &view, view.name, view.name);
  };
  CHECK_THROWS_WITH(twice(), "OwnerView has two members named 'name'");
}
