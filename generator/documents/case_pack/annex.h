#pragma once

#include <string>
#include <vector>

#include "documents/case_pack/case_view.h"
#include "render/view.h"

namespace panelpress::documents {

/// What the leaf of a case has no room for. It is for paper: on screen all stands in the case.
struct AnnexView {
  std::string number;
  std::string case_number;
  std::string case_anchor;
  std::string ref;
  std::string name;
  std::vector<EarlierView> history;  ///< newest first
  std::vector<FieldView> screens;    ///< all places or none
  PANELPRESS_VIEW(AnnexView, number, case_number, case_anchor, ref, name, history, screens)
};

/// The annexes of the cases that need one, numbered from 1 in the order of the panel. Each of these
/// cases is told its number.
std::vector<AnnexView> take_annexes(std::vector<CaseView>& cases);

}  // namespace panelpress::documents
