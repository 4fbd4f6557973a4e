#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/case_pack/case_view.h"
#include "documents/case_pack/changes.h"
#include "documents/case_pack/cover_view.h"
#include "documents/case_pack/sheet_view.h"
#include "documents/shared/page.h"
#include "render/view.h"

namespace panelpress::documents {

struct PackView {
  PageView page;
  CoverView cover;
  std::optional<Changes> changes;  ///< since the pack was issued (PCK-8)
  SheetView sheet;
  std::vector<CaseView> cases;
  std::vector<AnnexView> annexes;
  bool mentions_cid = false;
  bool reminds_to_delete = false;
  PANELPRESS_VIEW(PackView, page, cover, changes, sheet, cases, annexes, mentions_cid,
                  reminds_to_delete)
};

/// A pack, and what it says as it is kept to compare the next one with.
struct Pack {
  PackView view;
  Snapshot snapshot;
};

/// The pack of a panel, with what changed since an earlier one in the context.
Pack pack_of(const Context& context, const rules::PanelFacts& panel);

}  // namespace panelpress::documents
