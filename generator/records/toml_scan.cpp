#include "records/toml_scan.h"

#include <algorithm>
#include <map>

#include "inputs/characters.h"
#include "inputs/parse.h"

namespace panelpress::records {

namespace {

/// Thrown and caught in this file alone: the text is not understood.
/// Not an error for anybody: the caller then asks for the change by hand.
struct NotUnderstood {};

/// A key in quotes with escapes, as the one parser of the program reads it.
std::string unescaped(std::string_view quoted) {
  inputs::FileErrors errors{""};
  const auto root = inputs::parse_toml(std::string(quoted) + " = 0", errors);
  if (!root || root->keys.size() != 1) throw NotUnderstood{};
  return root->keys.front().key;
}

/// Reads a text from its start to its end.
/// Only spans: values stay text. The file has been parsed before, so that this need not judge; what
/// it does not understand it gives up.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {
    if (text.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  }

  std::vector<Statement> statements() {
    std::vector<Statement> all;
    for (skip_blank_lines(); at_ < text_.size(); skip_blank_lines()) all.push_back(statement());
    return all;
  }

 private:
  char now() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool is_at(std::string_view word) const { return text_.substr(at_).starts_with(word); }

  void take(std::string_view word) {
    if (!is_at(word)) throw NotUnderstood{};
    at_ += word.size();
  }

  void skip_blanks() {
    while (now() == ' ' || now() == '\t') ++at_;
  }

  void skip_comment() {
    if (now() == '#') at_ = std::min(text_.find('\n', at_), text_.size());
  }

  bool skip_line_break() {
    if (is_at("\r\n"))
      at_ += 2;
    else if (now() == '\n')
      ++at_;
    else
      return false;
    return true;
  }

  // A statement begins with its line, so that it can be taken out whole.
  void skip_blank_lines() {
    do {
      line_ = at_;
      skip_blanks();
      skip_comment();
    } while (skip_line_break());
  }

  void skip_blanks_and_lines() {
    do {
      skip_blanks();
      skip_comment();
    } while (skip_line_break());
  }

  // A statement ends after its line break: what is put behind it begins a line.
  Statement statement() {
    Statement made;
    made.lines.begin = line_;
    if (now() == '[') {
      header(made);
    } else {
      made.pair = pair();
      made.section = section_;
    }
    made.path = made.section;
    for (const std::string& key : made.pair.keys) made.path.push_back({key});
    skip_blanks();
    skip_comment();
    if (!skip_line_break() && at_ < text_.size()) throw NotUnderstood{};
    made.lines.end = at_;
    return made;
  }

  void header(Statement& made) {
    const bool is_entry = is_at("[[");
    made.kind = is_entry ? Statement::Kind::kEntry : Statement::Kind::kTable;
    take(is_entry ? "[[" : "[");
    section_.clear();
    const std::vector<std::string> keys = dotted_key();
    for (std::size_t i = 0; i < keys.size(); ++i) {
      section_.push_back({keys[i]});
      enter(is_entry && i + 1 == keys.size());
    }
    take(is_entry ? "]]" : "]");
    made.section = section_;
  }

  /// Says of the last step which entry of a list it is: the latest, or a new one.
  /// [[a]] opens an entry; [a.b] belongs to the latest of a.
  void enter(bool is_new) {
    const auto list = lists_.find(section_);
    if (!is_new && list == lists_.end()) return;
    const std::size_t count = is_new ? ++lists_[section_] : list->second;
    section_.back().entry = count - 1;
  }

  ScannedPair pair() {
    ScannedPair made;
    made.span.begin = at_;
    made.keys = dotted_key();
    take("=");
    skip_blanks();
    made.value = value();
    made.span.end = at_;
    return made;
  }

  std::vector<std::string> dotted_key() {
    std::vector<std::string> keys;
    do {
      if (now() == '.') ++at_;
      skip_blanks();
      keys.push_back(simple_key());
      skip_blanks();
    } while (now() == '.');
    return keys;
  }

  std::string simple_key() {
    const std::size_t begin = at_;
    if (now() == '\'' || now() == '"') {
      skip_quoted(text_.substr(at_, 1));
      return unescaped(text_.substr(begin, at_ - begin));
    }
    while (inputs::is_in_bare_key(now())) ++at_;
    if (at_ == begin) throw NotUnderstood{};
    return std::string(text_.substr(begin, at_ - begin));
  }

  ScannedValue value() {
    ScannedValue made;
    made.span.begin = at_;
    if (now() == '[')
      list(made);
    else if (now() == '{')
      table(made);
    else
      plain();
    made.span.end = at_;
    return made;
  }

  void list(ScannedValue& made) {
    made.kind = ScannedValue::Kind::kList;
    take("[");
    for (skip_blanks_and_lines(); now() != ']'; skip_blanks_and_lines()) {
      made.items.push_back(value());
      skip_blanks_and_lines();
      if (now() != ']') take(",");
    }
    take("]");
  }

  void table(ScannedValue& made) {
    made.kind = ScannedValue::Kind::kTable;
    take("{");
    for (skip_blanks(); now() != '}'; skip_blanks()) {
      made.pairs.push_back(pair());
      skip_blanks();
      if (now() != '}') take(",");
    }
    take("}");
  }

  // To the first sign that can end it; blanks before a remark are no part of the value.
  void plain() {
    for (const std::string_view mark : {"\"\"\"", "'''", "\"", "'"}) {
      if (is_at(mark)) return skip_quoted(mark);
    }
    const std::size_t end = std::min(text_.find_first_of(",]}#\r\n", at_), text_.size());
    std::string_view written = text_.substr(at_, end - at_);
    while (!written.empty() && (written.back() == ' ' || written.back() == '\t')) {
      written.remove_suffix(1);
    }
    if (written.empty()) throw NotUnderstood{};
    at_ += written.size();
  }

  void skip_quoted(std::string_view mark) {
    take(mark);
    const bool has_escapes = mark.front() == '"';
    while (!is_at(mark)) {
      if (at_ >= text_.size()) throw NotUnderstood{};
      at_ += has_escapes && now() == '\\' ? 2 : 1;
    }
    take(mark);
    // Text of many lines may end in one or two quotation marks of its own.
    for (int own = 0; mark.size() == 3 && own < 2 && now() == mark.front(); ++own) ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;  ///< where the line of the next statement begins
  Path section_;
  std::map<Path, std::size_t> lists_;  ///< how many entries each list has so far
};

}  // namespace

std::optional<std::vector<Statement>> scan_toml(std::string_view text) {
  try {
    return Scanner(text).statements();
  } catch (const NotUnderstood&) {
    return std::nullopt;
  }
}

}  // namespace panelpress::records
