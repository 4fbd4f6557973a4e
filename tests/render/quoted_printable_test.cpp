#include "render/quoted_printable.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

namespace panelpress::render {
namespace {

std::string encoded(std::string_view text) {
  std::string out;
  append_quoted_printable(out, text);
  return out;
}

/// The text that a quoted one stands for, by the rules of RFC 2045.
std::string decoded(const std::string& quoted) {
  std::string text;
  for (std::size_t at = 0; at < quoted.size(); ++at) {
    if (quoted.compare(at, 3, "=\r\n") == 0) {
      at += 2;
    } else if (quoted[at] == '=') {
      text += static_cast<char>(std::stoi(quoted.substr(at + 1, 2), nullptr, 16));
      at += 2;
    } else if (quoted[at] != '\r') {
      text += quoted[at];
    }
  }
  return text;
}

TEST_CASE("quoted-printable: what is no printable ASCII, and '=', are codes") {
  CHECK(encoded("a=b \u00a35\n~") == "a=3Db =C2=A35\r\n~");
  CHECK(encoded(std::string("\0\x7f\t.", 4)) == "=00=7F\t.");
  CHECK(encoded("").empty());
}

TEST_CASE("quoted-printable: a blank at the end of a line is a code") {
  CHECK(encoded("one \ntwo\t\n\nthree ") == "one=20\r\ntwo=09\r\n\r\nthree=20");
  CHECK(encoded("two  \n") == "two =20\r\n");
}

TEST_CASE("quoted-printable: a long line goes on after 75 characters, no code parted") {
  CHECK(encoded(std::string(75, 'x')) == std::string(75, 'x'));
  CHECK(encoded(std::string(76, 'x')) == std::string(75, 'x') + "=\r\nx");
  CHECK(encoded(std::string(73, 'x') + "=y") == std::string(73, 'x') + "=\r\n=3Dy");
  CHECK(encoded(std::string(72, 'x') + "=y") == std::string(72, 'x') + "=3D=\r\ny");
  CHECK(encoded(std::string(74, 'x') + " \n") == std::string(74, 'x') + "=\r\n=20\r\n");
}

TEST_CASE("quoted-printable: any text reads back, from lines of 76 plain characters at most") {
  const bool holds = rc::check([](const std::string& any) {
    std::string text = any;
    std::erase(text, '\r');
    for (int i = 0; i < 5; ++i) text += text.substr(0, 40);
    const std::string lines = encoded(text);
    RC_ASSERT(decoded(lines) == text);
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t end = std::min(lines.find("\r\n", at), lines.size());
      const std::string_view line = std::string_view(lines).substr(at, end - at);
      RC_ASSERT(line.size() <= 76U);
      RC_ASSERT(!line.ends_with(' '));
      RC_ASSERT(!line.ends_with('\t'));
      at = end + 2;
    }
  });
  CHECK(holds);
}

}  // namespace
}  // namespace panelpress::render
