#pragma once

#include "records/import/rows.h"

namespace panelpress::records {

/// The text of a new file that holds one record, its keys in the order of the contract.
std::string new_file(RowKind kind, const ImportRow& row);

/// The keys of a row that stand in its own table, in the order of the contract, as pairs.
Pairs plain_pairs(const std::vector<std::string>& keys, const ImportRow& row,
                  std::string_view prefix = {});

}  // namespace panelpress::records
