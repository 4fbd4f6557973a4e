#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// A page of the index that holds the documents of one year, or of one month.
struct IndexPart {
  DocumentId page;
  std::string name;  ///< "2026" or "March 2026"
  std::vector<const IndexEntry*> entries;
};

/// The month of a document, "2026-03": that of its panel's date or its own. Empty for one about
/// everything, and for one of a panel that the records lack now.
std::string month_in_index(const rules::Facts& facts, const IndexEntry& entry);

/// The pages that the index is parted into, the latest first: a year each, and in place of a year
/// that one page cannot hold its months. None where one page holds all. The parts refer to the
/// entries.
std::vector<IndexPart> parts_of(const rules::Facts& facts, const std::vector<IndexEntry>& entries);

}  // namespace panelpress::documents
