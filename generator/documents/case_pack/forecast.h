#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "documents/case_pack/words.h"
#include "documents/shared/vocabulary.h"
#include "render/shape.h"
#include "render/view.h"

namespace panelpress::documents {

/// The long-stop that a panel gave.
struct LongStop {
  Date panel;
  Date date;
  std::string outcome;  ///< "Actions": the pictures have no room for more
  std::string outcome_in_words;
};

/// What the pictures show: the long-stops of earlier panels, oldest first, and what is to come.
struct Forecast {
  std::vector<LongStop> stops;
  Date this_panel;
  std::optional<Date> last_barrier;  ///< the day by which the last of them is to be resolved
};

/// A drawing, and behind it the same for a phone; the height of the first, in pixels.
struct ForecastDrawn {
  render::Markup svg;
  int height = 0;
};

/// A row a panel, oldest first: a bar from the panel's day to its long-stop, grey once that had
/// passed on the day of this panel, which is a line through all rows; the date by which the last
/// barrier is to be resolved comes last.
ForecastDrawn forecast_picture(const Forecast& forecast, const PackSentences::Forecast& say,
                               const Vocabulary& vocabulary);

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
