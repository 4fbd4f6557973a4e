#pragma once

#include <vector>

#include "base/finding.h"
#include "rules/panel.h"

namespace panelpress::rules {

/// A panel with what its checks ask about.
struct PanelScene {
  const PanelFacts& facts;
  const PanelContext& context;

  const Panel& panel() const { return *facts.panel; }
};

/// The findings of SEL, PAN and (on a held panel) REC about a panel and the cases and people at it.
/// A cancelled panel has none of them.
std::vector<Finding> panel_findings(const PanelScene& scene);

}  // namespace panelpress::rules
