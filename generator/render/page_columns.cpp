#include "render/page_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace panelpress::render {

namespace {

constexpr std::string_view kFileName = "/columns.html";
constexpr std::string_view kBar = " | ";
constexpr std::string_view kInCards = ": in cards";

/// The name of the table that a line begins, else nothing.
std::string_view name_of_table(std::string_view line) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  const std::size_t end = line.find_first_not_of(kLetters);
  if (end == 0 || end == std::string_view::npos) return {};
  const std::string_view rest = line.substr(end);
  return rest == ":" || rest == kInCards ? line.substr(0, end) : std::string_view();
}

/// The words of a heading, if they are the same in every table.
std::string_view words_of_heading(std::string_view heading) {
  const std::size_t begin = heading.find('>') + 1;
  const std::string_view rest = heading.substr(begin);
  if (!heading.starts_with("<th") || !rest.ends_with("</th>")) return {};
  const std::string_view words = rest.substr(0, rest.size() - std::string_view("</th>").size());
  return words.find_first_of("<{") == std::string_view::npos ? words : std::string_view();
}

/// Names the column in the tag of a cell that is no heading itself.
void name_cell(std::string_view words, std::vector<Token>& cell) {
  constexpr std::string_view kTag = "<td";
  if (words.empty() || cell.empty() || cell.front().kind != TokenKind::kLiteral) return;
  const Token opening = cell.front();
  if (!opening.text.starts_with(kTag)) return;
  const auto literal = [&](std::string_view text) {
    return Token{TokenKind::kLiteral, text, opening.offset, false, {}};
  };
  cell.front().text.remove_prefix(kTag.size());
  cell.insert(cell.begin(),
              {literal(kTag), literal(" data-head=\""), literal(words), literal("\"")});
}

/// Reads a file of columns line by line.
/// A column is one line of the file, heading and cell: it is added, moved or taken out in one
/// place. The file gives two partials, a row of headings and a row of cells.
class Reader {
 public:
  Reader(const std::string& path, std::string_view text, PageColumnsByPartial& columns,
         std::vector<Finding>& errors)
      : path_(path), text_(text), columns_(columns), errors_(errors) {}

  void read() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      read_line(begin, end);
      begin = end + 1;
    }
  }

 private:
  void read_line(std::size_t begin, std::size_t end) {
    const std::string_view line = text_.substr(begin, end - begin);
    const std::size_t bar = line.find(kBar);
    if (!name_of_table(line).empty()) return begin_table(begin, line);
    if (!head_) return check_comment(begin, line);
    if (bar != std::string_view::npos) return begin_column(begin, begin + bar, end);
    if (trimmed(line).empty()) return;
    if (row_->pieces.empty()) return add_error(begin);
    row_->pieces.back().end = end;
  }

  // Several tables may stand in one file; each has its two partials.
  void begin_table(std::size_t begin, std::string_view line) {
    const std::string_view name = name_of_table(line);
    is_in_cards_ = line.ends_with(kInCards);
    const std::string partial = path_.substr(0, path_.size() - kFileName.size() + 1);
    const auto [head, is_new] = columns_.try_emplace(fmt::format("{}{}.head", partial, name));
    if (!is_new)
      errors_.push_back(error_at(path_, text_, begin, fmt::format("table '{}' again", name)));
    head_ = &head->second;
    row_ = &columns_[fmt::format("{}{}.row", partial, name)];
    head_->path = row_->path = path_;
  }

  /// An empty line before the column belongs to the cell that it follows.
  void begin_column(std::size_t begin, std::size_t bar, std::size_t end) {
    if (!row_->pieces.empty()) row_->pieces.back().end = begin - 1;
    const std::string_view heading = text_.substr(begin, bar - begin);
    head_->pieces.push_back({begin, bar});
    row_->pieces.push_back(
        {bar + kBar.size(), end, is_in_cards_ ? words_of_heading(heading) : std::string_view()});
  }

  void check_comment(std::size_t begin, std::string_view line) {
    is_in_comment_ = is_in_comment_ || line.starts_with("{{!");
    if (!is_in_comment_ && !trimmed(line).empty()) add_error(begin);
    if (line.ends_with("}}")) is_in_comment_ = false;
  }

  void add_error(std::size_t begin) {
    errors_.push_back(
        error_at(path_, text_, begin, "expected a line 'table:', or 'heading | cell' below one"));
  }

  const std::string& path_;
  std::string_view text_;
  PageColumnsByPartial& columns_;
  std::vector<Finding>& errors_;
  PageColumns* head_ = nullptr;  ///< of the table that is being read
  PageColumns* row_ = nullptr;
  bool is_in_cards_ = false;
  bool is_in_comment_ = false;
};

}  // namespace

bool lists_columns(std::string_view path) { return path.ends_with(kFileName); }

void add_columns(const std::string& path, std::string_view text, PageColumnsByPartial& columns,
                 std::vector<Finding>& errors) {
  Reader(path, text, columns, errors).read();
}

// Parsed in place, so that an error is told at its line of the file of columns.
ParsedTemplate parse_columns(const PageColumns& columns, std::string_view text) {
  ParsedTemplate all;
  for (const PageColumns::Piece& each : columns.pieces) {
    ParsedTemplate cell = parse_template(columns.path, text.substr(0, each.end), each.begin);
    // A tag that is all of a heading shares its line with the cell.
    if (!cell.tokens.empty() && cell.tokens.front().offset == each.begin) {
      cell.tokens.front().stands_alone = false;
    }
    name_cell(each.named_by, cell.tokens);
    all.tokens.insert(all.tokens.end(), cell.tokens.begin(), cell.tokens.end());
    all.errors.insert(all.errors.end(), cell.errors.begin(), cell.errors.end());
  }
  return all;
}

}  // namespace panelpress::render
