#pragma once

#include <string>
#include <vector>

#include "documents/case_pack/field_view.h"
#include "documents/shared/context.h"
#include "rules/facts.h"

/// The cover of a pack: who sits, whether the panel can sit, and what was done in time (PAN).
namespace panelpress::documents {

/// A person invited, or an area of the quorum for which nobody counts.
struct SeatView {
  std::string area;
  std::string name;
  std::string standing;  ///< "Attending", "Declined", "Attended", "No answer yet"
  std::string look;
  std::string answered_on;
  std::string notes;  ///< the reserve, and what stands against this person sitting
  static const render::Shape& shape();
};

/// A step of the preparation with its last day (PAN-9 to PAN-13, PCK-8).
struct DeadlineView {
  std::string step;
  std::string last_day;
  std::string done;
  std::string state;  ///< "Kept", "Missed" or "Open"
  std::string look;
  std::string rule;
  static const render::Shape& shape();
};

struct CoverView {
  std::string status;  ///< a sentence when the panel is cancelled or held, else empty
  std::vector<FieldView> facts;
  std::vector<SeatView> seats;
  std::vector<DeadlineView> deadlines;
  static const render::Shape& shape();
};

CoverView cover_view(const Context& context, const rules::PanelFacts& panel);

/// "Tuesday 10 March 2026, 10:00 to 12:30".
std::string when_in_words(const Context& context, const rules::PanelFacts& panel);

/// The rows of the deadlines: those of each member gathered by rule.
std::vector<DeadlineView> deadline_views(const Context& context, const rules::PanelFacts& panel);

/// The people invited, those of the quorum first, and the areas for which nobody counts.
std::vector<SeatView> seat_views(const rules::PanelFacts& panel);

}  // namespace panelpress::documents
