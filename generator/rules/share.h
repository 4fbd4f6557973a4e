#pragma once

#include <optional>

#include "rules/facts.h"

namespace panelpress::rules {

/// `part` of `whole` in tenths of a percent, halves away from zero, reckoned in whole numbers as
/// every rate is (CMP-4). None when the whole is 0. Neither may be negative.
std::optional<Rate> share(int part, int whole);

}  // namespace panelpress::rules
