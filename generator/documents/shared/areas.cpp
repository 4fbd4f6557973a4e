#include "documents/shared/areas.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

std::string area_name(const Records& records, const AreaCode& code) {
  const BusinessArea* area = records.find(code);
  if (!area || !is_named(area->name)) return code.text;
  const auto& all = records.settings.business_areas;
  // Without regard to case, by which no reader tells two areas apart.
  const std::string folded_name = folded(*area->name);
  const auto of_that_name = std::ranges::count_if(all, [&](const BusinessArea& other) {
    return other.name && folded(*other.name) == folded_name;
  });
  return of_that_name == 1 ? *area->name : *area->name + " (" + code.text + ")";
}

std::string person_name(const Person& person) {
  return is_named(person.name) ? *person.name : person.id->text;
}

std::string person_name(const Records& records, const PersonId& id) {
  const Person* person = records.find(id);
  return person ? person_name(*person) : id.text;
}

std::string panel_name(const Records& records, const PanelId& id) {
  const Panel* panel = records.find(id);
  if (!panel) return id.text;
  const std::string day = short_date(*panel->date, records.working_days());
  return panel->start ? day + ", " + time_of_day(*panel->start) : day;
}

std::string code_in_words(std::string code) {
  std::ranges::replace(code, '-', ' ');
  return capitalised(std::move(code));
}

std::string lead_in_words(const Team& team) {
  if (!team.lead) return "";
  const std::string name = name_or_empty(team.lead->name);
  const std::string email = recorded_or_empty(team.lead->email);
  // One of them is empty: what is there is told.
  if (name.empty() || email.empty()) return name + email;
  return name + " (" + email + ")";
}

std::string owner_in_words(const CaseRecord& record, const std::string& no_owner) {
  if (!record.owner) return no_owner;
  if (is_named(record.owner->name)) return *record.owner->name;
  return is_recorded(record.owner->email) ? *record.owner->email : no_owner;
}

}  // namespace panelpress::documents
