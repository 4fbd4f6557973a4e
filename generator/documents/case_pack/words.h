#pragma once

#include <string>

#include "documents/case_pack/sentences.h"
#include "documents/shared/context.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// What a pack is made from.
struct PackContext {
  const Context& context;
  const rules::PanelFacts& panel;
  const PackSentences& say;
};

/// What a person in detention is called, or that no name is recorded.
std::string name_of(const PackSentences& say, const CaseRecord& record);
/// "Actions": what a panel recommended, where there is no room for more.
const render::Sentence<>& short_outcome(const PackSentences& say, Recommendation outcome);

}  // namespace panelpress::documents
