#include "render/workbook/form.h"

#include <algorithm>

#include "render/workbook/checked.h"
#include "render/workbook/text.h"

namespace panelpress::render {

namespace {

/// One check of one cell, in the form that the library takes; it holds the texts that are pointed
/// to.
class CellCheck {
 public:
  CellCheck(const Table& table, const Region& region, const Check& check)
      : table_(table),
        region_(region),
        check_(check),
        words_(check.words),
        title_(line_text(check.title)),
        help_(line_text(check.help)) {}

  void add(lxw_worksheet* worksheet, std::size_t row, std::size_t column) {
    lxw_data_validation rule{};
    rule.input_title = rule.error_title = title_.data();
    rule.input_message = rule.error_message = help_.data();
    switch (check_.kind) {
      case Check::Kind::kOneOf:
        allow_words(rule);
        break;
      case Check::Kind::kDate:
        allow_dates(rule, row);
        break;
      case Check::Kind::kText:
        ask_for_text(rule, row, column);
    }
    checked(worksheet_data_validation_cell(worksheet, region_.heading_row + 1 + sheet_row(row),
                                           sheet_column(column), &rule),
            "a check of " + table_.columns[column].heading);
  }

 private:
  static std::uint32_t sheet_row(std::size_t row) { return static_cast<std::uint32_t>(row); }
  std::uint16_t sheet_column(std::size_t column) const {
    return static_cast<std::uint16_t>(region_.first_column + column);
  }

  void allow_words(lxw_data_validation& rule) {
    pointers_.clear();
    for (std::string& each : words_) pointers_.push_back(each.data());
    pointers_.push_back(nullptr);
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = pointers_.data();
  }

  // Formulas, since the earliest day stands in another cell of the row; today is counted when the
  // sheet is filled in.
  void allow_dates(lxw_data_validation& rule, std::size_t row) {
    const auto earliest = std::ranges::find_if(
        table_.columns, [&](const Column& each) { return each.heading == check_.not_before; });
    if (earliest == table_.columns.end()) throw std::invalid_argument("no column " + title_);
    const auto index = static_cast<std::size_t>(earliest - table_.columns.begin());
    formula_ = "=" + address(region_, row, index) + (check_.is_after ? "+1" : "");
    rule.validate = LXW_VALIDATION_TYPE_DATE_FORMULA;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_formula = formula_.data();
    rule.maximum_formula = today_.data();
  }

  // Custom: Excel's own check of length takes blanks for text.
  void ask_for_text(lxw_data_validation& rule, std::size_t row, std::size_t column) {
    formula_ = "=LEN(TRIM(" + address(region_, row, column) + "))>0";
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.value_formula = formula_.data();
    rule.ignore_blank = LXW_VALIDATION_OFF;
  }

  const Table& table_;
  const Region& region_;
  const Check& check_;
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
  std::string title_;
  std::string help_;
  std::string formula_;
  std::string today_ = "=TODAY()";
};

}  // namespace

// A check for each cell, not for the column: its formula names its row.
void add_checks(lxw_worksheet* worksheet, const Table& table, const Region& region) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (!table.columns[c].check) continue;
    CellCheck check(table, region, *table.columns[c].check);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (std::holds_alternative<Input>(table.rows[r].at(c))) check.add(worksheet, r, c);
    }
  }
}

// Without a password: it keeps from slips, not from intent.
void protect(lxw_worksheet* worksheet) {
  lxw_protection allowed{};
  allowed.format_columns = LXW_TRUE;
  allowed.format_rows = LXW_TRUE;
  allowed.sort = LXW_TRUE;
  allowed.autofilter = LXW_TRUE;
  worksheet_protect(worksheet, nullptr, &allowed);
}

}  // namespace panelpress::render
