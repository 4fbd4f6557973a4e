#include "documents/expenditure/view.h"

#include <algorithm>

#include "documents/claims/unclaimed.h"
#include "documents/expenditure/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

void add_funder(ExpenditureView& view, const rules::ExpenditureMonth& month) {
  if (!month.funder) return;
  view.funder = name_or_empty(month.funder->name);
  view.directorate = recorded_or_empty(month.funder->directorate);
}

void add_sums(ExpenditureView& view, const rules::ExpenditureMonth& month,
              const Vocabulary& vocabulary) {
  view.fees = in_pounds(month.fees);
  view.expenses = in_pounds(month.expenses);
  view.booked = in_pounds(month.booked);
  view.claimed = in_pounds(month.progress.claimed);
  view.authorised = in_pounds(month.progress.authorised);
  view.paid = in_pounds(month.progress.paid);
  view.total = in_pounds(month.total());
  view.year_to_date = in_pounds(month.year_to_date);
  view.accrued = in_pounds(month.accrued);
  // Told, or whoever adds up the lines would come to another sum.
  const auto refused =
      std::ranges::count_if(month.costs, [](const auto& cost) { return cost.line->has_error(); });
  if (refused > 0) view.refused = vocabulary.count.lines(refused);
}

void add_tables(ExpenditureView& view, const Context& context,
                const rules::ExpenditureReport& report) {
  view.grid = grid_view(context, report.grid);
  view.costs = cost_views(context, report);
  view.outlook = outlook_view(context, report.outlook);
}

void add_open(ExpenditureView& view, const Context& context,
              const rules::ExpenditureReport& report) {
  for (const auto* each : report.month->accruals) {
    view.accruals.push_back(unclaimed_view(context, *each));
  }
  for (const auto* each : report.payable) view.payable.push_back(unclaimed_view(context, *each));
}

}  // namespace

std::string name_of(const Vocabulary& vocabulary, const rules::CostKind& kind) {
  return kind.is_expense ? vocabulary.expense(kind.category) : vocabulary.line(kind.kind);
}

ExpenditureView expenditure_view(const Context& context, const rules::ExpenditureReport& report) {
  const rules::ExpenditureMonth& month = *report.month;
  const auto words = words_of<ExpenditureWords>(context);
  ExpenditureView view;
  view.page =
      page_view(context, {.title = words.title(),
                          .subject = words.subject(in_words(month.month)),
                          .rules = {"EXP-1", "EXP-2", "EXP-3", "EXP-4", "EXP-5", "FEE-1", "FEE-4",
                                    "FEE-5", "FEE-7", "FEE-9", "FEE-10", "GEN-1"},
                          .inputs = inputs_of_team(context),
                          .findings = findings_about(context.facts, {about_month(month.month)})});
  view.month = in_words(month.month);
  view.until = in_words(last_day_of(month.month));
  view.is_over = last_day_of(month.month) <= context.facts.as_of;
  view.workbook = way(document(Paper::kExpenditure, month.month),
                      document(Paper::kExpenditureWorkbook, month.month));
  add_funder(view, month);
  add_sums(view, month, context.vocabulary);
  view.chart = months_chart(report, words.chart);
  if (report.outlook.budget) {
    view.budget_finding = words.budget.finding(view.year_to_date, view.until,
                                               in_pounds(*report.outlook.budget->amount));
    view.budget_chart = budget_chart(report, words.budget);
  }
  view.months = months_view(report, words);
  add_tables(view, context, report);
  add_cost_tables(view, context, report, words);
  add_open(view, context, report);
  return view;
}

}  // namespace panelpress::documents
