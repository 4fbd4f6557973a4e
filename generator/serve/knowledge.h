#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panelpress::serve {

/// Something that a reader may look for, and the page that shows it.
struct Place {
  Place(std::string shown, std::string way);

  std::string text;      ///< "A1042218 Dunnock Fictional"
  std::string path;      ///< of the page, from the root: "/panels/2026-03-10-am/case-pack.html"
  std::string searched;  ///< the text as words are compared
};

/// What the records hold that the last build was made from.
struct Knowledge {
  std::vector<Place> places;
  /// A page that says why the rules say what they say of a case, panel, claim or person; nothing
  /// when there is no such subject.
  std::function<std::optional<std::string>(const std::string& subject)> explain;
};

/// The places that hold each of some words, the first dozens, as JSON: `{"all": 3, "places":
/// [{"text", "path"}]}`. Places that begin with the words stand first, else in their order.
std::string found_as_json(const std::vector<Place>& places, std::string_view words);

}  // namespace panelpress::serve
