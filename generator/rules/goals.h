#pragma once

#include <vector>

#include "model/records.h"
#include "rules/figures.h"

namespace panelpress::rules {

/// The figures of somebody's goal sheet (GOAL-1): their own panels from the first day of the period
/// to its last or `as_of`, each list by date, id.
struct GoalFacts {
  const Person* person = nullptr;
  Date from;
  Date until;
  std::vector<const Panel*> attended;          ///< as chair or member
  std::vector<const Panel*> answered_in_time;  ///< by the day of PAN-11
  std::vector<const Panel*> answered_late;     ///< or not at all
  std::vector<const Panel*> declined_in_time;  ///< with the notice of PAN-11
  std::vector<const Panel*> declined_late;
  std::vector<const Panel*> arrived_late;
  std::vector<const Panel*> observed;  ///< held panels of another chair (TRN-2)
  std::vector<Date> training;          ///< first training and refreshers in the period
};

/// The figures of everybody who has a goal period that has begun, by person (GOAL-1).
std::vector<GoalFacts> goal_facts(const Records& records, const Figures& figures, Date as_of);

}  // namespace panelpress::rules
