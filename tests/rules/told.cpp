#include <algorithm>
#include <stdexcept>

#include "rules/fixtures.h"

namespace panelpress::fixtures {

namespace {

template <class T>
const T& found(const T* item, const std::string& id) {
  if (!item) throw std::logic_error("no facts about " + id);
  return *item;
}

}  // namespace

const rules::CaseFacts& Told::about(const std::string& ref) const {
  return found(facts_->find(CaseRef{ref}), ref);
}

const rules::PanelFacts& Told::panel(const std::string& id) const {
  return found(facts_->find(PanelId{id}), id);
}

const rules::ClaimFacts& Told::claim(const std::string& id) const {
  return found(facts_->find(ClaimId{id}), id);
}

const rules::RecommendationFacts& Told::recommendation(const std::string& panel,
                                                       const std::string& ref) const {
  return found(facts_->find(PanelId{panel}, CaseRef{ref}), panel + " " + ref);
}

std::string Told::measure(Measure measure, const std::string& panel, const std::string& ref) const {
  const rules::MeasureFacts* facts = recommendation(panel, ref).measure(measure);
  return facts ? std::string(word(facts->value)) : "no such measure";
}

Strings Told::findings(const std::string& rule) const {
  Strings found;
  for (const Finding& each : facts_->findings) {
    if (each.rule == rule)
      found.push_back(std::string(word(each.severity)) + " " + each.subject.text());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string Told::message(const std::string& rule) const {
  Strings messages;
  for (const Finding& each : facts_->findings) {
    if (each.rule == rule) messages.push_back(each.message.text());
  }
  return messages.size() == 1 ? messages.front()
                              : std::to_string(messages.size()) + " findings of " + rule;
}

}  // namespace panelpress::fixtures
