#pragma once

#include <optional>

#include "documents/case_pack/case_fields.h"
#include "documents/case_pack/forecast_view.h"

namespace panelpress::documents {

/// The forecast of a case; nothing before two panels gave a long-stop.
std::optional<ForecastView> forecast_view(const CaseContext& about);

}  // namespace panelpress::documents
