#include "rules/recurring_actions.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "rules/facts.h"

namespace panelpress::rules {

namespace {

/// An action with what makes it the same as another.
struct Worded {
  const CaseRef* ref = nullptr;
  std::string words;  ///< folded
  ActionGiven given;

  bool is_same(const Worded& other) const { return *ref == *other.ref && words == other.words; }
};

std::vector<Worded> worded(const std::vector<RecommendationFacts>& recommendations) {
  std::vector<Worded> all;
  for (const RecommendationFacts& each : recommendations) {
    for (const panelpress::Action& action : each.given().actions) {
      if (is_recorded(action.what)) {
        all.push_back({&each.ref(), folded(*action.what), {&each, &action}});
      }
    }
  }
  return all;
}

}  // namespace

// Sorted by case and words, so that those alike lie side by side; within them by panel date, since
// the last panel's is the one that counts.
std::vector<RecurringAction> recurring_actions(
    const std::vector<RecommendationFacts>& recommendations) {
  std::vector<Worded> all = worded(recommendations);
  std::ranges::stable_sort(all, [](const Worded& a, const Worded& b) {
    return std::tie(*a.ref, a.words, *a.given.by->panel->date) <
           std::tie(*b.ref, b.words, *b.given.by->panel->date);
  });
  std::vector<RecurringAction> recurring;
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end =
        std::find_if(begin, all.end(), [&](const Worded& each) { return !each.is_same(*begin); });
    if (end - begin > 1) {
      recurring.emplace_back();
      for (auto each = begin; each != end; ++each) recurring.back().push_back(each->given);
    }
    begin = end;
  }
  return recurring;
}

}  // namespace panelpress::rules
