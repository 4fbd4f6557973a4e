#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "documents/explain/view.h"
#include "rules/catalogue.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// Facts as they are explained, section by section, and the rules that they rest on.
class Explanation {
 public:
  void begin(std::string heading);
  /// A fact of the section begun last. A place is where the input decides it.
  void add(const std::string& label, const std::string& value, std::string_view rule,
           const Source& source);
  /// What the rules found wrong with the subject; of everything when there is none.
  void add_findings(const rules::Facts& facts, const std::optional<std::string>& subject);

  const std::vector<ExplainedSection>& sections() const { return sections_; }
  const std::set<std::string, std::less<>>& used_rules() const { return used_; }

 private:
  std::vector<ExplainedSection> sections_;
  std::set<std::string, std::less<>> used_;
};

/// The detention clock, flags, hearings and obligations of a case.
void explain_case(const rules::Facts& facts, const rules::CaseFacts& each,
                  Explanation& explanation);
/// The sum of each cycle, every DCPR due and held, and what was known when (GEN-3).
void explain_case_history(const rules::Facts& facts, const rules::CaseFacts& each,
                          Explanation& explanation);
/// Chair, quorum, time, order and deadlines of a panel, and what it recommended.
void explain_panel(const rules::Facts& facts, const rules::PanelFacts& panel,
                   Explanation& explanation);
/// The lines of a claim, its totals, and whether it is ready.
void explain_claim(const rules::ClaimFacts& claim, Explanation& explanation);
/// Attendance, terms, claims and fees not yet claimed of a person.
void explain_person(const rules::Facts& facts, const Person& person, Explanation& explanation);
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

}  // namespace panelpress::documents
