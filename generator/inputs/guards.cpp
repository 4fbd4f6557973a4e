#include "inputs/guards.h"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"

namespace panelpress::inputs {

namespace {

/// From 1, as editors count.
int count_lines(std::string_view text) {
  return 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

/// The place of the byte after `before`, which is valid UTF-8.
/// Columns are code points from 1, as the parser counts them.
Place place_after(std::string_view before) {
  const auto line_begins = before.rfind('\n') + 1;  // npos + 1 is 0
  return {count_lines(before), 1 + static_cast<int>(count_code_points(before.substr(line_begins)))};
}

/// The parser takes bytes that are no UTF-8 as they come, and documents could not print them.
bool is_text(std::string_view bytes, FileErrors& errors) {
  if (is_valid_utf8(bytes)) return true;
  const gchar* end = nullptr;
  g_utf8_validate_len(bytes.data(), bytes.size(), &end);
  const auto valid = static_cast<std::size_t>(end - bytes.data());
  const bool is_nul = bytes[valid] == '\0';
  errors.add(place_after(bytes.substr(0, valid)),
             is_nul ? "a NUL byte: this is not a text file"
                    : "not valid UTF-8: save the file with the encoding UTF-8");
  return false;
}

/// Some signs of ASCII: a table, since every byte of every file is asked about.
class Signs {
 public:
  explicit constexpr Signs(std::string_view signs) {
    for (const char c : signs) holds_[static_cast<unsigned char>(c)] = true;
  }
  constexpr bool hold(char c) const { return holds_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> holds_{};
};

/// What counts, or begins what is passed over; and what can end a string, or the run of a line.
constexpr Signs kOfInterest{"#\"'\n.=,[{]}"};
constexpr Signs kOfStrings{"\"'\\\n"};

/// Walks over TOML outside its strings and comments, and counts its values and what nests.
/// The parser goes down a call for each dot of a key or bracket that is open, so that a few
/// kilobytes can end the program; this counts before it is called.
class NestingScan {
 public:
  NestingScan(std::string_view bytes, FileErrors& errors) : bytes_(bytes), errors_(errors) {}

  // Stops at the first limit: what comes after it is of no interest. It may count what is no
  // nesting, as the point of a number; the limits leave room for that.
  bool is_shallow() {
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (!kOfInterest.hold(c)) {
        ++at_;
        continue;
      }
      if (c == '#') {
        at_ = std::min(bytes_.find('\n', at_), bytes_.size());
      } else if (c == '"' || c == '\'') {
        skip_string(c);
      } else {
        count(c);
        ++at_;
      }
      if (dots_ > kMostDotsInALine)
        return refuse(fmt::format("more than {} dots in one line", kMostDotsInALine));
      if (open_ > kMostBracketsOpen)
        return refuse(fmt::format("more than {} brackets inside each other", kMostBracketsOpen));
      if (values_ > kMostValues) return refuse(fmt::format("more than {} values", kMostValues));
    }
    return true;
  }

 private:
  void count(char c) {
    if (c == '\n') dots_ = 0;
    if (c == '.') ++dots_;
    if (c == '=' || c == ',') ++values_;
    if (c == '[' || c == '{') ++open_;
    if ((c == ']' || c == '}') && open_ > 0) --open_;
  }

  /// Skips a string that opens here, on one line or on many; one that never closes ends with its
  /// line, or with the file.
  /// A backslash takes the next sign with it, but only between double quotes.
  void skip_string(char quote) {
    const bool is_many_lines = stands_thrice(quote);
    at_ += is_many_lines ? 3 : 1;
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (!kOfStrings.hold(c)) {
        ++at_;
        continue;
      }
      const bool closes = c == quote && (!is_many_lines || stands_thrice(quote));
      if (closes) return skip_quotes(quote, is_many_lines ? 5 : 1);
      if (c == '\n' && !is_many_lines) return;
      at_ += c == '\\' && quote == '"' ? 2 : 1;
    }
  }

  bool stands_thrice(char quote) const {
    const std::string_view signs = bytes_.substr(at_, 3);
    return signs.size() == 3 && std::ranges::count(signs, quote) == 3;
  }

  /// A string of many lines may end with one or two quotes of its own before the three.
  void skip_quotes(char quote, int most) {
    for (int i = 0; i < most && at_ < bytes_.size() && bytes_[at_] == quote; ++i) ++at_;
  }

  bool refuse(std::string_view what) {
    errors_.add(place_after(bytes_.substr(0, std::min(at_, bytes_.size()))),
                fmt::format("{}: no input of this program looks like that", what));
    return false;
  }

  std::string_view bytes_;
  FileErrors& errors_;
  std::size_t at_ = 0;
  int dots_ = 0;
  int open_ = 0;
  int values_ = 0;
};

bool has_few_lines(std::string_view bytes, FileErrors& errors) {
  if (std::count(bytes.begin(), bytes.end(), '\n') <= kMostLines) return true;
  errors.add({kMostLines + 1, 1},
             fmt::format("more than {} lines: split the file, or check that it is the right one",
                         kMostLines));
  return false;
}

}  // namespace

// From the cheapest question to the dearest; the scan rests on valid UTF-8.
bool is_fit_to_parse(std::string_view bytes, FileErrors& errors) {
  if (bytes.size() > kMostBytes) {
    errors.add({},
               fmt::format("larger than {} MiB: split the file, or check that it is the right one",
                           kMostBytes >> 20));
    return false;
  }
  return is_text(bytes, errors) && has_few_lines(bytes, errors) &&
         NestingScan(bytes, errors).is_shallow();
}

}  // namespace panelpress::inputs
