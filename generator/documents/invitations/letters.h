#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "documents/document_id.h"
#include "documents/invitations/recipients.h"
#include "model/panel.h"

namespace panelpress::documents {

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
