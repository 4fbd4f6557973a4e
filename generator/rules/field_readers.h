#pragma once

#include "rules/field_quality.h"

/// What each record says of each field: the table of DQ-5, one reader a part of a record.
namespace panelpress::rules {

/// Counts the fields of a case's own file.
void read_case(const QualityIndex& index, const CaseFacts& each, FieldCounts& counts);

/// Counts the fields of a case at a held panel.
void read_listing(const QualityIndex& index, const Facts& facts, const Panel& panel,
                  const ListedCase& listed, FieldCounts& counts);

}  // namespace panelpress::rules
