#include "serve/knowledge.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/text.h"

namespace panelpress::serve {

namespace {

constexpr std::size_t kMostFound = 24;

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream{text};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

bool holds_each(const Place& place, const std::vector<std::string>& words) {
  return std::ranges::all_of(words, [&](const std::string& word) {
    return place.searched.find(word) != std::string::npos;
  });
}

}  // namespace

Place::Place(std::string shown, std::string way)
    : text(std::move(shown)), path(std::move(way)), searched(folded(text)) {}

// All that holds every word, in the order of the places; those that begin with the first word
// before the others. Folded, as `same` is.
std::string found_as_json(const std::vector<Place>& places, std::string_view words) {
  const std::string begin = folded(words);
  const auto wanted = words_of(begin);
  std::vector<const Place*> found;
  for (const Place& place : places) {
    if (!wanted.empty() && holds_each(place, wanted)) found.push_back(&place);
  }
  std::stable_partition(found.begin(), found.end(), [&](const Place* place) {
    return place->searched.starts_with(wanted.front());
  });
  auto shown = nlohmann::json::array();
  for (const Place* place : found) {
    if (shown.size() == kMostFound) break;
    shown.push_back({{"text", place->text}, {"path", place->path}});
  }
  const nlohmann::json answer = {{"all", found.size()}, {"places", std::move(shown)}};
  return answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace panelpress::serve
