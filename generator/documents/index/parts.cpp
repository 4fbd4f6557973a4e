#include <algorithm>
#include <map>

#include "documents/index/view.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// More or less the most that links may take on a page, which has more than links.
constexpr std::size_t kMost = kLargestPage / 5 * 4;

/// More or less what the link to a document takes on a page.
std::size_t bytes_of(const IndexEntry& entry) {
  constexpr std::size_t kMarkup = 130;
  return kMarkup + path_of(entry.id).size();
}

/// The documents of a month, and what their links take.
struct Share {
  std::vector<const IndexEntry*> entries;
  std::size_t bytes = 0;
};
using Months = std::map<std::string, Share>;

IndexPart part_of_month(const std::string& month, const Share& share) {
  const Month which = *parse_month(month);
  return {document(Paper::kIndexMonth, which), in_words(which), share.entries};
}

IndexPart part_of_year(const std::string& year, Months::const_iterator first,
                       Months::const_iterator last) {
  IndexPart part{document(Paper::kIndexYear, year), year, {}};
  for (auto month = first; month != last; ++month) {
    const auto& of_month = month->second.entries;
    part.entries.insert(part.entries.end(), of_month.begin(), of_month.end());
  }
  return part;
}

/// The pages of the months from `first` until `last`, which are those of one year; earliest first.
void add_year(Months::const_iterator first, Months::const_iterator last,
              std::vector<IndexPart>& parts) {
  std::size_t bytes = 0;
  for (auto month = first; month != last; ++month) bytes += month->second.bytes;
  if (bytes <= kMost) return parts.push_back(part_of_year(first->first.substr(0, 4), first, last));
  for (auto month = first; month != last; ++month) {
    parts.push_back(part_of_month(month->first, month->second));
  }
}

}  // namespace

std::string month_in_index(const rules::Facts& facts, const IndexEntry& entry) {
  if (entry.id.month) return to_iso(*entry.id.month);
  const rules::PanelFacts* panel = entry.id.panel ? facts.find(*entry.id.panel) : nullptr;
  return panel ? to_iso(month_of(*panel->panel->date)) : "";
}

std::vector<IndexPart> parts_of(const rules::Facts& facts, const std::vector<IndexEntry>& entries) {
  std::size_t bytes = 0;
  Months months;
  for (const IndexEntry& entry : entries) {
    bytes += bytes_of(entry);
    Share& share = months[month_in_index(facts, entry)];
    share.entries.push_back(&entry);
    share.bytes += bytes_of(entry);
  }
  if (bytes <= kMost) return {};
  // Documents about everything stay on the first page.
  months.erase("");
  std::vector<IndexPart> parts;
  for (auto first = months.cbegin(); first != months.cend();) {
    const std::string after = first->first.substr(0, 4) + "~";  // behind the year's last month
    const auto last = months.lower_bound(after);
    add_year(first, last, parts);
    first = last;
  }
  std::ranges::reverse(parts);
  return parts;
}

}  // namespace panelpress::documents
