#include "records/no_such.h"

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/text.h"
#include "inputs/known_ids.h"

namespace panelpress::records {

// The nearest id, as everywhere else.
std::string no_such_panel(const PanelId& id, const Records& records) {
  std::vector<std::string> ids;
  for (const Panel& each : records.panels) ids.push_back(each.id->text);
  return fmt::format("no panel '{}'{}", id.text, did_you_mean(nearest_word(id.text, ids)));
}

// Of people a guess is made only of a slip of one sign, and only where one person is meant: a near
// name may be somebody else's.
std::string no_such_member(const PersonId& id, const Records& records) {
  const Person* meant = nullptr;
  int count = 0;
  for (const Person& each : records.people) {
    if (!each.is_independent() || !inputs::is_slip_of_one_sign(id.text, each.id->text)) continue;
    meant = &each;
    ++count;
  }
  std::string said = fmt::format("no independent member '{}'", id.text);
  if (count != 1) return said;
  return fmt::format("{}, did you mean '{}' ({})?", said, meant->id->text,
                     name_or_empty(meant->name));
}

}  // namespace panelpress::records
