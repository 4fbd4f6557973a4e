#include <fmt/format.h>

#include <algorithm>

#include "documents/case_pack/forecast.h"
#include "documents/shared/date_scale.h"
#include "documents/shared/wording.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

/// Where the parts of a picture stand. The words of a row stand beside its bar, or above it where
/// there is no room for both.
struct Placing {
  int width;
  int left;  ///< the days lie from here
  int right;
  int row;  ///< from one row to the next
  int bar;  ///< from the top of a row to its bar
  bool has_words_above;
};

constexpr Placing kBeside{860, 262, 570, 24, 12, false};  // "No recommendation, 10 Mar 2026"
constexpr Placing kAbove{render::Svg::kPhoneWidth, 8, render::Svg::kPhoneWidth - 8, 58, 46, true};

/// Every row on one scale of days, from the first panel to the last day that is shown.
class ForecastPicture {
 public:
  ForecastPicture(const Placing& placing, const Forecast& forecast,
                  const PackSentences::Forecast& say, const Vocabulary& vocabulary)
      : placing_(placing),
        forecast_(forecast),
        say_(say),
        vocabulary_(vocabulary),
        scale_{forecast.stops.front().panel, forecast.this_panel, placing.left, placing.right} {
    if (forecast.last_barrier) scale_.hold(*forecast.last_barrier);
    for (const LongStop& stop : forecast.stops) scale_.hold(stop.date);
  }

  ForecastDrawn draw() const {
    const std::size_t last = forecast_.stops.size();
    const int height = y_of(last) + kBelow + 4;
    render::Svg svg(placing_.width, height, say_.alternative(),
                    placing_.has_words_above ? render::Svg::For::kPhone : render::Svg::For::kAll);
    draw_months(svg);
    draw_through(svg, scale_.x(forecast_.this_panel), "this-panel");
    for (std::size_t row = 0; row < last; ++row) draw_stop(svg, forecast_.stops[row], y_of(row));
    draw_this_panel(svg, y_of(last));
    return {svg.finish(), height};
  }

 private:
  static constexpr int kTop = 30;
  static constexpr int kBelow = 12;      // from a bar to the end of its row
  static constexpr int kGap = 12;        // between a bar and the words beside it
  static constexpr int kLeastMark = 76;  // between two dates of the axis

  int y_of(std::size_t row) const {
    return kTop + placing_.bar + static_cast<int>(row) * placing_.row;
  }

  /// A line through all rows; where words stand above the bars, through the bars alone.
  void draw_through(render::Svg& svg, int x, std::string_view look) const {
    const std::size_t last = forecast_.stops.size();
    if (!placing_.has_words_above) {
      svg.line(x, kTop - 6, x, y_of(last) + kBelow, look);
      return;
    }
    for (std::size_t row = 0; row <= last; ++row) {
      svg.line(x, y_of(row) - kBelow + 2, x, y_of(row) + kBelow - 2, look);
    }
  }

  /// What a row says: what the panel recommended and when, and until when that held.
  void draw_words(render::Svg& svg, int y, std::string_view panel, std::string_view until,
                  bool is_panel_strong, bool is_until_strong) const {
    const bool is_above = placing_.has_words_above;
    const std::string of_panel = is_above ? "label" : "label end";
    svg.text(is_above ? 0 : placing_.left - kGap, is_above ? y - 31 : y + 5, panel,
             is_panel_strong ? of_panel + " strong" : of_panel);
    if (until.empty()) return;
    svg.text(is_above ? 0 : placing_.right + kGap, is_above ? y - 14 : y + 5, until,
             is_until_strong ? "label strong" : "label");
  }

  /// The least number of months between two dates of the axis that leaves room for their words.
  int months_apart() const {
    const int span = std::max(1, days_between(scale_.begin, scale_.end));
    for (const int months : {1, 3, 6}) {
      if (months * 30 * (placing_.right - placing_.left) / span >= kLeastMark) return months;
    }
    return 12;
  }

  /// A date of the axis that would be cut at the edge is left out.
  void draw_months(render::Svg& svg) const {
    const int apart = months_apart();
    for (Month month = month_of(scale_.begin); first_day_of(month) <= scale_.end;
         month += std::chrono::months{1}) {
      const int number = static_cast<int>(static_cast<unsigned>(month.month())) - 1;
      const bool is_marked = number % apart == 0;
      const Date first = first_day_of(month);
      if (!is_marked || first < scale_.begin) continue;
      const int x = scale_.x(first);
      draw_through(svg, x, "grid");
      const bool has_room = x >= kLeastMark / 2 && x <= placing_.width - kLeastMark / 2;
      if (has_room) svg.text(x, kTop - 12, month_in_short(month), "middle quiet");
    }
  }

  // A long-stop on the day of its panel still has a mark to be seen.
  void draw_stop(render::Svg& svg, const LongStop& stop, int y) const {
    const int from = scale_.x(stop.panel);
    const int to = std::max(scale_.x(stop.date), from + 2);
    const int passed = days_between(stop.date, forecast_.this_panel);
    const bool is_passed = passed > 0;
    svg.rect(from, y - 3, to - from, 6, is_passed ? "bar context" : "bar");
    svg.path(fmt::format("M{} {}l6 6l-6 6l-6 -6z", from, y - 6), "diamond");
    draw_words(svg, y, say_.panel(stop.outcome, short_date(stop.panel)),
               is_passed ? say_.stop_passed(short_date(stop.date), vocabulary_.count.days(passed))
                         : say_.stop(short_date(stop.date)),
               false, is_passed);
  }

  void draw_this_panel(render::Svg& svg, int y) const {
    const auto& barrier = forecast_.last_barrier;
    draw_words(svg, y, say_.this_panel(short_date(forecast_.this_panel)),
               barrier ? say_.last_barrier(short_date(*barrier)) : "", true, false);
    if (barrier) {
      svg.line(scale_.x(forecast_.this_panel), y, scale_.x(*barrier), y, "reference");
    }
  }

  const Placing& placing_;
  const Forecast& forecast_;
  const PackSentences::Forecast& say_;
  const Vocabulary& vocabulary_;
  DateScale scale_;
};

}  // namespace

ForecastDrawn forecast_picture(const Forecast& forecast, const PackSentences::Forecast& say,
                               const Vocabulary& vocabulary) {
  ForecastDrawn drawn = ForecastPicture(kBeside, forecast, say, vocabulary).draw();
  drawn.svg.html += ForecastPicture(kAbove, forecast, say, vocabulary).draw().svg.html;
  return drawn;
}

}  // namespace panelpress::documents
