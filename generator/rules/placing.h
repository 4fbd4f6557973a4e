#pragma once

#include <map>
#include <vector>

#include "rules/facts.h"

/// Which planned panels are to hear a case, and whether that is in time (SEL-5 to SEL-7).
namespace panelpress::rules {

/// A planned panel that lists a case, and the line on which it does.
struct Listing {
  const Panel* panel = nullptr;
  const ListedCase* listed = nullptr;
};

/// The planned panels from a day on, by the cases that they list.
class PlannedLists {
 public:
  PlannedLists(const Records& records, Date as_of);

  /// The panels that list a case, earliest first.
  const std::vector<Listing>& of(const CaseRef& ref) const;

 private:
  std::map<CaseRef, std::vector<Listing>> by_case_;
};

/// The earliest planned panel on or after `as_of`: the next available one (POST-6); null when none
/// is planned.
const Panel* next_available_panel(const Records& records, Date as_of);

/// Says of a case where it is planned, by when it is to be on a list, and which of its obligations
/// have passed (SEL-5 to SEL-7). Its clock, light touch and obligations are there already.
void set_placing(CaseFacts& facts, const PlannedLists& lists, const Figures& figures, Date as_of);

/// The planned panel that hears a case in time: from the review of a cycle to the end of its window
/// (SEL-5); null when none of them does.
const Panel* heard_in_time(const std::vector<const Panel*>& planned, Date review,
                           const Window& window);

/// The last day on which a case is identified in time for a panel in this window (SEL-6).
Date list_by(const Window& window, const Figures& figures);
/// The last day on which that panel's invitations are in time (SEL-6).
Date invite_by(const Window& window, const Figures& figures);

/// The findings of SEL-6 and SEL-7: cases not placed in time, and obligations unheard.
std::vector<Finding> placing_findings(const std::vector<CaseFacts>& cases, Date as_of);

}  // namespace panelpress::rules
