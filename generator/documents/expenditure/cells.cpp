#include "documents/expenditure/cells.h"

#include <fmt/format.h>

#include "inputs/syntax.h"

namespace panelpress::documents {

std::string counted_id(const Person& person) {
  const std::string& id = person.id->text;
  return inputs::is_number_or_date_to_spreadsheets(id) ? id + " (id)" : id;
}

std::string counted_id(const PanelId& panel) {
  return inputs::is_number_or_date_throughout(panel.text) ? panel.text + " (id)" : panel.text;
}

render::Formula sum_of(std::string_view table, const std::vector<Criterion>& criteria,
                       Pence amount) {
  std::string text = fmt::format("=SUMIFS({}[Amount]", table);
  for (const Criterion& each : criteria) {
    // A reference stands bare; a word is quoted, or a spreadsheet takes it for a name.
    text += each.is_reference ? fmt::format(",{}[{}],{}", table, each.column, each.wanted)
                              : fmt::format(",{}[{}],\"{}\"", table, each.column, each.wanted);
  }
  return money_formula(text + ")", amount);
}

render::Formula cost_of(const std::vector<Criterion>& criteria, Pence amount) {
  // Without its "=", so that two formulas make one.
  const std::string booked = sum_of("Booked", criteria, Pence{}).text.substr(1);
  return money_formula(sum_of("Lines", criteria, Pence{}).text + "+" + booked, amount);
}

std::string plain_pounds(Pence amount) {
  return fmt::format("{}.{:02}", amount.count / 100, amount.count % 100);
}

std::string period_of(Month month, Month reported) {
  return month == reported ? kThisMonth : kEarlier;
}

// The value beside the formula is for programs that show a workbook without calculating it.
render::Formula money_formula(std::string text, Pence amount) {
  return {std::move(text), static_cast<double>(amount.count) / 100};
}

render::Cell amount_cell(const ExpenditureSource& source, const std::optional<Pence>& amount) {
  if (amount) return *amount;
  return render::Absent{source.words.no_rate()};
}

}  // namespace panelpress::documents
