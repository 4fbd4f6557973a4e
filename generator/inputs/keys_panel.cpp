#include <map>

#include "inputs/checks.h"
#include "inputs/happened.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

/// Two categories alone are booked by the team (ARR-2, EXP-5).
TableSpec<Booking> booking_table() {
  return TableSpec<Booking>()
      .key("category", kRequired, &Booking::category,
           one_of(std::vector{ExpenseCategory::kRail, ExpenseCategory::kAccommodation}),
           "What was booked.")
      .key("booked_on", kRequired, &Booking::booked_on, done_on(), "When.")
      .key("amount", kRequired, &Booking::amount, money(), "What it cost (EXP-5).")
      .key("open_return", kOptional, &Booking::open_return, yes_or_no(),
           "Whether a journey by rail is an open return (ARR-2).")
      .key("copied_on", kOptional, &Booking::copied_on, done_on(),
           "When the booking was copied to the member (ARR-2).")
      .key("cost_code", kOptional, &Booking::cost_code, line(),
           "Cost code that it was booked against; that of settings when not given (ARR-2).");
}

TableSpec<BuildingVisit> visit_table() {
  return TableSpec<BuildingVisit>()
      .key("building", kRequired, &BuildingVisit::building, line(), "Building to be visited.")
      .key("pass_asked_on", kOptional, &BuildingVisit::pass_asked_on, done_on(),
           "When an unescorted pass was asked for (ARR-3).")
      .key("pass_confirmed_on", kOptional, &BuildingVisit::pass_confirmed_on, done_on(),
           "When the pass was confirmed (ARR-3).");
}

/// An answer without its day may stand: PAN-11 treats it as no answer in time.
TableSpec<Member> member_table() {
  return TableSpec<Member>()
      .key("person", kRequired, &Member::person, id<PersonId>(), "Id of the person invited.")
      .key("as", kOptional, &Member::as, one_of<Area>(),
           "Area that the person represents; their own when not given.")
      .key("answered_on", kOptional, &Member::answered_on, done_on(),
           "When they answered (PAN-11).")
      .key("answer", kOptional, &Member::answer, one_of<Answer>(), "What they answered.")
      .key("reserve", kOptional, &Member::reserve, id<PersonId>(Empty::kIsNone),
           "Id of the person who stands in for them (PAN-11).")
      .key("attended", kOptional, &Member::attended, yes_or_no(),
           "Whether they attended, once the panel was held.")
      .key("late_minutes", kOptional, &Member::late_minutes, count(),
           "How many minutes late they came (GOAL-1).")
      .key("role", kOptional, &Member::role, one_of<MemberRole>(),
           "What they are there for; an expert or observer never counts (PAN).")
      .key("advice", kOptional, &Member::advice, text(),
           "An expert's written advice, printed in the pack.")
      .tables("travel", kOptional, &Member::travel, booking_table(),
              "A journey or a night that the team booked (ARR-2).")
      .table("visit", kOptional, &Member::visit, visit_table(), "A visit to a building (ARR-3).");
}

/// The reason may be missing, since PAN-4 tells it.
TableSpec<QuorumDecision> quorum_decision_table() {
  return TableSpec<QuorumDecision>()
      .key("decision", kRequired, &QuorumDecision::decision, one_of<QuorumDecisionKind>(),
           "What the chair decided without a quorum (PAN-4).")
      .key("reason", kOptional, &QuorumDecision::reason, text(),
           "Why; without it there is no decision (PAN-4).")
      .key("cases", kOptional, &QuorumDecision::cases, list_of(id<CaseRef>()),
           "References of the cases heard, for proceed-in-part.");
}

/// All optional: what an action lacks is REC-5's to tell, by its number.
TableSpec<Action> action_table() {
  return TableSpec<Action>()
      .key("what", kOptional, &Action::what, text(), "What is to be done (REC-5).")
      .key("who", kOptional, &Action::who, line(), "Who is to do it (REC-5).")
      .key("by", kOptional, &Action::by, date(), "By when (REC-5).")
      .key("kind", kOptional, &Action::kind, one_of<BarrierKind>(),
           "Kind of barrier that it is about.")
      .key("completed_on", kOptional, &Action::completed_on, done_on(), "When it was done.");
}

/// REC-3: as a date or in days; with both, a slip in one would go unseen.
void check_long_stop(const GivenTable& table, const Outcome&, FileErrors& errors) {
  if (!table.has("long_stop")) return;
  refuse_key(table, "long_stop_days", "cannot stand beside 'long_stop': give one of them", errors);
}

