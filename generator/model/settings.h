#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// A person outside `people.toml`: a case owner or a single point of contact.
struct Contact {
  Source source;
  Text name;
  Text email;
};

/// Who answers for the quality of the records (CCU 4.4).
struct DataOwner {
  Source source;
  Text name;
  Text email;
  Field<Date> trained_on;
};

struct Team {
  Text name;
  Text email;
  Text marking;
  Field<bool> sample;
  Field<Date> records_from;                         ///< GEN-5
  std::optional<Contact> lead;                      ///< the CPP lead
  Field<std::vector<std::string>> senior_managers;  ///< addresses that get the return of every area
  std::optional<DataOwner> data_owner;
};

/// Minutes that a case takes at a panel, by band (SEL-4).
struct BandMinutes {
  Field<int> early;
  Field<int> month_3;
  Field<int> month_6;
  Field<int> month_9;
  Field<int> month_12;
  Field<int> light_touch;
};

/// Overrides of the figures in the rules. A field that was not given has no value here: what
/// applies then is said once, by `rules::Figures`.
struct RuleOverrides {
  Field<Guidance> guidance;
  Field<int> first_day;
  Field<Grade> rejection_grade;
  Field<int> response_days;
  Field<int> invitation_days;
  Field<int> identification_days;
  Field<int> confirmation_days;
  Field<int> case_list_days;
  Field<int> pack_days;
  Field<int> availability_days;
  Field<int> told_days;  ///< working days, as the next two
  Field<int> work_days;
  Field<int> answer_days;
  Field<int> audit_days;
  Field<int> panel_minutes;
  Field<int> opening_minutes;
  Field<int> wash_up_minutes;
  BandMinutes minutes;
};

/// A casework team that owns cases.
struct BusinessArea {
  Source source;
  Field<AreaCode> code;
  Text name;
  Text command;
  Text email;
  Contact spoc;
};

struct DetentionCentre {
  Source source;
  Field<CentreCode> code;
  Text name;
};

/// Who names the members and reserves of one of the four core areas (ARR-1).
struct CoreArea {
  Source source;
  Field<Area> code;
  Contact spoc;
};

/// When claims must be in to be paid with a month's salaries (ARR-4).
struct PayrollMonth {
  Source source;
  Field<Month> month;
  Field<Date> cut_off;
};

/// A change of the CPP training that those trained before it have to learn (TRN-1).
struct TrainingUpdate {
  Source source;
  Field<Date> on;
  Text what;
};

/// The fees in force from a date (FEE-10).
struct FeeRate {
  Source source;
  Field<Date> from;
  Field<Pence> full;
  Field<Pence> half;
};

/// Who pays for the independent members from a date (EXP-3).
struct Funder {
  Source source;
  Field<Date> from;
  Text name;
  Text directorate;
};

/// A year from 1 April to 31 March, known by the calendar year in which it begins.
struct FinancialYear {
  int begins = 0;
  auto operator<=>(const FinancialYear&) const = default;
};

struct Budget {
  Source source;
  Field<FinancialYear> financial_year;
  Field<Pence> amount;
};

struct Settings {
  Source source;
  Team team;
  RuleOverrides rules;
  std::vector<BusinessArea> business_areas;
  std::vector<DetentionCentre> detention_centres;
  std::vector<CoreArea> core_areas;
  std::vector<PayrollMonth> payroll;
  std::vector<TrainingUpdate> training_updates;
  Text cost_code;
  std::vector<FeeRate> fee_rates;
  std::vector<Funder> funders;
  std::vector<Budget> budgets;
};

}  // namespace panelpress
