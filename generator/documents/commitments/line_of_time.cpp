#include <fmt/format.h>

#include <algorithm>

#include "documents/commitments/view.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr int kTimeWidth = 880;
constexpr int kLeft = 40;  ///< the numbers of the rows
constexpr int kRight = 860;
constexpr int kTop = 44;  ///< the years and the word for today
constexpr int kRowHeight = 24;

/// The days that the line must hold, and where a day stands on it.
struct Scale {
  Date from;
  Date to;

  int x(Date day) const {
    return kLeft + (kRight - kLeft) * days_between(from, day) / std::max(1, days_between(from, to));
  }
};

/// A month more on either side, so that no mark stands on the edge.
Scale scale_of(const rules::Facts& facts) {
  Scale scale{facts.as_of, facts.as_of};
  const auto hold = [&scale](Date day) {
    scale.from = std::min(scale.from, day);
    scale.to = std::max(scale.to, day);
  };
  for (const auto& each : facts.commitments) {
    hold(each.first_due);
    hold(each.due);
    if (each.record->done_on) hold(*each.record->done_on);
  }
  return {add_months(scale.from, -1), add_months(scale.to, 1)};
}

void draw_years(render::Svg& svg, const Scale& scale, int bottom) {
  const int last = int(month_of(scale.to).year());
  for (int year = int(month_of(scale.from).year()) + 1; year <= last; ++year) {
    const Date first = make_date(year, 1, 1);
    if (first > scale.to) break;
    svg.line(scale.x(first), kTop - 14, scale.x(first), bottom, "grid");
    svg.text(scale.x(first) + 4, kTop - 6, std::to_string(year), "quiet");
  }
}

void draw_diamond(render::Svg& svg, int x, int y) {
  svg.path(fmt::format("M{} {}l6 6l-6 6l-6 -6z", x, y - 6), "diamond");
}

/// COM-3: the first date always has its ring; later dates and the delay are drawn from it.
void draw_row(render::Svg& svg, const Scale& scale, const rules::CommitmentFacts& each, Date as_of,
              int y) {
  const Date end = each.record->done_on ? *each.record->done_on : as_of;
  if (each.due > each.first_due) {
    svg.line(scale.x(each.first_due), y, scale.x(each.due), y, "axis");
  }
  if (end > each.first_due) {
    svg.rect(scale.x(each.first_due), y - 3, scale.x(end) - scale.x(each.first_due), 6,
             "bar context");
  }
  if (each.revision) draw_diamond(svg, scale.x(each.due), y);
  svg.circle(scale.x(each.first_due), y, 5, "ring");
  if (each.record->done_on) svg.circle(scale.x(end), y, 5, "dot");
}

}  // namespace

render::Markup line_of_time(const rules::Facts& facts, const CommitmentsWords& words,
                            const Vocabulary& vocabulary) {
  if (facts.commitments.empty()) return {};
  const int rows = static_cast<int>(facts.commitments.size());
  const int bottom = kTop + rows * kRowHeight;
  const Scale scale = scale_of(facts);
  render::Svg svg(kTimeWidth, bottom + 8,
                  words.picture.description(vocabulary.count.commitments(rows)));
  draw_years(svg, scale, bottom);
  const int today = scale.x(facts.as_of);
  svg.line(today, kTop - 22, today, bottom, "today");
  svg.text(today, kTop - 28, words.picture.today(in_words(facts.as_of)),
           today > kTimeWidth / 2 ? "strong end" : "strong");
  int y = kTop + kRowHeight / 2;
  for (const auto& each : facts.commitments) {
    svg.line(kLeft, y, kRight, y, "grid");
    svg.text(0, y + 4, std::to_string((y - kTop) / kRowHeight + 1), "strong");
    draw_row(svg, scale, each, facts.as_of, y);
    y += kRowHeight;
  }
  return svg.finish();
}

}  // namespace panelpress::documents
