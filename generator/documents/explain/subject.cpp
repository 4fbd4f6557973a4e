#include "documents/explain/subject.h"

#include "base/nearest.h"

namespace panelpress::documents {

Subject find_subject(const rules::Facts& facts, const std::string& id) {
  return {facts.find(CaseRef{id}), facts.find(PanelId{id}), facts.find(ClaimId{id}),
          facts.records->find(PersonId{id})};
}

std::optional<std::string> nearest_subject(const rules::Facts& facts, std::string_view id) {
  constexpr int kMostEdits = 3;
  NearestWord nearest{id, kMostEdits};
  for (const auto& each : facts.cases) nearest.consider(each.ref().text);
  for (const auto& each : facts.panels) nearest.consider(each.id().text);
  for (const auto& each : facts.claims) nearest.consider(each.claim->id->text);
  for (const auto& each : facts.records->people) nearest.consider(each.id->text);
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
