#pragma once

#include <optional>

#include "model/person.h"

/// The service of an independent member: their terms, one after another (PAN-14, PAN-15, IND-5).
namespace panelpress::rules {

/// The first day on which a term no longer runs (PAN-14).
Date first_day_out(const Appointment& term);

/// Whether a term runs on the date.
bool covers(const Appointment& term, Date date);

/// The terms of a person, the earliest first.
std::vector<const Appointment*> terms_by_start(const Person& person);

/// The term that covers the date, else the latest begun, else the first to come; null when a person
/// has none.
const Appointment* present_term(const Person& person, Date date);

/// The first day on which somebody no longer serves: that of their last term. None without a term.
std::optional<Date> service_ends(const Person& person);

/// How many of the days from `from` to `to`, both included, are in some term.
int days_in_term(const Person& person, Date from, Date to);

}  // namespace panelpress::rules
