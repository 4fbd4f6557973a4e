#pragma once

#include "support/built.h"

namespace panelpress::support {

/// The worked claims of tests/documents/money.
inline Records worked_money() {
  auto loaded = inputs::load(FilesInMemory(files_below("tests/documents/money")));
  if (!loaded.errors.empty()) throw std::runtime_error(to_line(loaded.errors.front()));
  return std::move(loaded.records);
}

}  // namespace panelpress::support
