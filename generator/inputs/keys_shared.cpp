#include "inputs/keys.h"

namespace panelpress::inputs {

// The one place that knows which table belongs to which kind of file.
std::shared_ptr<const TableFacts> facts_of(Kind kind) {
  switch (kind) {
    case Kind::kSettings:
      return settings_table().facts();
    case Kind::kPeople:
      return people_table().facts();
    case Kind::kHolidays:
      return holidays_table().facts();
    case Kind::kCase:
      return case_table().facts();
    case Kind::kPanel:
      return panel_table().facts();
    case Kind::kClaims:
      return claims_table().facts();
    case Kind::kRecruitment:
      return recruitment_table().facts();
    case Kind::kFeedback:
      return feedback_table().facts();
    case Kind::kReferrals:
      return referrals_table().facts();
    case Kind::kCommitments:
      break;
  }
  return commitments_table().facts();
}

// Used by several tables, and told from others by its address (map_keys.cpp): there is one of it.
const TableSpec<Contact>& contact_table() {
  static const TableSpec<Contact> kTable =
      TableSpec<Contact>()
          .key("name", kRequired, &Contact::name, line(), "Name, as it is to be printed.")
          .key("email", kRequired, &Contact::email, email(),
               "Email address; empty when there is none.");
  return kTable;
}

const TableSpec<Approval>& approval_table() {
  static const TableSpec<Approval> kTable =
      TableSpec<Approval>()
          .key("name", kRequired, &Approval::name, line(), "Name of who approved it.")
          .key("grade", kRequired, &Approval::grade, one_of<Grade>(), "Their grade.")
          .key("on", kRequired, &Approval::on, done_on(), "Date of the approval.");
  return kTable;
}

}  // namespace panelpress::inputs
