#include <fmt/format.h>

#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"

/// Vulnerability, public protection, the seven minimum standards and ownership.
namespace panelpress::documents {

namespace {

FieldView listed_lines(std::string key, std::string label,
                       const Field<std::vector<std::string>>& items) {
  std::vector<std::string> recorded;
  for (const std::string& item : items.value_or({})) {
    if (!is_missing_text(item)) recorded.push_back(item);
  }
  if (recorded.empty()) return not_recorded(std::move(key), std::move(label), items.source);
  return itemised(std::move(key), std::move(label), std::move(recorded), items.source);
}

FieldView aar_level_field(const Vulnerability& vulnerability) {
  const auto& level = vulnerability.aar_level;
  if (!level) return not_recorded("aar.level", "Adult at Risk (AaR) level", level.source);
  return said("aar.level", "Adult at Risk (AaR) level",
              *level == 0 ? "None" : fmt::format("Level {}", *level), level.source);
}

/// A level of none needs no reason (PCK-1).
FieldView aar_reason_field(const Vulnerability& vulnerability) {
  const bool needs_reason = vulnerability.aar_level.value_or(1) > 0;
  if (!needs_reason && !is_recorded(vulnerability.reason)) {
    return said("aar.reason", "Reason", "None given", vulnerability.reason.source);
  }
  return written("aar.reason", "Reason", vulnerability.reason);
}

FieldView yes_or_no(std::string key, std::string label, const Field<bool>& field) {
  if (!field) return not_recorded(std::move(key), std::move(label), field.source);
  return said(std::move(key), std::move(label), *field ? "Yes" : "No", field.source);
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
  if (offences.empty()) offences.emplace_back("None recorded");
  return itemised("offences", "Offences", std::move(offences), source);
}

FieldView sentence_field(const Criminality& criminality) {
  if (is_recorded(criminality.sentence)) {
    return written("sentence", "Sentence", criminality.sentence);
  }
  const auto& months = criminality.sentence_months;
  if (!months) return not_recorded("sentence", "Sentence", criminality.sentence.source);
  return said("sentence", "Sentence", counted(*months, "month"), months.source);
}

std::string mappa_part(std::string_view name, const Field<int>& value) {
  if (value.value_or(0) == 0) return fmt::format("{} not recorded", name);
  return fmt::format("{} {}", name, *value);
}

/// Multi-agency public protection arrangements; 0 stands for unknown in the inputs.
FieldView mappa_field(const Mappa& mappa) {
  const bool lacks_category = mappa.category.value_or(0) == 0;
  const bool lacks_level = mappa.level.value_or(0) == 0;
  if (lacks_category && lacks_level) return not_recorded("mappa", "MAPPA", mappa.category.source);
  FieldView field = said("mappa", "MAPPA",
                         fmt::format("{}, {}", mappa_part("Category", mappa.category),
                                     mappa_part("level", mappa.level)),
                         lacks_category ? mappa.level.source : mappa.category.source);
  field.is_missing = lacks_category || lacks_level;
  return field;
}

StandardView in_introduction(std::string name) { return {std::move(name), false, true, {}}; }

FieldView expected_document(const CaseContext& about) {
  return dated("documentation.expected", "Expected", about.record().documentation.expected,
               about.working_days, "No date given");
}

}  // namespace

std::vector<FieldView> vulnerability_fields(const CaseContext& about) {
  const Vulnerability& vulnerability = about.record().vulnerability;
  return {aar_level_field(vulnerability), aar_reason_field(vulnerability),
          yes_or_no("acdt", "On an ACDT plan", vulnerability.acdt),
          yes_or_no("food-fluid", "Refusing food or fluid", vulnerability.food_fluid_refusal)};
}

std::vector<FieldView> public_protection_fields(const CaseContext& about) {
  const Criminality& criminality = about.record().criminality;
  std::vector<FieldView> fields = {
      written("public-protection", "Assessment", about.record().public_protection)};
  if (!is_true(criminality.foreign_national_offender)) {
    fields.push_back(said("fno", "Criminal casework", "Not a foreign national offender",
                          criminality.foreign_national_offender.source));
    if (criminality.offences.empty()) return fields;
  }
  fields.push_back(offences_field(about));
  if (!is_true(criminality.foreign_national_offender)) return fields;
  fields.push_back(sentence_field(criminality));
  fields.push_back(mappa_field(criminality.mappa));
  return fields;
}

std::vector<StandardView> standard_views(const CaseContext& about) {
  const CaseRecord& record = about.record();
  std::vector<StandardView> views = {
      {"Steps taken and planned",
       false,
       false,
       {listed_lines("taken", "Taken", record.progression.taken),
        listed_lines("planned", "Planned", record.progression.planned)}},
      in_introduction("Barriers to removal, what is done about each, and by when"),
      {"Documentation",
       false,
       false,
       {written("documentation", "Status", record.documentation.status), expected_document(about)}},
      in_introduction("Vulnerabilities, with the Adult at Risk level"),
      {"Reason for continued detention",
       false,
       false,
       {written("justification", "Justification", record.justification)}},
      in_introduction("Public protection"),
      {"How long removal is likely to take",
       false,
       false,
       {written("timescale", "Removal timescale", record.removal.timescale)}}};
  for (std::size_t i = 0; i < views.size(); ++i) {
    views[i].is_recorded = about.at_panel.standards[i];
  }
  return views;
}

std::vector<FieldView> casework_fields(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const BusinessArea& area = *about.records().find(*record.area);
  const Source no_owner = record.source;
  FieldView owner = record.owner ? written("owner", "Case owner", record.owner->name)
                                 : not_recorded("owner", "Case owner", no_owner);
  FieldView address = record.owner ? written("owner-email", "Owner’s email", record.owner->email)
                                   : not_recorded("owner-email", "Owner’s email", no_owner);
  std::string team = recorded_or_empty(area.command);
  return {std::move(owner), std::move(address),
          said("area", "Business area", recorded_or_empty(area.name), record.area.source),
          said("command", "Command", std::move(team), area.command.source),
          written("team-email", "Casework team", area.email)};
}

}  // namespace panelpress::documents
