#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

TableSpec<HandedBack> handed_back_table() {
  return TableSpec<HandedBack>()
      .key("on", kRequired, &HandedBack::on, done_on(), "When.")
      .key("agreed_by", kOptional, &HandedBack::agreed_by, line(),
           "Name of the manager who agreed (REF-5).");
}

TableSpec<QualityCheck> quality_check_table() {
  return TableSpec<QualityCheck>()
      .key("on", kRequired, &QualityCheck::on, done_on(), "When.")
      .key("by", kRequired, &QualityCheck::by, line(), "Who looked.")
      .key("result", kRequired, &QualityCheck::result, line(), "What they found (REF-7).");
}

/// `from` and `specialist` are free ids: the register is kept by a unit whose areas and people
/// settings do not list.
TableSpec<ReferredCase> referred_case_table() {
  using Case = ReferredCase;
  return TableSpec<Case>()
      .key("id", kRequired, &Case::id, new_id<ReferralId>(), "Id of the referral.")
      .key("received_at", kRequired, &Case::received_at, done_at(), "When it came in (REF-1).")
      .key("channel", kRequired, &Case::channel, one_of<Channel>(), "How it came in.")
      .key("from", kRequired, &Case::from, new_id<ReferringArea>(), "Referring area: a free id.")
      .key("subject", kRequired, &Case::subject, line(), "What it is about, without a name.")
      .key("kind", kRequired, &Case::kind, line(), "A free word by which referrals are counted.")
      .key("mp", kOptional, &Case::mp, yes_or_no(), "Whether an MP asks.")
      .key("needed_by", kOptional, &Case::needed_by, date(),
           "When the answer is needed, if sooner than it is due (REF-3).")
      .key("decision", kOptional, &Case::decision, one_of<ReferralDecision>(),
           "What was decided (REF-1).")
      .key("decided_at", kOptional, &Case::decided_at, done_at(), "When it was decided.")
      .key("told_at", kOptional, &Case::told_at, done_at(), "When the referring area was told.")
      .key("reason", kOptional, &Case::reason, text(), "Why it was rejected (REF-4).")
      .key("signposted_to", kOptional, &Case::signposted_to, line(),
           "Where it was signposted to (REF-4).")
      .key("specialist", kOptional, &Case::specialist, new_id<SpecialistId>(Empty::kIsNone),
           "Who works on it: a free id.")
      .key("allocated_on", kOptional, &Case::allocated_on, done_on(),
           "When it was allocated (REF-2).")
      .key("work_done_on", kOptional, &Case::work_done_on, done_on(),
           "When the specialist's work was done (REF-2).")
      .key("answered_on", kOptional, &Case::answered_on, done_on(), "When it was answered (REF-3).")
      .key("updates", kOptional, &Case::updates, list_of(done_on()),
           "When the referring area was told how it stands (REF-6).")
      .table("returned", kOptional, &Case::returned, handed_back_table(),
             "The specialist handed it back (REF-5).")
      .table("qa", kOptional, &Case::qa, quality_check_table(), "Quality assurance (REF-7).")
      .key("systemic", kOptional, &Case::systemic, yes_or_no(),
           "Whether it shows a systemic issue (REF-8).")
      .key("issue", kOptional, &Case::issue, id<IssueId>(Empty::kIsNone),
           "Id of the systemic issue (REF-8).");
}

/// What a closed issue lacks is ISS-1's to tell.
TableSpec<Issue> issue_table() {
  return TableSpec<Issue>()
      .key("id", kRequired, &Issue::id, new_id<IssueId>(), "Id of the systemic issue.")
      .key("title", kRequired, &Issue::title, line(), "What it is.")
      .key("opened_on", kRequired, &Issue::opened_on, done_on(), "When it was opened.")
      .key("state", kRequired, &Issue::state, one_of<IssueState>(), "Where it stands (ISS-1).")
      .key("looked_at", kOptional, &Issue::looked_at, list_of(done_on()),
           "When somebody looked at it (ISS-1).")
      .key("closed_on", kOptional, &Issue::closed_on, done_on(), "When it was closed.")
      .key("evidence", kOptional, &Issue::evidence, text(), "What shows that it can be closed.");
}

/// Both days included. Absences may lie ahead (GEN-4).
TableSpec<Absence> absence_table() {
  return TableSpec<Absence>()
      .key("specialist", kRequired, &Absence::specialist, new_id<SpecialistId>(), "Who is away.")
      .key("from", kRequired, &Absence::from, date(), "First day.")
      .key("to", kRequired, &Absence::to, date(), "Last day.")
      .check([](const GivenTable&, const Absence& period, FileErrors& errors) {
        refuse_reversed(period.to, "to", period.from, "from", errors);
      });
}

}  // namespace

const TableSpec<ReferralRegister>& referrals_table() {
  using Register = ReferralRegister;
  static const TableSpec<Register> kTable =
      TableSpec<Register>()
          .tables("referral", kOptional, &Register::cases, referred_case_table(),
                  "A case referred to the unit for advice (REF).")
          .tables("issue", kOptional, &Register::issues, issue_table(), "A systemic issue (ISS-1).")
          .tables("absence", kOptional, &Register::absences, absence_table(),
                  "Days on which a specialist is away (REF-10).");
  return kTable;
}

}  // namespace panelpress::inputs
