// New records, filled in with what the others already say, so that nobody types it again.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/files.h"
#include "inputs/load.h"
#include "rules/facts.h"

namespace panelpress::records {

/// A record that is not written yet.
struct NewRecord {
  /// Relative to the inputs folder, where no file is, or that of the panel whose seats are filled.
  std::string path;
  std::string bytes;
  std::vector<std::string> told;  ///< what the person who asked for it must know
};
/// A record, or why there is none.
using NewOrWhy = std::variant<NewRecord, std::string>;

/// What is asked of a new panel.
struct PanelWish {
  Date date;
  std::optional<std::string> start;  ///< "14:00"; the start of the panel it is like when not given
  std::optional<PanelId> like;       ///< the last panel before it when not given
};

/// A planned panel with the people of the panel it is like and the cases that wait for one, most
/// urgent first, each with its basis, until the time is full (SEL-4). What did not fit is told.
NewOrWhy new_panel(const PanelWish& wish, const rules::Facts& facts, const FileReader& files,
                   const inputs::Reading& reading);

/// A case under a reference that no case has. What is known of the same person under an earlier
/// reference (the same before '/') is filled in; what is guessed is told.
NewOrWhy new_case(const CaseRef& ref, const rules::Facts& facts, const FileReader& files);

/// A claim of an independent member for the panels they attended, or that were cancelled late, and
/// have not claimed: all of them, or those of a month.
NewOrWhy new_claim(const PersonId& member, const std::optional<Month>& month,
                   const rules::Facts& facts, const FileReader& files);

/// A referral that has just come in (REF-1), under an id that none has. What the last one says of
/// its channel, area and kind is filled in, and told.
NewOrWhy new_referral(const ReferralId& id, const rules::Facts& facts, const FileReader& files);

/// The file of a panel with a `[[member]]` for each reserve named for a seat of a core area that
/// stands empty, so that nobody types it and they count (PAN-3). Who sits is told.
NewOrWhy new_reserve(const PanelId& id, const rules::Facts& facts, const FileReader& files);

}  // namespace panelpress::records
