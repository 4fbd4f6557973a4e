#include "rules/training.h"

namespace panelpress::rules {

const Field<Date>* trained_on(const Person& person) {
  const Field<Date>& first = person.trained_on;
  const Field<Date>& induction = person.induction.training;
  if (!induction) return first ? &first : nullptr;
  return first && *first <= *induction ? &first : &induction;
}

bool is_trained_on(const Person& person, Date date) {
  const Field<Date>* training = trained_on(person);
  return training && **training <= date;
}

}  // namespace panelpress::rules
