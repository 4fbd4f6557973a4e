#pragma once

#include <string>

#include "model/records.h"

/// What is said of an id that somebody typed and nothing has.
namespace panelpress::records {

/// "no panel '2026-04-09-ma', did you mean '2026-04-09-am'?"
std::string no_such_panel(const PanelId& id, const Records& records);

/// "no independent member 'larhc', did you mean 'larch' (Larch Fictional)?": a person is named only
/// where their id or a part of their name was typed with at most one sign left out, doubled or
/// swapped, and of one alone; anybody else is told where ids stand.
std::string no_such_member(const PersonId& id, const Records& records);

}  // namespace panelpress::records
