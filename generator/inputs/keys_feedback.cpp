#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

/// Feedback that was passed on keeps nothing that tells who it is about (IND-4).
void check_passed_on(const GivenTable& table, const ChairFeedback& feedback, FileErrors& errors) {
  const bool is_passed_on = is_true(feedback.passed_on);
  for (const std::string_view key : {"panel", "chair", "member", "text"}) {
    if (is_passed_on) {
      refuse_key(table, key, "must go once the feedback was passed on: it would tell who", errors);
    } else {
      require_key(table, key, "until the feedback was passed on", errors);
    }
  }
  if (is_passed_on) require_key(table, "month", "once the feedback was passed on", errors);
}

constexpr std::string_view kPassedOnSchema =
    R"({"if":{"properties":{"passed_on":{"const":true}},"required":["passed_on"]},)"
    R"("then":{"required":["month"],"properties":)"
    R"({"panel":false,"chair":false,"member":false,"text":false}},)"
    R"("else":{"required":["panel","chair","member","text"]}})";

/// Four keys are there until it was passed on, and none after (IND-4); hence optional in the table,
/// and decided by the check.
TableSpec<ChairFeedback> chair_feedback_table() {
  using Feedback = ChairFeedback;
  return TableSpec<Feedback>()
      .key("panel", kOptional, &Feedback::panel, id<PanelId>(),
           "Id of the panel; required until passed on, and then an error.")
      .key("chair", kOptional, &Feedback::chair, id<PersonId>(),
           "Id of the chair; required until passed on, and then an error.")
      .key("member", kOptional, &Feedback::member, id<PersonId>(),
           "Id of who gives the feedback; required until passed on, and then an error.")
      .key("text", kOptional, &Feedback::text, text(),
           "The feedback; required until passed on, and then an error.")
      .key("kind", kRequired, &Feedback::kind, one_of<FeedbackKind>(), "Kind of feedback.")
      .key("month", kOptional, &Feedback::month, month(),
           "Month of the panel; required once passed on.")
      .key("passed_on", kOptional, &Feedback::passed_on, yes_or_no(),
           "Whether the CPP lead has it; no date, since the day would name the panel.")
      .check(check_passed_on, kPassedOnSchema);
}

/// The answer has a date of its own: ESC-1 needs both.
TableSpec<Escalation> escalation_table() {
  return TableSpec<Escalation>()
      .key("to", kRequired, &Escalation::to, line(), "Who was asked (ESC-1).")
      .key("on", kRequired, &Escalation::on, done_on(), "When.")
      .key("answered_on", kOptional, &Escalation::answered_on, done_on(), "When they answered.")
      .key("answer", kOptional, &Escalation::answer, text(), "What they answered.");
}

TableSpec<CaseFeedback> case_feedback_table() {
  return TableSpec<CaseFeedback>()
      .key("panel", kRequired, &CaseFeedback::panel, id<PanelId>(), "Id of the panel.")
      .key("ref", kOptional, &CaseFeedback::ref, id<CaseRef>(),
           "Reference of the case; none about the panel as a whole.")
      .key("text", kRequired, &CaseFeedback::text, text(), "What the wash-up said.")
      .table("escalate", kOptional, &CaseFeedback::escalate, escalation_table(),
             "What was taken further (ESC-1).");
}

/// Who is told of it is not written: it is the CPP lead, always (CON-1).
TableSpec<Conduct> conduct_table() {
  return TableSpec<Conduct>()
      .key("panel", kRequired, &Conduct::panel, id<PanelId>(), "Id of the panel.")
      .key("about", kRequired, &Conduct::about, id<PersonId>(), "Id of the person.")
      .key("happened_at", kRequired, &Conduct::happened_at, done_at(), "When it happened.")
      .key("told_lead_at", kOptional, &Conduct::told_lead_at, done_at(),
           "When the CPP lead was told (CON-1).")
      .key("action", kOptional, &Conduct::action, text(), "What was done.");
}

}  // namespace

const TableSpec<Feedback>& feedback_table() {
  static const TableSpec<Feedback> kTable =
      TableSpec<Feedback>()
          .tables("chair_feedback", kOptional, &Feedback::chairs, chair_feedback_table(),
                  "Feedback on a chair (IND-4).")
          .tables("case_feedback", kOptional, &Feedback::cases, case_feedback_table(),
                  "Feedback of the wash-up on a case or a panel.")
          .tables("conduct", kOptional, &Feedback::conduct, conduct_table(),
                  "A concern about somebody's conduct (CON-1).");
  return kTable;
}

}  // namespace panelpress::inputs
