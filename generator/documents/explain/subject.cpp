#include "documents/explain/subject.h"

#include "base/nearest.h"

namespace panelpress::documents {

Subject find_subject(const rules::Facts& facts, const std::string& id) {
  const Records& records = *facts.records;
  return {facts.find(CaseRef{id}),    facts.find(PanelId{id}),      facts.find(ClaimId{id}),
          records.find(PersonId{id}), records.find(CampaignId{id}), records.find(CandidateId{id}),
          facts.find(ReferralId{id}), records.find(IssueId{id}),    facts.find(CommitmentId{id})};
}

std::optional<std::string> nearest_subject(const rules::Facts& facts, std::string_view id) {
  constexpr int kMostEdits = 3;
  NearestWord nearest{id, kMostEdits};
  for (const auto& each : facts.cases) nearest.consider(each.ref().text);
  for (const auto& each : facts.panels) nearest.consider(each.id().text);
  for (const auto& each : facts.claims) nearest.consider(each.claim->id->text);
  const Records& records = *facts.records;
  for (const auto& each : records.people) nearest.consider(each.id->text);
  for (const auto& each : records.recruitment.campaigns) nearest.consider(each.id->text);
  for (const auto& each : records.recruitment.candidates) nearest.consider(each.id->text);
  for (const auto& each : facts.referrals) nearest.consider(each.id().text);
  for (const auto& each : records.referrals.issues) nearest.consider(each.id->text);
  for (const auto& each : facts.commitments) nearest.consider(each.id().text);
  return nearest.found();
}

bool is_about(const Finding& finding, std::string_view id) {
  std::string_view rest = finding.subject;
  while (!rest.empty()) {
    const auto space = rest.find(' ');
    if (rest.substr(0, space) == id) return true;
    rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
  }
  return false;
}

}  // namespace panelpress::documents
