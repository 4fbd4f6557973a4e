#include "render/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"

namespace panelpress::render {

namespace {

/// What comes between the text so far and the next word.
enum class Gap { kNone, kSpace, kLine, kBlank };

/// Whether a byte is a blank that parts words: a table, since every byte of every email passes
/// here.
constexpr std::array<bool, 256> blank_bytes() {
  std::array<bool, 256> blank{};
  blank[' '] = blank['\n'] = blank['\t'] = blank['\r'] = true;
  return blank;
}
constexpr auto kBlank = blank_bytes();

/// Text in the making: gaps are written only when a word follows, the widest asked for.
/// The text part of an email is made of the HTML: both say the same because one is made of the
/// other.
class Lines {
 public:
  void ask(Gap gap) { gap_ = std::max(gap_, gap); }

  void print(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
      if (is_blank(text[begin])) {
        ask(Gap::kSpace);
        ++begin;
        continue;
      }
      const std::size_t end = end_of_words(text, begin);
      words(text.substr(begin, end - begin));
      begin = end;
    }
  }

  /// A mark that goes before the next word, if one comes, on a line of its own.
  void mark(std::string text) {
    ask(Gap::kLine);
    mark_ = std::move(text);
  }

  /// Sets in the lines that follow, but for one that a mark begins.
  void indent(std::size_t columns) { indent_ = columns; }

  /// What parts the next word from the text so far if it comes on the same line.
  void part(std::string_view text) { part_ = text; }

  /// Draws a line under the line that ends here.
  void underline() {
    const std::string_view last = std::string_view(text_).substr(text_.rfind('\n') + 1);
    if (!last.empty()) text_ += '\n' + std::string(count_code_points(last), '-');
  }

  std::string take() { return text_.empty() ? text_ : std::move(text_) + '\n'; }

 private:
  // Not the blank that may not break: it belongs to its word until the end.
  static bool is_blank(char c) { return kBlank[static_cast<unsigned char>(c)]; }

  // Words parted by one space each are printed as they stand.
  static std::size_t end_of_words(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size()) {
      const bool is_space = text[end] == ' ' && end + 1 < text.size() && !is_blank(text[end + 1]);
      if (is_blank(text[end]) && !is_space) break;
      ++end;
    }
    return end;
  }

  // The first word has nothing before it.
  void words(std::string_view letters) {
    static constexpr std::array<std::string_view, 4> kGaps = {"", " ", "\n", "\n\n"};
    const bool stays_on_line = gap_ <= Gap::kSpace && !part_.empty();
    if (!text_.empty()) text_ += stays_on_line ? part_ : kGaps[static_cast<std::size_t>(gap_)];
    if (mark_.empty() && indent_ > 0 && text_.ends_with('\n')) text_.append(indent_, ' ');
    gap_ = Gap::kNone;
    part_ = {};
    if (!mark_.empty()) text_ += std::exchange(mark_, {});
    text_ += letters;
  }

  std::string text_;
  std::string mark_;
  std::size_t indent_ = 0;
  std::string_view part_;  ///< a literal
  Gap gap_ = Gap::kNone;
};

/// A tag: its name, and whether it closes.
struct HtmlTag {
  std::string_view name;
  std::string_view all;
  bool closes = false;
};

HtmlTag tag_of(std::string_view inside) {
  const bool closes = inside.starts_with('/');
  const std::string_view name = closes ? inside.substr(1) : inside;
  return {name.substr(0, name.find_first_of(" \n/")), inside, closes};
}

/// The list that an item stands in.
struct List {
  bool is_numbered = false;
  int items = 0;
};

/// Turns tags and text into lines.
/// Only what our own templates hold: it is no reader of any HTML.
class HtmlReader {
 public:
  void text(std::string_view escaped) {
    if (escaped.find('&') == escaped.npos) return lines_.print(escaped);
    lines_.print(unescaped(escaped));
  }

  void tag(const HtmlTag& tag) {
    const std::string_view name = tag.name;
    if (name == "br") {
      lines_.ask(Gap::kLine);
    } else if (name == "ul" || name == "ol") {
      list(tag);
    } else if (name == "li") {
      item(tag);
    } else if (name == "table") {
      table(tag);
    } else if (!is_layout() && (name == "tr" || name == "th" || name == "td")) {
      cell(tag);
    } else if (name == "h1" || name == "h2" || name == "h3") {
      heading(tag);
    } else if (name == "p" || name == "div" || name == "td") {
      lines_.ask(is_in_item_or_cell() ? Gap::kLine : Gap::kBlank);
    }
  }

