#include "rules/panels_of_cases.h"

#include <algorithm>

namespace panelpress::rules {

// One list sorted once: stable, so that the panels of a case stay by id.
PanelsOfCases::PanelsOfCases(const Records& records) {
  for (const Panel& panel : records.panels) {
    for (const ListedCase& listed : panel.cases) listings_.emplace_back(*listed.ref, &panel);
  }
  std::ranges::stable_sort(listings_,
                           [](const auto& a, const auto& b) { return a.first < b.first; });
}

std::vector<const Panel*> PanelsOfCases::of(const CaseRef& ref) const {
  std::vector<const Panel*> found;
  auto each = std::lower_bound(
      listings_.begin(), listings_.end(), ref,
      [](const auto& listing, const CaseRef& wanted) { return listing.first < wanted; });
  for (; each != listings_.end() && each->first == ref; ++each) found.push_back(each->second);
  return found;
}

}  // namespace panelpress::rules
