#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"
#include "rules/clock.h"
#include "rules/screens.h"

/// What the places of Atlas show that the guidance tells a panel to read (PCK-9).
namespace panelpress::documents {

namespace {

FieldName name_of(const CaseContext& about, const rules::ScreenPlace& place) {
  const auto system = rules::system_of(place, about.context.facts.figures);
  const std::string title = about.context.vocabulary.atlas_place(place.place);
  return {"screen." + std::string(word(place.place)), about.say.screen.name(title, system)};
}

FieldView nothing_in(const CaseContext& about, FieldName name) {
  FieldView field = said(std::move(name), about.say.screen.nothing(), {});
  field.is_bare = true;
  return field;
}

/// The reviews carried out are records of their own, and not entries; newest first.
std::vector<std::string> reviews_in_words(const CaseContext& about) {
  std::vector<std::string> lines;
  const auto held = rules::by_date(about.record().dcprs);
  for (auto each = held.rbegin(); each != held.rend(); ++each) {
    lines.push_back(about.say.screen.dcpr(in_words(*(*each)->date), name_or_empty((*each)->author),
                                          is_true((*each)->records_cpp)));
  }
  return lines;
}

FieldView reviews_field(const CaseContext& about, FieldName name) {
  const auto& dcprs = about.record().dcprs;
  if (dcprs.empty()) return nothing_in(about, std::move(name));
  return itemised(std::move(name), reviews_in_words(about), dcprs.back().source);
}

FieldView entries_field(const CaseContext& about, const rules::ScreenPlace& place) {
  const auto entries = rules::entries_of(about.record(), place);
  const auto& say = about.say.screen;
  if (entries.empty()) return nothing_in(about, name_of(about, place));
  std::vector<std::string> lines;
  for (const ScreenEntry* entry : entries) {
    const std::string text = is_recorded(entry->text) ? *entry->text : std::string(kNotRecorded);
    lines.push_back(say.entry(in_words(*entry->on), text, recorded_or_empty(entry->status)));
  }
  return itemised(name_of(about, place), std::move(lines), entries.front()->source);
}

}  // namespace

// PCK-9: every place that the guidance names, also where nothing is recorded.
std::vector<FieldView> screen_fields(const CaseContext& about) {
  std::vector<FieldView> fields;
  for (const rules::ScreenPlace& place : rules::screen_places()) {
    fields.push_back(place.screens.empty() ? reviews_field(about, name_of(about, place))
                                           : entries_field(about, place));
  }
  return fields;
}

}  // namespace panelpress::documents
