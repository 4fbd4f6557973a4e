#include "model/subjects.h"

#include <string>

namespace panelpress {

Subject about_case(const CaseRef& ref) { return {SubjectKind::kCase, ref.text}; }

Subject about_panel(const PanelId& panel) { return {SubjectKind::kPanel, panel.text}; }

Subject about_case_at(const PanelId& panel, const CaseRef& ref) {
  return {SubjectKind::kCaseAtPanel, panel.text, ref.text};
}

Subject about_person_at(const PanelId& panel, const PersonId& person) {
  return {SubjectKind::kPersonAtPanel, panel.text, person.text};
}

Subject about_person(const PersonId& person) { return {SubjectKind::kPerson, person.text}; }

Subject about_claim(const ClaimId& claim) { return {SubjectKind::kClaim, claim.text}; }

Subject about_campaign(const CampaignId& campaign) {
  return {SubjectKind::kCampaign, campaign.text};
}

Subject about_candidate(const CandidateId& candidate) {
  return {SubjectKind::kCandidate, candidate.text};
}

Subject about_referral(const ReferralId& referral) {
  return {SubjectKind::kReferral, referral.text};
}

Subject about_issue(const IssueId& issue) { return {SubjectKind::kIssue, issue.text}; }

Subject about_commitment(const CommitmentId& commitment) {
  return {SubjectKind::kCommitment, commitment.text};
}

Subject about_recommendation(const RecommendationId& recommendation) {
  return {SubjectKind::kRecommendation, recommendation.text};
}

Subject about_area(const AreaCode& area) { return {SubjectKind::kArea, area.text}; }

Subject about_core_area(Area area) { return {SubjectKind::kCoreArea, std::string(word(area))}; }

Subject about_month(Month month) { return {SubjectKind::kMonth, to_iso(month)}; }

Subject about_year(int year) { return {SubjectKind::kYear, std::to_string(year)}; }

Subject about_team() { return {SubjectKind::kTeam, "team"}; }

Subject about_pool() { return {SubjectKind::kPool, "pool"}; }

std::optional<CaseRef> case_of(const Subject& subject) {
  if (subject.kind() == SubjectKind::kCase) return CaseRef{subject.text()};
  if (subject.kind() == SubjectKind::kCaseAtPanel) return CaseRef{std::string(subject.part())};
  return std::nullopt;
}

std::optional<PanelId> panel_of(const Subject& subject) {
  switch (subject.kind()) {
    case SubjectKind::kPanel:
    case SubjectKind::kCaseAtPanel:
    case SubjectKind::kPersonAtPanel:
      return PanelId{std::string(subject.whole())};
    default:
      return std::nullopt;
  }
}

std::optional<PersonId> person_of(const Subject& subject) {
  if (subject.kind() == SubjectKind::kPerson) return PersonId{subject.text()};
  if (subject.kind() == SubjectKind::kPersonAtPanel) return PersonId{std::string(subject.part())};
  return std::nullopt;
}

}  // namespace panelpress
