#pragma once

#include <utility>
#include <vector>

#include "model/records.h"

namespace panelpress::rules {

/// Which panels list a case, whatever became of them, found without a look at every panel. Made
/// once for a build.
class PanelsOfCases {
 public:
  /// `records` must stay where they are.
  explicit PanelsOfCases(const Records& records);

  /// The panels that list a case, by id.
  std::vector<const Panel*> of(const CaseRef& ref) const;

 private:
  /// By case, then panel. The references stand in it, side by side: looked through by halves,
  /// those of the records would lie all over the memory.
  std::vector<std::pair<CaseRef, const Panel*>> listings_;
};

}  // namespace panelpress::rules
