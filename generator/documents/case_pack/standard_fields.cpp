#include <fmt/format.h>

#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"

/// Vulnerability, public protection, the seven minimum standards and ownership.
namespace panelpress::documents {

namespace {

FieldView listed_lines(FieldName name, const Field<std::vector<std::string>>& items) {
  std::vector<std::string> recorded;
  for (const std::string& item : items.value_or({})) {
    if (!is_missing_text(item)) recorded.push_back(item);
  }
  if (recorded.empty()) return not_recorded(std::move(name), items.source);
  return itemised(std::move(name), std::move(recorded), items.source);
}

FieldView aar_level_field(const CaseContext& about) {
  const auto& level = about.record().vulnerability.aar_level;
  if (!level) return not_recorded(about.name("aar.level"), level.source);
  return said(about.name("aar.level"),
              *level == 0 ? about.words["aar.none"]
                          : fmt::format("{} {}", about.words["aar.level"], *level),
              level.source);
}

/// A level of none needs no reason (PCK-1).
FieldView aar_reason_field(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  const bool needs_reason = vulnerability.aar_level.value_or(1) > 0;
  if (!needs_reason && !is_recorded(vulnerability.reason)) {
    return said(about.name("aar.reason"), about.words["aar.no-reason"],
                vulnerability.reason.source);
  }
  return written(about.name("aar.reason"), vulnerability.reason);
}

FieldView yes_or_no(const CaseContext& about, const char* key, const Field<bool>& field) {
  if (!field) return not_recorded(about.name(key), field.source);
  return said(about.name(key), about.words[*field ? "yes" : "no"], field.source);
}

FieldView offences_field(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  std::vector<std::string> offences;
  for (const Offence& offence : criminality.offences) {
    const std::string category = in_words(*offence.category);
    offences.push_back(
        is_recorded(offence.detail) ? fmt::format("{}: {}", category, *offence.detail) : category);
  }
  const Source source = criminality.offences.empty() ? criminality.foreign_national_offender.source
                                                     : criminality.offences.front().source;
  if (offences.empty()) offences.push_back(about.words["offences.none"]);
  return itemised(about.name("offences"), std::move(offences), source);
}

FieldView sentence_field(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  if (is_recorded(criminality.sentence)) {
    return written(about.name("sentence"), criminality.sentence);
  }
  const auto& months = criminality.sentence_months;
  if (!months) return not_recorded(about.name("sentence"), criminality.sentence.source);
  return said(about.name("sentence"), counted(*months, "month"), months.source);
}

std::string mappa_part(const CaseContext& about, std::string_view part, const Field<int>& value) {
  const std::string& name = about.words[part];
  if (value.value_or(0) == 0) return fmt::format("{} {}", name, about.words["mappa.missing"]);
  return fmt::format("{} {}", name, *value);
}

/// Multi-agency public protection arrangements; 0 stands for unknown in the inputs.
FieldView mappa_field(const CaseContext& about) {
  const Mappa& mappa = about.record().criminality.mappa;
  if (is_true(mappa.none)) {
    return said(about.name("mappa"), about.words["mappa.none"], mappa.none.source);
  }
  const bool lacks_category = mappa.category.value_or(0) == 0;
  const bool lacks_level = mappa.level.value_or(0) == 0;
  if (lacks_category && lacks_level)
    return not_recorded(about.name("mappa"), mappa.category.source);
  FieldView field = said(about.name("mappa"),
                         fmt::format("{}, {}", mappa_part(about, "mappa.category", mappa.category),
                                     mappa_part(about, "mappa.level", mappa.level)),
                         lacks_category ? mappa.level.source : mappa.category.source);
  field.is_missing = lacks_category || lacks_level;
  return field;
}

/// Only `false` says that somebody is no foreign national offender (PCK-1).
FieldView offender_field(const CaseContext& about) {
  const auto& is_offender = about.record().criminality.foreign_national_offender;
  if (!is_offender) return not_recorded(about.name("fno"), is_offender.source);
  return said(about.name("fno"), about.words[*is_offender ? "fno.is" : "fno.not"],
              is_offender.source);
}

bool has_sentence(const Criminality& criminality) {
  return is_recorded(criminality.sentence) || criminality.sentence_months;
}

bool has_mappa(const Mappa& mappa) { return mappa.none || mappa.category || mappa.level; }

/// A standard by its key; one without fields stands in the introduction.
StandardView standard(const CaseContext& about, std::string_view key,
                      std::vector<FieldView> fields = {}) {
  const bool is_above = fields.empty();
  return {about.words[fmt::format("standard.{}", key)], false, is_above, std::move(fields)};
}

FieldView expected_document(const CaseContext& about) {
  return dated(about.name("documentation.expected"), about.record().documentation.expected,
               about.working_days, about.words["documentation.no-date"]);
}

}  // namespace

std::vector<FieldView> vulnerability_fields(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  return {aar_level_field(about), aar_reason_field(about),
          yes_or_no(about, "acdt", vulnerability.acdt),
          yes_or_no(about, "food-fluid", vulnerability.food_fluid_refusal)};
}

/// What is recorded is printed of everybody; what is expected of an offender is asked for only
/// there (PCK-1).
std::vector<FieldView> public_protection_fields(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  const bool is_offender = is_true(criminality.foreign_national_offender);
  std::vector<FieldView> fields = {
      written(about.name("public-protection"), about.record().public_protection),
      offender_field(about)};
  if (is_offender || !criminality.offences.empty()) fields.push_back(offences_field(about));
  if (is_offender || has_sentence(criminality)) fields.push_back(sentence_field(about));
  if (is_offender || has_mappa(criminality.mappa)) fields.push_back(mappa_field(about));
  return fields;
}

std::vector<StandardView> standard_views(const CaseContext& about) {
  const CaseRecord& record = about.record();
  std::vector<StandardView> views = {
      standard(about, "steps",
               {listed_lines(about.name("taken"), record.progression.taken),
                listed_lines(about.name("planned"), record.progression.planned)}),
      standard(about, "barriers"),
      standard(about, "documentation",
               {written(about.name("documentation"), record.documentation.status),
                expected_document(about)}),
      standard(about, "vulnerabilities"),
      standard(about, "justification",
               {written(about.name("justification"), record.justification)}),
      standard(about, "public-protection"),
      standard(about, "timescale", {written(about.name("timescale"), record.removal.timescale)})};
  for (std::size_t i = 0; i < views.size(); ++i) {
    views[i].is_recorded = about.at_panel.standards[i];
  }
  return views;
}

std::vector<FieldView> casework_fields(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const BusinessArea& area = *about.records().find(*record.area);
  const Source no_owner = record.source;
  FieldView owner = record.owner ? named(about.name("owner"), record.owner->name)
                                 : not_recorded(about.name("owner"), no_owner);
  FieldView address = record.owner ? written(about.name("owner-email"), record.owner->email)
                                   : not_recorded(about.name("owner-email"), no_owner);
  return {std::move(owner), std::move(address),
          said(about.name("area"), name_or_empty(area.name), record.area.source),
          named(about.name("command"), area.command),
          written(about.name("team-email"), area.email)};
}

}  // namespace panelpress::documents
