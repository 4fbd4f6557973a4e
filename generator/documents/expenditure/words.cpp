#include "documents/expenditure/words.h"

#include "documents/shared/wording.h"
#include "rules/expenditure.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWords = "expenditure/words.txt";

}  // namespace

ExpenditureNames names_of(const Context& context, const rules::ExpenditureMonth& month) {
  ExpenditureNames names;
  names.month = in_words(month.month);
  names.year = in_words(rules::financial_year_of(month.month));
  names.as_of = in_words(context.facts.as_of);
  names.until = in_words(last_day_of(month.month));
  names.spent = in_pounds(month.year_to_date);
  if (month.budget) names.budget = in_pounds(*month.budget->amount);
  if (month.funder) names.funder = name_or_empty(month.funder->name);
  return names;
}

render::Phrases expenditure_words(const Context& context, const ExpenditureNames& names) {
  return render::Phrases(context.templates.render(kWords, names));
}

render::TemplateUse expenditure_words_use() {
  return render::use_phrases<ExpenditureNames>(
      kWords, {"title", "subject", "chart.description", "chart.spent", "chart.accrued",
               "chart.planned", "budget.finding", "budget.description", "budget.line"});
}

}  // namespace panelpress::documents
