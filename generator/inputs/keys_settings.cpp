#include <fmt/format.h>

#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

TableSpec<DataOwner> data_owner_table() {
  return TableSpec<DataOwner>()
      .key("name", kRequired, &DataOwner::name, line(), "Name, as it is to be printed.")
      .key("email", kRequired, &DataOwner::email, email(),
           "Email address; empty when there is none.")
      .key("trained_on", kRequired, &DataOwner::trained_on, done_on(),
           "Date of the training in the quality of data (CCU 4.4).");
}

/// The marking has no default: a document with the wrong one may not leave the team.
TableSpec<Team> team_table() {
  return TableSpec<Team>()
      .key("name", kRequired, &Team::name, line(), "Name of the CPP team, printed on documents.")
      .key("email", kRequired, &Team::email, email(), "Mailbox that the team's emails come from.")
      .key("marking", kRequired, &Team::marking, line(),
           "Protective marking, printed on every document and in every email subject.")
      .key("sample", kOptional, &Team::sample, yes_or_no(),
           "Whether to print FICTIONAL SAMPLE DATA on every document.")
      .key("records_from", kOptional, &Team::records_from, date(),
           "First day of these records; nothing before it is called missing or missed (GEN-5).")
      .table("lead", kOptional, &Team::lead, contact_table(),
             "The CPP lead: welcome email, conduct and feedback.")
      .key("senior_managers", kOptional, &Team::senior_managers, list_of(email()),
           "Addresses that get the compliance return of every area.")
      .table("data_owner", kOptional, &Team::data_owner, data_owner_table(),
             "Who answers for the quality of the records (CCU 4.4).");
}

TableSpec<BandMinutes> minutes_table() {
  using Minutes = BandMinutes;
  return TableSpec<Minutes>()
      .key("early", kOptional, &Minutes::early, count(), "Before day 84 of detention.")
      .key("3-month", kOptional, &Minutes::month_3, count(), "From day 84.")
      .key("6-month", kOptional, &Minutes::month_6, count(), "From day 168.")
      .key("9-month", kOptional, &Minutes::month_9, count(), "From day 252.")
      .key("12-month", kOptional, &Minutes::month_12, count(), "From day 336.")
      .key("light-touch", kOptional, &Minutes::light_touch, count(),
           "With bail granted in principle, whatever the band (PCK-3).");
}

/// Every figure that a rule lets be changed, and no other: an override is printed in Definitions,
/// so that each key belongs to a rule.
TableSpec<RuleOverrides> rules_table() {
  using Rules = RuleOverrides;
  return TableSpec<Rules>()
      .key("guidance", kOptional, &Rules::guidance, one_of<Guidance>(),
           "Version of the CPP guidance to follow (GEN-2).")
      .key("first_day", kOptional, &Rules::first_day, whole(0, 1),
           "Number of the day on which detention began (CLK-1).")
      .key("rejection_grade", kOptional, &Rules::rejection_grade, one_of<Grade>(),
           "Least grade that may approve a rejection (POST-7).")
      .key("response_days", kOptional, &Rules::response_days, count(),
           "Days from a panel to the response of casework (POST-2).")
      .key("invitation_days", kOptional, &Rules::invitation_days, count(),
           "Days before a panel by which invitations go out (PAN-9).")
      .key("identification_days", kOptional, &Rules::identification_days, count(),
           "Days before a panel by which its cases are identified (PAN-10).")
      .key("confirmation_days", kOptional, &Rules::confirmation_days, count(),
           "Days before a panel by which members answer (PAN-11).")
      .key("case_list_days", kOptional, &Rules::case_list_days, count(),
           "Days before a panel by which independent members have the case list (PAN-13).")
      .key("pack_days", kOptional, &Rules::pack_days, count(),
           "Days before a panel by which its pack is issued (PCK-8).")
      .key("availability_days", kOptional, &Rules::availability_days, count(),
           "Days before a panel by which availability and names are asked for (ARR-1).")
      .key("told_days", kOptional, &Rules::told_days, count(),
           "Working days from receipt to the decision on a referral (REF-1).")
      .key("work_days", kOptional, &Rules::work_days, count(),
           "Working days from allocation to the end of a specialist's work (REF-2).")
      .key("answer_days", kOptional, &Rules::answer_days, count(),
           "Working days from acceptance to the answer (REF-3).")
      .key("audit_days", kOptional, &Rules::audit_days, count(),
           "Days from a panel to its audit (POST-4).")
      .key("panel_minutes", kOptional, &Rules::panel_minutes, count(),
           "How long a panel lasts, in minutes (SEL-4).")
      .key("opening_minutes", kOptional, &Rules::opening_minutes, count(),
           "Minutes to open a panel (SEL-4).")
      .key("wash_up_minutes", kOptional, &Rules::wash_up_minutes, count(),
           "Minutes kept free at the end of a panel (SEL-4).")
      .table("minutes", kOptional, &Rules::minutes, minutes_table(),
             "Minutes that a case takes, by how long the person has been detained (SEL-4).");
}

/// The code names files of the return, hence a new id with all that is refused of one.
TableSpec<BusinessArea> business_area_table() {
  return TableSpec<BusinessArea>()
      .key("code", kRequired, &BusinessArea::code, new_id<AreaCode>(),
           "Code by which cases name the area; names its files of the compliance return, so it "
           "cannot be 'compliance'.")
      .key("name", kRequired, &BusinessArea::name, line(), "Name of the casework team.")
      .key("command", kRequired, &BusinessArea::command, line(), "Command that it belongs to.")
      .key("email", kRequired, &BusinessArea::email, email(), "Mailbox of the team.")
      .table("spoc", kRequired, &BusinessArea::spoc, contact_table(),
             "Single point of contact, who gets the compliance return.");
}

