#pragma once

#include "documents/explain/explanation.h"

namespace panelpress::documents {

/// The detention clock, flags, hearings and obligations of a case.
void explain_case(const rules::Facts& facts, const rules::CaseFacts& each,
                  Explanation& explanation);
/// The sum of each cycle, every DCPR due and held, and what was known when (GEN-3).
void explain_case_history(const rules::Facts& facts, const rules::CaseFacts& each,
                          Explanation& explanation);
/// An outcome, its measures, and what became of it.
void explain_recommendation(const rules::RecommendationFacts& each, Explanation& explanation);
/// Chair, quorum, time, order and deadlines of a panel, and what it recommended.
void explain_panel(const rules::Facts& facts, const rules::PanelFacts& panel,
                   Explanation& explanation);
/// The lines of a claim, its totals, and whether it is ready.
void explain_claim(const rules::ClaimFacts& claim, Explanation& explanation);
/// Attendance, terms, claims and fees not yet claimed of a person.
void explain_person(const rules::Facts& facts, const Person& person, Explanation& explanation);
/// Training, goal, what is arranged for the panels to come, and the pool, in the section of a
/// person.
void explain_service(const rules::Facts& facts, const Person& person, Explanation& explanation);
/// The steps of recruitment, and what stops an offer.
void explain_campaign(const Campaign& campaign, Explanation& explanation);
void explain_candidate(const rules::Facts& facts, const Candidate& candidate,
                       Explanation& explanation);
/// The three clocks of a referred case.
void explain_referral(const rules::ReferralFacts& referral, Explanation& explanation);
/// Where a systemic issue stands.
void explain_issue(const Issue& issue, Explanation& explanation);
/// When a commitment was and is due, and where it stands.
void explain_commitment(const rules::CommitmentFacts& commitment, Explanation& explanation);
/// What was answered to a recommendation of a report, and the commitments that name it.
void explain_inspected(const rules::Facts& facts, const InspectionRecommendation& inspected,
                       Explanation& explanation);
/// How many members are in term, and what the planned panels ask of them.
void explain_pool(const rules::PoolFacts& pool, const Settings& settings, Explanation& explanation);
/// Who is written to: a business area, a core area, the team.
void explain_area(const BusinessArea& area, Explanation& explanation);
void explain_core_area(const CoreArea& area, Explanation& explanation);
void explain_team(const Team& team, Explanation& explanation);
/// What a month cost.
void explain_month(const rules::Facts& facts, Month month, Explanation& explanation);

}  // namespace panelpress::documents
