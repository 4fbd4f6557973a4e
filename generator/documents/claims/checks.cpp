#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "documents/claims/claim.h"

namespace panelpress::documents {

namespace {

using rules::ClaimLineFacts;
using rules::Problem;

using Kind = LineKind;
constexpr auto kFeeKinds = {Kind::kPanel,           Kind::kCancelledPanel, Kind::kTraining,
                            Kind::kFeedbackMeeting, Kind::kOtherEvent,     Kind::kAdditional};
constexpr auto kEveryKind = {Kind::kPanel,           Kind::kCancelledPanel, Kind::kTraining,
                             Kind::kFeedbackMeeting, Kind::kOtherEvent,     Kind::kAdditional,
                             Kind::kExpense};

/// The outcome of some rules for the lines of some kinds.
/// A check without lines is none: neither good nor wrong.
CheckView check_of(const rules::ClaimFacts& claim, std::initializer_list<LineKind> kinds,
                   std::initializer_list<std::string_view> rules, const Vocabulary& vocabulary) {
  const auto among = [](const auto& list, const auto& item) {
    return std::ranges::find(list, item) != list.end();
  };
  CheckResult worst = CheckResult::kGood;
  int lines = 0;
  int wrong = 0;
  for (const ClaimLineFacts& line : claim.lines) {
    if (!among(kinds, *line.line->kind)) continue;
    ++lines;
    const auto broken = std::ranges::find_if(
        line.problems, [&](const Problem& problem) { return among(rules, problem.rule); });
    if (broken == line.problems.end()) continue;
    ++wrong;
    const bool is_refused = broken->severity == Severity::kError;
    worst = std::max(worst, is_refused ? CheckResult::kRefused : CheckResult::kToCheck);
  }
  return {lines == 0 ? CheckResult::kNone : worst, vocabulary.count.lines(lines),
          wrong > 0 ? fmt::format("{}", wrong) : ""};
}

}  // namespace

// Gathered as somebody who authorises a claim would ask.
CheckViews check_views(const rules::ClaimFacts& claim, const Vocabulary& vocabulary) {
  const auto check = [&](std::initializer_list<LineKind> kinds,
                         std::initializer_list<std::string_view> rules) {
    return check_of(claim, kinds, rules, vocabulary);
  };
  CheckViews views;
  views.panels =
      check({Kind::kPanel, Kind::kCancelledPanel}, {"FEE-1", "FEE-4", "FEE-9", "FEE-12"});
  views.additional = check({Kind::kAdditional}, {"FEE-3", "FEE-12"});
  views.rates = check(kFeeKinds, {"FEE-10"});
  views.in_time = check(kEveryKind, {"FEE-5"});
  views.once = check(kEveryKind, {"FEE-11"});
  views.receipts = check({Kind::kExpense}, {"FEE-6"});
  return views;
}

}  // namespace panelpress::documents
