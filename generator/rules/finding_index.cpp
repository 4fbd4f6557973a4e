#include "rules/finding_index.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "model/subjects.h"

namespace panelpress::rules {

namespace {

/// What is at a panel stands beside the panel.
auto place_of(const Subject& subject) {
  return std::make_tuple(subject.whole(), subject.kind(), subject.part());
}

auto place_of_finding(const Finding* finding) { return place_of(finding->subject); }

std::string_view whole_of_finding(const Finding* finding) { return finding->subject.whole(); }

}  // namespace

// Pointers, sorted once: a national build asks for the findings of thousands of subjects.
FindingIndex::FindingIndex(const std::vector<Finding>& findings) {
  by_subject_.reserve(findings.size());
  for (const Finding& finding : findings) by_subject_.push_back(&finding);
  std::ranges::stable_sort(by_subject_, {}, place_of_finding);
}

std::vector<const Finding*> FindingIndex::about(const Subject& subject) const {
  std::vector<const Finding*> found;
  add_about(subject, found);
  return found;
}

void FindingIndex::add_about(const Subject& subject, std::vector<const Finding*>& found) const {
  const auto place = place_of(subject);
  found.insert(found.end(), std::ranges::lower_bound(by_subject_, place, {}, place_of_finding),
               std::ranges::upper_bound(by_subject_, place, {}, place_of_finding));
}

// A claim of the panel's id stands beside it too. Sorted by address, which is the order of the
// findings themselves.
std::vector<const Finding*> FindingIndex::about_all_of(const PanelId& panel) const {
  const std::string_view id = panel.text;
  std::vector<const Finding*> found;
  std::copy_if(std::ranges::lower_bound(by_subject_, id, {}, whole_of_finding),
               std::ranges::upper_bound(by_subject_, id, {}, whole_of_finding),
               std::back_inserter(found),
               [&](const Finding* each) { return panel_of(each->subject) == panel; });
  std::ranges::sort(found);
  return found;
}

}  // namespace panelpress::rules
