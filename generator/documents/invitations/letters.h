#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "documents/document_id.h"
#include "model/panel.h"
#include "rules/facts.h"

namespace panelpress::documents {

// Who is written to before a panel, each once. Whether they have an address is another question:
// DQ-3 tells of those who have none.

using People = std::vector<const Person*>;

/// The chair, the members and their reserves: whom an invitation is for.
People invited(const rules::Facts& facts, const rules::PanelFacts& panel);
/// Of these, those who have not declined: whom the pack is for.
People readers(const rules::Facts& facts, const rules::PanelFacts& panel);
/// The same and the officer: whom a cancellation is for.
People expected(const rules::Facts& facts, const rules::PanelFacts& panel);
/// The independent members of the panel who have not declined: whom the case list is for.
People independents(const rules::Facts& facts, const rules::PanelFacts& panel);
/// Those whose days the team asks for (ARR-1): the independent members of the panel; where none is
/// named yet, all whose term covers it (PAN-14).
People asked_for_availability(const rules::Facts& facts, const rules::PanelFacts& panel);

/// What goes with an email about a panel.
enum class Enclosure { kNone, kEvent, kEventAndGuide, kCancelledEvent };

/// One of the emails about a panel: whom it goes to, what it says, and what goes with it.
struct LetterKind {
  Paper paper;
  std::string_view name;        ///< of its templates, and in its Message-ID
  Field<Date> Panel::*sent_on;  ///< its date when given, else `as_of`; null: the cancellation's
  /// Whom it goes to: independent members unseen by the others. None for a SPOC of a core area.
  People (*people)(const rules::Facts& facts, const rules::PanelFacts& panel);
  Enclosure enclosure;
  bool lists_cases;
  std::vector<std::string_view> rules;
};

/// Those about a panel to come.
std::span<const LetterKind> letters_before_a_panel();
/// The one to each SPOC of a core area (ARR-1).
const LetterKind& names_letter();
/// The one that a panel is cancelled.
const LetterKind& cancellation_letter();

}  // namespace panelpress::documents
