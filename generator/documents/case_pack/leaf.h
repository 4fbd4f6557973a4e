#pragma once

#include "documents/case_pack/case_view.h"

/// How a case fills its leaf of paper, front and back. A style sheet cannot ask whether all of it
/// fits, so it is measured here, by what templates/shared/style.css prints on `@page leaf`: a case
/// that is short stands on one side with its record, and what is too much for two goes to an annex.
namespace panelpress::documents {

/// The pictures of a case, whose heights its texts do not tell.
struct LeafPictures {
  int timeline_height = 0;  ///< in pixels of the drawing
  int forecast_height = 0;  ///< 0 when there is none
};

/// Marks what goes to the annex, earlier panels first, the oldest before the others and the last
/// one never, then what the screens show; and rules the room that the record has on the back of a
/// leaf with lines for reasons and rows for actions.
void fit_to_leaf(CaseView& view, const LeafPictures& pictures);

}  // namespace panelpress::documents
