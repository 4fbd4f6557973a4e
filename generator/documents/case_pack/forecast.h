#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/view.h"

namespace panelpress::documents {

struct CaseContext;

/// The slipping forecast: how far the date by which removal was expected has moved from one panel
/// to the next. It is the question that the law asks, from the long-stops that the records hold.
struct ForecastView {
  std::string title;  ///< the finding, as a sentence
  render::Markup picture;
  int height = 0;                 ///< of the picture, in its pixels; no template prints it
  std::vector<std::string> rows;  ///< the same facts in words
  PANELPRESS_VIEW(ForecastView, title, picture, rows)
};

/// The forecast of a case; nothing before two panels gave a long-stop.
std::optional<ForecastView> forecast_view(const CaseContext& about);

}  // namespace panelpress::documents
