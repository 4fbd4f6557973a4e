#pragma once

#include <string>
#include <vector>

#include "documents/shared/vocabulary.h"
#include "render/view.h"
#include "rules/facts.h"

/// The flags of a case: the same words in every document, the worst first.
namespace panelpress::documents {

struct FlagView {
  std::string words;  ///< "Overdue 12 days"
  std::string look;   ///< class of the style sheet: "bad", "care", "note" or "light"
  PANELPRESS_VIEW(FlagView, words, look)
};

using FlagViews = std::vector<FlagView>;

/// The flags of a case at a panel, told on the panel's date: a case that is late by a panel still
/// to come on `as_of` is not overdue yet.
FlagViews flags_of(const rules::CaseAtPanel& at_panel, Date as_of, const Vocabulary& vocabulary);
/// The flags of a case as of the day; its status is shown apart.
FlagViews flags_of(const rules::CaseFacts& facts, const Vocabulary& vocabulary);

/// "Overdue 12 days, AaR 2", or "None".
std::string in_words(const FlagViews& flags, const Vocabulary& vocabulary);

}  // namespace panelpress::documents
