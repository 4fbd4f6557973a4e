#include "documents/compliance/return_index.h"

#include <algorithm>
#include <array>
#include <set>

#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

/// The rules on what casework did, and on the records that say so.
constexpr std::array<std::string_view, 3> kBearing = {"POST-", "CMP-", "DQ-"};

}  // namespace

// Claims say nothing of compliance; every other file may.
std::vector<std::string> inputs_of_returns(const rules::Facts& facts) {
  std::vector<std::string> paths;
  for (const InputFile& file : facts.records->files) {
    if (!file.path.starts_with("claims/")) paths.push_back(file.path);
  }
  return sorted_paths(std::move(paths));
}

bool bears_on_figures(const Finding& finding) {
  return std::ranges::any_of(
      kBearing, [&](std::string_view prefix) { return finding.rule.starts_with(prefix); });
}

ReturnIndex::ReturnIndex(const rules::Facts& facts)
    : facts_(facts), quality_(facts), inputs_(inputs_of_returns(facts)) {
  for (const Month month : rules::return_months(facts)) {
    samples_.emplace(month, rules::quality_sample(facts, month));
  }
}

// Of an area's return the findings about its own recommendations alone; of the whole return all
// about the panel.
std::vector<const Finding*> ReturnIndex::findings_behind(const rules::MonthReturn& month) const {
  std::vector<const Finding*> found;
  std::set<PanelId> panels;
  std::set<CaseRef> cases;
  const rules::FindingIndex& findings = facts_.finding_index;
  for (const rules::RecommendationFacts* each : month.recommendations) {
    const PanelId& panel = each->panel_id();
    if (month.only) {
      findings.add_about(about_case_at(panel, each->ref()), found);
    } else if (panels.insert(panel).second) {
      const auto all_of_panel = findings.about_all_of(panel);
      found.insert(found.end(), all_of_panel.begin(), all_of_panel.end());
    }
    if (cases.insert(each->ref()).second) findings.add_about(about_case(each->ref()), found);
  }
  // Whether the return can be sent hangs on the addresses of its area and of the team (DQ-3).
  if (month.only) {
    findings.add_about(about_area(*month.only), found);
    findings.add_about(about_team(), found);
  }
  std::ranges::stable_sort(
      found, [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
  return found;
}

const ReturnIndex& LazyReturnIndex::get() {
  std::call_once(once_, [this] { index_.emplace(facts_); });
  return *index_;
}

}  // namespace panelpress::documents
