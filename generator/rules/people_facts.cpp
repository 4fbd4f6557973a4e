#include "rules/people_facts.h"

#include <algorithm>

#include "model/subjects.h"

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
Subject EscalationFacts::subject() const {
  return feedback->ref ? about_case_at(*panel->id, *feedback->ref) : about_panel(*panel->id);
}

}  // namespace panelpress::rules
