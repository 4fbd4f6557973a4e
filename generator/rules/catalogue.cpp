#include "rules/catalogue.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "rules/catalogue/cases.h"
#include "rules/catalogue/compliance.h"
#include "rules/catalogue/money.h"
#include "rules/catalogue/panels.h"
#include "rules/catalogue/people.h"
#include "rules/catalogue/quality.h"
#include "rules/catalogue/recommendations.h"
#include "rules/catalogue/registers.h"

namespace panelpress::rules {

namespace {

/// Joined while compiling: the parts stand in one file a field, and every reader sees one table.
template <std::size_t... kSizes>
constexpr auto joined(const Rule (&... parts)[kSizes]) {
  std::array<Rule, (kSizes + ...)> all{};
  Rule* end = all.data();
  ((end = std::copy(std::begin(parts), std::end(parts), end)), ...);
  return all;
}

constexpr auto kCatalogue = joined(kCaseRules, kPanelRules, kRecommendationRules, kComplianceRules,
                                   kMoneyRules, kQualityRules, kPeopleRules, kRegisterRules);

}  // namespace

std::span<const Rule> catalogue() { return kCatalogue; }

// A rule that the program names and the table lacks is a fault of the program, not of any input.
const Rule& rule(std::string_view id) {
  const auto* const found = std::ranges::find(kCatalogue, id, &Rule::id);
  if (found == kCatalogue.end()) {
    throw std::logic_error("no rule " + std::string(id) + " in the catalogue");
  }
  return *found;
}

}  // namespace panelpress::rules
