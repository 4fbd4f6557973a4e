#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/working_days.h"
#include "model/case_record.h"
#include "model/claim.h"
#include "model/commitments.h"
#include "model/feedback.h"
#include "model/panel.h"
#include "model/person.h"
#include "model/recruitment.h"
#include "model/referral.h"
#include "model/settings.h"

namespace panelpress {

/// One file that was read: its path relative to the inputs folder and the SHA-256 of its bytes.
struct InputFile {
  std::string path;
  std::string sha256;
};

/// Everything that the inputs folder holds, valid: every id named exists, every required key has a
/// value. What has an id is sorted by it, by code point.
struct Records {
  Settings settings;
  std::map<Date, Text> holidays;
  std::vector<Person> people;
  std::vector<CaseRecord> cases;
  /// Of people whose detention begins after the day for which the records are told (GEN-1): of use
  /// to a panel that lists them, and found with the others. Empty in records as read.
  std::vector<CaseRecord> cases_to_come;
  std::vector<Panel> panels;
  std::vector<Claim> claims;
  Recruitment recruitment;
  Feedback feedback;
  ReferralRegister referrals;
  Commitments commitments;
  std::vector<InputFile> files;  ///< sorted by path

  /// What has the id; null when nothing has.
  const Person* find(const PersonId& id) const;
  const CaseRecord* find(const CaseRef& ref) const;
  const Panel* find(const PanelId& id) const;
  const Claim* find(const ClaimId& id) const;
  const BusinessArea* find(const AreaCode& code) const;
  const Campaign* find(const CampaignId& id) const;
  const Candidate* find(const CandidateId& id) const;
  const ReferredCase* find(const ReferralId& id) const;
  const Issue* find(const IssueId& id) const;
  const InspectionReport* find(const ReportId& id) const;
  const Commitment* find(const CommitmentId& id) const;

  /// The days on which the Home Office works.
  WorkingDays working_days() const;
};

}  // namespace panelpress
