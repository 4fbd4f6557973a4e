#pragma once

#include <memory>
#include <vector>

#include "base/finding.h"
#include "base/threads.h"
#include "model/records.h"
#include "rules/case_facts.h"
#include "rules/cases_on_day.h"
#include "rules/compliance_facts.h"
#include "rules/countries.h"
#include "rules/figures.h"
#include "rules/finding_index.h"
#include "rules/money_facts.h"
#include "rules/panel_facts.h"
#include "rules/panels_of_cases.h"
#include "rules/people_facts.h"
#include "rules/recurring_actions.h"
#include "rules/referral_facts.h"
#include "rules/schedule_facts.h"

namespace panelpress::rules {

/// Everything that the rules say on a day. Pointers are into `records` and into this object, which
/// is made once and not copied.
struct Facts {
  Facts(std::shared_ptr<const Records> known, Figures figures_in_force, Date on)
      : records(std::move(known)),
        figures(std::move(figures_in_force)),
        as_of(on),
        cases_on_day(*records),
        panels_of_cases(*records) {}
  Facts(const Facts&) = delete;
  Facts& operator=(const Facts&) = delete;

  std::shared_ptr<const Records> records;  ///< as known on `as_of` (GEN-1)
  Figures figures;
  Date as_of;
  CasesOnDay cases_on_day;  ///< holds what `record` of cases at a panel points to (GEN-3)
  PanelsOfCases panels_of_cases;
  Nationalities nationalities;                       ///< DQ-1, of every case
  std::vector<CaseFacts> cases;                      ///< by reference
  std::vector<PanelFacts> panels;                    ///< by id
  std::vector<RecommendationFacts> recommendations;  ///< by panel, case
  std::vector<RecurringAction> recurring_actions;    ///< by case, words
  std::vector<ComplianceRow> compliance;             ///< by month, area, measure
  std::vector<OpenItem> open_items;                  ///< oldest first (CMP-7)
  std::vector<ClaimFacts> claims;                    ///< by id
  std::vector<Unclaimed> unclaimed;                  ///< by member, panel date, panel
  std::vector<ExpenditureMonth> expenditure;         ///< by month, without gaps
  std::vector<AttendanceFacts> attendance;           ///< by person
  std::vector<MemberFacts> members;                  ///< the independent members, by person
  PoolFacts pool;
  std::vector<EscalationFacts> escalations;  ///< by date
  std::vector<ReferralFacts> referrals;      ///< by id
  std::vector<CommitmentFacts> commitments;  ///< by id
  Schedule schedule;
  std::vector<Finding> findings;  ///< sorted by file, line, column, rule
  /// What is told with `--restricted` and stands in restricted documents alone (CON-1); sorted
  /// alike.
  std::vector<Finding> restricted_findings;
  FindingIndex finding_index;  ///< of `findings`

  const CaseFacts* find(const CaseRef& ref) const;
  const PanelFacts* find(const PanelId& id) const;
  const ClaimFacts* find(const ClaimId& id) const;
  const ReferralFacts* find(const ReferralId& id) const;
  const CommitmentFacts* find(const CommitmentId& id) const;
  /// What a held panel recommended for a case; null when it did not.
  const RecommendationFacts* find(const PanelId& panel, const CaseRef& ref) const;
};

/// Applies every rule to the records, as of a date. Pure: the same records and date give the same
/// facts, on however many threads. Facts later than `as_of` are left out first (GEN-1).
std::unique_ptr<const Facts> work_out(Records records, Date as_of, const Threads& threads = {});

}  // namespace panelpress::rules
