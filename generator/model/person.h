#pragma once

#include <vector>

#include "base/date.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// One term of an independent member (PAN-14).
struct Appointment {
  Source source;
  Field<Date> start;
  Field<int> term_months;
  Field<Date> ctc_expires;
  Text payroll_number;
};

/// The six items of an independent member's induction (IND-2).
struct Induction {
  Field<Date> visit;
  Field<Date> training;
  Field<std::vector<Date>> observed_panels;
  Field<Date> gatekeeper;
  Field<Date> cpp_lead;
  Field<Date> it_access;
};

/// Somebody who sits on panels or serves them. Independent members have appointments and no grade;
/// everybody else has a grade and no appointment.
struct Person {
  Source source;
  Field<PersonId> id;
  Text name;
  Text email;
  Field<Grade> grade;
  Field<Area> area;
  Field<Date> trained_on;
  Field<Area> reserve_for;
  std::vector<Appointment> appointments;
  Induction induction;

  bool is_independent() const { return *area == Area::kIndependent; }
};

}  // namespace panelpress
