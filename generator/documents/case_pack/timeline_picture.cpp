#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include "base/text.h"
#include "documents/case_pack/timeline.h"
#include "documents/shared/date_scale.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

using Mark = TimelineEvent::Mark;

constexpr int kLongest = 860;
constexpr int kShortest = 520;
constexpr int kFewDays = 112;  // up to here the picture is short, so that a phone shows its events
constexpr int kMargin = 16;
constexpr int kLevel = 20;       // from one row of labels to the next
constexpr int kMarkHeight = 34;  // from the line up to the lowest labels
constexpr int kNumbers = 32;     // below the line: the numbers of the reviews,
constexpr int kCycles = 46;      // those of the cycles,
constexpr int kWindow = 72;      // and the window
constexpr int kLetter = 8;       // the mean width of a letter, for keeping labels apart
constexpr int kBold = 1;         // a bold letter is wider by this much
constexpr int kGap = 10;
constexpr int kLeaderGap = 5;  // between a leader and another label
constexpr int kMostLevels = 6;
constexpr int kLeastTick = 22;  // below this many pixels a review has no number

/// Letters are counted, not measured: no font is at hand when the picture is drawn.
int width_of(std::string_view text) { return static_cast<int>(count_code_points(text)) * kLetter; }

/// A label's width: that of this panel is set in bold.
int width_of(const TimelineEvent& event) {
  const auto letters = static_cast<int>(count_code_points(event.label));
  return letters * (kLetter + (event.mark == Mark::kThisPanel ? kBold : 0));
}

/// A label above the line, and the row in which it has room; or, where none has, a mark alone.
struct Placed {
  const TimelineEvent* event = nullptr;
  int x = 0;
  int left = 0;
  int right = 0;
  int level = 0;
  bool has_label = true;
};

/// What a label may do to those that stand already.
enum class Crowding {
  kClear,        ///< nothing
  kLeadersPass,  ///< a leader may pass behind a label, which hides that much of it
};

class Picture {
 public:
  Picture(const Timeline& timeline, const PackSentences::Timeline& say)
      : timeline_(timeline),
        say_(say),
        width_(days_between(timeline.begin, timeline.end) > kFewDays + kDaysAfterPanel ? kLongest
                                                                                       : kShortest),
        scale_{timeline.begin, timeline.end, kMargin, width_ - kMargin},
        labels_(placed()) {}

  // Leaders first, then marks, then labels: a label's plate covers the leaders behind it.
  render::Markup draw() {
    int levels = 1;
    for (const Placed& each : labels_) levels = std::max(levels, each.level + 1);
    base_ = levels * kLevel + kMarkHeight;
    render::Svg svg(width_, height(), say_.alternative());
    draw_window(svg);
    svg.line(kMargin, base_, width_ - kMargin, base_, "axis");
    for (const TimelineReview& review : timeline_.reviews) draw_review(svg, review);
    for (const Placed& each : labels_) draw_leader(svg, each);
    for (const Placed& each : labels_) draw_mark(svg, each);
    for (const Placed& each : labels_) draw_label(svg, each);
    return svg.finish();
  }

  /// In pixels, once drawn.
  int height() const { return base_ + below(); }

  /// How many events are on the picture as a mark without words.
  int unlabelled() const {
    return static_cast<int>(std::ranges::count(labels_, false, &Placed::has_label));
  }

 private:
  /// What stands below the line needs.
  int below() const {
    if (shows(timeline_.window.from)) return kWindow;
    return timeline_.reviews.size() >= 3 ? kCycles : kNumbers;
  }

  /// Whether the date is on the picture.
  bool shows(Date date) const { return date >= timeline_.begin && date <= timeline_.end; }

