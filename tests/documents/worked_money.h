#pragma once

#include <map>

#include "support/built.h"

namespace panelpress::support {

inline void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The worked claims of tests/documents/money, with other ids for some people.
inline Records worked_money(const std::map<std::string, std::string>& other_ids = {}) {
  auto files = files_below("tests/documents/money");
  for (auto& [path, text] : files) {
    for (const auto& [id, other] : other_ids) replace_all(text, '"' + id + '"', '"' + other + '"');
  }
  auto loaded = inputs::load(FilesInMemory(files));
  if (!loaded.errors.empty()) throw std::runtime_error(to_line(loaded.errors.front()));
  return std::move(loaded.records);
}

/// They and their facts at the end of April.
inline const Built& built_money() {
  static const Built kBuilt(worked_money(), "2026-04-30");
  return kBuilt;
}

}  // namespace panelpress::support
