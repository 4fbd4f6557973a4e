#include "inputs/parse.h"

#include <toml++/toml.h>

#include <algorithm>
#include <utility>

#include "inputs/characters.h"
#include "inputs/guards.h"
#include "inputs/keys.h"
#include "inputs/slips/slips.h"

namespace panelpress::inputs {

namespace {

Place place_of(const toml::source_region& region) {
  return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

/// The text without a byte order mark and with '\n' at the end of every line. A carriage return
/// that is left can only be an error.
/// Places count lines by '\n' alone; a file from Windows has the same places as one from elsewhere.
std::string with_plain_lines(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (bytes.find('\r') == std::string_view::npos) return std::string(bytes);
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool ends_line = bytes[i] == '\r' && bytes.substr(i + 1, 1) == "\n";
    if (!ends_line) text += bytes[i];
  }
  return text;
}

/// Finds what stands at a place of a text.
/// Lines are looked for once: asking the whole text for each number would read a long file many
/// times over.
class WrittenText {
 public:
  explicit WrittenText(std::string_view text) : rest_(text) {}

  /// What a value of one line looks like in the file: a number has forgotten how it was written.
  std::string_view at(const toml::source_region& region) {
    part_lines();
    const std::size_t begin = byte_at(region.begin);
    return lines_[region.begin.line - 1].substr(
        begin, bytes_of(lines_[region.begin.line - 1].substr(begin),
                        region.end.column - region.begin.column));
  }

 private:
  /// Most files hold no number.
  void part_lines() {
    while (!rest_.empty()) {
      const auto end = std::min(rest_.find('\n'), rest_.size() - 1) + 1;
      lines_.push_back(rest_.substr(0, end));
      rest_.remove_prefix(end);
    }
  }

  /// The byte of its line at which a place is. Counts on from the place asked for last: a list of
  /// many numbers may stand in one line.
  std::size_t byte_at(const toml::source_position& place) {
    const std::string_view line = lines_.at(place.line - 1);
    if (place.line != line_ || place.column < column_) line_ = place.line, column_ = 1, byte_ = 0;
    byte_ += bytes_of(line.substr(byte_), place.column - column_);
    column_ = place.column;
    return byte_;
  }

  static std::size_t bytes_of(std::string_view line, std::size_t code_points) {
    std::string_view rest = line;
    for (; code_points > 0 && !rest.empty(); --code_points) take_code_point(rest);
    return line.size() - rest.size();
  }

  std::string_view rest_;  ///< what is not yet parted into lines
  std::vector<std::string_view> lines_;
  std::size_t line_ = 0;  ///< of the place asked for last, with its column and byte
  std::size_t column_ = 1;
  std::size_t byte_ = 0;
};

Date date_from(const toml::date& date) { return make_date(date.year, date.month, date.day); }

/// Turns the parser's tree into ours.
/// The tree of the parser knows nothing of headings and forgets how numbers were written; ours
/// keeps both, and after this function nothing else sees the parser.
class Conversion {
 public:
  explicit Conversion(std::string_view text) : written_(text) {}

  /// Takes the texts out of the parser's tree: that is read no more.
  Node node_of(toml::table&& root) {
    Node node;
    set(node, root);
    return node;
  }

 private:
  using Kind = Node::Kind;

  /// Fills a node where it stands: to move one costs as much as to make it. Its heading, the keys
  /// that lead to it, is there before.
  void set(Node& node, toml::node& from) {
    node.place = place_of(from.source());
    from.visit([&](auto& value) { fill(node, value); });
  }

  void fill(Node& node, toml::table& table) {
    node.kind = Kind::kTable;
    node.keys.reserve(table.size());
    for (auto&& [key, value] : table) {
      KeyAndValue& added = node.keys.emplace_back();
      added.key = key.str();
      added.place = place_of(key.source());
      added.value.heading = node.heading;
      if (!node.heading.empty()) added.value.heading += '.';
      added.value.heading += added.key;
      set(added.value, value);
    }
    // Node::find rests on this order, whatever order the parser gives.
    const auto is_before = [](const auto& a, const auto& b) { return a.key < b.key; };
    if (std::is_sorted(node.keys.begin(), node.keys.end(), is_before)) return;
    std::sort(node.keys.begin(), node.keys.end(), is_before);
  }
  void fill(Node& node, toml::array& array) {
    node.kind = Kind::kList;
    node.items.reserve(array.size());
    for (auto&& item : array) {
      Node& added = node.items.emplace_back();
      added.heading = node.heading;
      set(added, item);
    }
  }
  static void fill(Node& node, toml::value<std::string>& text) {
    node.kind = Kind::kText;
    node.text = std::move(text.get());
  }
  // The text too: an amount of pounds may be written as a whole number.
  void fill(Node& node, const toml::value<std::int64_t>& number) {
    node.kind = Kind::kWhole;
    node.whole = number.get();
    node.text = written_.at(number.source());
  }
  void fill(Node& node, const toml::value<double>& number) {
    node.kind = Kind::kDecimal;
    node.text = written_.at(number.source());
  }
  static void fill(Node& node, const toml::value<bool>& truth) {
    node.kind = Kind::kTrueFalse;
    node.truth = truth.get();
  }
  static void fill(Node& node, const toml::value<toml::date>& date) {
    node.kind = Kind::kDate;
    node.date = date_from(date.get());
  }
  static void fill(Node& node, const toml::value<toml::time>&) { node.kind = Kind::kTimeOfDay; }
  static void fill(Node& node, const toml::value<toml::date_time>& value) {
    const toml::date_time& moment = value.get();
    node.kind = moment.offset ? Kind::kZonedDateTime : Kind::kDateTime;
    node.moment = date_from(moment.date) + std::chrono::hours(moment.time.hour) +
                  std::chrono::minutes(moment.time.minute) +
                  std::chrono::seconds(moment.time.second);
  }

  WrittenText written_;
};

/// What is said of a file that the parser refuses and in which no slip is known. The parser's own
/// words are for those who write parsers.
constexpr std::string_view kNoSense =
    "this cannot be read: look for a missing quote, bracket or = here and in the line before";

}  // namespace

// The parser stops at its first error. Where it does, the scanner of slips looks at the whole file
// and says in words what is wrong; only where it finds nothing is the parser's place given.
std::optional<Node> parse_toml(std::string_view bytes, FileErrors& errors,
                               std::optional<Kind> kind) {
  if (!is_fit_to_parse(bytes, errors)) return std::nullopt;
  const std::string text = with_plain_lines(bytes);
  try {
    return Conversion(text).node_of(toml::parse(std::string_view(text)));
  } catch (const toml::parse_error& error) {
    const auto tables = kind ? facts_of(*kind) : nullptr;
    if (!report_slips(text, tables.get(), errors)) {
      errors.add(place_of(error.source()), std::string(kNoSense));
    }
  }
  return std::nullopt;
}

}  // namespace panelpress::inputs
