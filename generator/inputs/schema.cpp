#include "inputs/schema.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "inputs/folder.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

using Json = nlohmann::ordered_json;

Json schema_of(const TableFacts& table);

/// An array of tables is what TOML calls it; in JSON, as editors see it, they are objects.
Json schema_of_tables(const KeyFacts& key) {
  Json tables = {{"type", "array"}, {"items", schema_of(*key.table)}};
  if (needs_one(key)) tables["minItems"] = 1;
  return tables;
}

Json schema_of(const KeyFacts& key) {
  switch (key.shape) {
    case Shape::kValue:
      return Json::parse(key.form.schema);
    case Shape::kTable:
      return schema_of(*key.table);
    case Shape::kTables:
      return schema_of_tables(key);
    case Shape::kTableOrTables:
      break;
  }
  return {{"oneOf", Json::array({schema_of(*key.table), schema_of_tables(key)})}};
}

/// Properties in the order of the table, which editors offer them in.
Json schema_of(const TableFacts& table) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const KeyFacts& key : table.keys) {
    Json property = {{"description", key.meaning}};
    property.update(schema_of(key));
    properties[std::string(key.name)] = std::move(property);
    if (key.is_required()) required.push_back(key.name);
  }
  Json schema = {{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) schema["required"] = std::move(required);
  // No other keys: an editor underlines an unknown key as the program refuses it.
  schema["additionalProperties"] =
      table.free_keys ? Json::parse(table.free_keys->schema) : Json(false);
  for (const std::string_view rule : table.rules) schema["allOf"].push_back(Json::parse(rule));
  return schema;
}

}  // namespace

std::string json_schema(Kind kind) {
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", fmt::format("panelpress: {}", file_name(kind))}};
  schema.update(schema_of(*facts_of(kind)));
  return schema.dump(2) + "\n";
}

}  // namespace panelpress::inputs
