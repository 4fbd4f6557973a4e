#include "rules/share.h"

namespace panelpress::rules {

std::optional<Rate> share(int part, int whole) {
  if (whole == 0) return std::nullopt;
  const long long doubled = 2000LL * part + whole;
  return Rate{static_cast<int>(doubled / (2LL * whole))};
}

}  // namespace panelpress::rules
