// The one table of keys: every key of every input file, in keys_*.cpp, one file a kind of input.
#pragma once

#include <memory>
#include <vector>

#include "inputs/kind.h"
#include "inputs/table_spec.h"
#include "model/case_record.h"
#include "model/claim.h"
#include "model/commitments.h"
#include "model/feedback.h"
#include "model/panel.h"
#include "model/person.h"
#include "model/recruitment.h"
#include "model/referral.h"
#include "model/settings.h"

namespace panelpress::inputs {

/// What people.toml holds.
struct PeopleFile {
  std::vector<Person> people;
};

/// A bank holiday (CMP-5).
struct Holiday {
  Source source;
  Field<Date> date;
  Text name;
};

/// What holidays.toml holds.
struct HolidaysFile {
  std::vector<Holiday> holidays;
};

/// What a file of claims holds.
struct ClaimsFile {
  std::vector<Claim> claims;
};

const TableSpec<Settings>& settings_table();
const TableSpec<PeopleFile>& people_table();
const TableSpec<HolidaysFile>& holidays_table();
const TableSpec<CaseRecord>& case_table();
const TableSpec<Panel>& panel_table();
const TableSpec<ClaimsFile>& claims_table();
const TableSpec<Recruitment>& recruitment_table();
const TableSpec<Feedback>& feedback_table();
const TableSpec<ReferralRegister>& referrals_table();
const TableSpec<Commitments>& commitments_table();

/// What is to be known of a kind of file.
std::shared_ptr<const TableFacts> facts_of(Kind kind);

/// A name and an email address: a case owner, a single point of contact.
const TableSpec<Contact>& contact_table();
/// Who approved something, with their grade and the date.
const TableSpec<Approval>& approval_table();

}  // namespace panelpress::inputs