/// Only the recommendation is required: everything else that an outcome needs depends on which it
/// is (REC-2 to REC-9), and is told by its rule.
TableSpec<Outcome> outcome_table() {
  return TableSpec<Outcome>()
      .key("recommendation", kRequired, &Outcome::recommendation, one_of<Recommendation>(),
           "What the panel recommended (REC-1).")
      .key("reasons", kOptional, &Outcome::reasons, text(), "Reasons (REC-2).")
      .key("grounds", kOptional, &Outcome::grounds, list_of(one_of<Ground>()),
           "Grounds for release (REC-6).")
      .key("alternatives", kOptional, &Outcome::alternatives, text(),
           "View taken of alternatives to detention (REC-4).")
      .key("long_stop", kOptional, &Outcome::long_stop, date(),
           "Longest anticipated time in detention for removal, as a date (REC-3).")
      .key("long_stop_days", kOptional, &Outcome::long_stop_days, count(),
           "The same as days from the panel; not beside long_stop.")
      .key("decided_by", kOptional, &Outcome::decided_by, one_of<DecidedBy>(),
           "How the panel came to its view (REC-9).")
      .key("change_of_circumstances", kOptional, &Outcome::change_of_circumstances, text(),
           "What changed since bail was granted in principle (REC-8).")
      .key("resolve_by", kOptional, &Outcome::resolve_by, date(),
           "When the reasons for no recommendation will be resolved (REC-7).")
      .key("response_due", kOptional, &Outcome::response_due, date(),
           "When casework is to respond; else so many days after the panel (POST-2).")
      .key("key_points", kOptional, &Outcome::key_points, text(),
           "The officer's record of the discussion, in the panel's record.")
      .key("emailed_on", kOptional, &Outcome::emailed_on, done_on(),
           "When the recommendation was emailed to the case owner (POST-8).")
      .tables("action", kOptional, &Outcome::actions, action_table(),
              "A case progression action that the panel recommended.")
      .check(check_long_stop, R"({"not":{"required":["long_stop","long_stop_days"]}})");
}

/// A decision may stand without its day, and the day without a decision: CMP-3 says what each
/// counts as.
TableSpec<Response> response_table() {
  return TableSpec<Response>()
      .key("decision", kOptional, &Response::decision, one_of<Decision>(),
           "Whether casework agrees (POST-7).")
      .key("recorded_on", kOptional, &Response::recorded_on, done_on(),
           "When the decision was recorded on Atlas.")
      .key("reason", kOptional, &Response::reason, text(), "Why casework disagrees (POST-7).")
      .key("calendar_event_completed_on", kOptional, &Response::calendar_event_completed_on,
           done_on(), "When the Atlas calendar event was completed (CMP-2).")
      .table("approved", kOptional, &Response::approved, approval_table(),
             "Who approved a rejection (POST-7, guidance 9.0).")
      .key("further_actions", kOptional, &Response::further_actions, yes_or_no(),
           "Whether a rejected release has further actions to be taken (POST-6).")
      .key("released_on", kOptional, &Response::released_on, done_on(),
           "When the person was released.")
      .key("not_released_reason", kOptional, &Response::not_released_reason, text(),
           "Why a recommended release did not happen (PCK-1).")
      .texts_by_word("not_measurable", &Response::not_measurable,
                     "Compliance measures that cannot be told (CMP-3).",
                     "Why the measure cannot be told.");
}

TableSpec<Audit> audit_table() {
  return TableSpec<Audit>()
      .key("on", kOptional, &Audit::on, done_on(), "Date of the audit (POST-4).")
      .key("progress", kOptional, &Audit::progress, text(), "What has been done.")
      .key("re_refer", kOptional, &Audit::re_refer, yes_or_no(),
           "Whether the case is to be referred again (POST-6).");
}

TableSpec<ListedCase> listed_case_table() {
  return TableSpec<ListedCase>()
      .key("ref", kRequired, &ListedCase::ref, id<CaseRef>(), "Reference of the case.")
      .key("basis", kRequired, &ListedCase::basis, one_of<Basis>(), "Why it is listed (SEL-1).")
      .key("referrer", kOptional, &ListedCase::referrer, one_of<Referrer>(),
           "Who referred an ad hoc case (SEL-2).")
      .key("reason", kOptional, &ListedCase::reason, text(), "Why it was referred (SEL-2).")
      .table("outcome", kOptional, &ListedCase::outcome, outcome_table(),
             "What the panel recommended, once it was held.")
      .table("response", kOptional, &ListedCase::response, response_table(),
             "What casework did about it.")
      .table("audit", kOptional, &ListedCase::audit, audit_table(),
             "What the CPP team found two weeks on.");
}

/// FEE-4 counts back from the start, so that a cancelled panel has one.
void check_times(const GivenTable& table, const Panel& panel, FileErrors& errors) {
  if (panel.date && panel.start && date_of(*panel.start) != *panel.date) {
    errors.add(place_of(panel.start), "'start' must be on the date of the panel");
  }
  if (!panel.status) return;
  if (panel.is_cancelled()) {
    require_key(table, "start", "of a cancelled panel", errors);
    require_key(table, "cancelled_at", "of a cancelled panel", errors);
  } else {
    refuse_key(table, "cancelled_at", "is for a panel whose status is cancelled", errors);
  }
}

