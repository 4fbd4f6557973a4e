#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/case_pack/field_view.h"
#include "documents/case_pack/forecast.h"
#include "documents/case_pack/words.h"
#include "documents/shared/context.h"
#include "documents/shared/flags.h"
#include "render/view.h"
#include "rules/facts.h"

/// One case of a pack, ready for print. Every fact is a FieldView, so that the snapshot, the marks
/// of what changed and the list of sources need no list of their own.
namespace panelpress::documents {

// Where each fact of a case comes from, for whoever reads a pack years later: an annex at its end.

struct CaseView;

/// The facts that stand in one file.
struct OriginView {
  std::string file;   ///< "panels/2025/2025-10-21-am.toml"
  std::string facts;  ///< "Reasons 73; long-stop 77": each fact and its line
  PANELPRESS_VIEW(OriginView, file, facts)
};

/// What a part of a case was taken from, as `[sources]` has it.
struct TakenFromView {
  PANELPRESS_TEXT_VIEW(TakenFromView, part, from)
};

/// By file, in the order in which the page comes to each.
std::vector<OriginView> origins_of(CaseView& view);

/// A barrier to removal, with the time to resolve it (PCK-4).
struct BarrierView {
  std::string kind;
  FieldView detail;
  FieldView resolve_by;
  FieldView mitigation;
  PANELPRESS_VIEW(BarrierView, kind, detail, resolve_by, mitigation)
};

/// An action of an earlier panel that is still open (PCK-6).
struct OpenActionView {
  FieldView action;      ///< what, who and by when
  std::string asked_on;  ///< the date of the panel that asked for it
  std::string late;      ///< "12 days" past its date on the panel’s date, or empty
  PANELPRESS_VIEW(OpenActionView, action, asked_on, late)
};

/// What an earlier panel said, and what became of it (PCK-1).
struct EarlierView {
  std::string date;
  FieldView recommendation;
  std::vector<FieldView> reasons;  ///< one, or none where nothing was considered
  std::vector<FieldView> actions;  ///< one, or none
  std::vector<FieldView> answers;  ///< casework's answer, and what became of a release
  std::vector<FieldView> views;    ///< the long-stop and the view of alternatives; or none
  std::string number;              ///< from 1, the oldest; as the timeline has it
  bool is_annexed = false;         ///< printed in the annex, for want of room
  PANELPRESS_VIEW(EarlierView, date, recommendation, reasons, actions, answers, views, number,
                  is_annexed)
};

/// A minimum standard (PCK-5).
struct StandardView {
  std::string name;
  bool is_recorded = false;
  bool is_above = false;          ///< its text stands in the introduction
  std::vector<FieldView> fields;  ///< its text when it does not
  PANELPRESS_VIEW(StandardView, name, is_recorded, is_above, fields)
};

/// A way to another case.
struct WayView {
  PANELPRESS_TEXT_VIEW(WayView, anchor, name)
};

struct CaseView {
  std::string anchor;  ///< "case-A1234567"
  std::string number;  ///< in the order of the panel
  std::string ref;
  std::string name;
  std::string time;     ///< "10:26", or "after 26 minutes" when the panel has no time
  std::string minutes;  ///< "10 minutes"
  bool is_past_time = false;
  bool is_new = false;  ///< not in the earlier pack (PCK-8)
  FlagViews flags;

  std::vector<FieldView> who;
  std::string days;  ///< "482 days"
  std::vector<FieldView> how_long;
  std::vector<FieldView> stops;  ///< removal directions and timescale
  std::vector<BarrierView> barriers;
  FieldView no_barriers;   ///< said when there are none
  std::string last_panel;  ///< "13 January 2026: Maintain detention", or that there was none
  std::string last_answer;
  std::string last_long_stop;  ///< "31 July 2026", or empty
  std::vector<OpenActionView> open_actions;

  render::Markup timeline;
  std::string timeline_unlabelled;  ///< "3 events", which only the list puts in words; or empty
  std::vector<std::string> timeline_in_words;
  std::optional<ForecastView> forecast;

  bool is_light_touch = false;
  std::vector<FieldView> bail;
  std::vector<FieldView> vulnerability;
  std::vector<FieldView> public_protection;
  std::vector<StandardView> standards;
  std::string standards_recorded;  ///< how many of them
  std::string standards_expected;
  std::vector<FieldView> casework;
  std::vector<EarlierView> history;  ///< newest first
  std::vector<FieldView> screens;    ///< the places of Atlas (PCK-9)
  std::vector<WayView> before;       ///< the case before and the one after; none at the ends
  std::vector<WayView> after;

  std::string annex;           ///< the number of its annex, or empty when all of it has room
  std::string annexed_panels;  ///< "1 and 2", the numbers of those in the annex; or empty
  bool is_screens_annexed = false;
  std::string leaf;                      ///< class of the type it is printed in: "leaf-85"
  bool is_roomy = false;                 ///< the record has room for larger writing
  std::vector<std::string> ruled_lines;  ///< of the record, for more reasons; numbered
  std::vector<std::string> action_rows;  ///< of the record, five or more; numbered

  std::vector<OriginView> origins;
  std::vector<TakenFromView> sources;  ///< `[sources]` of the case

  PANELPRESS_VIEW(CaseView, anchor, number, ref, name, time, minutes, is_past_time, is_new, flags,
                  who, days, how_long, stops, barriers, no_barriers, last_panel, last_answer,
                  last_long_stop, open_actions, timeline, timeline_unlabelled, timeline_in_words,
                  forecast, is_light_touch, bail, vulnerability, public_protection, standards,
                  standards_recorded, standards_expected, casework, history, screens, before, after,
                  annex, annexed_panels, is_screens_annexed, leaf, is_roomy, ruled_lines,
                  action_rows, origins, sources)
};

/// The case at place `number` (from 1) of the panel's order.
CaseView case_view(const PackContext& pack, const rules::CaseAtPanel& at_panel, int number);

/// Every fact of a case, in the order of the page. The flags are the first.
std::vector<FieldView*> fields_of(CaseView& view);

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

// How a case fills its leaf of paper, front and back. A style sheet cannot ask whether all of it
// fits, so it is measured here, by what templates/shared/style.css prints on `@page leaf`: a case
// that is short stands on one side with its record, and what is too much for two goes to an annex.

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
