#include "rules/facts.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

#include "rules/arranging.h"
#include "rules/attendance.h"
#include "rules/case_checks.h"
#include "rules/cases.h"
#include "rules/chase.h"
#include "rules/claims.h"
#include "rules/commitments.h"
#include "rules/compliance.h"
#include "rules/conduct.h"
#include "rules/escalations.h"
#include "rules/expenditure.h"
#include "rules/fees.h"
#include "rules/follow_up.h"
#include "rules/follow_up_checks.h"
#include "rules/incomplete.h"
#include "rules/induction.h"
#include "rules/issues.h"
#include "rules/known.h"
#include "rules/members.h"
#include "rules/panel_checks.h"
#include "rules/placing.h"
#include "rules/quality_checks.h"
#include "rules/recruitment.h"
#include "rules/referral_checks.h"
#include "rules/referrals.h"
#include "rules/renewal.h"
#include "rules/schedule.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

void append(std::vector<Finding>& all, std::vector<Finding> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Work that reads nothing which another step of its round makes. What it finds wrong it adds.
using Step = std::function<void(std::vector<Finding>& findings)>;

/// Takes the steps of a round, as many at once as there are threads. Each has a list of its own to
/// add to.
void take(const std::vector<Step>& steps, const Threads& threads, Facts& facts) {
  std::vector<std::vector<Finding>> found(steps.size());
  for_each_index(steps.size(), threads, [&](std::size_t i) { steps[i](found[i]); });
  for (std::vector<Finding>& each : found) append(facts.findings, std::move(each));
}

/// Facts of a panel and what is wrong with it together: the checks read the facts of that panel
/// alone. `context` must outlive the steps.
void add_panels(Facts& facts, const PanelContext& context, std::vector<Step>& steps) {
  const std::vector<Panel>& panels = facts.records->panels;
  facts.panels.resize(panels.size());
  for (std::size_t i = 0; i < panels.size(); ++i) {
    steps.emplace_back([&facts, &panels, &context, i](auto& findings) {
      facts.panels[i] = panel_facts(panels[i], context);
      append(findings, panel_findings({facts.panels[i], context}));
    });
  }
}

/// Panel documents look at the case as it stood on the panel's date, hence `cases_on_day` (GEN-3).
void work_out_recommendations(Facts& facts) {
  facts.recommendations =
      recommendation_facts(*facts.records, facts.figures, facts.cases_on_day, facts.as_of);
  facts.recurring_actions = recurring_actions(facts.recommendations);
  facts.compliance = compliance_rows(facts.recommendations);
  facts.open_items = open_items(facts.recommendations, facts.records->working_days(), facts.as_of);
}

/// Claims first: what is unclaimed is what no claim holds, and the expenditure adds up both.
void work_out_money(Facts& facts, std::vector<Finding>& findings) {
  const Records& records = *facts.records;
  facts.claims = claim_facts(records);
  facts.unclaimed = unclaimed_fees(records, facts.claims);
  facts.expenditure = expenditure_months(records, facts.claims, facts.unclaimed);
  append(findings, claim_findings(facts.claims));
  append(findings, expenditure_findings(facts.expenditure, records.settings));
}

/// Members rest on attendance and the pool on members; findings come once all three are there.
void work_out_people(Facts& facts, std::vector<Finding>& findings) {
  const Records& records = *facts.records;
  facts.attendance = attendance_facts(records, facts.as_of);
  facts.members = member_facts(records, facts.attendance, facts.as_of);
  facts.pool = pool_facts(records, facts.members, facts.as_of);
  facts.escalations = escalation_facts(records, facts.as_of);
  append(findings, attendance_findings(facts.attendance));
  append(findings, recruitment_findings(records));
  append(findings, induction_findings(facts.members, records));
  append(findings, renewal_findings(facts.members, records, facts.as_of));
  append(findings, pool_findings(facts.pool, records));
  append(findings, arranging_findings(records, facts.figures, facts.as_of));
  append(findings, restriction_findings(records));
  append(findings, training_findings(records));
  append(findings, escalation_findings(facts.escalations));
}

void work_out_registers(Facts& facts, std::vector<Finding>& findings) {
  const Records& records = *facts.records;
  facts.referrals = referral_facts(records, facts.figures, facts.as_of);
  facts.commitments = commitment_facts(records.commitments, facts.as_of);
  append(findings, referral_findings(facts.referrals, facts.as_of));
  append(findings, issue_findings(records.referrals.issues, facts.as_of));
  append(findings, commitment_findings(facts.commitments, records.commitments));
}

/// What rests on the records alone. The longest steps come first, so that none is left to one
/// thread at the end.
std::vector<Step> steps_from_records(Facts& facts, const History& history,
                                     const PanelContext& context) {
  std::vector<Step> steps{
      [&](auto&) { facts.nationalities = Nationalities{*facts.records}; },
      [&](auto&) { work_out_recommendations(facts); },
      [&](auto&) { facts.cases = case_facts(*facts.records, facts.figures, history, facts.as_of); },
      [&](auto& findings) { work_out_people(facts, findings); },
      [&](auto& findings) { work_out_money(facts, findings); },
      [&](auto& findings) { work_out_registers(facts, findings); }};
  add_panels(facts, context, steps);
  return steps;
}

/// What reads the facts of the round before: what is wrong across records, and the schedule.
std::vector<Step> steps_from_facts(Facts& facts, const History& history) {
  const Records& records = *facts.records;
  return {[&](auto& findings) { find_duplicates(facts, findings); },
          [&](auto& findings) { find_implausible(facts, findings); },
          [&](auto& findings) { find_incomplete(facts, findings); },
          [&](auto& findings) { find_contradictions(facts, history, findings); },
          [&](auto& findings) { append(findings, pack_findings(facts.cases, records, history)); },
          [&](auto& findings) { append(findings, follow_up_findings(facts)); },
          [&](auto&) { facts.schedule = schedule_of(facts); },
          [&](auto& findings) { find_misspelt_nationalities(facts, findings); },
          [&](auto& findings) { append(findings, placing_findings(facts.cases, facts.as_of)); },
          [&](auto& findings) {
            const auto& records_from = records.settings.team.records_from.value;
            append(findings, clock_findings(facts.cases, records_from));
          },
          [&](auto& findings) { append(findings, holiday_findings(records, facts.as_of)); }};
}

/// The item whose id is `id` in a list sorted by id, or null. `key` refers to the id of an item: a
/// copy of each that is compared would cost more than the search.
/// Lists of facts are sorted by id, as the arrays of explain are; the searches rest on it.
template <class Item, class Id, class Key>
const Item* find_sorted(const std::vector<Item>& items, const Id& id, Key key) {
  const auto found =
      std::lower_bound(items.begin(), items.end(), id,
                       [&](const Item& item, const Id& wanted) { return key(item) < wanted; });
  return found != items.end() && key(*found) == id ? &*found : nullptr;
}

}  // namespace