  /// Each label in the lowest row, and the place in it, where it hides no other and no leader. The
  /// two that stand nearest each other, today and this panel, choose first; then the latest.
  std::vector<Placed> placed() const {
    std::vector<const TimelineEvent*> order;
    for (const Mark mark : {Mark::kToday, Mark::kThisPanel}) {
      for (const TimelineEvent& event : timeline_.events) {
        if (event.mark == mark) order.push_back(&event);
      }
    }
    for (auto event = timeline_.events.rbegin(); event != timeline_.events.rend(); ++event) {
      const bool is_placed = event->mark == Mark::kToday || event->mark == Mark::kThisPanel;
      if (!is_placed) order.push_back(&*event);
    }
    std::vector<Placed> labels;
    for (const TimelineEvent* event : order) {
      if (shows(event->date)) labels.push_back(place_beside(labels, *event));
    }
    return labels;
  }

  // Kept inside the picture, even where that takes it off its leader.
  Placed label_at(const TimelineEvent& event, int left, int level) const {
    const int width = width_of(event);
    const int inside = std::clamp(left, 0, std::max(0, width_ - width));
    return {&event, scale_.x(event.date), inside, inside + width, level};
  }

  /// Where a label may begin: over its leader, or to its left or right. Today keeps to the side
  /// away from the panel.
  std::vector<int> choices(const TimelineEvent& event) const {
    const int width = width_of(event);
    const int x = scale_.x(event.date);
    const int before = x - width - kLeaderGap;
    const int after = x + kLeaderGap;
    if (event.mark != Mark::kToday) return {x - width / 2, before, after};
    const bool is_before_panel = days_between(event.date, timeline_.end) > kDaysAfterPanel;
    return is_before_panel ? std::vector{before, after} : std::vector{after, before};
  }

  /// Words never stand on words: where even a crowded picture has no room, the list has them.
  Placed place_beside(const std::vector<Placed>& labels, const TimelineEvent& event) const {
    for (const Crowding crowding : {Crowding::kClear, Crowding::kLeadersPass}) {
      if (const auto found = free_place(labels, event, crowding)) return *found;
    }
    const int x = scale_.x(event.date);
    return {&event, x, x, x, 0, false};
  }

  /// The free place that costs least: low, over its own leader, and over no other's mark.
  std::optional<Placed> free_place(const std::vector<Placed>& labels, const TimelineEvent& event,
                                   Crowding crowding) const {
    std::optional<Placed> best;
    int least = std::numeric_limits<int>::max();
    for (int level = 0; level < kMostLevels; ++level) {
      int aside = 0;
      for (const int left : choices(event)) {
        const Placed label = label_at(event, left, level);
        const int cost = 2 * level + aside + 3 * marks_under(label);
        aside = 1;
        // A label over another's mark would be read as that one's.
        if (crowding == Crowding::kClear && marks_under(label) > 0) continue;
        if (cost >= least || collides(labels, label, crowding)) continue;
        best = label;
        least = cost;
      }
    }
    return best;
  }

  static bool collides(const std::vector<Placed>& labels, const Placed& label, Crowding crowding) {
    return std::ranges::any_of(labels, [&](const Placed& other) {
      return other.has_label && collide(label, other, crowding);
    });
  }

  /// How many other events a label stands over, whose leaders would have to pass it.
  int marks_under(const Placed& label) const {
    return static_cast<int>(
        std::ranges::count_if(timeline_.events, [&](const TimelineEvent& other) {
          const int x = scale_.x(other.date);
          const bool is_under = label.left - kLeaderGap < x && x < label.right + kLeaderGap;
          return &other != label.event && shows(other.date) && is_under;
        }));
  }

  /// Two labels in one row that touch, or a leader that would pass through the label below.
  static bool collide(const Placed& a, const Placed& b, Crowding crowding) {
    if (a.level == b.level) return a.left < b.right + kGap && b.left < a.right + kGap;
    if (crowding == Crowding::kLeadersPass) return false;
    const Placed& above = a.level > b.level ? a : b;
    const Placed& below = a.level > b.level ? b : a;
    return below.left - kLeaderGap < above.x && above.x < below.right + kLeaderGap;
  }

