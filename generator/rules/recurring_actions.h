#pragma once

#include <vector>

#include "model/records.h"

namespace panelpress::rules {

struct RecommendationFacts;

/// One time at which a panel recommended an action.
struct ActionGiven {
  const RecommendationFacts* by = nullptr;
  const Action* action = nullptr;
};

/// An action that was recommended for a case more than once, in the same words, earliest
/// panel first.
using RecurringAction = std::vector<ActionGiven>;

/// Every such action, by case, then words. Made once for all the months that ask.
std::vector<RecurringAction> recurring_actions(
    const std::vector<RecommendationFacts>& recommendations);

}  // namespace panelpress::rules
