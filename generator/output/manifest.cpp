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
std::string in_utf8(const std::string& text) {
  if (is_valid_utf8(text)) return text;
  using Json = nlohmann::json;
  return Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace))
      .get<std::string>();
}

void add_files(const char* name, const std::vector<InputFile>& files, JsonWriter& json) {
  json.key(name);
  json.begin_list();
  for (const InputFile& file : files) {
    json.begin_row();
    json.member("path", in_utf8(file.path));
    json.member("sha256", file.sha256);
    json.end();
  }
  json.end();
}

void add_entry(const ManifestEntry& entry, JsonWriter& json) {
  json.begin_row();
  json.member("path", in_utf8(entry.path));
  json.member("sha256", in_utf8(entry.sha256));
  json.member("kind", in_utf8(entry.kind));
  json.member("subject", in_utf8(entry.subject));
  json.member("as_of", in_utf8(entry.as_of));
  json.member("state", in_utf8(entry.state));
  json.key("inputs");
  json.begin_list();
  for (const std::string& path : *entry.inputs) json.text(in_utf8(path));
  json.end();
  json.end();
}

void add_findings(const std::vector<KnownFinding>& findings, JsonWriter& json) {
  json.key("findings");
  json.begin_list();
  for (const KnownFinding& each : findings) {
    json.begin_row();
    json.member("rule", in_utf8(each.rule));
    json.member("subject", in_utf8(each.subject));
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
  json.member("as_of", in_utf8(manifest.as_of));
  json.member("guidance", in_utf8(manifest.guidance));
  json.member("program", in_utf8(manifest.program));
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
