#include "inputs/slips/expected_form.h"

namespace panelpress::inputs {

// Null where nothing is known, as under a misspelt key: its values are judged by their looks.
const FormFacts* form_at(const TableFacts& file, const Outline::Path& path) {
  const TableFacts* table = &file;
  const FormFacts* form = nullptr;
  for (const std::string& name : Outline::keys_of(path)) {
    if (table == nullptr) return nullptr;
    const KeyFacts* key = table->find(name);
    if (key == nullptr) return table->free_keys ? &*table->free_keys : nullptr;
    form = key->shape == Shape::kValue ? &key->form : nullptr;
    table = key->table.get();
  }
  return form;
}

const KeyFacts* key_at(const TableFacts& file, const DottedKey& heading) {
  const TableFacts* table = &file;
  const KeyFacts* key = nullptr;
  for (const KeyPart& part : heading) {
    key = table != nullptr ? table->find(part.name) : nullptr;
    if (key == nullptr) return nullptr;
    table = key->table.get();
  }
  return key;
}

}  // namespace panelpress::inputs
