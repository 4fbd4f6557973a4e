#include <fmt/format.h>

#include <algorithm>

#include "documents/case_pack/sheet_view.h"
#include "documents/shared/wording.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

constexpr int kStripWidth = 150;
constexpr int kStripHeight = 18;
constexpr int kStripMargin = 6;
constexpr int kStripMiddle = kStripHeight / 2;
constexpr Days kFurthest{182};  // after the panel: what is later stands at the edge

std::string strip_in_words(const PackContext& pack, const rules::CaseAtPanel& at_panel) {
  const auto panels = std::ssize(at_panel.history);
  return pack.say.sheet.strip(
      pack.context.vocabulary.count.days(std::max(0, at_panel.days_detained)),
      panels > 0 ? pack.context.vocabulary.count.panels(panels) : "",
      at_panel.last_long_stop ? in_words(*at_panel.last_long_stop) : "");
}

}  // namespace

// One scale for all cases of the sheet, so that their strips can be compared.
DateScale strip_scale(const rules::PanelFacts& panel) {
  const Date date = *panel.panel->date;
  DateScale scale{date, date, kStripMargin, kStripWidth - kStripMargin};
  for (const rules::CaseAtPanel& each : panel.cases) {
    scale.begin = std::min(scale.begin, *each.record->detention.start);
    if (each.last_long_stop) scale.end = std::max(scale.end, *each.last_long_stop);
  }
  scale.end = std::min(scale.end, date + kFurthest);
  return scale;
}

render::Markup strip_picture(const PackContext& pack, const rules::CaseAtPanel& at_panel,
                             const DateScale& scale) {
  render::Svg svg(kStripWidth, kStripHeight, strip_in_words(pack, at_panel));
  svg.line(scale.x(*at_panel.record->detention.start), kStripMiddle,
           scale.x(*pack.panel.panel->date), kStripMiddle, "detained");
  for (const rules::EarlierReview& review : at_panel.history) {
    const bool is_release = *review.listed->outcome->recommendation == Recommendation::kRelease;
    svg.path(fmt::format("M{} {}l5 5l-5 5l-5 -5z", scale.x(*review.panel->date), kStripMiddle - 5),
             is_release ? "diamond hollow" : "diamond");
  }
  if (at_panel.last_long_stop) {
    const int x = scale.x(*at_panel.last_long_stop);
    svg.line(x, 1, x, kStripHeight - 1, "stop");
  }
  return svg.finish();
}

}  // namespace panelpress::documents
