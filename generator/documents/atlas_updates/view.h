#pragma once

#include <string>
#include <vector>

#include "documents/shared/outcome.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// What the CPP team keys in on Atlas after a held panel, ready for print (POST-3).
namespace panelpress::documents {

/// A case to key in. Details and reasons are keyed in for releases and actions only.
struct AtlasCaseView {
  std::string number;
  std::string ref;
  std::string name;
  std::string atlas_id;    ///< empty when not recorded
  std::string panel_date;  ///< as keyed in
  Recommendation outcome = Recommendation::kDeferred;
  bool has_details = false;
  std::string grounds;  ///< empty when none
  std::vector<ActionView> actions;
  std::vector<std::string> reasons;
  std::string long_stop;
  std::string respond_by;      ///< in the text to copy
  std::string complete_by;     ///< the same day, as tables write it
  std::string calendar_event;  ///< empty when there is none
  bool is_casework_event = false;
  std::string completed_on;  ///< the calendar event, by casework; empty while open
  PANELPRESS_VIEW(AtlasCaseView, number, ref, name, atlas_id, panel_date, outcome, has_details,
                  grounds, actions, reasons, long_stop, respond_by, complete_by, calendar_event,
                  is_casework_event, completed_on)
};

struct AtlasUpdatesView {
  PageView page;
  bool has_calendar_events = false;
  std::string counted;  ///< "9 cases"
  std::vector<AtlasCaseView> cases;
  std::string deferred;    ///< references, or empty
  std::string unrecorded;  ///< references of listed cases without an outcome, or empty
  PANELPRESS_VIEW(AtlasUpdatesView, page, has_calendar_events, counted, cases, deferred, unrecorded)
};

/// The cases of a panel, without the page's shell.
AtlasUpdatesView atlas_updates_view(const Context& context, const rules::PanelFacts& panel);

}  // namespace panelpress::documents
