#include <fmt/format.h>

#include <algorithm>

#include "documents/schedule/sections.h"
#include "documents/shared/wording.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

constexpr int kWeeksWidth = 880;
constexpr int kHead = 30;
constexpr int kSquaresLeft = 106;
constexpr int kSquare = 14;
constexpr int kStep = 18;
constexpr int kSquaresInLine = 16;
constexpr int kPanelsLeft = 440;
constexpr int kBracket = 110;     ///< the length of a bracket: a whole panel
constexpr int kMostFilled = 122;  ///< as far as a list that is too long is drawn
constexpr int kLine = 24;

int lines_of(const rules::ScheduleWeek& week) {
  const int squares = static_cast<int>(week.windows.size());
  return std::max(
      {1, (squares + kSquaresInLine - 1) / kSquaresInLine, static_cast<int>(week.panels.size())});
}

/// Those that a planned panel hears stand first.
void draw_squares(render::Svg& svg, const rules::ScheduleWeek& week, int top) {
  const int heard = week.heard();
  for (int index = 0; index < static_cast<int>(week.windows.size()); ++index) {
    const int x = kSquaresLeft + index % kSquaresInLine * kStep;
    const int y = top + index / kSquaresInLine * kLine + 5;
    svg.rect(x, y, kSquare, kSquare, index < heard ? "person heard" : "person");
  }
}

/// A list longer than its panel runs past the end of the bracket.
void draw_panel(render::Svg& svg, const ScheduleSource& source, const rules::PanelFacts& panel,
                int top, int panel_minutes) {
  const int filled = std::min(*panel.minutes * kBracket / std::max(1, panel_minutes), kMostFilled);
  svg.rect(kPanelsLeft, top + 9, filled, 7, "bar");
  svg.path(fmt::format("M{0} {1}v-5h{2}v5", kPanelsLeft, top + 9, kBracket), "bracket");
  svg.text(kPanelsLeft + kMostFilled + 8, top + 17,
           panel_in_words(source, panel, short_date(*panel.panel->date), panel_minutes));
}

void draw_week(render::Svg& svg, const ScheduleSource& source, const rules::ScheduleWeek& week,
               int top, int panel_minutes) {
  svg.line(0, top, kWeeksWidth, top, "grid");
  svg.text(0, top + 17, short_date(week.monday));
  draw_squares(svg, week, top);
  int line = top;
  for (const rules::PanelFacts* panel : week.panels) {
    draw_panel(svg, source, *panel, line, panel_minutes);
    line += kLine;
  }
}

}  // namespace

render::Markup weeks_picture(const ScheduleSource& source,
                             const std::array<rules::ScheduleWeek, 13>& weeks, int panel_minutes) {
  int lines = 0;
  for (const auto& week : weeks) lines += lines_of(week);
  render::Svg svg(kWeeksWidth, kHead + lines * kLine, source.words.coming.picture());
  svg.text(0, kHead - 10, source.words.coming.week(), "quiet");
  svg.text(kSquaresLeft, kHead - 10, source.words.coming.windows(), "quiet");
  svg.text(kPanelsLeft, kHead - 10, source.words.coming.panels(), "quiet");
  int top = kHead;
  for (const auto& week : weeks) {
    draw_week(svg, source, week, top, panel_minutes);
    top += lines_of(week) * kLine;
  }
  return svg.finish();
}

std::string panel_in_words(const ScheduleSource& source, const rules::PanelFacts& panel,
                           const std::string& day, int panel_minutes) {
  return source.words.coming.panel(day, *panel.minutes, panel_minutes,
                                   source.context.vocabulary.count.cases(std::ssize(panel.cases)));
}

}  // namespace panelpress::documents
