#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/records.h"
#include "rules/fact.h"
#include "rules/vocabulary.h"

/// A case by itself: its cycle, its window and its status (CLK, SEL-5).
namespace panelpress::rules {

/// The whole week in which a panel is due (CLK-3): a Monday and the Sunday after it.
struct Window {
  Date from;
  Date by;
};

/// A reason besides its cycle for which a case is to be heard (SEL-5). It ends when a panel held
/// after the day it arose considers the case.
struct Obligation {
  ObligationKind kind{};
  const Panel* panel = nullptr;  ///< the panel it comes from; null for a referral
  Date since;                    ///< the date of that panel or referral
  Date arose_on;                 ///< of that referral, the rejection or the audit; else `since`
  std::optional<Date> hear_by;   ///< the `resolve_by` of a no-recommendation (REC-7)
  bool is_passed = false;  ///< SEL-7: its day has passed, or it has stood on no list for 28 days
  std::string_view rule;
  Source source;
};

/// What the rules say of a case on `as_of`, or on the day its detention ended.
struct CaseFacts {
  const CaseRecord* record = nullptr;
  Fact<int> days_detained;      ///< CLK-1
  Fact<Band> band;              ///< CLK-6
  Fact<int> cycle;              ///< the next cycle (CLK-4)
  Fact<Date> review_day;        ///< day 84 of that cycle (CLK-3)
  Fact<Window> window;          ///< CLK-3
  Fact<CaseStatus> status;      ///< CLK-5
  int days_overdue = 0;         ///< calendar days after the window; 0 unless overdue (CLK-5)
  Fact<bool> is_light_touch;    ///< PCK-3
  Fact<bool> is_serious_crime;  ///< PCK-2
  Fact<std::vector<int>> missed_cycles;  ///< CLK-7
  /// GEN-5: due before the records begin, and nobody says which panel saw the person last.
  bool is_last_panel_unknown = false;
  Fact<std::vector<int>> missing_reviews;      ///< numbers of the DCPRs not recorded (CLK-2)
  Fact<std::optional<PanelId>> planned_panel;  ///< the earliest of `planned_panels` (SEL-5)
  /// The planned panels from `as_of` on that list the case, earliest first (SEL-5).
  std::vector<const Panel*> planned_panels;
  Fact<std::optional<bool>> is_placed;  ///< SEL-5; none once ended
  Fact<std::optional<Date>> list_by;    ///< SEL-6; none once ended
  Fact<std::optional<Date>> next_dcpr;  ///< CLK-2; none once ended
  std::vector<Obligation> obligations;  ///< SEL-5; none once ended

  const CaseRef& ref() const { return *record->ref; }
  bool is_ended() const { return *status == CaseStatus::kEnded; }
  bool is_due_or_overdue() const {
    return *status == CaseStatus::kDue || *status == CaseStatus::kOverdue;
  }
  /// Whether panels are planned that list the case, all of them after its window (SEL-5).
  bool is_planned_too_late() const {
    return !planned_panels.empty() && *planned_panels.front()->date > window->by;
  }
};

}  // namespace panelpress::rules
