#pragma once

#include <vector>

#include "rules/facts.h"

/// Who is written to before a panel, each once. Whether they have an address is another question:
/// DQ-3 tells of those who have none.
namespace panelpress::documents {

using People = std::vector<const Person*>;

/// The chair, the members and their reserves: whom an invitation and the pack are for.
People invited(const rules::PanelFacts& panel);
/// Of these, those who have not declined, and the officer: whom a cancellation is for.
People expected(const rules::PanelFacts& panel);
/// The independent members of the panel who have not declined: whom the case list is for.
People independents(const rules::PanelFacts& panel);
/// Those whose days the team asks for (ARR-1): the independent members of the panel; where none is
/// named yet, all whose term covers it (PAN-14).
People asked_for_availability(const rules::Facts& facts, const rules::PanelFacts& panel);

}  // namespace panelpress::documents
