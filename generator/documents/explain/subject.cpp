#include "documents/explain/subject.h"

#include <algorithm>

#include "base/nearest.h"

namespace panelpress::documents {

namespace {

template <class Items, class Wanted>
auto find_where(const Items& items, Wanted wanted) -> decltype(items.data()) {
  const auto found = std::ranges::find_if(items, wanted);
  return found == items.end() ? nullptr : &*found;
}

std::optional<Month> month_with_expenditure(const rules::Facts& facts, const std::string& id) {
  const auto month = parse_month(id);
  const auto* found = find_where(facts.expenditure,
                                 [&](const auto& each) { return month && each.month == *month; });
  return found ? month : std::nullopt;
}

/// Every id that can be asked about.
std::vector<std::string> known_subjects(const rules::Facts& facts) {
  std::vector<std::string> ids{"pool", "team"};
  const auto add = [&](const auto& items, auto id_of) {
    for (const auto& each : items) ids.push_back(id_of(each));
  };
  const auto text_of_id = [](const auto& each) { return each.id->text; };
  const Records& records = *facts.records;
  add(facts.cases, [](const auto& each) { return each.ref().text; });
  add(facts.panels, [](const auto& each) { return each.id().text; });
  add(facts.claims, [](const auto& each) { return each.claim->id->text; });
  add(records.people, text_of_id);
  add(records.recruitment.campaigns, text_of_id);
  add(records.recruitment.candidates, text_of_id);
  add(facts.referrals, [](const auto& each) { return each.id().text; });
  add(records.referrals.issues, text_of_id);
  add(facts.commitments, [](const auto& each) { return each.id().text; });
  add(records.commitments.recommendations, [](const auto& each) { return each.id().text; });
  add(records.settings.business_areas, [](const auto& each) { return each.code->text; });
  add(records.settings.core_areas, [](const auto& each) { return std::string(word(*each.code)); });
  add(facts.expenditure, [](const auto& each) { return to_iso(each.month); });
  return ids;
}

}  // namespace

// Ids are unique within a kind alone: one that names things of several kinds tells all of them.
// What no record has may still be what a finding is about.
AskedAbout find_subject(const rules::Facts& facts, const std::string& id) {
  const Records& records = *facts.records;
  const Settings& settings = records.settings;
  AskedAbout found;
  found.of_case = facts.find(CaseRef{id});
  found.panel = facts.find(PanelId{id});
  found.claim = facts.find(ClaimId{id});
  found.person = records.find(PersonId{id});
  found.campaign = records.find(CampaignId{id});
  found.candidate = records.find(CandidateId{id});
  found.referral = facts.find(ReferralId{id});
  found.issue = records.find(IssueId{id});
  found.commitment = facts.find(CommitmentId{id});
  found.inspected = find_where(records.commitments.recommendations,
                               [&](const auto& each) { return each.id().text == id; });
  found.area = records.find(AreaCode{id});
  found.core_area =
      find_where(settings.core_areas, [&](const auto& each) { return word(*each.code) == id; });
  if (id == "pool") found.pool = &facts.pool;
  if (id == "team") found.team = &settings.team;
  found.month = month_with_expenditure(facts, id);
  found.is_of_a_finding =
      std::ranges::any_of(facts.findings, [&](const Finding& each) { return is_about(each, id); });
  return found;
}

std::string no_such_subject(const rules::Facts& facts, const std::string& id) {
  const auto nearest = nearest_word(id, known_subjects(facts));
  return "no case, panel, claim or person '" + id + "'" + did_you_mean(nearest) +
         (nearest ? " " : ": ") +
         "explain takes the id of one, of a campaign, candidate, referral, issue, commitment or "
         "recommendation of a report, the code of an area, a month, 'pool' or 'team'";
}

bool is_about(const Finding& finding, std::string_view id) {
  std::string_view rest = finding.subject.text();
  while (!rest.empty()) {
    const auto space = rest.find(' ');
    if (rest.substr(0, space) == id) return true;
    rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
  }
  return false;
}

}  // namespace panelpress::documents
