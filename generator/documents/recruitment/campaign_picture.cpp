#include <fmt/format.h>

#include <algorithm>

#include "documents/recruitment/view.h"
#include "documents/shared/date_scale.h"
#include "documents/shared/wording.h"
#include "render/svg.h"

namespace panelpress::documents {

namespace {

constexpr int kCampaignWidth = 860;
constexpr int kLeft = 340;   // the names of the steps stand before it
constexpr int kRight = 660;  // their dates after it
constexpr int kTop = 44;     // the word for today, and the months
constexpr int kRow = 24;
constexpr int kGap = 12;
constexpr int kLeastMonth = 76;  // between two months that are named
constexpr std::ptrdiff_t kFewest = 3;

class CampaignPicture {
 public:
  CampaignPicture(const std::vector<CampaignStep>& steps, Date today,
                  const RecruitmentWords::Picture& say)
      : steps_(steps), today_(today), say_(say), scale_{today, today, kLeft, kRight} {
    for (const CampaignStep& step : steps) {
      if (step.from) scale_.hold(*step.from);
      if (step.to) scale_.hold(*step.to);
    }
    // A month more, so that the last day does not stand on the edge.
    scale_.end = add_months(scale_.end, 1);
  }

  render::Markup draw() const {
    const int bottom = kTop + static_cast<int>(steps_.size()) * kRow;
    render::Svg svg(kCampaignWidth, bottom + 4, say_.description());
    draw_months(svg, bottom);
    const int x = scale_.x(today_);
    svg.line(x, kTop - 22, x, bottom, "today");
    svg.text(x, kTop - 28, say_.today(short_date(today_)), "middle strong");
    int y = kTop + kRow / 2;
    for (const CampaignStep& step : steps_) {
      draw_step(svg, step, y);
      y += kRow;
    }
    return svg.finish();
  }

 private:
  void draw_months(render::Svg& svg, int bottom) const {
    int last = 0;
    for (Month month = month_of(scale_.begin) + std::chrono::months{1};
         first_day_of(month) <= scale_.end; month += std::chrono::months{1}) {
      const int x = scale_.x(first_day_of(month));
      svg.line(x, kTop - 6, x, bottom, "grid");
      if (x - last < kLeastMonth) continue;
      svg.text(x, kTop - 10, month_in_short(month), "middle quiet");
      last = x;
    }
  }

  void draw_step(render::Svg& svg, const CampaignStep& step, int y) const {
    svg.text(kLeft - kGap, y + 5, step.label, "label end");
    if (!step.from) {
      svg.text(kRight + kGap, y + 5, say_.not_yet(), "label quiet");
      return;
    }
    const int from = scale_.x(*step.from);
    const int to = scale_.x(*step.to);
    if (to > from) svg.rect(from, y - 3, to - from, 6, "bar context");
    svg.circle(from, y, 5, "dot");
    if (to > from) svg.circle(to, y, 5, "dot");
    svg.text(kRight + kGap, y + 5, short_range(*step.from, *step.to), "label");
  }

  const std::vector<CampaignStep>& steps_;
  Date today_;
  const RecruitmentWords::Picture& say_;
  DateScale scale_;
};

}  // namespace

render::Markup campaign_picture(const std::vector<CampaignStep>& steps, Date today,
                                const RecruitmentWords::Picture& say) {
  const auto dated =
      std::ranges::count_if(steps, [](const CampaignStep& step) { return step.from.has_value(); });
  if (dated < kFewest) return {};
  return CampaignPicture(steps, today, say).draw();
}

}  // namespace panelpress::documents
