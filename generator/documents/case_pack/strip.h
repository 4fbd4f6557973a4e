#pragma once

#include "documents/case_pack/words.h"

namespace panelpress::documents {

/// The days that the strips of one panel show, so that its cases can be compared by eye.
struct StripScale {
  Date begin;  ///< when the first of them was detained
  Date end;    ///< the last long-stop, within half a year of the panel
};

StripScale strip_scale(const rules::PanelFacts& panel);

/// A line of detention with its panels (hollow where release was recommended) and the last
/// long-stop; its text alternative says the same.
render::Markup strip_picture(const PackContext& pack, const rules::CaseAtPanel& at_panel,
                             const StripScale& scale);

}  // namespace panelpress::documents
