#include "documents/compliance/return_index.h"

#include <algorithm>
#include <array>
#include <set>

namespace panelpress::documents {

namespace {

/// The rules on what casework did, and on the records that say so.
constexpr std::array<std::string_view, 3> kBearing = {"POST-", "CMP-", "DQ-"};

}  // namespace

bool bears_on_figures(const Finding& finding) {
  return std::any_of(kBearing.begin(), kBearing.end(),
                     [&](std::string_view prefix) { return finding.rule.starts_with(prefix); });
}

ReturnIndex::ReturnIndex(const rules::Facts& facts) : quality_(facts) {
  for (const Finding& finding : facts.findings) by_subject_[finding.subject].push_back(&finding);
}

void ReturnIndex::add(const std::string& subject, std::vector<const Finding*>& found) const {
  const auto known = by_subject_.find(subject);
  if (known != by_subject_.end()) {
    found.insert(found.end(), known->second.begin(), known->second.end());
  }
}

void ReturnIndex::add_below(const PanelId& panel, std::vector<const Finding*>& found) const {
  add(panel.text, found);
  const std::string prefix = panel.text + ' ';
  for (auto at = by_subject_.lower_bound(prefix);
       at != by_subject_.end() && at->first.starts_with(prefix); ++at) {
    found.insert(found.end(), at->second.begin(), at->second.end());
  }
}

std::vector<const Finding*> ReturnIndex::findings_behind(const MonthReturn& month) const {
  std::vector<const Finding*> found;
  std::set<std::string> seen;
  for (const rules::RecommendationFacts* each : month.recommendations) {
    const std::string& panel = each->panel_id().text;
    if (month.only) {
      add(panel + ' ' + each->ref().text, found);
    } else if (seen.insert(panel).second) {
      add_below(each->panel_id(), found);
    }
    if (seen.insert(each->ref().text).second) add(each->ref().text, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
  return found;
}

const ReturnIndex& LazyReturnIndex::get() {
  std::call_once(once_, [this] { index_.emplace(facts_); });
  return *index_;
}

}  // namespace panelpress::documents
