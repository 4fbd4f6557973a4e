#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "rules/facts.h"

namespace panelpress::rules {

/// Finds what is claimed twice (FEE-11). Claims are shown to it in the order of FEE-9, so that the
/// later line is told and the earlier named.
class ClaimRepeats {
 public:
  /// Adds the warning of FEE-11 to each line that repeats one seen before, of this claim or of
  /// another of the same member.
  void read(ClaimFacts& claim);

 private:
  /// A line of a claim that was read.
  struct Seen {
    const Claim* claim = nullptr;
    const ClaimLine* line = nullptr;
  };
  /// What two lines of a member share when one may repeat the other: kind, day and panel of a fee;
  /// category, day and pence of an expense.
  using Likeness = std::tuple<std::string, LineKind, int, Date, std::string, std::int64_t>;
  using Receipt = std::pair<std::string, std::string>;  ///< member and number, folded

  static Likeness likeness_of(const Claim& claim, const ClaimLine& line);
  const Seen* repeated_by(const Seen& line) const;
  const Seen* same_receipt_elsewhere(const Seen& line) const;
  void remember(const Seen& line);

  std::map<Likeness, std::vector<Seen>> alike_;
  std::map<Receipt, std::vector<Seen>> receipts_;
};

}  // namespace panelpress::rules
