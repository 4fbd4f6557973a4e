#include "records/no_such.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.h"
#include "base/text.h"
#include "inputs/known_ids.h"

namespace panelpress::records {

namespace {

/// Whether somebody who typed the word meant the person: by the id or a part of the name, as it is
/// or with one sign left out, doubled or swapped.
bool is_meant(const std::string& typed, const Person& person) {
  if (inputs::is_slip_of_one_sign(typed, person.id->text)) return true;
  const std::string word = folded(typed);
  const std::string name = name_or_empty(person.name);
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string part = folded(rest.substr(0, end));
    if (part == word || inputs::is_slip_of_one_sign(word, part)) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

}  // namespace

// The nearest id, as everywhere else.
std::string no_such_panel(const PanelId& id, const Records& records) {
  std::vector<std::string> ids;
  for (const Panel& each : records.panels) ids.push_back(each.id->text);
  return fmt::format("no panel '{}'{}", id.text, did_you_mean(nearest_word(id.text, ids)));
}

// Of people a guess is made only of a slip of one sign, or of a name typed for the id, and only
// where one person is meant: a near name may be somebody else's.
std::string no_such_member(const PersonId& id, const Records& records) {
  std::string said = fmt::format("no independent member '{}'", id.text);
  if (records.find(id)) return said + ": only members of area independent claim";
  std::vector<const Person*> meant;
  for (const Person& each : records.people) {
    if (each.is_independent() && is_meant(id.text, each)) meant.push_back(&each);
  }
  if (meant.size() != 1) return said + ": look for the id in people.toml";
  return fmt::format("{}, did you mean '{}' ({})?", said, meant.front()->id->text,
                     name_or_empty(meant.front()->name));
}

}  // namespace panelpress::records
