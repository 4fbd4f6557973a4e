// Records in a few words: the least that each is, which a test adds to. tests/rules/fixtures.h has
// records in which everything is in order, which a test takes from.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "model/records.h"

namespace panelpress::fixtures {

/// A value that was given, at a line of a file or nowhere.
template <class T>
Field<T> given(T value, const std::string& path = "", int line = 0) {
  if (path.empty()) return {std::move(value), {}};
  return {std::move(value), {FilePath(path), line, 1}};
}
inline Text given(const char* text) { return {text, {}}; }

/// "2026-03-31".
inline Date day(const char* iso) { return parse_date(iso).value(); }
inline Month month(const char* iso) { return parse_month(iso).value(); }

inline BusinessArea area(const std::string& code, const std::string& name) {
  BusinessArea area;
  area.code = given(AreaCode{code});
  area.name = given(name);
  area.email = given(code + "@example.gov.uk");
  area.spoc.name = given("Spoc of " + name);
  area.spoc.email = given("spoc-" + code + "@example.gov.uk");
  return area;
}

/// A detained person of nationality Albania without an owner.
inline CaseRecord person(const std::string& ref, const std::string& area, const char* start) {
  const std::string path = "cases/" + ref + ".toml";
  CaseRecord record;
  record.source = {FilePath(path), 1, 1};
  record.ref = given(CaseRef{ref}, path, 1);
  record.name = given("Person " + ref, path, 2);
  record.nationality = given(std::string("Albania"), path, 3);
  record.area = given(AreaCode{area}, path, 4);
  record.detention.start = given(day(start), path, 6);
  return record;
}

/// An independent member with one term of three years.
inline Person independent(const std::string& id, const char* start) {
  Person person;
  person.id = given(PersonId{id}, "people.toml", 1);
  person.name = given(id + " Fictional");
  person.email = given(id + "@example.com");
  person.area = given(Area::kIndependent);
  person.appointments.resize(1);
  person.appointments[0].start = given(day(start));
  person.appointments[0].term_months = given(36);
  return person;
}

inline Contact owner(const std::string& name, const std::string& email) {
  Contact contact;
  contact.name = given(name);
  contact.email = given(email);
  return contact;
}

inline Panel held(const std::string& id, const char* date) {
  const std::string path = "panels/" + id + ".toml";
  Panel panel;
  panel.source = {FilePath(path), 1, 1};
  panel.id = given(PanelId{id}, path, 1);
  panel.date = given(day(date), path, 2);
  panel.status = given(PanelStatus::kHeld, path, 3);
  return panel;
}

/// A case on a panel's list with an outcome.
inline ListedCase heard(const std::string& ref, Recommendation recommendation) {
  ListedCase listed;
  listed.ref = given(CaseRef{ref});
  listed.basis = given(Basis::kCycle);
  listed.outcome.emplace();
  listed.outcome->recommendation = given(recommendation);
  listed.outcome->reasons = given(std::string("Reasons."));
  return listed;
}

inline Response answered(Decision decision, const char* on, const std::string& reason = "") {
  Response response;
  response.decision = given(decision);
  response.recorded_on = given(day(on));
  if (!reason.empty()) response.reason = given(reason);
  return response;
}

inline Action action(const std::string& what, std::optional<BarrierKind> kind = std::nullopt) {
  Action action;
  action.what = given(what);
  action.who = given(std::string("Casework"));
  action.by = given(day("2026-03-31"));
  action.kind.value = kind;
  return action;
}

/// Two areas, "north" and "south", and nothing else.
inline Records two_areas() {
  Records records;
  records.settings.team.name = given(std::string("CPP Team"));
  records.settings.team.email = given(std::string("cpp@example.gov.uk"));
  records.settings.team.marking = given(std::string("OFFICIAL-SENSITIVE"));
  records.settings.business_areas = {area("north", "North"), area("south", "South")};
  return records;
}

}  // namespace panelpress::fixtures
