#pragma once

#include "inputs/slips/outline.h"
#include "inputs/table_facts.h"

namespace panelpress::inputs {

/// The form of the value at a place of an outline, in a file of these tables (of an item, that of
/// its list); null where no such key is known.
const FormFacts* form_at(const TableFacts& file, const Outline::Path& path);

/// What is to be known of the key that a heading names; null where no such key is known.
const KeyFacts* key_at(const TableFacts& file, const DottedKey& heading);

}  // namespace panelpress::inputs
