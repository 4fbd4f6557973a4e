#include "render/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/limits.h"
#include "base/text.h"

namespace panelpress::render {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kSigils = "#^/>!=&{";
constexpr std::string_view kSigilsThatMayStandAlone = "#^/>!=";

bool is_blank(std::string_view text) { return trimmed(text).empty(); }

TokenKind kind_of(char sigil) {
  switch (sigil) {
    case '#':
      return TokenKind::kSection;
    case '^':
      return TokenKind::kInverted;
    case '/':
      return TokenKind::kClose;
    case '>':
      return TokenKind::kPartial;
    case '&':
    case '{':
      return TokenKind::kPrintRaw;
    default:
      return TokenKind::kPrint;
  }
}

/// A tag as it stands in the file: [begin, end) with its delimiters, and what is between them.
struct Tag {
  std::size_t begin;
  std::size_t end;
  char sigil;  ///< ' ' for none
  std::string_view content;
};

/// One pass; everything it gives points into the text. It goes on after each error, so that all are
/// told at once.
class Parser {
 public:
  Parser(const std::string& path, std::string_view text, std::size_t begin)
      : path_(path), text_(text), cursor_(begin) {}

  ParsedTemplate parse() {
    for (std::size_t begin; (begin = text_.find(open_, cursor_)) != std::string_view::npos;)
      read_tag(begin);
    add_literal_until(text_.size());
    while (!open_sections_.empty()) mend_innermost_section();
    return std::move(parsed_);
  }

 private:
  // Standard delimiters may be changed; a tag is closed by those that hold where it opens.
  void read_tag(std::size_t begin) {
    Tag tag{begin, begin + open_.size(), ' ', {}};
    if (tag.end < text_.size() && kSigils.find(text_[tag.end]) != std::string_view::npos)
      tag.sigil = text_[tag.end++];
    const std::string closer = (tag.sigil == '{' ? "}" : tag.sigil == '=' ? "=" : "") + close_;
    const std::size_t content = tag.end;
    const std::size_t end = text_.find(closer, content);
    if (end != std::string_view::npos) tag.content = text_.substr(content, end - content);
    if (end == std::string_view::npos || runs_into_the_next(tag)) {
      add_error(begin, "tag is not closed by '" + closer + "'");
      cursor_ = content;
      return;
    }
    tag.end = end + closer.size();
    take(tag);
  }

  // Without this, a tag left open would take all text up to the close of the next one.
  bool runs_into_the_next(const Tag& tag) const {
    if (tag.sigil == '!') return false;
    const bool holds_tag = tag.sigil != '=' && tag.content.find(open_) != std::string_view::npos;
    return holds_tag || tag.content.find('\n') != std::string_view::npos;
  }

  // A tag that stands alone takes its whole line with it (Mustache's specification).
  void take(const Tag& tag) {
    const std::size_t before =
        tag.begin == 0 ? std::string_view::npos : text_.rfind('\n', tag.begin - 1);
    const std::size_t line_begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t line_end = std::min(text_.find('\n', tag.end), text_.size());
    const std::string_view indent = text_.substr(line_begin, tag.begin - line_begin);
    const bool stands_alone = kSigilsThatMayStandAlone.find(tag.sigil) != std::string_view::npos &&
                              is_blank(indent) &&
                              is_blank(text_.substr(tag.end, line_end - tag.end));
    add_literal_until(stands_alone ? line_begin : tag.begin);
    cursor_ = stands_alone ? std::min(line_end + 1, text_.size()) : tag.end;
    if (tag.sigil == '!') return;
    if (tag.sigil == '=') return change_delimiters(tag);
    add_named({kind_of(tag.sigil), trimmed(tag.content), tag.begin, stands_alone,
               stands_alone ? indent : std::string_view()});
  }

