#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// A fact of a case that a document needs and that no other rule reports when it is missing (DQ-3).
struct NeededField {
  std::string_view name;  ///< in print form
  std::string key;        ///< where to write it, and the words where its list is closed
  /// Whether the record lacks it.
  bool (*is_missing)(const CaseRecord& record);
  /// The place to put it.
  Source (*place)(const CaseRecord& record);
};

/// The fixed table of DQ-3 for a case, in the order of the record.
const std::vector<NeededField>& needed_fields();

/// Whether a panel was held and nobody recorded what it decided of a case on its list.
bool lacks_outcome(const Panel& panel, const ListedCase& listed, const Records& records);

/// The findings of DQ-3: what the records of cases lack, and the addresses that drafts need.
void find_incomplete(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
