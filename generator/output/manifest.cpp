#include "output/manifest.h"

#include <nlohmann/json.hpp>
#include <set>

#include "base/digest.h"
#include "base/text.h"
#include "render/json_writer.h"

namespace panelpress::output {

namespace {

using render::JsonWriter;

/// A path may be any bytes; those that are no UTF-8 become U+FFFD.
std::string with_replacements(const std::string& text) {
  using Json = nlohmann::json;
  return Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace))
      .get<std::string>();
}

/// Adds text in UTF-8. Nearly all of it is, and is not copied.
void add_text(const std::string& text, JsonWriter& json) {
  if (is_valid_utf8(text)) return json.text(text);
  json.text(with_replacements(text));
}

void add_member(std::string_view name, const std::string& text, JsonWriter& json) {
  json.key(name);
  add_text(text, json);
}

void add_files(const char* name, const std::vector<InputFile>& files, JsonWriter& json) {
  json.key(name);
  json.begin_list();
  for (const InputFile& file : files) {
    json.begin_row();
    add_member("path", file.path, json);
    json.member("sha256", file.sha256);
    json.end();
  }
  json.end();
}

void add_entry(const ManifestEntry& entry, JsonWriter& json) {
  json.begin_row();
  add_member("path", entry.path, json);
  add_member("sha256", entry.sha256, json);
  add_member("kind", entry.kind, json);
  add_member("subject", entry.subject, json);
  add_member("as_of", entry.as_of, json);
  add_member("state", entry.state, json);
  json.key("inputs");
  json.begin_list();
  for (const std::string& path : *entry.inputs) add_text(path, json);
  json.end();
  json.end();
}

void add_findings(const std::vector<KnownFinding>& findings, JsonWriter& json) {
  json.key("findings");
  json.begin_list();
  for (const KnownFinding& each : findings) {
    json.begin_row();
    add_member("rule", each.rule, json);
    add_member("subject", each.subject, json);
    json.end();
  }
  json.end();
}

}  // namespace

// In the order of the contract, sorted, without clock or absolute path: the same build gives the
// same bytes.
std::string to_json(const Manifest& manifest) {
  JsonWriter json;
  json.begin_object();
  add_member("as_of", manifest.as_of, json);
  add_member("guidance", manifest.guidance, json);
  add_member("program", manifest.program, json);
  add_files("inputs", manifest.inputs, json);
  add_files("templates", manifest.templates, json);
  json.key("documents");
  json.begin_list();
  for (const ManifestEntry& entry : manifest.documents) add_entry(entry, json);
  json.end();
  add_findings(manifest.findings, json);
  json.end();
  return json.take() + '\n';
}

// A manifest may have been edited by hand: only paths that stay in the folder are ever removed.
bool stays_inside(std::string_view path) {
  if (path.empty() || path == kManifestPath) return false;
  while (true) {
    const auto slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == ".." || part.find('\0') != part.npos) return false;
    if (slash == std::string_view::npos) return true;
    path = path.substr(slash + 1);
  }
}

bool is_ours(const Manifest& manifest) { return manifest.program.starts_with("panelpress "); }

ManifestEntry entry_of(const documents::Document& document, std::string as_of) {
  return {document.path(),  sha256_hex(document.bytes), std::string(word(document.kind())),
          document.subject, std::move(as_of),           std::string(word(document.state)),
          document.inputs};
}

// A set: the next build asks only whether a finding was there.
std::vector<KnownFinding> known_findings(const std::vector<Finding>& findings) {
  std::set<KnownFinding> known;
  for (const Finding& each : findings) known.insert({each.rule, each.subject.text()});
  return {known.begin(), known.end()};
}

}  // namespace panelpress::output
