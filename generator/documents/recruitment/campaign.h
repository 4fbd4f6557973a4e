#pragma once

#include "documents/recruitment/view.h"
#include "documents/recruitment/words.h"

namespace panelpress::documents {

/// A campaign with its steps and its candidates, as they stand on `as_of`.
CampaignView campaign_view(const Context& context, const RecruitmentWords& words,
                           const Campaign& campaign);

}  // namespace panelpress::documents
