#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "documents/case_pack/case_view.h"

namespace panelpress::documents {

namespace {

// In points, as the style sheet prints them.
constexpr int kSide = 771;       // A4 less the margins of the leaf
constexpr int kLine = 8;         // left free on a side, but for the smallest type
constexpr int kSlack = 16;       // on each of two sides: a line too many must not turn the leaf
constexpr int kHead = 40;        // name, days and flags, on each side
constexpr int kFlagLine = 16;    // each line of flags after the first
constexpr int kRecord = 262;     // checklist, empty record and place to sign
constexpr int kRunOn = 93;       // of a hundred: what two sides save, whose columns run on
constexpr int kRoomier = 48;     // what higher lines and rows to write on take
constexpr int kRuledLine = 21;   // each further line for reasons
constexpr int kActionRow = 23;   // each further row for an action
constexpr int kLinesToARow = 2;  // lines for reasons to each row for an action
constexpr int kUncertain = 40;   // of what the front does not hold: columns break where they can
constexpr int kLeastRows = 5;

// A drawing of 860 pixels is as wide as the paper, 527 points.
int in_points(int pixels) { return pixels * 527 / 860; }

int letters_in(std::string_view text) { return static_cast<int>(count_code_points(text)); }

/// The type of a case, from which the height of its lines and the letters to one follow.
/// Its figures follow the style sheet: a change there is made here too.
struct Type {
  std::string_view name;  ///< class of the style sheet
  int tenths;             ///< of a point

  int height_of_lines(int lines) const { return (lines * tenths * 118 + 999) / 1000; }
  int heading() const { return height_of_lines(1) + 6; }
  int subheading() const { return height_of_lines(1) + 3; }
  int half() const { return 510 * 10 / tenths; }
  int third() const { return 325 * 10 / tenths; }
  int two_thirds() const { return 660 * 10 / tenths; }
};

constexpr int kWhole = 125;  // letters to a line of the record, whose type does not change

/// The largest first.
constexpr Type kTypes[] = {{"leaf-95", 95}, {"leaf-90", 90}, {"leaf-85", 85}};

int lines_for(int letters, int per_line) { return (letters + per_line - 1) / per_line; }

int lines_of(std::string_view text, int per_line) {
  int lines = 0;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    lines += std::max(1, lines_for(letters_in(text.substr(begin, end - begin)), per_line));
    begin = end + 1;
  }
  return lines;
}

/// Measures the parts of a case in one type.
class Ruler {
 public:
  Ruler(const CaseView& view, const LeafPictures& pictures, const Type& type)
      : view_(view), pictures_(pictures), type_(type) {}

  bool fits(int sides) const {
    if (sides == 1) return body() + record() <= room() - spare();
    return body() * kRunOn / 100 + record() <= sides * (room() - kSlack);
  }

  /// What the back has left below what the front does not hold, and the record: that is never
  /// parted, so what the front leaves is not counted.
  int left_on_back() const {
    return room() - kSlack - std::max(0, body() + kUncertain - room()) - record();
  }

 private:
  /// A larger type is taken only where it surely fits.
  int spare() const { return &type_ == std::prev(std::end(kTypes)) ? 0 : kLine; }

  /// A fact that runs on after its label, as the things that it lists do.
  int fact(const FieldView& field, int per_line) const {
    const int runs_on = lines_for(letters_in(field.label) + 2 + letters_in(field.text), per_line);
    const int as_written = field.items.empty() ? lines_of(field.text, per_line) : 0;
    return type_.height_of_lines(std::max(runs_on, as_written)) + 1;
  }

  int facts(const std::vector<FieldView>& fields, int per_line) const {
    return std::accumulate(
        fields.begin(), fields.end(), 0,
        [&](int height, const FieldView& field) { return height + fact(field, per_line); });
  }

  int paragraph(int letters) const {
    return type_.height_of_lines(lines_for(letters, type_.half()));
  }

  static int letters_of(const std::vector<FieldView>& fields) {
    int letters = 0;
    for (const FieldView& field : fields) letters += letters_in(field.text) + 3;
    return letters;
  }

  int barrier(const BarrierView& barrier) const {
    constexpr int kLabels = 28;  // "Being done:", "Resolved by:"
    return paragraph(kLabels + letters_in(barrier.kind) + letters_in(barrier.detail.text) +
                     letters_in(barrier.mitigation.text) + letters_in(barrier.resolve_by.text)) +
           3;
  }

  int earlier(const EarlierView& earlier) const {
    constexpr int kLabels =
        76;  // number, date, "Long-stop, alternatives:", "Actions:", "Casework:"
    return paragraph(kLabels + letters_in(earlier.recommendation.text) +
                     letters_of(earlier.reasons) + letters_of(earlier.views) +
                     letters_of(earlier.actions) + letters_of(earlier.answers)) +
           5;
  }

  int stops() const {
    int height = facts(view_.stops, type_.third());
    for (const BarrierView& each : view_.barriers) {
      height +=
          type_.height_of_lines(lines_of(each.kind + each.resolve_by.text, type_.third() - 5));
    }
    return height;
  }

  int last_panel() const {
    constexpr std::size_t kNoAction = 18;  // "No action is open."
    const std::string told = view_.last_panel + view_.last_answer + std::string(kNoAction, ' ');
    return type_.heading() + type_.height_of_lines(lines_of(told, type_.third()));
  }

  int open_actions() const {
    int lines = 0;
    for (const OpenActionView& each : view_.open_actions) {
      constexpr int kLabels = 30;  // "Asked for by the panel of"
      lines += lines_for(kLabels + letters_in(each.action.text + each.asked_on + each.late),
                         type_.two_thirds());
    }
    return type_.heading() + type_.height_of_lines(lines);
  }

