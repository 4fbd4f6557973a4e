#include <fmt/format.h>

#include "base/text.h"
#include "records/drafts.h"
#include "records/new/new_record.h"
#include "records/no_such.h"
#include "rules/panel.h"

namespace panelpress::records {

namespace {

using rules::PanelFacts;
using rules::ReserveToSeat;

/// The entry by which the reserve counts: once held they attended, before it they answered today.
/// Only a member counts (PAN-3), for one area: hence an entry with `as` where the reserve is of
/// another.
Pairs seat_of(const ReserveToSeat& reserve, bool is_held, Date today) {
  Pairs pairs = {{"person", written(reserve.person->id->text)}};
  if (*reserve.person->area != reserve.area) pairs.emplace_back("as", written(word(reserve.area)));
  if (is_held) {
    pairs.emplace_back("attended", written(true));
  } else {
    pairs.emplace_back("answered_on", written(today));
    pairs.emplace_back("answer", written(word(Answer::kAttending)));
  }
  return pairs;
}

}  // namespace

// Every empty seat whose reserve is named, in one go; the file is changed in place.
NewOrWhy new_reserve(const PanelId& id, const rules::Facts& facts, const FileReader& files) {
  const PanelFacts* panel = facts.find(id);
  if (!panel) return no_such_panel(id, *facts.records);
  Drafts drafts{files};
  NewRecord made{panel->panel->source.file(), {}, {}};
  TomlText* text = drafts.edit(made.path);
  for (const ReserveToSeat& each : rules::reserves_to_seat(*panel)) {
    const bool is_held = panel->panel->is_held();
    if (!text || !text->append({}, "member", seat_of(each, is_held, facts.as_of))) {
      return fmt::format("{} cannot be changed safely: write the [[member]] there by hand",
                         made.path);
    }
    made.told.push_back(fmt::format("{} {} for {}", each.person->id->text, is_held ? "sat" : "sits",
                                    word(each.area)));
  }
  if (made.told.empty()) {
    return fmt::format(
        "no seat of {} stands empty for which a reserve is named: write the reserve "
        "at the [[member]] who declined or was away",
        id.text);
  }
  made.bytes = text->bytes();
  return made;
}

}  // namespace panelpress::records
