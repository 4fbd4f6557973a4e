#include "render/plain_text.h"

#include <catch2/catch.hpp>

using panelpress::render::plain_text;

TEST_CASE("plain text: paragraphs are parted by a blank line and blanks are one") {
  CHECK(plain_text("<p>One  two\n three</p>\n\n<p>Four</p>") == "One two three\n\nFour\n");
}

TEST_CASE("plain text: a date has ordinary spaces") {
  CHECK(plain_text("<p>By 10\u00a0Mar\u00a02026</p>") == "By 10 Mar 2026\n");
}

TEST_CASE("plain text: nothing before the body, no tag and no comment is printed") {
  CHECK(plain_text("<html><head><title>T</title><style>p { }</style></head>\n<body class=\"x\">\n"
                   "<!-- a > b --><p>A <strong>word</strong>, <em>b</em></p></body></html>") ==
        "A word, b\n");
}

TEST_CASE("plain text: what was escaped is itself again") {
  CHECK(plain_text("<p>&lt;b&gt; &amp;amp; &quot;q&quot; &#39;s&#39; & &x</p>") ==
        "<b> &amp; \"q\" 's' & &x\n");
}

TEST_CASE("plain text: a heading is underlined by its letters") {
  CHECK(plain_text("<h2>Où ça</h2><p>Ici</p>") == "Où ça\n-----\n\nIci\n");
}

TEST_CASE("plain text: items are marked or numbered, and nested ones set in") {
  CHECK(plain_text(
            "<p>Do</p><ol><li>One<ul><li>a</li></ul></li><li><p>Two</p></li></ol><p>End</p>") ==
        "Do\n\n1. One\n  - a\n2. Two\n\nEnd\n");
}

TEST_CASE("plain text: the further lines of an item stand below its first") {
  CHECK(plain_text("<ol><li>A<br>B</li><li><p>C</p><p>D</p></li></ol><p>E<br>F</p>") ==
        "1. A\n   B\n2. C\n   D\n\nE\nF\n");
}

TEST_CASE("plain text: an empty item or cell leaves nothing") {
  CHECK(plain_text("<ul><li></li><li>a</li></ul><table><tr><td></td></tr></table>") == "- a\n");
}

TEST_CASE("plain text: a row is a line, a name and its value have a colon") {
  CHECK(plain_text("<table>\n<tr>\n<th>Panel</th>\n<td>10 March</td>\n</tr>\n"
                   "<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>") ==
        "Panel: 10 March\nA | B\n1 | 2\n");
}

TEST_CASE("plain text: a table for layout leaves no trace") {
  CHECK(plain_text("<table role=\"presentation\" width=\"600\"><tr><td>\n<p>A</p>\n<table><tr><th>"
                   "B</th><td>C</td></tr></table><p>D</p></td></tr></table>") ==
        "A\n\nB: C\n\nD\n");
}

TEST_CASE("plain text: a line break is one") {
  CHECK(plain_text("<p>A<br>B<br/>\nC</p>") == "A\nB\nC\n");
}

TEST_CASE("plain text: broken markup is read to its end") {
  CHECK(plain_text("<p>A <b") == "A\n");
  CHECK(plain_text("</ul></table><li>A<!--") == "A\n");
  CHECK(plain_text("").empty());
}
