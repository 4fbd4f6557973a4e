#include "rules/cases_on_day.h"

#include <algorithm>

namespace panelpress::rules {

namespace {

/// The earliest change after the day whose row gives a fact; null when none does.
/// Rows may stand in any order in the file, and each gives only what changed with it; so every fact
/// is looked for on its own (GEN-3).
template <class Gives>
const Was* first_change_after(const CaseRecord& record, Date day, Gives gives) {
  const Was* first = nullptr;
  for (const Was& each : record.was) {
    const bool is_earlier = !first || *each.until < *first->until;
    if (*each.until > day && is_earlier && gives(each)) first = &each;
  }
  return first;
}

/// Most cases never change: they are used as they are, without a copy.
bool has_changed_since(const CaseRecord& record, Date day) {
  return first_change_after(record, day, [](const Was&) { return true; }) != nullptr;
}

}  // namespace

CaseRecord as_it_stood_on(CaseRecord record, Date day) {
  if (const Was* was =
          first_change_after(record, day, [](const Was& each) { return !!each.area; })) {
    record.area = was->area;
  }
  if (const Was* was =
          first_change_after(record, day, [](const Was& each) { return !!each.owner; })) {
    record.owner = was->owner;
  }
  if (const Was* was =
          first_change_after(record, day, [](const Was& each) { return !!each.centre; })) {
    record.detention.centre = was->centre;
  }
  // A level takes its reason from its own row alone: that of another level explains nothing.
  if (const Was* was =
          first_change_after(record, day, [](const Was& each) { return !!each.aar_level; })) {
    record.vulnerability.aar_level = was->aar_level;
    record.vulnerability.reason = was->aar_reason;
  }
  return record;
}

// A case is copied once for each day of a panel since which it has changed.
CasesOnDay::CasesOnDay(const Records& records) : records_(records) {
  for (const Panel& panel : records.panels) {
    for (const ListedCase& listed : panel.cases) {
      const CaseRecord& present = *records.find(*listed.ref);
      if (!has_changed_since(present, *panel.date)) continue;
      former_.try_emplace({*listed.ref, *panel.date}, as_it_stood_on(present, *panel.date));
    }
  }
}

const CaseRecord& CasesOnDay::of(const CaseRef& ref, Date day) const {
  const CaseRecord& present = *records_.find(ref);
  return has_changed_since(present, day) ? former_.at({ref, day}) : present;
}

}  // namespace panelpress::rules
