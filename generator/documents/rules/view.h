#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/view.h"

/// rules.html, ready for print: every rule with its source and what was decided.
namespace panelpress::documents {

/// The rules of one family.
struct RuleGroupView {
  std::string code;
  std::string title;
  std::vector<DefinitionView> rules;
  PANELPRESS_VIEW(RuleGroupView, code, title, rules)
};

struct RulesView {
  PageView page;
  std::vector<RuleGroupView> groups;
  std::vector<OverrideView> overrides;
  PANELPRESS_VIEW(RulesView, page, groups, overrides)
};

RulesView rules_view(const Context& context);

/// The rules rest on the settings alone: their figures and the guidance version.
std::vector<std::string> inputs_of_rules();

}  // namespace panelpress::documents
