#include "documents/case_pack/snapshot.h"

#include <nlohmann/json.hpp>

#include "render/json_writer.h"

namespace panelpress::documents {

namespace {

using Json = nlohmann::ordered_json;

/// A list of objects by its name, each of which `write` gives its members.
template <class Items, class Write>
void write_list(render::JsonWriter& json, const char* name, const Items& items, Write write) {
  json.key(name);
  json.begin_list();
  for (const auto& each : items) {
    json.begin_object();
    write(each);
    json.end();
  }
  json.end();
}

void write_fields(render::JsonWriter& json, const char* name,
                  const std::vector<SnapshotField>& fields) {
  write_list(json, name, fields, [&](const SnapshotField& field) {
    json.member("key", field.key);
    json.member("label", field.label);
    json.member("text", field.text);
  });
}

std::vector<SnapshotField> fields_in(const Json& values) {
  std::vector<SnapshotField> fields;
  for (const Json& value : values) {
    fields.push_back({value.at("key"), value.at("label"), value.at("text")});
  }
  return fields;
}

std::optional<std::vector<SnapshotField>> later_fields_in(const Json& value, const char* name) {
  if (!value.contains(name)) return std::nullopt;
  return fields_in(value.at(name));
}

/// Nothing when its days are none.
std::optional<Snapshot> snapshot_in(const Json& value) {
  const auto date = parse_date(value.at("date").get<std::string>());
  const auto as_of = parse_date(value.at("as_of").get<std::string>());
  if (!date || !as_of) return std::nullopt;
  Snapshot snapshot{value.at("panel"), *date, *as_of, fields_in(value.at("fields")), {}, {}};
  for (const Json& each : value.at("cases")) {
    snapshot.cases.push_back({each.at("ref"), each.at("name"), fields_in(each.at("fields")),
                              later_fields_in(each, "sources")});
  }
  // A snapshot of before 0.2 knows of nobody withdrawn.
  for (const Json& each : value.value("withdrawn", Json::array())) {
    snapshot.withdrawn.push_back({each.at("ref"), each.at("name"), each.at("why")});
  }
  snapshot.seats = later_fields_in(value, "seats");
  return snapshot;
}

}  // namespace

// A snapshot is kept outside the output for --since: it holds all that PCK-8 compares.
std::string to_json(const Snapshot& snapshot) {
  render::JsonWriter json;
  json.begin_object();
  json.member("panel", snapshot.panel);
  json.member("date", to_iso(snapshot.date));
  json.member("as_of", to_iso(snapshot.as_of));
  write_fields(json, "fields", snapshot.fields);
  if (snapshot.seats) write_fields(json, "seats", *snapshot.seats);
  write_list(json, "cases", snapshot.cases, [&](const SnapshotCase& each) {
    json.member("ref", each.ref);
    json.member("name", each.name);
    write_fields(json, "fields", each.fields);
    if (each.sources) write_fields(json, "sources", *each.sources);
  });
  write_list(json, "withdrawn", snapshot.withdrawn, [&](const WithdrawnView& each) {
    json.member("ref", each.ref);
    json.member("name", each.name);
    json.member("why", each.why);
  });
  json.end();
  return json.take() + "\n";
}

std::optional<Snapshot> read_snapshot(std::string_view json) {
  // The library reports what is wrong by throwing; it must not cross this folder's border.
  try {
    return snapshot_in(Json::parse(json));
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

}  // namespace panelpress::documents
