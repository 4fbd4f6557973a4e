#include "documents/explain/subject.h"

#include <algorithm>

#include "base/nearest.h"
#include "inputs/known_ids.h"

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

/// An id that is somebody's, and the name that stands beside it wherever it is guessed.
struct OfSomebody {
  std::string id;
  std::string name;
};

/// The ids of people, and of what is about one person.
std::vector<OfSomebody> ids_of_people(const rules::Facts& facts) {
  const Records& records = *facts.records;
  std::vector<OfSomebody> ids;
  const auto add = [&](const auto& id, const Text& name) {
    ids.push_back({id.text, name_or_empty(name)});
  };
  for (const auto& each : facts.cases) add(each.ref(), each.record->name);
  for (const Person& each : records.people) add(*each.id, each.name);
  for (const auto& each : records.recruitment.candidates) add(*each.id, each.name);
  for (const auto& each : facts.claims) {
    const Person* member = records.find(*each.claim->member);
    add(*each.claim->id, member ? member->name : Text());
  }
  return ids;
}

/// Every id that can be asked about and is nobody's.
std::vector<std::string> ids_of_things(const rules::Facts& facts) {
  std::vector<std::string> ids{"pool", "team"};
  const auto add = [&](const auto& items, auto id_of) {
    for (const auto& each : items) ids.push_back(id_of(each));
  };
  const auto text_of_id = [](const auto& each) { return each.id->text; };
  const Records& records = *facts.records;
  add(facts.panels, [](const auto& each) { return each.id().text; });
  add(records.recruitment.campaigns, text_of_id);
  add(facts.referrals, [](const auto& each) { return each.id().text; });
  add(records.referrals.issues, text_of_id);
  add(facts.commitments, [](const auto& each) { return each.id().text; });
  add(records.commitments.recommendations, [](const auto& each) { return each.id().text; });
  add(records.settings.business_areas, [](const auto& each) { return each.code->text; });
  add(records.settings.core_areas, [](const auto& each) { return std::string(word(*each.code)); });
  add(facts.expenditure, [](const auto& each) { return to_iso(each.month); });
  return ids;
}

/// " did you mean 'A1234567' (Wren Fictional)?": a near id is more often another person's, so that
/// one of a person is guessed of a slip of one sign alone, and only where it can be but one.
std::string guess(const rules::Facts& facts, const std::string& id) {
  const auto people = ids_of_people(facts);
  const auto is_meant = [&](const OfSomebody& each) {
    return inputs::is_slip_of_one_sign(id, each.id);
  };
  const auto meant = std::ranges::find_if(people, is_meant);
  if (meant == people.end()) return did_you_mean(nearest_word(id, ids_of_things(facts)));
  if (std::ranges::count_if(people, is_meant) > 1) return {};
  const std::string name = meant->name.empty() ? "" : " (" + meant->name + ")";
  return ", did you mean '" + meant->id + "'" + name + "?";
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
  const std::string guessed = guess(facts, id);
  return "no case, panel, claim or person '" + id + "'" + guessed + (guessed.empty() ? ": " : " ") +
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
