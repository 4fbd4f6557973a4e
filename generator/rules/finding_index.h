#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace panelpress::rules {

/// Finds findings by what they are about. Made once, when all findings are there.
class FindingIndex {
 public:
  FindingIndex() = default;
  /// `findings` must stay where they are.
  explicit FindingIndex(const std::vector<Finding>& findings);

  /// The findings about a subject, in their order.
  std::vector<const Finding*> about(std::string_view subject) const;
  /// The findings about an id and about what is named after it with a space: a panel, and the cases
  /// and people at it. In their order.
  std::vector<const Finding*> about_all_of(std::string_view id) const;

  /// Adds what `about` finds to others.
  void add_about(std::string_view subject, std::vector<const Finding*>& found) const;

 private:
  std::vector<const Finding*> by_subject_;
};

}  // namespace panelpress::rules
