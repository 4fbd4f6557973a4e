#include "render/workbook/text.h"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace panelpress::render {

namespace {

constexpr int kMostUnits = 32767;
constexpr gunichar kReplacement = 0xFFFD;
constexpr std::string_view kEllipsis = "…";

int units(gunichar c) { return c > 0xFFFF ? 2 : 1; }

/// What XML 1.0 cannot hold, and DEL and its like, which nobody means.
bool is_unfit(gunichar c) {
  if (c == '\n' || c == '\t') return false;
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
}

/// Whether something holds of all bytes of a text.
/// Each is looked at, since compilers look at many at once where none of them ends the search.
template <class Holds>
bool all_are(std::string_view text, Holds holds) {
  unsigned char others = 0;
  for (const char c : text) others |= static_cast<unsigned char>(holds(c) ? 0 : 1);
  return others == 0;
}

bool is_ascii_sign(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_plain_ascii(std::string_view text) {
  return all_are(text, [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n'; });
}

void append(std::string& text, gunichar c) {
  char bytes[6];
  text.append(bytes, static_cast<std::size_t>(g_unichar_to_utf8(c, bytes)));
}

/// Excel reads _xHHHH_ in a cell as one character; its first underline, itself coded, stops that.
/// Excel would show _x0041_ as "A": a reference may look like that by chance.
std::string with_codes_as_text(std::string text) {
  constexpr std::string_view kUnderline = "_x005F_";
  const auto is_code = [&](std::size_t at) {
    return text.size() >= at + kUnderline.size() && text[at + 6] == '_' &&
           std::all_of(&text[at + 2], &text[at + 6], [](char c) { return g_ascii_isxdigit(c); });
  };
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at)) {
    if (is_code(at)) {
      text.replace(at, 1, kUnderline);
      at += kUnderline.size();
    } else {
      ++at;
    }
  }
  return text;
}

/// Cut between code points; Excel counts UTF-16 units.
std::string cut(std::string text, int most_units) {
  if (text.size() <= static_cast<std::size_t>(most_units)) return text;
  int count = 0;
  const char* fits = text.c_str();
  for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    count += units(g_utf8_get_char(at));
    if (count > most_units) {
      text.resize(static_cast<std::size_t>(fits - text.c_str()));
      return text.append(kEllipsis);
    }
    if (count < most_units) fits = g_utf8_next_char(at);
  }
  return text;
}

/// Wide letters take two columns.
int display_width(std::string_view line) {
  if (all_are(line, is_ascii_sign)) return static_cast<int>(line.size());
  int width = 0;
  for (const char* at = line.data(); at < line.data() + line.size(); at = g_utf8_next_char(at)) {
    width += !is_ascii_sign(*at) && g_unichar_iswide(g_utf8_get_char(at)) ? 2 : 1;
  }
  return width;
}

template <class Use>
void for_each_line(std::string_view text, Use use) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    use(text.substr(start, end - start));
    start = end + 1;
  }
}

/// Wraps one line as programs do: at blanks, and within a word only if it is wider than a line.
int wrapped_lines(std::string_view line, int width) {
  int lines = 1;
  int used = 0;
  for (std::size_t start = 0; start < line.size();) {
    const std::size_t end = std::min(line.find(' ', start), line.size());
    const int word = display_width(line.substr(start, end - start));
    if (used > 0 && used + word > width) {
      ++lines;
      used = 0;
    }
    // A word as wide as the line leaves it full, not empty.
    const int before_its_end = std::max(0, word - 1);
    lines += before_its_end / width;
    used += before_its_end % width + 2;
    start = end + 1;
  }
  return lines;
}

}  // namespace

// CR LF and CR are line ends like any other. ASCII is most of it and needs no mending.
std::string mended(std::string text) {
  if (is_plain_ascii(text)) return text;
  std::string fit;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const gunichar c = g_utf8_get_char_validated(at, end - at);
    const bool is_broken = c == static_cast<gunichar>(-1) || c == static_cast<gunichar>(-2);
    const bool is_before_lf = c == '\r' && at + 1 < end && at[1] == '\n';
    at = is_broken || c == 0 ? at + 1 : g_utf8_next_char(at);
    if (is_before_lf) continue;
    append(fit, is_broken ? kReplacement : c == '\r' ? '\n' : is_unfit(c) ? kReplacement : c);
  }
  return fit;
}

// Coded, then cut: cut first, it could end within a code.
std::string cell_text(std::string mended_text) {
  return cut(with_codes_as_text(std::move(mended_text)), kMostUnits);
}

std::string line_text(const std::string& text) {
  std::string line = mended(text);
  std::ranges::replace(line, '\n', ' ');
  std::ranges::replace(line, '\t', ' ');
  return std::string(trimmed(line));
}

// Two long headings that begin alike must differ in what is left of them: the column's number
// stands at the end.
std::string heading_text(const std::string& text, std::size_t column) {
  constexpr int kMostUnitsOfHeading = 255;
  std::string heading = cell_text(line_text(text));
  if (cut(heading, kMostUnitsOfHeading) == heading) return heading;
  const std::string number = fmt::format(" ({})", column);
  return cut(heading, kMostUnitsOfHeading - static_cast<int>(number.size())) + number;
}

std::string header_text(const std::string& text) {
  // A header's three parts have 255 characters together, their codes included.
  constexpr int kMostUnitsOfPart = 80;
  std::string coded;
  for (const char c : line_text(text)) coded.append(c == '&' ? 2 : 1, c);
  coded = cut(coded, kMostUnitsOfPart);
  const bool is_half_code = std::ranges::count(coded, '&') % 2 != 0;
  return is_half_code ? coded.erase(coded.rfind('&'), 1) : coded;
}

int width_of(std::string_view text) {
  int widest = 0;
  for_each_line(text,
                [&](std::string_view line) { widest = std::max(widest, display_width(line)); });
  return widest;
}

int lines_at(std::string_view text, int width) {
  int lines = 0;
  for_each_line(text, [&](std::string_view line) { lines += wrapped_lines(line, width); });
  return lines;
}

}  // namespace panelpress::render
