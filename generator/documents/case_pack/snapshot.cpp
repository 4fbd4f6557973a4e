#include "documents/case_pack/snapshot.h"

#include <nlohmann/json.hpp>

namespace panelpress::documents {

namespace {

using Json = nlohmann::ordered_json;

Json to_value(const std::vector<SnapshotField>& fields) {
  Json values = Json::array();
  for (const SnapshotField& field : fields) {
    values.push_back({{"key", field.key}, {"label", field.label}, {"text", field.text}});
  }
  return values;
}

std::vector<SnapshotField> fields_in(const Json& values) {
  std::vector<SnapshotField> fields;
  for (const Json& value : values) {
    fields.push_back({value.at("key"), value.at("label"), value.at("text")});
  }
  return fields;
}

Snapshot snapshot_in(const Json& value) {
  Snapshot snapshot{value.at("panel"),
                    value.at("date"),
                    value.at("as_of"),
                    fields_in(value.at("fields")),
                    {},
                    {}};
  for (const Json& each : value.at("cases")) {
    snapshot.cases.push_back({each.at("ref"), each.at("name"), fields_in(each.at("fields"))});
  }
  // A snapshot of before 0.2 knows of nobody withdrawn.
  for (const Json& each : value.value("withdrawn", Json::array())) {
    snapshot.withdrawn.push_back({each.at("ref"), each.at("name"), each.at("why")});
  }
  return snapshot;
}

}  // namespace

std::string to_json(const Snapshot& snapshot) {
  Json cases = Json::array();
  for (const SnapshotCase& each : snapshot.cases) {
    cases.push_back({{"ref", each.ref}, {"name", each.name}, {"fields", to_value(each.fields)}});
  }
  Json withdrawn = Json::array();
  for (const SnapshotWithdrawn& each : snapshot.withdrawn) {
    withdrawn.push_back({{"ref", each.ref}, {"name", each.name}, {"why", each.why}});
  }
  const Json value = {{"panel", snapshot.panel},   {"date", snapshot.date},
                      {"as_of", snapshot.as_of},   {"fields", to_value(snapshot.fields)},
                      {"cases", std::move(cases)}, {"withdrawn", std::move(withdrawn)}};
  return value.dump(1) + "\n";
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
