#pragma once

#include <string>
#include <vector>

#include "documents/case_pack/field_view.h"
#include "documents/case_pack/snapshot.h"
#include "documents/case_pack/words.h"
#include "render/view.h"

/// The cover of a pack: who sits, whether the panel can sit, and what was done in time (PAN).
namespace panelpress::documents {

/// A person invited, or an area of the quorum for which nobody counts.
struct SeatView {
  std::string person;  ///< the id; empty of an area for which nobody counts
  std::string area;
  std::string name;
  std::string standing;  ///< "Attending", "Declined", "Attended", "No answer yet", "Not recorded"
  std::string look;
  std::string answered_on;
  std::string notes;  ///< the reserve, and what stands against this person sitting
  PANELPRESS_VIEW(SeatView, area, name, standing, look, answered_on, notes)
};

/// A step of the preparation with its last day (PAN-9 to PAN-13, PCK-8).
struct DeadlineView {
  std::string step;
  std::string last_day;
  std::string done;
  std::string state;  ///< "Kept", "Missed" or "Open"
  std::string look;
  std::string rule;
  PANELPRESS_VIEW(DeadlineView, step, last_day, done, state, look, rule)
};

struct CoverView {
  bool is_held = false;
  bool is_cancelled = false;
  std::string cancelled_on;  ///< "7 April 2026", and at "10:00"
  std::string cancelled_at;
  std::vector<FieldView> facts;
  std::vector<SeatView> seats;
  std::vector<DeadlineView> deadlines;
  std::vector<FieldView> advice;         ///< of experts, in writing
  std::vector<WithdrawnView> withdrawn;  ///< by reference
  PANELPRESS_VIEW(CoverView, is_held, is_cancelled, cancelled_on, cancelled_at, facts, seats,
                  deadlines, advice, withdrawn)
};

CoverView cover_view(const PackContext& about);

/// "Tuesday 10 March 2026, 10:00 to 12:30".
std::string when_in_words(const PackContext& about);

/// The rows of the deadlines: those of each member gathered by rule.
std::vector<DeadlineView> deadline_views(const PackContext& about);

/// The people invited, those of the quorum first, and the areas for which nobody counts.
std::vector<SeatView> seat_views(const PackContext& about);

}  // namespace panelpress::documents
