#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "rules/panel.h"

namespace panelpress::rules {

/// A panel with what its checks ask about.
struct PanelScene {
  const PanelFacts& facts;
  const PanelContext& context;

  const Panel& panel() const { return *facts.panel; }
  /// What a finding about the panel is about, and one about a person at it.
  std::string subject() const { return panel().id->text; }
  std::string subject(const Person& person) const { return subject() + ' ' + person.id->text; }
};

/// The findings of SEL, PAN and (on a held panel) REC about a panel and the cases and people at it.
/// A cancelled panel has none of them.
std::vector<Finding> panel_findings(const PanelScene& scene);

}  // namespace panelpress::rules
