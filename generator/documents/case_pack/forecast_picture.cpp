#include <fmt/format.h>

#include <algorithm>

#include "documents/case_pack/forecast.h"
#include "documents/shared/date_scale.h"
#include "documents/shared/wording.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

/// Every row on one scale of days, from the first panel to the last day that is shown.
class ForecastPicture {
 public:
  ForecastPicture(const std::vector<LongStop>& stops, Date this_panel,
                  std::optional<Date> last_barrier, const PackSentences::Forecast& say,
                  const Vocabulary& vocabulary)
      : stops_(stops),
        this_panel_(this_panel),
        last_barrier_(last_barrier),
        say_(say),
        vocabulary_(vocabulary),
        scale_{stops.front().panel, this_panel, kLeft, kRight} {
    if (last_barrier) scale_.end = std::max(scale_.end, *last_barrier);
    for (const LongStop& stop : stops) scale_.end = std::max(scale_.end, stop.date);
  }

  ForecastDrawn draw() const {
    const int height = y_of(stops_.size()) + kRow / 2 + 4;
    render::Svg svg(kWidth, height, say_.alternative());
    draw_months(svg);
    const int x = scale_.x(this_panel_);
    svg.line(x, kTop - 6, x, y_of(stops_.size()) + kRow / 2, "this-panel");
    for (std::size_t row = 0; row < stops_.size(); ++row) draw_stop(svg, stops_[row], y_of(row));
    draw_this_panel(svg, y_of(stops_.size()));
    return {svg.finish(), height};
  }

 private:
  static constexpr int kWidth = 860;
  static constexpr int kLeft = 236;   // labels of the rows stand before it
  static constexpr int kRight = 570;  // dates of the rows stand after it
  static constexpr int kTop = 30;
  static constexpr int kRow = 24;
  static constexpr int kGap = 12;        // between a row and its words
  static constexpr int kLeastMark = 76;  // between two dates of the axis

  static int y_of(std::size_t row) { return kTop + kRow / 2 + static_cast<int>(row) * kRow; }

  /// The least number of months between two dates of the axis that leaves room for their words.
  int months_apart() const {
    const int span = std::max(1, days_between(scale_.begin, scale_.end));
    for (const int months : {1, 3, 6}) {
      if (months * 30 * (kRight - kLeft) / span >= kLeastMark) return months;
    }
    return 12;
  }

  void draw_months(render::Svg& svg) const {
    const int apart = months_apart();
    for (Month month = month_of(scale_.begin); first_day_of(month) <= scale_.end;
         month += std::chrono::months{1}) {
      const int number = static_cast<int>(static_cast<unsigned>(month.month())) - 1;
      const bool is_marked = number % apart == 0;
      const Date first = first_day_of(month);
      if (!is_marked || first < scale_.begin) continue;
      const int x = scale_.x(first);
      svg.line(x, kTop - 6, x, y_of(stops_.size()) + kRow / 2, "grid");
      svg.text(x, kTop - 12, month_in_short(month), "middle quiet");
    }
  }

  // A long-stop on the day of its panel still has a mark to be seen.
  void draw_stop(render::Svg& svg, const LongStop& stop, int y) const {
    const int from = scale_.x(stop.panel);
    const int to = std::max(scale_.x(stop.date), from + 2);
    const int passed = days_between(stop.date, this_panel_);
    svg.rect(from, y - 3, to - from, 6, passed > 0 ? "bar context" : "bar");
    svg.path(fmt::format("M{} {}l6 6l-6 6l-6 -6z", from, y - 6), "diamond");
    svg.text(kLeft - kGap, y + 5, say_.panel(stop.outcome, short_date(stop.panel)), "label end");
    svg.text(kRight + kGap, y + 5,
             passed > 0 ? say_.stop_passed(short_date(stop.date), vocabulary_.count.days(passed))
                        : say_.stop(short_date(stop.date)),
             passed > 0 ? "label strong" : "label");
  }

  void draw_this_panel(render::Svg& svg, int y) const {
    const std::string date = short_date(this_panel_);
    svg.text(kLeft - kGap, y + 5, say_.this_panel(date), "label end strong");
    if (!last_barrier_) return;
    svg.line(scale_.x(this_panel_), y, scale_.x(*last_barrier_), y, "reference");
    svg.text(kRight + kGap, y + 5, say_.last_barrier(short_date(*last_barrier_)), "label");
  }

  const std::vector<LongStop>& stops_;
  Date this_panel_;
  std::optional<Date> last_barrier_;
  const PackSentences::Forecast& say_;
  const Vocabulary& vocabulary_;
  DateScale scale_;
};

}  // namespace

ForecastDrawn forecast_picture(const std::vector<LongStop>& stops, Date this_panel,
                               std::optional<Date> last_barrier, const PackSentences::Forecast& say,
                               const Vocabulary& vocabulary) {
  return ForecastPicture(stops, this_panel, last_barrier, say, vocabulary).draw();
}

}  // namespace panelpress::documents
