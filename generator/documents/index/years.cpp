#include "documents/index/years.h"

#include <set>

#include "documents/shared/page.h"

namespace panelpress::documents {

namespace {

/// More or less what the links take on a page.
std::size_t bytes_of(const std::vector<IndexEntry>& entries) {
  constexpr std::size_t kMarkup = 130;
  std::size_t bytes = 0;
  for (const IndexEntry& entry : entries) bytes += kMarkup + path_of(entry.id).size();
  return bytes;
}

}  // namespace

std::string year_of(const rules::Facts& facts, const IndexEntry& entry) {
  constexpr std::size_t kYear = 4;
  if (entry.id.month) return to_iso(*entry.id.month).substr(0, kYear);
  const rules::PanelFacts* panel = entry.id.panel ? facts.find(*entry.id.panel) : nullptr;
  return panel ? to_iso(*panel->panel->date).substr(0, kYear) : "";
}

std::vector<std::string> years_of(const rules::Facts& facts,
                                  const std::vector<IndexEntry>& entries) {
  constexpr std::size_t kMost = kLargestPage / 5 * 4;
  if (bytes_of(entries) <= kMost) return {};
  std::set<std::string> years;
  for (const IndexEntry& entry : entries) years.insert(year_of(facts, entry));
  years.erase("");
  return {years.rbegin(), years.rend()};
}

}  // namespace panelpress::documents
