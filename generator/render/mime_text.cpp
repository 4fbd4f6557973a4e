#include "render/mime_text.h"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "base/text.h"

namespace panelpress::render {

namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Whether a word is so long that a header would have to be broken within it.
bool has_long_word(std::string_view text) {
  constexpr std::size_t kMost = 60;  // after the longest name of a header, within a line of 76
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end - begin > kMost) return true;
    begin = end + 1;
  }
  return false;
}

/// Text as encoded words of RFC 2047, none longer than its 75 characters nor, after "Subject: ",
/// than its line of 76, cut between code points.
std::string encoded_words(const std::string& text) {
  constexpr std::size_t kMostBytes = 39;
  std::string words;
  for (std::size_t at = 0, count = 0; at < text.size(); at += count) {
    count = std::min(kMostBytes, text.size() - at);
    while (at + count < text.size() && (static_cast<unsigned char>(text[at + count]) >> 6) == 2) {
      --count;
    }
    const auto* const bytes = reinterpret_cast<const guchar*>(text.data() + at);
    const std::unique_ptr<char, decltype(&g_free)> base64{g_base64_encode(bytes, count), &g_free};
    words += fmt::format("{}=?utf-8?B?{}?=", words.empty() ? "" : " ", base64.get());
  }
  return words;
}

/// A line of a header, broken at its spaces so that none that holds an encoded word is longer than
/// the 76 characters of RFC 2047, section 2; GMime breaks at 78.
void append_folded(std::string& head, std::string_view line) {
  constexpr std::size_t kMost = 76;
  auto least = line.find(": ") + 1;  // a value does not begin on a line of its own
  while (line.size() > kMost && line.find("=?") != std::string_view::npos) {
    const auto space = line.rfind(' ', kMost);
    if (space == std::string_view::npos || space <= least) break;
    head.append(line.substr(0, space)).append("\r\n");
    line.remove_prefix(space);
    least = 0;
  }
  head.append(line);
}

}  // namespace

// A zero byte would end a text in C; both it and broken UTF-8 are replaced.
std::string valid_utf8(const std::string& text) {
  if (is_valid_utf8(text) && text.find('\0') == std::string::npos) return text;
  const std::unique_ptr<char, decltype(&g_free)> valid{
      g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), &g_free};
  return valid.get();
}

// A control character in a header could begin another one.
std::string one_line(const std::string& text) {
  std::string line = valid_utf8(text);
  std::replace_if(line.begin(), line.end(), is_control, ' ');
  return std::string(trimmed(line));
}

// Encoded here, since GMime would choose an old charset and break long words elsewhere.
std::string mail_header_text(const std::string& text) {
  std::string line = one_line(text);
  const bool is_ascii = std::ranges::all_of(line, [](char c) { return (c & 0x80) == 0; });
  const bool is_plain = is_ascii && line.find("=?") == std::string::npos && !has_long_word(line);
  return is_plain ? line : encoded_words(line);
}

// Signs outside the plain ones are written by their number: an id has no blanks and no comments.
std::string id_part(const std::string& text) {
  std::string part;
  for (const char c : text) {
    if (g_ascii_isalnum(c) || c == '-' || c == '_') {
      part += c;
    } else {
      part += fmt::format("={:02X}", static_cast<unsigned char>(c));
    }
  }
  return part;
}

std::string folded_head(const std::string& head) {
  std::string folded;
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t next = head.find('\n', at);
    append_folded(folded, std::string_view(head).substr(at, next - at));
    folded.append("\r\n");
    at = next + 1;
  }
  return folded;
}

}  // namespace panelpress::render
