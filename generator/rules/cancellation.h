#pragma once

#include <optional>
#include <vector>

#include "rules/facts.h"

namespace panelpress::rules {

/// What the cancellation of a panel makes payable (FEE-4).
struct Payable {
  bool is_late = false;      ///< so late that a fee is payable
  std::optional<Pence> fee;  ///< the full rate on the panel's day; none when none is in force
  std::vector<const Person*> members;  ///< those who had answered that they attend; none in time

  /// The fee of all of them.
  Pence total() const;
};

Payable payable_of(const Facts& facts, const PanelFacts& panel);

}  // namespace panelpress::rules
