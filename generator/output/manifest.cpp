#include "output/manifest.h"

#include <nlohmann/json.hpp>

#include "base/digest.h"

namespace panelpress::output {

namespace {

using Json = nlohmann::ordered_json;

Json files_to_json(const std::vector<InputFile>& files) {
  Json all = Json::array();
  for (const InputFile& file : files) all.push_back({{"path", file.path}, {"sha256", file.sha256}});
  return all;
}

Json entry_to_json(const ManifestEntry& entry) {
  return {{"path", entry.path},       {"sha256", entry.sha256}, {"kind", entry.kind},
          {"subject", entry.subject}, {"state", entry.state},   {"inputs", entry.inputs}};
}

std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

ManifestEntry entry_from_json(const Json& json) {
  ManifestEntry entry{text_at(json, "path"),    text_at(json, "sha256"), text_at(json, "kind"),
                      text_at(json, "subject"), text_at(json, "state"),  {}};
  if (const auto inputs = json.find("inputs"); inputs != json.end() && inputs->is_array()) {
    for (const Json& path : *inputs) {
      if (path.is_string()) entry.inputs.push_back(path.get<std::string>());
    }
  }
  return entry;
}

}  // namespace

std::string to_json(const Manifest& manifest) {
  Json documents = Json::array();
  for (const ManifestEntry& entry : manifest.documents) documents.push_back(entry_to_json(entry));
  const Json all = {{"as_of", manifest.as_of},
                    {"guidance", manifest.guidance},
                    {"program", manifest.program},
                    {"inputs", files_to_json(manifest.inputs)},
                    {"templates", files_to_json(manifest.templates)},
                    {"documents", std::move(documents)}};
  // A path may be any bytes; those that are no UTF-8 become U+FFFD.
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return std::nullopt;
  Manifest manifest;
  manifest.as_of = text_at(json, "as_of");
  manifest.guidance = text_at(json, "guidance");
  manifest.program = text_at(json, "program");
  const auto documents = json.find("documents");
  if (documents == json.end() || !documents->is_array()) return std::nullopt;
  for (const Json& each : *documents) {
    if (!each.is_object()) continue;
    ManifestEntry entry = entry_from_json(each);
    if (stays_inside(entry.path)) manifest.documents.push_back(std::move(entry));
  }
  return manifest;
}

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

ManifestEntry entry_of(const documents::Document& document) {
  return {document.path,    sha256_hex(document.bytes),        std::string(word(document.kind)),
          document.subject, std::string(word(document.state)), document.inputs};
}

}  // namespace panelpress::output
