#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/date.h"
#include "documents/document.h"
#include "model/ids.h"

namespace panelpress::output {

/// What a build covers: all documents, or those that `--only`, `--panel` and `--month` name
/// together.
struct Scope {
  std::set<Kind> kinds;  ///< empty for all
  std::optional<PanelId> panel;
  std::optional<Month> month;

  bool is_everything() const { return kinds.empty() && !panel && !month; }
  /// Whether a document of this kind word and path is covered. The index and the manifest stand
  /// outside: they are made of whatever there is.
  bool covers(std::string_view kind, std::string_view path) const;
};

/// The panel whose folder holds a document; nothing when none does.
std::optional<PanelId> panel_of(std::string_view path);
/// The month that a document of compliance, claims or expenditure is for; nothing for others.
std::optional<Month> month_of(std::string_view path);

}  // namespace panelpress::output
