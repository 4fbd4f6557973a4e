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
  if (!level) return not_recorded(about.say.field.aar.level.name(), level.source);
  return said(about.say.field.aar.level.name(),
              *level == 0 ? about.say.aar.none() : about.say.aar.level(*level), level.source);
}

/// A level of none needs no reason (PCK-1).
FieldView aar_reason_field(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  const bool needs_reason = vulnerability.aar_level.value_or(1) > 0;
  if (!needs_reason && !is_recorded(vulnerability.reason)) {
    return said(about.say.field.aar.reason.name(), about.say.aar.no_reason(),
                vulnerability.reason.source);
  }
  return written(about.say.field.aar.reason.name(), vulnerability.reason);
}

FieldView yes_or_no(const CaseContext& about, const FactLabel& label, const Field<bool>& field) {
  if (!field) return not_recorded(label.name(), field.source);
  return said(label.name(), *field ? about.say.yes() : about.say.no(), field.source);
}

FieldView offences_field(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  std::vector<std::string> offences;
  for (const Offence& offence : criminality.offences) {
    offences.push_back(about.say.crime.offence(about.context.vocabulary.offence(*offence.category),
                                               recorded_or_empty(offence.detail)));
  }
  const Source source = criminality.offences.empty() ? criminality.foreign_national_offender.source
                                                     : criminality.offences.front().source;
  if (offences.empty()) offences.push_back(about.say.crime.no_offence());
  return itemised(about.say.field.offences.name(), std::move(offences), source);
}

FieldView sentence_field(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  if (is_recorded(criminality.sentence)) {
    return written(about.say.field.sentence.name(), criminality.sentence);
  }
  const auto& months = criminality.sentence_months;
  if (!months) return not_recorded(about.say.field.sentence.name(), criminality.sentence.source);
  return said(about.say.field.sentence.name(), counted(*months, "month"), months.source);
}

std::string known_or_empty(const Field<int>& value) {
  return value.value_or(0) == 0 ? "" : std::to_string(*value);
}

/// Multi-agency public protection arrangements; 0 stands for unknown in the inputs.
FieldView mappa_field(const CaseContext& about) {
  const Mappa& mappa = about.record().criminality.mappa;
  if (is_true(mappa.none)) {
    return said(about.say.field.mappa.name(), about.say.crime.no_mappa(), mappa.none.source);
  }
  const bool lacks_category = mappa.category.value_or(0) == 0;
  const bool lacks_level = mappa.level.value_or(0) == 0;
  if (lacks_category && lacks_level)
    return not_recorded(about.say.field.mappa.name(), mappa.category.source);
  FieldView field =
      said(about.say.field.mappa.name(),
           about.say.crime.mappa(known_or_empty(mappa.category), known_or_empty(mappa.level)),
           lacks_category ? mappa.level.source : mappa.category.source);
  field.is_missing = lacks_category || lacks_level;
  return field;
}

/// Only `false` says that somebody is no foreign national offender (PCK-1).
FieldView offender_field(const CaseContext& about) {
  const auto& is_offender = about.record().criminality.foreign_national_offender;
  if (!is_offender) return not_recorded(about.say.field.fno.name(), is_offender.source);
  return said(about.say.field.fno.name(),
              *is_offender ? about.say.crime.offender() : about.say.crime.no_offender(),
              is_offender.source);
}

bool has_sentence(const Criminality& criminality) {
  return is_recorded(criminality.sentence) || criminality.sentence_months;
}

bool has_mappa(const Mappa& mappa) { return mappa.none || mappa.category || mappa.level; }

/// A standard; one without fields stands in the introduction.
StandardView standard(const render::Sentence<>& name, std::vector<FieldView> fields = {}) {
  const bool is_above = fields.empty();
  return {name(), false, is_above, std::move(fields)};
}

FieldView expected_document(const CaseContext& about) {
  return dated(about.say.field.documentation.expected.name(), about.record().documentation.expected,
               about.working_days, about.say.no_document_date());
}

}  // namespace

std::vector<FieldView> vulnerability_fields(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  return {aar_level_field(about), aar_reason_field(about),
          yes_or_no(about, about.say.field.acdt, vulnerability.acdt),
          yes_or_no(about, about.say.field.food_fluid, vulnerability.food_fluid_refusal)};
}

/// What is recorded is printed of everybody; what is expected of an offender is asked for only
/// there (PCK-1).
std::vector<FieldView> public_protection_fields(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  const bool is_offender = is_true(criminality.foreign_national_offender);
  std::vector<FieldView> fields = {
      written(about.say.field.public_protection.name(), about.record().public_protection),
      offender_field(about)};
  if (is_offender || !criminality.offences.empty()) fields.push_back(offences_field(about));
  if (is_offender || has_sentence(criminality)) fields.push_back(sentence_field(about));
  if (is_offender || has_mappa(criminality.mappa)) fields.push_back(mappa_field(about));
  return fields;
}

std::vector<StandardView> standard_views(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const auto& say = about.say.standard;
  std::vector<StandardView> views = {
      standard(say.steps,
               {listed_lines(about.say.field.taken.name(), record.progression.taken),
                listed_lines(about.say.field.planned.name(), record.progression.planned)}),
      standard(say.barriers),
      standard(say.documentation,
               {written(about.say.field.documentation.status.name(), record.documentation.status),
                expected_document(about)}),
      standard(say.vulnerabilities),
      standard(say.justification,
               {written(about.say.field.justification.name(), record.justification)}),
      standard(say.public_protection),
      standard(say.timescale,
               {written(about.say.field.timescale.name(), record.removal.timescale)})};
  for (std::size_t i = 0; i < views.size(); ++i) {
    views[i].is_recorded = about.at_panel.standards[i];
  }
  return views;
}

std::vector<FieldView> casework_fields(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const BusinessArea& area = *about.records().find(*record.area);
  const Source no_owner = record.source;
  FieldView owner = record.owner ? named(about.say.field.owner.name(), record.owner->name)
                                 : not_recorded(about.say.field.owner.name(), no_owner);
  FieldView address = record.owner
                          ? written(about.say.field.owner_email.name(), record.owner->email)
                          : not_recorded(about.say.field.owner_email.name(), no_owner);
  return {std::move(owner), std::move(address),
          said(about.say.field.area.name(), name_or_empty(area.name), record.area.source),
          named(about.say.field.command.name(), area.command),
          written(about.say.field.team_email.name(), area.email)};
}

}  // namespace panelpress::documents
