#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/shared/areas.h"
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
  const FieldName name{"aar.level", "Adult at Risk (AaR) level"};
  const auto& level = about.record().vulnerability.aar_level;
  if (!level) return not_recorded(name, level.source);
  return said(name, *level == 0 ? about.say.aar.none() : about.say.aar.level(*level), level.source);
}

/// A level of none needs no reason (PCK-1).
FieldView aar_reason_field(const CaseContext& about) {
  const FieldName name{"aar.reason", "Reason"};
  const Vulnerability& vulnerability = about.record().vulnerability;
  const bool needs_reason = vulnerability.aar_level.value_or(1) > 0;
  if (!needs_reason && !is_recorded(vulnerability.reason)) {
    return said(name, about.say.aar.no_reason(), vulnerability.reason.source);
  }
  return written(name, vulnerability.reason);
}

FieldView yes_or_no(const CaseContext& about, FieldName name, const Field<bool>& field) {
  if (!field) return not_recorded(std::move(name), field.source);
  return said(std::move(name), *field ? about.say.yes() : about.say.no(), field.source);
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
  return itemised({"offences", "Offences"}, std::move(offences), source);
}

FieldView sentence_field(const CaseContext& about) {
  const FieldName name{"sentence", "Sentence"};
  const Text& sentence = about.record().criminality.sentence;
  const auto& months = about.record().criminality.sentence_months;
  if (!months) return written(name, sentence);
  const std::string length = about.context.vocabulary.count.months(*months);
  if (!is_recorded(sentence)) return said(name, length, months.source);
  return itemised(name, {*sentence, about.say.crime.sentence_length(length)}, sentence.source);
}

std::string known_or_empty(const Field<int>& value) {
  return value.value_or(0) == 0 ? "" : std::to_string(*value);
}

/// Multi-agency public protection arrangements; 0 stands for unknown in the inputs.
/// Half of it missing is told with the half that is there.
FieldView mappa_field(const CaseContext& about) {
  const FieldName name{"mappa", "MAPPA"};
  const Mappa& mappa = about.record().criminality.mappa;
  if (is_true(mappa.none)) {
    return said(name, about.say.crime.no_mappa(), mappa.none.source);
  }
  const bool lacks_category = mappa.category.value_or(0) == 0;
  const bool lacks_level = mappa.level.value_or(0) == 0;
  if (lacks_category && lacks_level) return not_recorded(name, mappa.category.source);
  FieldView field =
      said(name, about.say.crime.mappa(known_or_empty(mappa.category), known_or_empty(mappa.level)),
           lacks_category ? mappa.level.source : mappa.category.source);
  field.is_missing = lacks_category || lacks_level;
  return field;
}

/// Only `false` says that somebody is no foreign national offender (PCK-1).
FieldView offender_field(const CaseContext& about) {
  const FieldName name{"fno", "Criminal casework"};
  const auto& is_offender = about.record().criminality.foreign_national_offender;
  if (!is_offender) return not_recorded(name, is_offender.source);
  return said(name, *is_offender ? about.say.crime.offender() : about.say.crime.no_offender(),
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
  return dated({"documentation.expected", "Document expected"},
               about.record().documentation.expected, about.working_days,
               about.say.no_document_date());
}

}  // namespace

std::vector<FieldView> vulnerability_fields(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  return {
      aar_level_field(about), aar_reason_field(about),
      yes_or_no(about, {"acdt", "On an ACDT plan"}, vulnerability.acdt),
      yes_or_no(about, {"food-fluid", "Refusing food or fluid"}, vulnerability.food_fluid_refusal)};
}

/// What is recorded is printed of everybody; what is expected of an offender is asked for only
/// there (PCK-1).
std::vector<FieldView> public_protection_fields(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  const bool is_offender = is_true(criminality.foreign_national_offender);
  std::vector<FieldView> fields = {
      written({"public-protection", "Assessment"}, about.record().public_protection),
      offender_field(about)};
  if (is_offender || !criminality.offences.empty()) fields.push_back(offences_field(about));
  if (is_offender || has_sentence(criminality)) fields.push_back(sentence_field(about));
  if (is_offender || has_mappa(criminality.mappa)) fields.push_back(mappa_field(about));
  return fields;
}

// The seven of PCK-5, in the order of `recorded_standards`, by which each is ticked.
std::vector<StandardView> standard_views(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const auto& say = about.say.standard;
  std::vector<StandardView> views = {
      standard(say.steps, {listed_lines({"taken", "Steps taken"}, record.progression.taken),
                           listed_lines({"planned", "Steps planned"}, record.progression.planned)}),
      standard(say.barriers),
      standard(say.documentation,
               {written({"documentation.status", "Documentation"}, record.documentation.status),
                expected_document(about)}),
      standard(say.vulnerabilities),
      standard(say.justification,
               {written({"justification", "Justification"}, record.justification)}),
      standard(say.public_protection),
      standard(say.timescale,
               {written({"timescale", "Removal timescale"}, record.removal.timescale)})};
  for (std::size_t i = 0; i < views.size(); ++i) {
    views[i].is_recorded = about.at_panel.standards[i];
  }
  return views;
}

// PCK-1, ownership; command and team are those of the area.
std::vector<FieldView> casework_fields(const CaseContext& about) {
  const FieldName owner_address{"owner-email", "Owner’s email"};
  const FieldName owner_name{"owner", "Case owner"};
  const CaseRecord& record = about.record();
  const BusinessArea& area = *about.records().find(*record.area);
  const Source no_owner = record.source;
  FieldView owner =
      record.owner ? named(owner_name, record.owner->name) : not_recorded(owner_name, no_owner);
  FieldView address = record.owner ? written(owner_address, record.owner->email)
                                   : not_recorded(owner_address, no_owner);
  return {
      std::move(owner), std::move(address),
      said({"area", "Business area"}, area_name(about.records(), *record.area), record.area.source),
      named({"command", "Command"}, area.command),
      written({"team-email", "Casework team"}, area.email)};
}

}  // namespace panelpress::documents
