#pragma once

#include <string>
#include <vector>

#include "documents/case_pack/case_view.h"
#include "documents/case_pack/words.h"
#include "documents/shared/date_scale.h"

/// The chair's sheet: the agenda and the list of cases as one table, a row a case in the order of
/// SEL-3, fit for one landscape page.
namespace panelpress::documents {

struct SheetRow {
  std::string time;
  std::string number;
  std::string anchor;
  std::string ref;
  std::string name;
  std::string minutes;
  std::string days;
  std::string basis;
  std::string band;
  render::Markup strip;    ///< detention, panels, and the last long-stop
  std::string last_panel;  ///< "Actions, 13 Jan 2026", or empty for a first panel
  bool is_release = false;
  std::string long_stop;  ///< "31 Jul 2026", or empty
  bool is_stop_passed = false;
  std::vector<std::string> barriers;  ///< "Travel document, 29 May 2026"
  bool is_new = false;
  bool is_past_time = false;
  bool is_first_past_time = false;  ///< the time runs out before it
  FlagViews flags;
  PANELPRESS_VIEW(SheetRow, time, number, anchor, ref, name, minutes, days, basis, band, strip,
                  last_panel, is_release, long_stop, is_stop_passed, barriers, is_new, is_past_time,
                  is_first_past_time, flags)
};

struct SheetView {
  std::string title;  ///< "14 cases, 157 of 150 minutes: 13 fit, A1185530 may be carried over"
  std::string opens_at;
  std::string opening;  ///< "10 minutes"
  std::string wash_up_at;
  std::string wash_up;
  std::vector<SheetRow> rows;
  PANELPRESS_VIEW(SheetView, title, opens_at, opening, wash_up_at, wash_up, rows)
};

/// The sheet of these cases, which stand in the order of the panel.
SheetView sheet_view(const PackContext& pack, const std::vector<CaseView>& cases);

/// The days that the strips of one panel show, so that its cases can be compared by eye: from when
/// the first of them was detained to the last long-stop, within half a year of the panel.
DateScale strip_scale(const rules::PanelFacts& panel);

/// A line of detention with its panels (hollow where release was recommended) and the last
/// long-stop; its text alternative says the same.
render::Markup strip_picture(const PackContext& pack, const rules::CaseAtPanel& at_panel,
                             const DateScale& scale);

}  // namespace panelpress::documents
