#include "output/scope.h"

namespace panelpress::output {

bool Scope::covers(const documents::DocumentId& id) const {
  if (!kinds.empty() && !kinds.contains(documents::kind_of(id))) return false;
  if (panel && id.panel != panel) return false;
  return !month || id.month == month;
}

// Entries of a manifest may be at a path that this version does not know: only a build of
// everything, or of the whole kind, may touch them.
bool Scope::covers(std::string_view kind, std::string_view path) const {
  if (is_everything()) return true;
  if (const auto id = documents::document_at(path)) return covers(*id);
  const auto known = from_word<Kind>(kind);
  return known && kinds.contains(*known) && !panel && !month;
}

}  // namespace panelpress::output