  int label_y(const Placed& label) const { return base_ - kMarkHeight - label.level * kLevel; }

  void draw_window(render::Svg& svg) const {
    const Date after = timeline_.window.by + Days{1};
    if (!shows(timeline_.window.from)) return;
    const int left = scale_.x(timeline_.window.from);
    const int right = std::max(scale_.x(after), left + 4);
    svg.rect(left, base_ - 9, right - left, 18, "window");
    svg.path(fmt::format("M{} {}v6H{}v-6", left, base_ + 43, right), "bracket");
    draw_within(svg, (left + right) / 2, base_ + 65, timeline_.window_label, "label middle");
  }

  /// Words whose middle stands at x, or as near to it as the edges of the picture allow.
  void draw_within(render::Svg& svg, int x, int y, std::string_view words,
                   std::string_view look) const {
    const int half = width_of(words) / 2;
    svg.text(std::clamp(x, half, width_ - half), y, words, look);
  }

  bool has_room_for_reviews() const {
    const int days = std::max(1, days_between(timeline_.begin, timeline_.end));
    return 28 * (width_ - 2 * kMargin) / days >= kLeastTick;
  }

  void draw_review(render::Svg& svg, const TimelineReview& review) const {
    const bool ends_cycle = review.number % 3 == 0;
    const int x = scale_.x(review.due);
    svg.line(x, base_, x, base_ + (ends_cycle ? 12 : 6), "axis");
    if (has_room_for_reviews()) {
      svg.text(x, base_ + 24, std::to_string(review.number), "middle quiet");
    }
    if (ends_cycle) draw_cycle(svg, x, review.number / 3);
    if (review.state == TimelineReview::State::kMissing) svg.circle(x, base_, 5, "ring");
    if (review.held_on) svg.circle(scale_.x(*review.held_on), base_, 5, "dot");
  }

  void draw_cycle(render::Svg& svg, int x, int cycle) const {
    const std::string words = has_room_for_reviews() ? say_.cycle(cycle) : std::to_string(cycle);
    draw_within(svg, x, base_ + 38, words, "middle");
  }

  void draw_leader(render::Svg& svg, const Placed& label) const {
    const int top = label.has_label ? label_y(label) + 4 : base_ - 20;
    svg.line(label.x, top, label.x, base_, look_of_line(label.event->mark));
  }

  static std::string_view look_of_line(Mark mark) {
    if (mark == Mark::kThisPanel) return "this-panel";
    return mark == Mark::kToday ? "today" : "leader";
  }

  void draw_mark(render::Svg& svg, const Placed& label) const {
    const int y = base_ - 20;
    const Mark mark = label.event->mark;
    if (mark == Mark::kPanel || mark == Mark::kMissed) {
      svg.path(fmt::format("M{} {}l8 8l-8 8l-8 -8z", label.x, y - 8),
               mark == Mark::kMissed ? "diamond missed" : "diamond");
    } else if (label.event->mark == Mark::kFlag) {
      svg.path(fmt::format("M{} {}l11 5l-11 5z", label.x, y - 8), "pennant");
    }
  }

  void draw_label(render::Svg& svg, const Placed& label) const {
    if (!label.has_label) return;
    const bool is_this = label.event->mark == Mark::kThisPanel;
    svg.rect(label.left, label_y(label) - 14, label.right - label.left, 18, "plate");
    svg.text((label.left + label.right) / 2, label_y(label), label.event->label,
             is_this ? "label middle strong" : "label middle");
  }

  const Timeline& timeline_;
  const PackSentences::Timeline& say_;
  int width_ = 0;
  DateScale scale_;
  std::vector<Placed> labels_;
  int base_ = 0;
};

}  // namespace

TimelinePicture timeline_picture(const Timeline& timeline, const PackSentences::Timeline& say) {
  Picture picture(timeline, say);
  render::Markup svg = picture.draw();
  return {std::move(svg), picture.height(), picture.unlabelled()};
}

}  // namespace panelpress::documents
