#include "base/limits.h"

#include <fmt/format.h>

#include "base/text.h"

namespace panelpress {

// From the same constants that refuse: what is told cannot be another number.
std::vector<std::string> limits_of_a_file() {
  return {fmt::format("{} MiB", kMostBytes >> 20),
          counted(kMostLines, "line"),
          counted(kMostValues, "value"),
          counted(kMostDotsInALine, "dot") + " in a line",
          counted(kMostBracketsOpen, "bracket") + " inside each other",
          counted(static_cast<long long>(kMostSectionsOpen), "section") +
              " of a template inside each other",
          counted(static_cast<long long>(kLongestCode), "letter") + " of an id",
          counted(static_cast<long long>(kLongestEmail), "letter") + " of an address",
          counted(static_cast<long long>(kLongestText), "letter") + " of any other text"};
}

std::vector<std::string> limits_of_a_spreadsheet() {
  return {fmt::format("{} MiB", kMostSheetBytes >> 20),
          counted(static_cast<long long>(kMostSheetRows), "row"),
          counted(static_cast<long long>(kMostSheetColumns), "column"),
          counted(static_cast<long long>(kMostSheetCells), "cell")};
}

}  // namespace panelpress
