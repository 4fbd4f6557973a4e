#pragma once

#include "model/records.h"

/// What was known on a day of the people of the panels and of the registers (GEN-1: what IND to COM
/// call done). Plans stay: closing dates, expiries, dates needed by and due, goals, restrictions
/// and the dates of an induction.
namespace panelpress::rules {

/// Training, appraisals and agreements of a person.
void know_person(Person& person, Date as_of);
/// What was asked for and booked for a panel (ARR).
void know_arrangements(Panel& panel, Date as_of);
/// The steps of recruitment (IND-1).
void know_recruitment(Recruitment& recruitment, Date as_of);
/// Feedback of panels held by then, whatever was escalated by then, answers, and concerns and who
/// was told of them. The panels are known already.
void know_feedback(Feedback& feedback, const Records& records, Date as_of);

}  // namespace panelpress::rules
