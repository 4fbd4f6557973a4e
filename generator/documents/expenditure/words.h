#pragma once

#include <string>

#include "documents/shared/context.h"
#include "render/phrases.h"
#include "render/view.h"

/// The words of the expenditure report that stand in no one place of its page, and all those of its
/// workbook.
namespace panelpress::documents {

/// What a phrase may name.
struct ExpenditureNames {
  std::string month;   ///< "March 2026"
  std::string year;    ///< "2025-26"
  std::string as_of;   ///< "31 March 2026"
  std::string until;   ///< "31 March 2026"
  std::string spent;   ///< from 1 April to then
  std::string budget;  ///< of the year; empty when none is given
  std::string funder;  ///< "National Returns Command, …"; empty when none is in force
  PANELPRESS_VIEW(ExpenditureNames, month, year, as_of, until, spent, budget, funder)
};

ExpenditureNames names_of(const Context& context, const rules::ExpenditureMonth& month);

render::Phrases expenditure_words(const Context& context, const ExpenditureNames& names);

render::TemplateUse expenditure_words_use();

}  // namespace panelpress::documents
