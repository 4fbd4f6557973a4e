#include "rules/share.h"

#include "base/rounding.h"

namespace panelpress::rules {

std::optional<Rate> share(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return Rate{static_cast<int>(rounded_quotient(1000LL * part, 1LL * whole))};
}

}  // namespace panelpress::rules
