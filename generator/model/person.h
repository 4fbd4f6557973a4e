#pragma once

#include <optional>
#include <variant>
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
  Field<Date> appraised_on;  ///< before a further term (IND-5)
};

/// A panel that somebody watched: its id, or its date when it is not in the records.
using ObservedPanel = std::variant<Date, PanelId>;

/// The six items of an independent member's induction (IND-2).
struct Induction {
  Field<Date> visit;
  Field<Date> training;
  Field<std::vector<ObservedPanel>> observed_panels;
  Field<Date> gatekeeper;
  Field<Date> cpp_lead;
  Field<Date> it_access;
};

/// The year of a goal sheet (GOAL-1), both days included.
struct GoalPeriod {
  Source source;
  Field<Date> start;
  Field<Date> end;
};

/// When somebody may not sit (CON-2), both days included; open without `to`.
struct Restriction {
  Source source;
  Field<Date> from;
  Field<Date> to;
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
  Field<std::vector<Date>> refreshed_on;  ///< TRN-1
  Field<Date> manager_agreed_on;          ///< TRN-3
  Field<Date> pass_until;                 ///< last day of a permanent pass (ARR-3)
  std::optional<GoalPeriod> goal;
  std::vector<Restriction> restrictions;
  std::vector<Appointment> appointments;
  Induction induction;

  bool is_independent() const { return *area == Area::kIndependent; }
};

}  // namespace panelpress
