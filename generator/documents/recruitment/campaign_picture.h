#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "documents/recruitment/words.h"
#include "render/shape.h"

namespace panelpress::documents {

/// A step of a campaign on its line of dates: of one day, or from the first candidate to the last.
struct CampaignStep {
  std::string label;  ///< "5. The sift"
  std::optional<Date> from;
  std::optional<Date> to;
};

/// The eight steps of a campaign (IND-1), a row each, on one line of dates with today on it. Empty
/// while fewer than three steps have a date: they are then told in words alone.
render::Markup campaign_picture(const std::vector<CampaignStep>& steps, Date today,
                                const RecruitmentWords::Picture& say);

}  // namespace panelpress::documents
