#pragma once

#include "model/records.h"

/// What was known on a day of people, panels and registers (GEN-1: what IND to COM call done).
/// Plans stay: closing dates, expiries, dates needed by and due, goals, restrictions and the dates
/// of an induction.
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
/// Cases received and issues opened by then, and what had been done about them (REF, ISS). An issue
/// closed later is still open.
void know_referrals(ReferralRegister& referrals, Date as_of);
/// What had been done, shown, reported and revised of commitments (COM).
void know_commitments(Commitments& commitments, Date as_of);

}  // namespace panelpress::rules
