#include "render/json_writer.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using panelpress::render::JsonWriter;

TEST_CASE("JSON is written member by member, as a library lays it out") {
  std::string odd = "\"\\/\x7F é €\r\n\t\b\f";
  for (char c = 1; c < 0x20; ++c) odd += c;
  JsonWriter json;
  json.begin_object();
  json.member("text", odd);
  json.key("none");
  json.begin_list();
  json.end();
  json.key("list");
  json.begin_list();
  json.text("a");
  json.begin_object();
  json.member("b", "");
  json.end();
  json.begin_object();
  json.end();
  json.end();
  json.end();
  const nlohmann::ordered_json same = {
      {"text", odd},
      {"none", nlohmann::ordered_json::array()},
      {"list", {"a", {{"b", ""}}, nlohmann::ordered_json::object()}}};
  CHECK(json.take() == same.dump(1));
}

TEST_CASE("JSON: a row of a list stands on one line with all that is in it") {
  JsonWriter json;
  json.begin_object();
  json.key("rows");
  json.begin_list();
  for (const char* each : {"a", "b"}) {
    json.begin_row();
    json.member("name", each);
    json.key("list");
    json.begin_list();
    json.text("x");
    json.text("y");
    json.end();
    json.end();
  }
  json.end();
  json.member("last", "");
  json.end();
  CHECK(json.take() == R"({
 "rows": [
  {"name": "a", "list": ["x", "y"]},
  {"name": "b", "list": ["x", "y"]}
 ],
 "last": ""
})");
}
