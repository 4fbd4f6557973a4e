#include "rules/people_facts.h"

#include <algorithm>

namespace panelpress::rules {

int InductionFacts::done() const {
  return static_cast<int>(
      std::ranges::count_if(steps, [](const InductionStep& step) { return step.is_done; }));
}

int PoolFacts::seats() const {
  int all = 0;
  for (const PoolWeek& week : weeks) all += week.seats;
  return all;
}

// ESC-1: what was escalated may be about the panel alone.
std::string EscalationFacts::subject() const {
  const std::string& id = panel->id->text;
  return feedback->ref ? id + " " + feedback->ref->text : id;
}

}  // namespace panelpress::rules
