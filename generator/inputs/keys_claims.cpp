#include <algorithm>
#include <initializer_list>

#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

TableSpec<LineApproval> line_approval_table() {
  return TableSpec<LineApproval>()
      .key("by", kRequired, &LineApproval::by, line(), "Name of who approved it.")
      .key("on", kRequired, &LineApproval::on, done_on(), "Date of the approval.");
}

bool is_one_of(LineKind kind, std::initializer_list<LineKind> kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// FEE-1 and FEE-4: without its panel such a line could not be checked at all.
void check_panel_line(const GivenTable& table, const ClaimLine& claimed, FileErrors& errors) {
  if (!claimed.kind || !is_one_of(*claimed.kind, {LineKind::kPanel, LineKind::kCancelledPanel})) {
    return;
  }
  require_key(table, "panel", "for a line about a panel", errors);
}

/// FEE-1 and FEE-2: a rate beside a fixed one would be believed by its writer and used by nobody.
void check_fixed_rate(const GivenTable& table, const ClaimLine& claimed, FileErrors& errors) {
  if (!claimed.kind || !is_one_of(*claimed.kind, {LineKind::kPanel, LineKind::kCancelledPanel,
                                                  LineKind::kFeedbackMeeting})) {
    return;
  }
  refuse_key(table, "rate", "is not for a line of this kind: its rate is fixed", errors);
}

/// FEE-2 and FEE-3 leave the rate open, and half is not assumed.
void check_chosen_rate(const GivenTable& table, const ClaimLine& claimed, FileErrors& errors) {
  if (!claimed.kind || !is_one_of(*claimed.kind, {LineKind::kTraining, LineKind::kOtherEvent,
                                                  LineKind::kAdditional})) {
    return;
  }
  require_key(table, "rate", "for training, another event or an additional line", errors);
}

/// FEE-6. The receipt is not among them: an expense without one is a warning.
void check_expense(const GivenTable& table, const ClaimLine& claimed, FileErrors& errors) {
  if (!claimed.kind || *claimed.kind != LineKind::kExpense) return;
  require_key(table, "category", "for an expense", errors);
  require_key(table, "amount", "for an expense", errors);
}

/// The same four conditions as JSON Schema, for editors.
constexpr std::string_view kPanelLineSchema =
    R"({"if":{"properties":{"kind":{"enum":["panel","cancelled-panel"]}}},)"
    R"("then":{"required":["panel"]}})";
constexpr std::string_view kFixedRateSchema =
    R"({"if":{"properties":{"kind":{"enum":["panel","cancelled-panel","feedback-meeting"]}}},)"
    R"("then":{"properties":{"rate":false}}})";
constexpr std::string_view kChosenRateSchema =
    R"({"if":{"properties":{"kind":{"enum":["training","other-event","additional"]}}},)"
    R"("then":{"required":["rate"]}})";
constexpr std::string_view kExpenseSchema = R"({"if":{"properties":{"kind":{"const":"expense"}}},)"
                                            R"("then":{"required":["category","amount"]}})";

TableSpec<ClaimLine> claim_line_table() {
  return TableSpec<ClaimLine>()
      .key("kind", kRequired, &ClaimLine::kind, one_of<LineKind>(),
           "What is claimed (FEE-1 to FEE-6).")
      .key("date", kRequired, &ClaimLine::date, done_on(), "Date of what is claimed.")
      .key("panel", kOptional, &ClaimLine::panel, id<PanelId>(),
           "Id of the panel; required for panel and cancelled-panel, and the panel that an "
           "additional line belongs to.")
      .key("rate", kOptional, &ClaimLine::rate, one_of<RateKind>(),
           "Rate; required for training, other-event and additional, an error for panel, "
           "cancelled-panel and feedback-meeting.")
      .table("approved", kOptional, &ClaimLine::approved, line_approval_table(),
             "The CPP team's approval of an additional line (FEE-3).")
      .key("category", kOptional, &ClaimLine::category, one_of<ExpenseCategory>(),
           "Category of an expense, for which it is required (FEE-6).")
      .key("amount", kOptional, &ClaimLine::amount, money(),
           "Amount of an expense, for which it is required (FEE-6).")
      .key("receipt", kOptional, &ClaimLine::receipt, line(), "Number of the receipt (FEE-6).")
      .key("note", kOptional, &ClaimLine::note, text(), "Anything else to be said.")
      .check(check_panel_line, kPanelLineSchema)
      .check(check_fixed_rate, kFixedRateSchema)
      .check(check_chosen_rate, kChosenRateSchema)
      .check(check_expense, kExpenseSchema);
}

/// Signature, authorisation and payment come later than the claim (FEE-7), hence optional.
TableSpec<Claim> claim_table() {
  return TableSpec<Claim>()
      .key("id", kRequired, &Claim::id, new_id<ClaimId>(), "Id of the claim.")
      .key("member", kRequired, &Claim::member, id<PersonId>(),
           "Id of the independent member who claims.")
      .key("submitted_on", kRequired, &Claim::submitted_on, done_on(),
           "When it was submitted (FEE-5).")
      .key("signed_on", kOptional, &Claim::signed_on, done_on(),
           "When the member signed it (FEE-7).")
      .table("authorised", kOptional, &Claim::authorised, approval_table(),
             "Who authorised it (FEE-7).")
      .key("paid_on", kOptional, &Claim::paid_on, done_on(), "When it was paid (FEE-7).")
      .tables("line", kRequired, &Claim::lines, claim_line_table(), "One thing that is claimed.");
}

}  // namespace

const TableSpec<ClaimsFile>& claims_table() {
  static const TableSpec<ClaimsFile> kTable = TableSpec<ClaimsFile>().tables(
      "claim", kOptional, &ClaimsFile::claims, claim_table(), "A POH2 claim.");
  return kTable;
}

}  // namespace panelpress::inputs
