#include "documents/shared/cells.h"

#include <fmt/format.h>

namespace panelpress::documents {

render::Cell date_cell(const std::optional<Date>& date) {
  return date ? render::Cell(*date) : render::Cell();
}

render::Cell count_cell(const std::optional<int>& count) {
  return count ? render::Cell(std::int64_t{*count}) : render::Cell();
}

// From whole tenths, so that a workbook and a page show the same digits.
render::Cell share_cell(int part, int whole) {
  const auto share = rules::share(part, whole);
  return share ? render::Cell(share->tenths / 1000.0) : render::Cell();
}

// A thousand times the count is exact, so that a half is a half when it is rounded.
render::Formula rate_formula(std::string_view table, const std::vector<std::string_view>& headings,
                             const rules::Tally& tally, const std::string& none_due) {
  std::vector<std::string> cells;
  for (const auto heading : headings) {
    cells.push_back(fmt::format("{}[[#This Row],[{}]]", table, heading));
  }
  render::Formula formula{fmt::format("=IF({0}=0,\"{1}\",ROUND(1000*{2}/({0}),0)/1000)",
                                      fmt::join(cells, "+"), none_due, cells.front()),
                          none_due};
  if (const auto rate = tally.rate()) formula.cached = rate->tenths / 1000.0;
  return formula;
}

}  // namespace panelpress::documents
