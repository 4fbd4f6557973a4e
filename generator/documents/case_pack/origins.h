#pragma once

#include <string>
#include <vector>

#include "render/view.h"

/// Where each fact of a case comes from, for whoever reads a pack years later: an annex at its end.
namespace panelpress::documents {

struct CaseView;

/// The facts that stand in one file.
struct OriginView {
  std::string file;   ///< "panels/2025/2025-10-21-am.toml"
  std::string facts;  ///< "Reasons 73; long-stop 77": each fact and its line
  PANELPRESS_VIEW(OriginView, file, facts)
};

/// What a part of a case was taken from, as `[sources]` has it.
struct TakenFromView {
  std::string part;
  std::string from;
  PANELPRESS_VIEW(TakenFromView, part, from)
};

/// By file, in the order in which the page comes to each.
std::vector<OriginView> origins_of(CaseView& view);

}  // namespace panelpress::documents
