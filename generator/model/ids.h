#pragma once

#include "base/id.h"

namespace panelpress {

using CaseRef = Id<struct CaseRefTag>;
using PanelId = Id<struct PanelIdTag>;
using PersonId = Id<struct PersonIdTag>;
using ClaimId = Id<struct ClaimIdTag>;
using AreaCode = Id<struct AreaCodeTag>;
using CampaignId = Id<struct CampaignIdTag>;
using CandidateId = Id<struct CandidateIdTag>;
/// A case referred to the unit for advice (REF), and a systemic issue that such cases show (ISS).
using ReferralId = Id<struct ReferralIdTag>;
using IssueId = Id<struct IssueIdTag>;
/// Who refers cases and who works on them: free ids, defined nowhere.
using ReferringArea = Id<struct ReferringAreaTag>;
using SpecialistId = Id<struct SpecialistIdTag>;
using ReportId = Id<struct ReportIdTag>;
/// A report's id, '-' and the number that the report gives the recommendation: "PO-3".
using RecommendationId = Id<struct RecommendationIdTag>;
using CommitmentId = Id<struct CommitmentIdTag>;
/// The code of a detention centre, or free text where settings list none.
using CentreCode = Id<struct CentreCodeTag>;

}  // namespace panelpress
