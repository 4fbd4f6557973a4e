#include "records/import/offers.h"

#include <fmt/format.h>

#include "records/import/targets.h"

namespace panelpress::records {

// An answer tells of a release, and only a case ends a detention (POST-8). Offered, not done:
// whether detention ended with it, the response does not say.
std::vector<std::string> offers(const std::vector<ImportRow>& rows, const Records& records) {
  std::vector<std::string> lines;
  for (const ImportRow& row : rows) {
    const std::string released = said_of(row, "released_on");
    if (released.empty()) continue;
    const CaseRecord* of_case = records.find(CaseRef{said_of(row, "ref")});
    if (!of_case || of_case->detention.ended) continue;
    lines.push_back(fmt::format(
        "{} was released: if detention ended with it, add to [detention] of {}: ended = {} and "
        "end_reason = \"released\"",
        of_case->ref->text, of_case->source.file(), released));
  }
  return lines;
}

}  // namespace panelpress::records
