#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/case_pack/case_view.h"
#include "documents/case_pack/changes.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/page.h"
#include "render/view.h"

namespace panelpress::documents {

/// A line of the agenda or of the case list.
struct AgendaView {
  std::string time;
  std::string number;
  std::string anchor;
  std::string ref;
  std::string name;
  std::string minutes;
  std::string basis;
  std::string days;
  std::string band;
  bool is_new = false;
  FlagViews flags;
  PANELPRESS_VIEW(AgendaView, time, number, anchor, ref, name, minutes, basis, days, band, is_new,
                  flags)
};

/// A field that changed since the earlier pack.
struct ChangeView {
  std::string label;
  std::string was;
  std::string now;
  PANELPRESS_VIEW(ChangeView, label, was, now)
};

/// A case that was added, removed or changed.
struct ChangedCaseView {
  std::string ref;
  std::string name;
  std::string anchor;
  std::vector<ChangeView> fields;
  PANELPRESS_VIEW(ChangedCaseView, ref, name, anchor, fields)
};

/// What changed since the pack was issued (PCK-8).
struct ChangesView {
  std::string since;  ///< "27 March 2026"
  bool any = false;
  std::vector<ChangeView> panel;
  std::vector<ChangedCaseView> added;
  std::vector<ChangedCaseView> removed;
  std::vector<ChangedCaseView> changed;
  PANELPRESS_VIEW(ChangesView, since, any, panel, added, removed, changed)
};

struct PackView {
  PageView page;
  CoverView cover;
  std::optional<ChangesView> changes;
  std::string opens_at;
  std::string opening;  ///< "10 minutes"
  std::string wash_up_at;
  std::string wash_up;
  std::vector<AgendaView> agenda;     ///< in the order of SEL-3
  std::vector<AgendaView> past_time;  ///< to be carried over (SEL-4)
  std::vector<AgendaView> list;       ///< every case, with its flags
  std::vector<CaseView> cases;
  bool mentions_cid = false;
  bool reminds_to_delete = false;
  PANELPRESS_VIEW(PackView, page, cover, changes, opens_at, opening, wash_up_at, wash_up, agenda,
                  past_time, list, cases, mentions_cid, reminds_to_delete)
};

/// A pack, and what it says as it is kept to compare the next one with.
struct Pack {
  PackView view;
  Snapshot snapshot;
};

/// The pack of a panel, with what changed since an earlier one in the context.
Pack pack_of(const Context& context, const rules::PanelFacts& panel);

}  // namespace panelpress::documents