/// A panel can only have been held on a day that has come (GEN-4).
void check_held(const GivenTable&, const Panel& panel, FileErrors& errors) {
  if (!panel.status || !panel.is_held() || !panel.date) return;
  has_happened("date", *panel.date, place_of(panel.date), errors);
}

/// The status may have been forgotten rather than the outcome be wrong; which, the message leaves
/// to its reader.
void check_not_held(const GivenTable& table, const Panel& panel, FileErrors& errors) {
  const KeyAndValue* cases = table.find("case");
  if (!panel.status || panel.is_held() || !cases) return;
  for (const Node& listed : cases->value.items) {
    for (const std::string_view key : {"outcome", "response", "audit"}) {
      refuse_key(listed, key, "is for a panel whose status is held", errors);
    }
  }
}

/// Somebody who is both chair and member would count twice for the quorum (PAN-3).
void check_nobody_twice(const GivenTable&, const Panel& panel, FileErrors& errors) {
  std::map<PersonId, Place> first;
  const auto seat = [&](const Field<PersonId>& person) {
    if (!person) return;
    const auto [known, is_new] = first.emplace(*person, place_of(person));
    if (is_new) return;
    errors.add(place_of(person), fmt::format("{} is on this panel twice: first at line {}",
                                             in_quotes(person->text), known->second.line));
  };
  seat(panel.chair);
  seat(panel.officer);
  for (const Member& member : panel.members) seat(member.person);
}

/// Two entries of a case could have two outcomes.
void check_no_case_twice(const GivenTable&, const Panel& panel, FileErrors& errors) {
  std::map<CaseRef, Place> first;
  for (const ListedCase& listed : panel.cases) {
    if (!listed.ref) continue;
    const auto [known, is_new] = first.emplace(*listed.ref, place_of(listed.ref));
    if (is_new) continue;
    errors.add(place_of(listed.ref), fmt::format("{} is on this panel twice: first at line {}",
                                                 in_quotes(listed.ref->text), known->second.line));
  }
}

constexpr std::string_view kCancelledSchema =
    R"({"if":{"properties":{"status":{"const":"cancelled"}}},)"
    R"("then":{"required":["start","cancelled_at"]},"else":{"properties":{"cancelled_at":false}}})";
constexpr std::string_view kNotHeldSchema =
    R"({"if":{"properties":{"status":{"not":{"const":"held"}}}},"then":{"properties":{"case":)"
    R"({"items":{"properties":{"outcome":false,"response":false,"audit":false}}}}}})";

}  // namespace

// Schema and inputs.html keep this order. The checks come last, and see whatever could be read.
const TableSpec<Panel>& panel_table() {
  static const TableSpec<Panel> kTable =
      TableSpec<Panel>()
          .key("id", kRequired, &Panel::id, new_id<PanelId>(),
               "Id by which claims name the panel; names its folder of documents.")
          .key("date", kRequired, &Panel::date, date(), "Date of the panel.")
          .key("start", kOptional, &Panel::start, date_time(),
               "When it starts, on its date; required when cancelled.")
          .key("status", kRequired, &Panel::status, one_of<PanelStatus>(), "Where it stands.")
          .key("cancelled_at", kOptional, &Panel::cancelled_at, done_at(),
               "When it was cancelled (FEE-4); required when cancelled, an error otherwise.")
          .key("invited_on", kOptional, &Panel::invited_on, done_on(),
               "When invitations went out (PAN-9).")
          .key("cases_identified_on", kOptional, &Panel::cases_identified_on, done_on(),
               "When its cases were identified (PAN-10).")
          .key("asked_on", kOptional, &Panel::asked_on, done_on(),
               "When availability and names were asked for (ARR-1).")
          .key("join_url", kOptional, &Panel::join_url, link(),
               "How members join; in the invitation and its calendar part.")
          .key("pack_issued_on", kOptional, &Panel::pack_issued_on, done_on(),
               "When the pack was issued (PCK-8).")
          .key("list_to_independents_on", kOptional, &Panel::list_to_independents_on, done_on(),
               "When independent members had the case list (PAN-13).")
          .key("chair", kRequired, &Panel::chair, id<PersonId>(Empty::kIsNone),
               "Id of the chair, a person with a grade (PAN-1); empty when there is none.")
          .key(
              "officer", kOptional, &Panel::officer, id<PersonId>(Empty::kIsNone),
              "Id of the CPP officer, a person of area cpp-team (PAN-5); empty when there is none.")
          .tables("member", kOptional, &Panel::members, member_table(),
                  "Somebody else who is invited; nobody is on a panel twice.")
          .table("quorum_decision", kOptional, &Panel::quorum_decision, quorum_decision_table(),
                 "What the chair decided without a quorum (PAN-4).")
          .tables("case", kOptional, &Panel::cases, listed_case_table(),
                  "A case on the list; none is on a panel twice.")
          .check(check_held)
          .check(check_times, kCancelledSchema)
          .check(check_not_held, kNotHeldSchema)
          .check(check_nobody_twice)
          .check(check_no_case_twice);
  return kTable;
}

}  // namespace panelpress::inputs