const CaseFacts* Facts::find(const CaseRef& ref) const {
  return find_sorted(cases, ref,
                     [](const CaseFacts& each) -> const CaseRef& { return each.ref(); });
}

const PanelFacts* Facts::find(const PanelId& id) const {
  return find_sorted(panels, id,
                     [](const PanelFacts& each) -> const PanelId& { return each.id(); });
}

const ClaimFacts* Facts::find(const ClaimId& id) const {
  return find_sorted(claims, id,
                     [](const ClaimFacts& each) -> const ClaimId& { return *each.claim->id; });
}

const ReferralFacts* Facts::find(const ReferralId& id) const {
  return find_sorted(referrals, id,
                     [](const ReferralFacts& each) -> const ReferralId& { return each.id(); });
}

const CommitmentFacts* Facts::find(const CommitmentId& id) const {
  return find_sorted(commitments, id,
                     [](const CommitmentFacts& each) -> const CommitmentId& { return each.id(); });
}

const RecommendationFacts* Facts::find(const PanelId& panel, const CaseRef& ref) const {
  return find_sorted(recommendations, std::tie(panel, ref), [](const RecommendationFacts& each) {
    return std::tie(each.panel_id(), each.ref());
  });
}

std::unique_ptr<const Facts> work_out(Records records, Date as_of, const Threads& threads) {
  auto known = std::make_shared<const Records>(known_on(std::move(records), as_of, threads));
  Figures figures{known->settings.rules};
  auto facts = std::make_unique<Facts>(std::move(known), std::move(figures), as_of);
  const History history{*facts->records};
  const WorkingDays working_days = facts->records->working_days();
  const PanelContext context{*facts->records, facts->figures,      history,
                             working_days,    facts->cases_on_day, as_of};
  // Each round reads what the one before worked out and keeps pointers into its lists, to which
  // nothing is added once their round has ended.
  take(steps_from_records(*facts, history, context), threads, *facts);
  take(steps_from_facts(*facts, history), threads, *facts);
  sort_findings(facts->findings);
  // Apart from all others, whose findings every document may tell (CON-1).
  facts->restricted_findings = conduct_findings(*facts->records, as_of);
  sort_findings(facts->restricted_findings);
  // Built when the findings no longer move: the index points into the list.
  facts->finding_index = FindingIndex(facts->findings);
  return facts;
}

}  // namespace panelpress::rules