  /// Who, how long and what stops removal; the last panel, and what is still open, in a row of
  /// their own where anything is.
  int answers() const {
    const int who = std::max(facts(view_.who, type_.third()), facts(view_.how_long, type_.third()));
    if (view_.open_actions.empty()) return type_.heading() + std::max(who, stops() + last_panel());
    return type_.heading() + 6 + std::max(who, stops()) + std::max(last_panel(), open_actions()) +
           6;
  }

  int pictures() const {
    const int timeline = in_points(pictures_.timeline_height) + 6;
    if (pictures_.forecast_height == 0) return timeline;
    return timeline + type_.height_of_lines(2) + in_points(pictures_.forecast_height) + 8;
  }

  int introduction() const {
    int height = type_.heading() + 3 * type_.subheading();
    if (view_.barriers.empty()) height += type_.height_of_lines(1);
    for (const BarrierView& each : view_.barriers) height += barrier(each);
    return height + facts(view_.vulnerability, type_.half()) +
           facts(view_.public_protection, type_.half());
  }

  int standards() const {
    int strip = 0;
    int height = type_.heading() + 8;
    for (const StandardView& standard : view_.standards) {
      strip += letters_in(standard.name) + 12;
      height += facts(standard.fields, type_.half());
    }
    constexpr int kLabels = 66;  // "Who owns the case", and what each fact of it is called
    return height + paragraph(strip) + paragraph(letters_of(view_.casework) + kLabels);
  }

  int history() const {
    if (view_.history.empty()) return 0;
    int height = type_.heading();
    bool is_any_annexed = false;
    for (const EarlierView& each : view_.history) {
      height += each.is_annexed ? 0 : earlier(each);
      is_any_annexed = is_any_annexed || each.is_annexed;
    }
    return height + (is_any_annexed ? type_.height_of_lines(1) : 0);
  }

  int screens() const {
    if (view_.is_screens_annexed) return type_.heading() + type_.height_of_lines(1);
    int bare = 20;
    int height = type_.heading();
    for (const FieldView& screen : view_.screens) {
      if (screen.is_bare) {
        bare += letters_in(screen.label) + 2;
      } else {
        height += fact(screen, type_.half()) + 1;
      }
    }
    return height + paragraph(bare);
  }

  /// The three questions and aims, set in one column.
  int light_touch() const {
    if (!view_.is_light_touch) return 0;
    return type_.height_of_lines(25) + 12 + facts(view_.bail, type_.half());
  }

  int body() const {
    const int columns = light_touch() + introduction() + standards() + history() + screens();
    constexpr int kUneven = 64;  // the questions and aims leave the columns of two sides uneven
    return answers() + pictures() + columns / 2 + 6 + (view_.is_light_touch ? kUneven : 0);
  }

  int record() const {
    int lines = view_.open_actions.empty() ? 0 : 1;
    for (const OpenActionView& open : view_.open_actions) {
      lines += lines_for(letters_in(open.action.text + open.late) + 10, kWhole);
    }
    return kRecord + 11 * lines + (view_.is_light_touch ? 26 : 0);
  }

  /// What one side has room for below the head.
  int room() const {
    int letters = 0;
    for (const FlagView& flag : view_.flags) letters += letters_in(flag.words) + 5;
    return kSide - kHead - letters / (kWhole - 20) * kFlagLine;
  }

  const CaseView& view_;
  const LeafPictures& pictures_;
  const Type& type_;
};

/// The largest type in which all of the case fits; none when even the smallest is too large.
const Type* type_for(const CaseView& view, const LeafPictures& pictures, int sides) {
  const auto* const found = std::ranges::find_if(
      kTypes, [&](const Type& type) { return Ruler(view, pictures, type).fits(sides); });
  return found == std::end(kTypes) ? nullptr : found;
}

/// The smallest type, and as little in the annex as it takes.
/// The oldest panels go first, the last one never; then the screens.
const Type& annex_the_rest(CaseView& view, const LeafPictures& pictures) {
  const Type& smallest = *std::prev(std::end(kTypes));
  const auto is_too_long = [&] { return !Ruler(view, pictures, smallest).fits(2); };
  for (std::size_t i = view.history.size(); i > 1 && is_too_long(); --i) {
    view.history[i - 1].is_annexed = true;
  }
  view.is_screens_annexed = is_too_long();
  return smallest;
}

/// So many rows or lines, numbered.
std::vector<std::string> numbered(int count) {
  std::vector<std::string> numbers;
  for (int number = 1; number <= count; ++number) numbers.push_back(std::to_string(number));
  return numbers;
}

/// Rules so many points of a back: higher rows first, then lines and rows in turn until it is full.
void rule_the_rest(CaseView& view, int points) {
  view.is_roomy = points >= kRoomier;
  constexpr int kTurn = kLinesToARow * kRuledLine + kActionRow;
  const int left = std::max(0, points - kRoomier);
  const int turns = left / kTurn;
  const int lines_of_last_turn = std::min(kLinesToARow, left % kTurn / kRuledLine);
  view.ruled_lines = numbered(turns * kLinesToARow + lines_of_last_turn);
  view.action_rows = numbered(kLeastRows + turns);
}

}  // namespace

// One side if any type allows it, then two, then an annex.
void fit_to_leaf(CaseView& view, const LeafPictures& pictures) {
  const Type* type = type_for(view, pictures, 1);
  const bool is_one_side = type != nullptr;
  if (!is_one_side) type = type_for(view, pictures, 2);
  if (!type) type = &annex_the_rest(view, pictures);
  view.leaf = type->name;
  rule_the_rest(view, is_one_side ? 0 : Ruler(view, pictures, *type).left_on_back());
}

}  // namespace panelpress::documents