TableSpec<DetentionCentre> detention_centre_table() {
  return TableSpec<DetentionCentre>()
      .key("code", kRequired, &DetentionCentre::code, new_id<CentreCode>(),
           "Code by which cases name the centre.")
      .key("name", kRequired, &DetentionCentre::name, line(), "Name, as it is to be printed.");
}

TableSpec<CoreArea> core_area_table() {
  return TableSpec<CoreArea>()
      .key("code", kRequired, &CoreArea::code,
           one_of(std::vector<Area>(kCoreAreas.begin(), kCoreAreas.end())),
           "One of the four core areas (PAN-3).")
      .table("spoc", kRequired, &CoreArea::spoc, contact_table(),
             "Who names the area's members and reserves (ARR-1).");
}

/// Months need not be complete: ARR-4 takes the next cut-off there is.
TableSpec<PayrollMonth> payroll_table() {
  return TableSpec<PayrollMonth>()
      .key("month", kRequired, &PayrollMonth::month, month(), "Month of the salary.")
      .key("cut_off", kRequired, &PayrollMonth::cut_off, date(),
           "Last day for claims to be paid with it (ARR-4).");
}

TableSpec<TrainingUpdate> training_update_table() {
  return TableSpec<TrainingUpdate>()
      .key("on", kRequired, &TrainingUpdate::on, date(), "When the training changed (TRN-1).")
      .key("what", kRequired, &TrainingUpdate::what, line(), "What changed.");
}

/// FEE-10: a rate begins and never ends: the next one replaces it.
TableSpec<FeeRate> fee_rate_table() {
  return TableSpec<FeeRate>()
      .key("from", kRequired, &FeeRate::from, date(), "First day on which the rate applies.")
      .key("full", kRequired, &FeeRate::full, money(), "Fee for a panel (FEE-1).")
      .key("half", kRequired, &FeeRate::half, money(), "Half fee (FEE-2).");
}

/// Two rates from one day: neither would be in force before the other.
TableSpec<Settings> fees_table() {
  return TableSpec<Settings>()
      .key("cost_code", kRequired, &Settings::cost_code, line(),
           "Cost code printed on every claim (FEE-8).")
      .tables("rate", kRequired, &Settings::fee_rates, fee_rate_table(),
              "Fees of independent members from a date (FEE-10).")
      .check([](const GivenTable&, const Settings& settings, FileErrors& errors) {
        refuse_same(settings.fee_rates, &FeeRate::from, "rates from this date", errors);
      });
}

TableSpec<Funder> funder_table() {
  return TableSpec<Funder>()
      .key("from", kRequired, &Funder::from, date(), "First day on which it pays.")
      .key("name", kRequired, &Funder::name, line(), "Name of the funder (EXP-3).")
      .key("directorate", kRequired, &Funder::directorate, line(), "Directorate it belongs to.");
}

TableSpec<Budget> budget_table() {
  return TableSpec<Budget>()
      .key("financial_year", kRequired, &Budget::financial_year, financial_year(),
           "Year from 1 April to 31 March.")
      .key("amount", kRequired, &Budget::amount, money(), "Budget for the year (EXP-1).");
}

}  // namespace

// Schema and inputs.html keep this order.
const TableSpec<Settings>& settings_table() {
  static const TableSpec<Settings> kTable =
      TableSpec<Settings>()
          .table("team", kRequired, &Settings::team, team_table(),
                 "The team that arranges the panels.")
          .table("rules", kOptional, &Settings::rules, rules_table(),
                 "Figures that override those of the rules; each is printed in Definitions.")
          .tables("business_area", kRequired, &Settings::business_areas, business_area_table(),
                  "The casework teams that own cases.")
          .tables("detention_centre", kOptional, &Settings::detention_centres,
                  detention_centre_table(),
                  "Detention centres; when given, a case can name no other.")
          .tables("core_area", kOptional, &Settings::core_areas, core_area_table(),
                  "The four core areas: who names their members and reserves (ARR-1).")
          .tables("payroll", kOptional, &Settings::payroll, payroll_table(),
                  "Pay-roll cut-offs (ARR-4).")
          .tables("training_update", kOptional, &Settings::training_updates,
                  training_update_table(),
                  "A change of the training that those trained before it have to learn (TRN-1).")
          .part("fees", kRequired, fees_table(), "What independent members are paid.")
          .tables("funder", kRequired, &Settings::funders, funder_table(),
                  "Who pays for the independent members from a date (EXP-3).")
          .tables("budget", kOptional, &Settings::budgets, budget_table(),
                  "Budgets for the independent members.")
          .check([](const GivenTable&, const Settings& settings, FileErrors& errors) {
            refuse_same(settings.funders, &Funder::from, "funders from this date", errors);
            refuse_same(settings.core_areas, &CoreArea::code, "tables of this core area", errors);
            refuse_same(settings.payroll, &PayrollMonth::month, "cut-offs for this month", errors);
            refuse_same(settings.budgets, &Budget::financial_year, "budgets for this year", errors);
          });
  return kTable;
}

}  // namespace panelpress::inputs
