// Records built in a few words, for tests of rules and documents.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "model/records.h"

namespace panelpress::build {

/// A value that was given, at a line of a file.
template <class T>
Field<T> at(T value, const std::string& path = "", int line = 0) {
  if (path.empty()) return {std::move(value), {}};
  return {std::move(value), {FilePath(path), line, 1}};
}

inline Date day(const char* iso) { return *parse_date(iso); }

inline BusinessArea area(const std::string& code, const std::string& name) {
  BusinessArea area;
  area.code = at(AreaCode{code});
  area.name = at(name);
  area.email = at(code + "@example.gov.uk");
  area.spoc.name = at("Spoc of " + name);
  area.spoc.email = at("spoc-" + code + "@example.gov.uk");
  return area;
}

/// A detained person of nationality Albania without an owner.
inline CaseRecord person(const std::string& ref, const std::string& area, const char* start) {
  const std::string path = "cases/" + ref + ".toml";
  CaseRecord record;
  record.source = {FilePath(path), 1, 1};
  record.ref = at(CaseRef{ref}, path, 1);
  record.name = at("Person " + ref, path, 2);
  record.nationality = at(std::string("Albania"), path, 3);
  record.area = at(AreaCode{area}, path, 4);
  record.detention.start = at(day(start), path, 6);
  return record;
}

/// An independent member with one term of three years.
inline Person independent(const std::string& id, const char* start) {
  Person person;
  person.id = at(PersonId{id}, "people.toml", 1);
  person.name = at(id + " Fictional");
  person.email = at(id + "@example.com");
  person.area = at(Area::kIndependent);
  person.appointments.resize(1);
  person.appointments[0].start = at(day(start));
  person.appointments[0].term_months = at(36);
  return person;
}

inline Contact owner(const std::string& name, const std::string& email) {
  Contact contact;
  contact.name = at(name);
  contact.email = at(email);
  return contact;
}

inline Panel held(const std::string& id, const char* date) {
  const std::string path = "panels/" + id + ".toml";
  Panel panel;
  panel.source = {FilePath(path), 1, 1};
  panel.id = at(PanelId{id}, path, 1);
  panel.date = at(day(date), path, 2);
  panel.status = at(PanelStatus::kHeld, path, 3);
  return panel;
}

/// A case on a panel's list with an outcome.
inline ListedCase heard(const std::string& ref, Recommendation recommendation) {
  ListedCase listed;
  listed.ref = at(CaseRef{ref});
  listed.basis = at(Basis::kCycle);
  listed.outcome.emplace();
  listed.outcome->recommendation = at(recommendation);
  listed.outcome->reasons = at(std::string("Reasons."));
  return listed;
}

inline Response answered(Decision decision, const char* on, const std::string& reason = "") {
  Response response;
  response.decision = at(decision);
  response.recorded_on = at(day(on));
  if (!reason.empty()) response.reason = at(reason);
  return response;
}

inline Action action(const std::string& what, std::optional<BarrierKind> kind = std::nullopt) {
  Action action;
  action.what = at(what);
  action.who = at(std::string("Casework"));
  action.by = at(day("2026-03-31"));
  action.kind.value = kind;
  return action;
}

/// Two areas, "north" and "south", and nothing else.
inline Records two_areas() {
  Records records;
  records.settings.team.name = at(std::string("CPP Team"));
  records.settings.team.email = at(std::string("cpp@example.gov.uk"));
  records.settings.team.marking = at(std::string("OFFICIAL-SENSITIVE"));
  records.settings.business_areas = {area("north", "North"), area("south", "South")};
  return records;
}

}  // namespace panelpress::build
