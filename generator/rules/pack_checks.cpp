#include <algorithm>
#include <map>

#include "rules/case_checks.h"
#include "rules/checks.h"
#include "rules/pack.h"

namespace panelpress::rules {

namespace {

/// The date of the last panel, not cancelled, that lists each case.
/// The pack that counts is that of the last panel that lists the case; earlier ones are past.
std::map<CaseRef, Date> last_listings(const Records& records) {
  std::map<CaseRef, Date> last;
  for (const Panel& panel : records.panels) {
    if (panel.is_cancelled()) continue;
    for (const ListedCase& listed : panel.cases) {
      const auto [place, is_first] = last.emplace(*listed.ref, *panel.date);
      if (!is_first) place->second = std::max(place->second, *panel.date);
    }
  }
  return last;
}

/// PCK-1, CPP: Pre-panel preparation.
/// Judged on the case as it stands on as_of, not as on the panel's date: what is missing is added
/// to the record of now (PCK-1).
void parts_missing(const CaseRecord& record, const std::vector<Hearing>& earlier,
                   std::vector<Finding>& findings) {
  Reasons reasons;
  const auto missing = parts_not_recorded(record, earlier_reviews(record, earlier));
  if (!missing.empty()) {
    reasons.add("not recorded, add it: " + join_with_and(missing), record.source);
  }
  if (!record.removal.directions_set) {
    reasons.add("removal directions are not set: add 'directions_set' once they are", record.source,
                Severity::kAdvice);
  }
  reasons.into(findings, "PCK-1", about_case(*record.ref));
}

}  // namespace

// Nobody reads a pack about a person who is no longer detained, or whom no panel lists.
std::vector<Finding> pack_findings(const std::vector<CaseFacts>& cases, const Records& records,
                                   const History& history) {
  const auto listings = last_listings(records);
  std::vector<Finding> findings;
  for (const CaseFacts& each : cases) {
    const auto listing = listings.find(each.ref());
    if (each.is_ended() || listing == listings.end()) continue;
    parts_missing(*each.record, history.before(each.ref(), listing->second), findings);
  }
  return findings;
}

}  // namespace panelpress::rules