  void change_delimiters(const Tag& tag) {
    const std::string_view both = trimmed(tag.content);
    const std::size_t gap = both.find_first_of(kBlanks);
    const std::string_view close = gap == std::string_view::npos ? "" : trimmed(both.substr(gap));
    if (close.empty() || close.find_first_of(" \t=") != std::string_view::npos ||
        both.substr(0, gap).find('=') != std::string_view::npos)
      return add_error(tag.begin, "delimiters are two words, such as {{=<% %>=}}");
    open_ = both.substr(0, gap);
    close_ = close;
  }

  // Names hold no blanks: two words in a tag are a tag that was not closed.
  void add_named(const Token& token) {
    if (token.text.empty()) return add_error(token.offset, "tag has no name");
    if (token.text.find_first_of(kBlanks) != std::string_view::npos)
      return add_error(token.offset,
                       "name '" + std::string(token.text) + "' must not hold a space");
    if (token.kind == TokenKind::kClose) return close_section(token);
    if (token.kind == TokenKind::kSection || token.kind == TokenKind::kInverted) {
      if (open_sections_.size() == kMostSectionsOpen) return refuse_depth(token);
      open_sections_.push_back(token);
    }
    parsed_.tokens.push_back(token);
  }

  // No more of the file is read: each section within would only be told the same.
  void refuse_depth(const Token& section) {
    add_error(section.offset,
              fmt::format("more than {} sections inside each other", kMostSectionsOpen));
    cursor_ = text_.size();
    open_sections_.clear();
  }

  // A closing tag that fits a section further out shows that those within were forgotten; one that
  // fits none is taken for a misspelt name of the innermost.
  void close_section(const Token& closing) {
    const std::string name(closing.text);
    if (open_sections_.empty())
      return add_error(closing.offset, "closing tag '" + name + "' has no section to close");
    const bool fits = std::ranges::any_of(
        open_sections_, [&closing](const Token& section) { return section.text == closing.text; });
    if (fits) {
      while (open_sections_.back().text != closing.text) mend_innermost_section();
    } else {
      add_error(closing.offset, "closing tag '" + name + "' does not match section '" +
                                    std::string(open_sections_.back().text) + "' of line " +
                                    std::to_string(line_of(open_sections_.back())));
    }
    open_sections_.pop_back();
    parsed_.tokens.push_back(closing);
  }

  // A close is added, so that whatever follows is read as if it had been there.
  void mend_innermost_section() {
    const Token section = open_sections_.back();
    open_sections_.pop_back();
    add_error(section.offset, "section '" + std::string(section.text) + "' is not closed");
    parsed_.tokens.push_back({TokenKind::kClose, section.text, section.offset, true, {}});
  }

  int line_of(const Token& token) const {
    return error_at(path_, text_, token.offset, "").source.line;
  }

  void add_literal_until(std::size_t end) {
    if (end > cursor_)
      parsed_.tokens.push_back(
          {TokenKind::kLiteral, text_.substr(cursor_, end - cursor_), cursor_, false, {}});
  }

  void add_error(std::size_t offset, std::string message) {
    parsed_.errors.push_back(error_at(path_, text_, offset, std::move(message)));
  }

  const std::string& path_;
  std::string_view text_;
  std::string open_ = "{{";
  std::string close_ = "}}";
  std::size_t cursor_;  ///< all before it has been taken
  std::vector<Token> open_sections_;
  ParsedTemplate parsed_;
};

}  // namespace

ParsedTemplate parse_template(const std::string& path, std::string_view text, std::size_t begin) {
  return Parser(path, text, begin).parse();
}

// Counted only when there is an error: most templates have none.
Finding error_at(const std::string& path, std::string_view text, std::size_t offset,
                 std::string message) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::string_view line =
      newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto lines = std::ranges::count(before, '\n');
  const Source place{FilePath(path), static_cast<int>(lines) + 1,
                     static_cast<int>(count_code_points(line)) + 1};
  return {{}, Severity::kError, {}, std::move(message), place};
}

}  // namespace panelpress::render
