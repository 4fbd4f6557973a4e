#include "documents/shared/cells.h"

#include "rules/compliance_facts.h"

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

}  // namespace panelpress::documents
