#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "inputs/kind.h"
#include "model/records.h"

namespace panelpress::inputs {

/// What the files of a kind may define although they could not be read to the end. One mistake must
/// not be told again for everything that refers to it.
struct Unread {
  bool anything = false;           ///< a file is missing, or its bytes are
  std::vector<std::string> bytes;  ///< of the files with errors

  /// Whether the id may be one that these files define.
  bool may_define(std::string_view id) const;
};
using UnreadByKind = std::map<Kind, Unread>;

/// The errors that only several files show together: ids used twice, ids that nothing has, and
/// people in a place that is not theirs. The records are in the order of their files.
std::vector<Finding> check_references(const Records& records, const UnreadByKind& unread);

}  // namespace panelpress::inputs
