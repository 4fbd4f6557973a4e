#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// A campaign for independent members, with the dates of its first steps (IND-1).
struct Campaign {
  Source source;
  Field<CampaignId> id;
  Field<int> places;
  Field<int> term_months;
  Field<Date> contacted_on;  ///< the Public Appointments Team
  Field<Date> cabinet_office_on;
  Field<Date> conflicts_checked_on;
  Field<Date> documents_sent_on;
  Field<Date> timetable_agreed_on;
  Field<Date> advertised_on;
  Field<DateTime> closes_at;
};

/// A counter-terrorist check of a candidate.
struct Clearance {
  Source source;
  Field<Date> on;
  Field<Date> expires;
};

/// The search of what is public about a candidate.
struct DueDiligence {
  Source source;
  Field<Date> on;
  Field<int> pages;
  Text result;
};

/// The form by which SSC Pay learns of a new member.
struct Poh1 {
  Source source;
  Field<Date> sent_on;
  Field<Grade> grade;  ///< of who authorised it
  Field<Date> confirmed_on;
};

/// Somebody who applied, with the dates of the further steps (IND-1).
struct Candidate {
  Source source;
  Field<CandidateId> id;
  Field<CampaignId> campaign;
  Text name;
  Text email;
  Field<Date> interests_declared_on;
  Field<Date> politics_declared_on;
  Text disqualified;  ///< the reason
  Field<Date> sifted_on;
  Field<Date> interviewed_on;
  Field<Date> approved_on;  ///< by Ministers
  std::optional<Clearance> ctc;
  std::optional<DueDiligence> due_diligence;
  Field<Date> offered_on;
  Field<Date> welcomed_on;  ///< IND-3
  std::optional<Poh1> poh1;
  Field<PersonId> person;  ///< once appointed
};

/// What recruitment.toml holds, each sorted by id.
struct Recruitment {
  std::vector<Campaign> campaigns;
  std::vector<Candidate> candidates;
};

}  // namespace panelpress
