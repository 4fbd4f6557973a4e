#include <fmt/format.h>

#include <algorithm>

#include "documents/commitments/view.h"
#include "documents/shared/date_scale.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr int kTimeWidth = 880;
constexpr int kLeft = 40;  ///< the numbers of the rows
constexpr int kRight = 860;
constexpr int kTop = 44;  ///< the years and the word for today
constexpr int kRowHeight = 24;

/// A month more on either side, so that no mark stands on the edge.
DateScale scale_of(const rules::Facts& facts) {
  DateScale scale{facts.as_of, facts.as_of, kLeft, kRight};
  for (const auto& each : facts.commitments) {
    scale.hold(each.first_due);
    scale.hold(each.due);
    if (each.record->done_on) scale.hold(*each.record->done_on);
  }
  return {add_months(scale.begin, -1), add_months(scale.end, 1), kLeft, kRight};
}

void draw_years(render::Svg& svg, const DateScale& scale, int bottom) {
  const int last = int(month_of(scale.end).year());
  for (int year = int(month_of(scale.begin).year()) + 1; year <= last; ++year) {
    const Date first = make_date(year, 1, 1);
    if (first > scale.end) break;
    svg.line(scale.x(first), kTop - 14, scale.x(first), bottom, "grid");
    svg.text(scale.x(first) + 4, kTop - 6, std::to_string(year), "quiet");
  }
}

void draw_diamond(render::Svg& svg, int x, int y) {
  svg.path(fmt::format("M{} {}l6 6l-6 6l-6 -6z", x, y - 6), "diamond");
}

/// COM-3: the first date always has its ring; later dates and the delay are drawn from it.
void draw_row(render::Svg& svg, const DateScale& scale, const rules::CommitmentFacts& each,
              Date as_of, int y) {
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
  const DateScale scale = scale_of(facts);
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
