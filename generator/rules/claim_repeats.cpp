#include "rules/claim_repeats.h"

#include <algorithm>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

bool is_expense(const ClaimLine& line) { return *line.kind == LineKind::kExpense; }

/// Two receipts that differ show that two like expenses are two.
/// Without both receipts nothing tells two like expenses apart, and somebody has to look.
bool have_different_receipts(const ClaimLine& a, const ClaimLine& b) {
  return is_recorded(a.receipt) && is_recorded(b.receipt) && !same_text(*a.receipt, *b.receipt);
}

Message what_is_repeated(const ClaimLine& line) {
  if (is_expense(line)) {
    return say("the {} expense of {} on {}", word(*line.category), in_pounds(*line.amount),
               *line.date);
  }
  return line.panel ? say("the {} line for panel {}", word(*line.kind), line.panel->text)
                    : say("the {} line of {}", word(*line.kind), *line.date);
}

void add_warning(ClaimLineFacts& line, Message message, const Source& source) {
  line.problems.push_back({"FEE-11", Severity::kWarning, std::move(message),
                           "take it out of one of the two, or correct the line that is wrong",
                           source});
}

}  // namespace

// An expense repeats another whichever panel either of them names (FEE-11).
ClaimRepeats::Likeness ClaimRepeats::likeness_of(const Claim& claim, const ClaimLine& line) {
  const std::string& member = claim.member->text;
  if (is_expense(line)) {
    return {member,     LineKind::kExpense, static_cast<int>(*line.category),
            *line.date, std::string(),      line.amount->count};
  }
  return {member, *line.kind, 0, *line.date, line.panel ? line.panel->text : std::string(), 0};
}

const ClaimRepeats::Seen* ClaimRepeats::repeated_by(const Seen& line) const {
  const auto alike = alike_.find(likeness_of(*line.claim, *line.line));
  if (alike == alike_.end()) return nullptr;
  const auto earlier = std::ranges::find_if(alike->second, [&](const Seen& each) {
    return !have_different_receipts(*each.line, *line.line);
  });
  return earlier == alike->second.end() ? nullptr : &*earlier;
}

// The same receipt in two claims: within one claim a receipt may cover several lines.
const ClaimRepeats::Seen* ClaimRepeats::same_receipt_elsewhere(const Seen& line) const {
  if (!is_recorded(line.line->receipt)) return nullptr;
  const auto found = receipts_.find({line.claim->member->text, folded(*line.line->receipt)});
  if (found == receipts_.end()) return nullptr;
  const auto earlier = std::ranges::find_if(
      found->second, [&](const Seen& each) { return each.claim != line.claim; });
  return earlier == found->second.end() ? nullptr : &*earlier;
}

void ClaimRepeats::remember(const Seen& line) {
  alike_[likeness_of(*line.claim, *line.line)].push_back(line);
  if (is_recorded(line.line->receipt)) {
    receipts_[{line.claim->member->text, folded(*line.line->receipt)}].push_back(line);
  }
}

// In the order in which claims were submitted: the later claim is told, naming the earlier
// (FEE-11).
void ClaimRepeats::read(ClaimFacts& claim) {
  for (ClaimLineFacts& each : claim.lines) {
    const Seen line{claim.claim, each.line};
    // At most one warning a line: one that repeats another has the same receipt as a rule.
    if (const Seen* earlier = repeated_by(line)) {
      add_warning(
          each,
          say("{} is already in claim {}", what_is_repeated(*each.line), earlier->claim->id->text),
          each.line->source);
    } else if (const Seen* other = same_receipt_elsewhere(line)) {
      add_warning(each,
                  fmt::format("receipt {} is already in claim {}", trimmed(*each.line->receipt),
                              other->claim->id->text),
                  each.line->receipt.source);
    }
    remember(line);
  }
}

}  // namespace panelpress::rules
