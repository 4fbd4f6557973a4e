#pragma once

#include <optional>

#include "base/date.h"
#include "base/subject.h"
#include "model/ids.h"
#include "model/words.h"

/// What findings are about: one function for each kind of subject, and the way back to its ids.
namespace panelpress {

enum class SubjectKind : std::uint8_t {
  kNothing,  ///< of what the readers of inputs and templates find
  kCase,
  kPanel,
  kCaseAtPanel,
  kPersonAtPanel,
  kPerson,
  kClaim,
  kCampaign,
  kCandidate,
  kReferral,
  kIssue,
  kCommitment,
  kRecommendation,
  kArea,
  kCoreArea,
  kMonth,
  kYear,
  kTeam,
  kPool
};

Subject about_case(const CaseRef& ref);
Subject about_panel(const PanelId& panel);
/// What a panel made of a case, and what followed.
Subject about_case_at(const PanelId& panel, const CaseRef& ref);
/// Somebody's part in a panel.
Subject about_person_at(const PanelId& panel, const PersonId& person);
Subject about_person(const PersonId& person);
Subject about_claim(const ClaimId& claim);
Subject about_campaign(const CampaignId& campaign);
Subject about_candidate(const CandidateId& candidate);
Subject about_referral(const ReferralId& referral);
Subject about_issue(const IssueId& issue);
Subject about_commitment(const CommitmentId& commitment);
/// What an inspection report recommends (COM-4).
Subject about_recommendation(const RecommendationId& recommendation);
/// A business area, whose team and SPOC settings give.
Subject about_area(const AreaCode& area);
/// A core area of panels, whose SPOC settings give; it may have the code of a business area.
Subject about_core_area(Area area);
/// The expenditure of a month (EXP-4).
Subject about_month(Month month);
/// The bank holidays of a year (GEN-6).
Subject about_year(int year);
/// The CPP team, as settings have it: "team".
Subject about_team();
/// The independent members together (IND-6): "pool".
Subject about_pool();

/// The case that a subject is, or is of at a panel.
std::optional<CaseRef> case_of(const Subject& subject);
/// The panel that a subject is, or is at.
std::optional<PanelId> panel_of(const Subject& subject);
/// The person that a subject is, or is of at a panel.
std::optional<PersonId> person_of(const Subject& subject);

}  // namespace panelpress