  std::string take() { return lines_.take(); }

 private:
  // Each once, from the left: "&amp;lt;" is the text "&lt;".
  static std::string unescaped(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}}};
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t next = std::min(text.find('&', at), text.size());
      out += text.substr(at, next - at);
      at = next;
      if (at == text.size()) break;
      const auto entity = std::ranges::find_if(
          kEntities, [&](const auto& each) { return text.substr(at).starts_with(each.first); });
      out += entity == kEntities.end() ? text[at] : entity->second;
      at += entity == kEntities.end() ? 1 : entity->first.size();
    }
    return out;
  }

  // A table that only places things is read as paragraphs.
  bool is_layout() const { return tables_.empty() || tables_.back(); }
  bool is_in_item_or_cell() const { return !lists_.empty() || !is_layout(); }

  // A list within an item continues it: no empty line.
  void list(const HtmlTag& tag) {
    lines_.ask(lists_.empty() || (tag.closes && lists_.size() == 1) ? Gap::kBlank : Gap::kLine);
    if (!tag.closes) lists_.push_back({tag.name == "ol"});
    if (tag.closes && !lists_.empty()) lists_.pop_back();
  }

  void item(const HtmlTag& tag) {
    if (tag.closes || lists_.empty()) {
      lines_.indent(0);
      return lines_.ask(Gap::kLine);
    }
    List& list = lists_.back();
    const std::string mark = std::string(2 * (lists_.size() - 1), ' ') +
                             (list.is_numbered ? fmt::format("{}. ", ++list.items) : "- ");
    lines_.indent(mark.size());
    lines_.mark(mark);
  }

  void table(const HtmlTag& tag) {
    const bool is_presentation = tag.all.find("role=\"presentation\"") != std::string_view::npos;
    if (!tag.closes) tables_.push_back(is_presentation);
    if (!is_layout()) lines_.ask(Gap::kBlank);
    if (tag.closes && !tables_.empty()) tables_.pop_back();
  }

  /// Cells of a row are parted by " | ", but a head and the one value beside it by ": ".
  void cell(const HtmlTag& tag) {
    if (tag.name == "tr") {
      lines_.ask(Gap::kLine);
      before_.clear();
    } else if (tag.closes) {
      before_ += tag.name.back();
    } else if (!before_.empty()) {
      lines_.part(is_head_and_value(tag) ? ": " : " | ");
    }
  }

  // A head with one value beside it, as in a letter.
  bool is_head_and_value(const HtmlTag& tag) const { return before_ == "h" && tag.name == "td"; }

  void heading(const HtmlTag& tag) {
    if (tag.closes) lines_.underline();
    lines_.ask(tag.closes ? Gap::kLine : Gap::kBlank);
  }

  Lines lines_;
  std::vector<List> lists_;
  std::vector<bool> tables_;  ///< whether each open table is layout
  std::string before_;        ///< the cells of this row so far, 'h' or 'd' each
};

/// A space that may not break has nothing to hold where lines are not wrapped, and hides a date
/// from whoever searches for it.
std::string with_plain_spaces(const std::string& text) {
  static constexpr std::string_view kUnbroken = "\u00a0";
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t space = std::min(text.find(kUnbroken, at), text.size());
    plain.append(text, at, space - at);
    if (space < text.size()) plain += ' ';
    at = space + kUnbroken.size();
  }
  return plain;
}

}  // namespace

// Nothing before the body is text; comments are ours.
std::string plain_text(std::string_view html) {
  HtmlReader reader;
  const std::size_t body = html.find("<body");
  for (std::size_t at = body == std::string_view::npos ? 0 : body; at < html.size();) {
    const std::size_t open = std::min(html.find('<', at), html.size());
    reader.text(html.substr(at, open - at));
    const bool is_comment = html.substr(open).starts_with("<!--");
    const std::string_view end = is_comment ? "-->" : ">";
    const std::size_t close = std::min(html.find(end, open), html.size());
    if (open < html.size() && !is_comment) {
      reader.tag(tag_of(html.substr(open + 1, close - open - 1)));
    }
    at = std::min(close + end.size(), html.size());
  }
  return with_plain_spaces(reader.take());
}

}  // namespace panelpress::render
