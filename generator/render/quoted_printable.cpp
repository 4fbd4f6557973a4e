#include "render/quoted_printable.h"

#include <algorithm>
#include <array>

namespace panelpress::render {

namespace {

/// Whether a byte stands for itself within a line.
/// A table of bytes, since every byte of every email passes here.
constexpr std::array<bool, 256> safe_bytes() {
  std::array<bool, 256> safe{};
  for (std::size_t byte = '!'; byte <= '~'; ++byte) safe[byte] = byte != '=';
  safe[' '] = safe['\t'] = true;
  return safe;
}
constexpr auto kSafe = safe_bytes();

bool is_safe(char byte) { return kSafe[static_cast<unsigned char>(byte)]; }
bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

/// One line of a text in the making.
class QuotedLine {
 public:
  explicit QuotedLine(std::string& out) : out_(out) {}

  void add(std::string_view line) {
    // A blank at the end of a line would be lost.
    const bool ends_with_blank = !line.empty() && is_blank(line.back());
    const std::string_view all = line.substr(0, line.size() - (ends_with_blank ? 1 : 0));
    for (std::size_t at = 0; at < all.size();) {
      if (!is_safe(all[at])) {
        add_code(all[at++]);
        continue;
      }
      const auto end =
          std::find_if_not(all.begin() + static_cast<std::ptrdiff_t>(at), all.end(), is_safe);
      const auto count = static_cast<std::size_t>(end - all.begin()) - at;
      add_safe(all.substr(at, count));
      at += count;
    }
    if (ends_with_blank) add_code(line.back());
  }

 private:
  static constexpr std::size_t kMost = 75;  ///< and the '=' that says that the line goes on

  void add_safe(std::string_view run) {
    while (!run.empty()) {
      if (length_ >= kMost) go_on();
      const std::string_view part = run.substr(0, kMost - length_);
      out_ += part;
      length_ += part.size();
      run.remove_prefix(part.size());
    }
  }

  void add_code(char byte) {
    constexpr std::size_t kCode = 3;
    if (length_ + kCode > kMost) go_on();
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    out_ += '=';
    out_ += kDigits[value >> 4U];
    out_ += kDigits[value & 15U];
    length_ += kCode;
  }

  void go_on() {
    out_ += "=\r\n";
    length_ = 0;
  }

  std::string& out_;
  std::size_t length_ = 0;
};

}  // namespace

// Each line by itself: a line end of the text is one of the email, and never coded.
void append_quoted_printable(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    QuotedLine{out}.add(text.substr(0, end));
    if (end < text.size()) out += "\r\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace panelpress::render
