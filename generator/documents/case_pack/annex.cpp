#include <algorithm>

#include "base/text.h"
#include "documents/case_pack/case_view.h"

namespace panelpress::documents {

namespace {

/// "1 and 2", the oldest first.
std::string numbers_of(const std::vector<EarlierView>& newest_first) {
  std::vector<std::string> numbers;
  for (const EarlierView& earlier : newest_first) numbers.push_back(earlier.number);
  std::ranges::reverse(numbers);
  return join_with_and(numbers);
}

AnnexView annex_of(const CaseView& view) {
  AnnexView annex{"", view.number, view.anchor, view.ref, view.name, {}, {}};
  std::copy_if(view.history.begin(), view.history.end(), std::back_inserter(annex.history),
               [](const EarlierView& earlier) { return earlier.is_annexed; });
  if (view.is_screens_annexed) annex.screens = view.screens;
  return annex;
}

}  // namespace

// Numbered in the order of the cases; a case whose leaf holds everything has none.
std::vector<AnnexView> take_annexes(std::vector<CaseView>& cases) {
  std::vector<AnnexView> annexes;
  for (CaseView& view : cases) {
    AnnexView annex = annex_of(view);
    if (annex.history.empty() && annex.screens.empty()) continue;
    annex.number = std::to_string(annexes.size() + 1);
    view.annex = annex.number;
    view.annexed_panels = numbers_of(annex.history);
    annexes.push_back(std::move(annex));
  }
  return annexes;
}

}  // namespace panelpress::documents
