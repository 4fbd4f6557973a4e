#pragma once

#include <array>

#include "rules/facts.h"

/// What is wrong with the records themselves (DQ).
namespace panelpress::rules {

/// A fact that a document needs and that no other rule reports when it is missing (DQ-3).
struct NeededField {
  std::string_view name;  ///< in print form
  /// Whether the record lacks it.
  bool (*is_missing)(const CaseRecord& record);
  /// The place to put it.
  Source (*place)(const CaseRecord& record);
};

/// The fixed table of DQ-3, in the order of the record.
const std::vector<NeededField>& needed_fields();

/// What is known to be wrong with a nationality (DQ-1): empty when nothing is.
std::string why_nationality_is_inconsistent(const CaseRecord& record);

/// The findings of DQ-1 to DQ-4 on the records as known.
std::vector<Finding> data_quality_findings(const Records& records);

}  // namespace panelpress::rules
