#include "output/scope.h"

namespace panelpress::output {

namespace {

/// What follows a leading folder up to the next '/', or nothing.
std::optional<std::string_view> part_after(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder)) return std::nullopt;
  return path.substr(folder.size(), path.find('/', folder.size()) - folder.size());
}

}  // namespace

std::optional<PanelId> panel_of(std::string_view path) {
  const auto part = part_after(path, "panels/");
  return part ? std::optional(PanelId{std::string(*part)}) : std::nullopt;
}

std::optional<Month> month_of(std::string_view path) {
  constexpr std::size_t kMonthLength = 7;
  for (const std::string_view folder : {"compliance/", "claims/", "expenditure/"}) {
    if (const auto part = part_after(path, folder))
      return parse_month(part->substr(0, kMonthLength));
  }
  return std::nullopt;
}

bool Scope::covers(std::string_view kind, std::string_view path) const {
  if (is_everything()) return true;
  const auto known = from_word<Kind>(kind);
  if (!kinds.empty() && (!known || !kinds.contains(*known))) return false;
  if (panel && panel_of(path) != panel) return false;
  return !month || month_of(path) == month;
}

}  // namespace panelpress::output
