#include "rules/finding_index.h"

#include <algorithm>

namespace panelpress::rules {

// Pointers, sorted once: a national build asks for the findings of thousands of subjects.
FindingIndex::FindingIndex(const std::vector<Finding>& findings) {
  by_subject_.reserve(findings.size());
  for (const Finding& finding : findings) by_subject_.push_back(&finding);
  std::ranges::stable_sort(
      by_subject_, [](const Finding* a, const Finding* b) { return a->subject < b->subject; });
}

std::vector<const Finding*> FindingIndex::about(std::string_view subject) const {
  std::vector<const Finding*> found;
  add_about(subject, found);
  return found;
}

void FindingIndex::add_about(std::string_view subject, std::vector<const Finding*>& found) const {
  const auto begin = std::lower_bound(
      by_subject_.begin(), by_subject_.end(), subject,
      [](const Finding* each, std::string_view wanted) { return each->subject < wanted; });
  const auto end = std::find_if(begin, by_subject_.end(),
                                [&](const Finding* each) { return each->subject != subject; });
  found.insert(found.end(), begin, end);
}

// A panel's id is the start of its cases' and members' subjects, `P REF`; the space keeps `P-1`
// from taking in `P-10`. Sorted by address, which is the order of the findings themselves.
std::vector<const Finding*> FindingIndex::about_all_of(std::string_view id) const {
  std::vector<const Finding*> found = about(id);
  const std::string prefix = std::string(id) + ' ';
  const auto begin = std::lower_bound(
      by_subject_.begin(), by_subject_.end(), prefix,
      [](const Finding* each, const std::string& wanted) { return each->subject < wanted; });
  const auto end = std::find_if(begin, by_subject_.end(), [&](const Finding* each) {
    return !each->subject.starts_with(prefix);
  });
  found.insert(found.end(), begin, end);
  std::ranges::sort(found);
  return found;
}

}  // namespace panelpress::rules
