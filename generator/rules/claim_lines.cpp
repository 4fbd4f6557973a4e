#include "rules/claim_lines.h"

#include <algorithm>

#include "rules/checks.h"
#include "rules/fees.h"

namespace panelpress::rules {

namespace {

constexpr std::string_view kTakeOut = "take the line out of the claim";

/// One line of a claim and the facts that its checks fill in.
struct LineScene {
  const Records& records;
  const Claim& claim;
  const ClaimLine& line;
  ClaimLineFacts& facts;

  LineKind kind() const { return *line.kind; }
  const PersonId& member() const { return *claim.member; }
  void add(std::string_view rule, Severity severity, Message message, std::string_view remedy,
           const Source& source) const {
    facts.problems.push_back({rule, severity, std::move(message), std::string(remedy), source});
  }
  void refuse(std::string_view rule, Message message, std::string_view remedy,
              const Source& source) const {
    add(rule, Severity::kError, std::move(message), remedy, source);
  }
};

/// FEE-1, FEE-2, FEE-3: the rate that a kind of line has.
/// An expense has an amount and no rate; a kind that may be half or full is refused by the inputs
/// without one.
std::optional<RateKind> rate_of(const ClaimLine& line) {
  switch (*line.kind) {
    case LineKind::kPanel:
    case LineKind::kCancelledPanel:
      return RateKind::kFull;
    case LineKind::kFeedbackMeeting:
      return RateKind::kHalf;
    case LineKind::kTraining:
    case LineKind::kOtherEvent:
    case LineKind::kAdditional:
      return *line.rate;
    case LineKind::kExpense:
      break;
  }
  return std::nullopt;
}

/// FEE-1, IPM: Pay and expenses. Whoever did not attend at all is told so by FEE-9 alone.
/// An expert or observer who did attend: the other case, of somebody who did not, is FEE-9's.
void seat_has_a_fee(const LineScene& scene) {
  if (scene.kind() != LineKind::kPanel) return;
  const Panel& panel = *scene.facts.panel;
  if (!attended(panel, scene.member()) || has_seat_with_fee(panel, scene.member())) return;
  scene.refuse("FEE-1",
               fmt::format("the member was at panel {} as an expert or observer, who has no fee",
                           panel.id->text),
               "take the line out of the claim; induction is claimed as training",
               scene.line.panel.source);
}

/// FEE-3, IPM: Pay and expenses.
/// The approval is of a claim to come: one dated after it could be added for any line.
void additional_approval(const LineScene& scene) {
  if (scene.kind() != LineKind::kAdditional) return;
  constexpr std::string_view kRemedy =
      "the CPP team approves the line, by name, before the claim is submitted";
  const auto& approved = scene.line.approved;
  if (!approved || !is_named(approved->by)) {
    scene.refuse("FEE-3", "additional time without the CPP team's approval", kRemedy,
                 approved ? approved->by.source : scene.line.source);
  } else if (*approved->on > *scene.claim.submitted_on) {
    scene.refuse("FEE-3",
                 say("additional time approved only on {}, after the claim", *approved->on),
                 kRemedy, approved->on.source);
  }
}

/// FEE-4: why a cancelled panel is not payable to the member; empty when it is.
/// In the order in which a reader would ask; the first that holds is the answer, since the others
/// mean nothing then.
std::string why_not_payable(const Panel& panel, const PersonId& member) {
  const std::string& id = panel.id->text;
  if (!panel.is_cancelled()) return fmt::format("panel {} was not cancelled", id);
  if (!is_cancelled_late(panel)) {
    return fmt::format("panel {} was cancelled more than 72 hours before its start", id);
  }
  if (!has_seat_with_fee(panel, member)) {
    return fmt::format("the member was not asked to panel {} as a member", id);
  }
  if (!answered_attending(panel, member)) {
    return fmt::format("the member had not said they would attend panel {}", id);
  }
  return {};
}

/// FEE-4, IPM: Pay and expenses.
void late_cancellation(const LineScene& scene) {
  if (scene.kind() != LineKind::kCancelledPanel) return;
  std::string why = why_not_payable(*scene.facts.panel, scene.member());
  if (!why.empty()) scene.refuse("FEE-4", std::move(why), kTakeOut, scene.line.panel.source);
}

/// FEE-5, IPM: Pay and expenses.
/// One month after is the same day of the next month, or its last; a claim on that day is in time.
void claimed_in_time(const LineScene& scene) {
  const Date last = add_months(*scene.line.date, 1);
  if (*scene.claim.submitted_on <= last) return;
  scene.add("FEE-5", Severity::kWarning,
            say("claimed on {}, more than a month after {} (last day {})",
                *scene.claim.submitted_on, *scene.line.date, last),
            "ask the member to claim within a month", scene.line.date.source);
}

/// FEE-6, IPM: Pay and expenses.
void receipt(const LineScene& scene) {
  if (scene.kind() != LineKind::kExpense || is_recorded(scene.line.receipt)) return;
  scene.add(
      "FEE-6", Severity::kWarning,
      say("expense of {} on {} without a receipt", in_pounds(*scene.line.amount), *scene.line.date),
      "ask the member for the receipt and enter its number", scene.line.receipt.source);
}

/// FEE-9: a panel is paid to those who attended it.
void attendance(const LineScene& scene) {
  if (scene.kind() != LineKind::kPanel) return;
  const Panel& panel = *scene.facts.panel;
  if (attended(panel, scene.member())) return;
  scene.refuse("FEE-9", fmt::format("the member did not attend panel {}", panel.id->text),
               "take the line out of the claim, or correct the panel's attendance",
               scene.line.panel.source);
}

/// FEE-9: each panel is claimed once, whether attended or cancelled; the first line stands.
/// A panel stays claimed even when its line has another error: FEE-9 lets the first line stand, so
/// that correcting it later does not turn two claims around.
void claimed_once(const LineScene& scene, ClaimedPanels& claimed) {
  if (!scene.facts.is_for_a_panel()) return;
  if (claimed.emplace(scene.member(), *scene.line.panel).second) return;
  scene.refuse("FEE-9", fmt::format("panel {} is already claimed", scene.line.panel->text),
               "take the second line for the panel out", scene.line.panel.source);
}

/// FEE-12: the month, the rate and the year of the line hang on its date.
/// An expense may be of another day than its panel, as a night before it.
void on_the_day_of_the_panel(const LineScene& scene) {
  const Panel* panel = scene.facts.panel;
  if (!panel || scene.kind() == LineKind::kExpense || *scene.line.date == *panel->date) return;
  scene.refuse(
      "FEE-12",
      say("dated {}, but panel {} is of {}", *scene.line.date, panel->id->text, *panel->date),
      "give the line the panel's date, or the panel that it is for", scene.line.date.source);
}

/// FEE-10: what the line is worth when nothing is wrong with it.
/// FEE-10: a rate is looked up by the line's own date, not by the claim's.
Pence full_worth(const LineScene& scene) {
  if (scene.kind() == LineKind::kExpense) return *scene.line.amount;
  if (const FeeRate* rate = rate_on(scene.records.settings, *scene.line.date)) {
    return *scene.facts.rate == RateKind::kFull ? *rate->full : *rate->half;
  }
  scene.refuse("FEE-10", say("no fee is in force on {}", *scene.line.date),
               "add a [[fees.rate]] from that date or before to settings.toml",
               scene.line.date.source);
  return {};
}

/// Apart from claimed_once, none of these looks at other lines, so that their order decides only
/// the order of the messages.
constexpr auto kChecks = std::array{
    seat_has_a_fee, additional_approval,    late_cancellation, attendance, claimed_in_time,
    receipt,        on_the_day_of_the_panel};

}  // namespace

bool ClaimLineFacts::has_error() const {
  return std::ranges::any_of(
      problems, [](const Problem& problem) { return problem.severity == Severity::kError; });
}

ClaimLineFacts claim_line_facts(const Records& records, const Claim& claim, const ClaimLine& line,
                                ClaimedPanels& claimed) {
  ClaimLineFacts facts;
  // What is claimed is kept beside what counts: a reader of the claim sees the sum that was asked
  // for, and a line with an error counts nothing.
  facts.line = &line;
  facts.panel = line.panel ? records.find(*line.panel) : nullptr;
  facts.rate = rate_of(line);
  const LineScene scene{records, claim, line, facts};
  for (const auto check : kChecks) check(scene);
  claimed_once(scene, claimed);
  facts.claimed = full_worth(scene);
  facts.amount = facts.has_error() ? Pence{} : facts.claimed;
  return facts;
}

}  // namespace panelpress::rules
