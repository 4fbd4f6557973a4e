#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "model/subjects.h"
#include "rules/panel.h"

namespace panelpress::rules {

/// A panel with what its checks ask about.
struct PanelScene {
  const PanelFacts& facts;
  const PanelContext& context;

  const Panel& panel() const { return *facts.panel; }
  /// What a finding about the panel is about, and one about a person or a case at it.
  Subject subject() const { return about_panel(*panel().id); }
  Subject subject(const Person& person) const { return about_person_at(*panel().id, *person.id); }
  Subject subject(const CaseAtPanel& at_panel) const {
    return about_case_at(*panel().id, at_panel.ref());
  }
};

/// The findings of SEL, PAN and (on a held panel) REC about a panel and the cases and people at it.
/// A cancelled panel has none of them.
std::vector<Finding> panel_findings(const PanelScene& scene);

// Its parts, each in the source file of its name.

/// The findings of SEL-1, SEL-2, SEL-4 and SEL-8 about a panel that is not cancelled.
void selection_checks(const PanelScene& scene, std::vector<Finding>& findings);
/// The findings of PAN-9 to PAN-13: what was not done in time before a panel, and who has not
/// answered.
void preparation_checks(const PanelScene& scene, std::vector<Finding>& findings);
/// The findings of REC about a held panel.
void recommendation_checks(const PanelScene& scene, std::vector<Finding>& findings);

/// Phrases of speculation, or of presuming that an application or appeal will fail, that the text
/// holds, in the order of the list (REC-11). Whole words, in any case.
std::vector<std::string> doubtful_phrases(std::string_view text);

}  // namespace panelpress::rules
