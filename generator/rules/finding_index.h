#pragma once

#include <vector>

#include "base/finding.h"
#include "model/ids.h"

namespace panelpress::rules {

/// Finds findings by what they are about. Made once, when all findings are there.
class FindingIndex {
 public:
  FindingIndex() = default;
  /// `findings` must stay where they are.
  explicit FindingIndex(const std::vector<Finding>& findings);

  /// The findings about a subject, in their order.
  std::vector<const Finding*> about(const Subject& subject) const;
  /// The findings about a panel, and about the cases and people at it. In their order.
  std::vector<const Finding*> about_all_of(const PanelId& panel) const;

  /// Adds what `about` finds to others.
  void add_about(const Subject& subject, std::vector<const Finding*>& found) const;

 private:
  std::vector<const Finding*> by_subject_;
};

}  // namespace panelpress::rules
