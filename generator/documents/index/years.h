#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// The year of a document, "2026": that of its panel's date or of its month. Empty for one about
/// everything, and for one of a panel that the records lack now.
std::string year_of(const rules::Facts& facts, const IndexEntry& entry);

/// The years that the index is parted into, the latest first; none where one page holds all.
std::vector<std::string> years_of(const rules::Facts& facts,
                                  const std::vector<IndexEntry>& entries);

}  // namespace panelpress::documents
