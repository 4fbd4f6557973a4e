#include "base/limits.h"
#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

/// The term in months is set on the person: 18 under IPM, 36 under PACK25 (PAN-14).
TableSpec<Appointment> appointment_table() {
  return TableSpec<Appointment>()
      .key("start", kRequired, &Appointment::start, date(), "First day of the term (PAN-14).")
      .key("term_months", kRequired, &Appointment::term_months, whole(1, kLongestTerm),
           "How many months the term lasts.")
      .key("ctc_expires", kOptional, &Appointment::ctc_expires, date(),
           "Last day of the counter-terrorist check (PAN-14).")
      .key("payroll_number", kOptional, &Appointment::payroll_number, line(),
           "Number by which SSC Pay knows the member.")
      .key("appraised_on", kOptional, &Appointment::appraised_on, done_on(),
           "When the member was appraised before a further term (IND-5).");
}

/// An item may have a date ahead: it is planned until then (GEN-4, IND-2); hence not `done_on`.
TableSpec<Induction> induction_table() {
  return TableSpec<Induction>()
      .key("visit", kOptional, &Induction::visit, date(), "Visit to a removal centre.")
      .key("training", kOptional, &Induction::training, date(), "Training for the role.")
      .key("observed_panels", kOptional, &Induction::observed_panels, list_of(observed_panel()),
           "Panels watched, each by its id, or by its date when it is not in the records; two are "
           "expected.")
      .key("gatekeeper", kOptional, &Induction::gatekeeper, date(),
           "Time with the Detention Gatekeeper.")
      .key("cpp_lead", kOptional, &Induction::cpp_lead, date(), "Time with the CPP lead.")
      .key("it_access", kOptional, &Induction::it_access, date(),
           "Access to the computer systems.");
}

TableSpec<GoalPeriod> goal_table() {
  return TableSpec<GoalPeriod>()
      .key("start", kRequired, &GoalPeriod::start, date(), "First day.")
      .key("end", kRequired, &GoalPeriod::end, date(), "Last day.")
      .check([](const GivenTable&, const GoalPeriod& period, FileErrors& errors) {
        refuse_reversed(period.end, "end", period.start, "start", errors);
      });
}

TableSpec<Restriction> restriction_table() {
  return TableSpec<Restriction>()
      .key("from", kRequired, &Restriction::from, date(), "First day.")
      .key("to", kOptional, &Restriction::to, date(), "Last day; open when not given.")
      .check([](const GivenTable&, const Restriction& period, FileErrors& errors) {
        refuse_reversed(period.to, "to", period.from, "from", errors);
      });
}

/// Grade and appointment exclude each other: independent members have no grade (PAN-2), and nobody
/// else a term.
void check_independence(const GivenTable& table, const Person& person, FileErrors& errors) {
  if (!person.area) return;
  if (person.is_independent()) {
    refuse_key(table, "grade", "is not for independent members: they have no grade", errors);
    require_key(table, "appointment", "for an independent member", errors);
  } else {
    refuse_key(table, "appointment", "is for independent members alone", errors);
    require_key(table, "grade", "unless the area is independent", errors);
  }
}

constexpr std::string_view kIndependenceSchema =
    R"({"if":{"properties":{"area":{"const":"independent"}},"required":["area"]},)"
    R"("then":{"required":["appointment"],"properties":{"grade":false}},)"
    R"("else":{"required":["grade"],"properties":{"appointment":false}}})";

TableSpec<Person> person_table() {
  return TableSpec<Person>()
      .key("id", kRequired, &Person::id, new_id<PersonId>(),
           "Id by which other files name the person.")
      .key("name", kRequired, &Person::name, line(), "Name, as it is to be printed.")
      .key("email", kOptional, &Person::email, email(), "Email address.")
      .key("grade", kOptional, &Person::grade, one_of<Grade>(),
           "Grade; required, but an error for independent members.")
      .key("area", kRequired, &Person::area, one_of<Area>(),
           "Area that the person works in and represents (PAN-3).")
      .key("trained_on", kOptional, &Person::trained_on, done_on(),
           "Date of the first CPP training (PAN-8).")
      .key("reserve_for", kOptional, &Person::reserve_for,
           one_of(std::vector<Area>(kCoreAreas.begin(), kCoreAreas.end())),
           "Core area for which the person stands in (PAN-11).")
      .key("refreshed_on", kOptional, &Person::refreshed_on, list_of(done_on()),
           "When the training was refreshed (TRN-1).")
      .key("manager_agreed_on", kOptional, &Person::manager_agreed_on, done_on(),
           "When the line manager agreed to 10 to 12 panels (TRN-3).")
      .key("pass_until", kOptional, &Person::pass_until, date(),
           "Last day of a permanent pass to the buildings (ARR-3).")
      .table("goal", kOptional, &Person::goal, goal_table(), "Period of the goal sheet (GOAL-1).")
      .tables("restricted", kOptional, &Person::restrictions, restriction_table(),
              "When the person may not take part (CON-2).")
      .table_or_tables("appointment", kOptional, &Person::appointments, appointment_table(),
                       "Term of an independent member, one table for each term; required for them "
                       "and an error for others.")
      .table("induction", kOptional, &Person::induction, induction_table(),
             "When each item of an independent member's induction was done (IND-2).")
      .check(check_independence, kIndependenceSchema);
}

/// The name is printed where a day falls on the holiday (PAN-16).
TableSpec<Holiday> holiday_table() {
  return TableSpec<Holiday>()
      .key("date", kRequired, &Holiday::date, date(), "Date of the bank holiday (CMP-5).")
      .key("name", kRequired, &Holiday::name, line(), "Name of the holiday.");
}

}  // namespace

const TableSpec<PeopleFile>& people_table() {
  static const TableSpec<PeopleFile> kTable =
      TableSpec<PeopleFile>().tables("person", kRequired, &PeopleFile::people, person_table(),
                                     "Somebody who sits on panels or serves them.");
  return kTable;
}

const TableSpec<HolidaysFile>& holidays_table() {
  static const TableSpec<HolidaysFile> kTable = TableSpec<HolidaysFile>().tables(
      "holiday", kOptional, &HolidaysFile::holidays, holiday_table(), "A bank holiday.");
  return kTable;
}

}  // namespace panelpress::inputs
