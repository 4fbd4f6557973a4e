#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/date.h"
#include "documents/document_id.h"
#include "model/ids.h"

namespace panelpress::output {

/// What a build covers: all documents, or those that `--only`, `--panel` and `--month` name
/// together.
struct Scope {
  std::set<Kind> kinds;  ///< empty for all
  std::optional<PanelId> panel;
  std::optional<Month> month;

  bool is_everything() const { return kinds.empty() && !panel && !month; }
  bool covers(const documents::DocumentId& id) const;
  /// The same of an entry of a manifest, which another version may have written: what stands at a
  /// path that is no document's now is of no panel and no month. The index and the manifest stand
  /// outside: they are made of whatever there is.
  bool covers(std::string_view kind, std::string_view path) const;
};

}  // namespace panelpress::output
