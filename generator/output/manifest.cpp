#include "output/manifest.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

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
          {"subject", entry.subject}, {"as_of", entry.as_of},   {"state", entry.state},
          {"inputs", *entry.inputs}};
}

Json findings_to_json(const std::vector<KnownFinding>& findings) {
  Json all = Json::array();
  for (const KnownFinding& each : findings) {
    all.push_back({{"rule", each.rule}, {"subject", each.subject}});
  }
  return all;
}

std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::vector<std::string> texts_of(const Json& array) {
  std::vector<std::string> texts;
  for (const Json& each : array) {
    if (each.is_string()) texts.push_back(each.get<std::string>());
  }
  return texts;
}

/// The objects of an array that stands under a key; none where there is no array.
Json objects_at(const Json& object, const char* key) {
  Json all = Json::array();
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array()) return all;
  for (const Json& each : *found) {
    if (each.is_object()) all.push_back(each);
  }
  return all;
}

std::vector<InputFile> files_at(const Json& object, const char* key) {
  std::vector<InputFile> files;
  for (const Json& each : objects_at(object, key)) {
    files.push_back({text_at(each, "path"), text_at(each, "sha256")});
  }
  return files;
}

/// A path may be any bytes; those that are no UTF-8 become U+FFFD.
std::string dump(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

/// The text of a value as it stands inside others: what follows a line's end moved in.
std::string indented(std::string_view text, std::string_view indent) {
  std::string moved;
  for (const char c : text) {
    moved += c;
    if (c == '\n') moved += indent;
  }
  return moved;
}

/// Takes the entries of a manifest's `documents` as they are read and drops their text: all the
/// inputs of all documents at once would fill the memory.
class EntryReader {
 public:
  /// Follows nlohmann's parser; whether to keep what was just read.
  bool operator()(int depth, Json::parse_event_t event, Json& read) {
    if (depth == 1 && event == Json::parse_event_t::key) is_documents_ = read == "documents";
    if (!is_documents_) return true;
    if (depth == kEntryDepth && event == Json::parse_event_t::object_start) inputs_ = {};
    if (depth == kEntryDepth + 1 && event == Json::parse_event_t::key)
      is_inputs_ = read == "inputs";
    if (depth == kEntryDepth + 1 && event == Json::parse_event_t::array_end && is_inputs_) {
      inputs_ = shared(texts_of(read));
      return false;
    }
    if (depth != kEntryDepth || event != Json::parse_event_t::object_end) return true;
    entries_.push_back({text_at(read, "path"), text_at(read, "sha256"), text_at(read, "kind"),
                        text_at(read, "subject"), text_at(read, "as_of"), text_at(read, "state"),
                        inputs_});
    return false;
  }

  std::vector<ManifestEntry> entries() && { return std::move(entries_); }

 private:
  static constexpr int kEntryDepth = 2;

  /// Documents of one kind stand together and are mostly made from the same.
  SharedPaths shared(const std::vector<std::string>& paths) const {
    const bool are_same = !entries_.empty() && *entries_.back().inputs == paths;
    return are_same ? entries_.back().inputs : SharedPaths(paths);
  }

  bool is_documents_ = false;
  bool is_inputs_ = false;
  SharedPaths inputs_;
  std::vector<ManifestEntry> entries_;
};

}  // namespace

std::string to_json(const Manifest& manifest) {
  const Json head = {{"as_of", manifest.as_of},
                     {"guidance", manifest.guidance},
                     {"program", manifest.program},
                     {"inputs", files_to_json(manifest.inputs)},
                     {"templates", files_to_json(manifest.templates)}};
  std::string text = dump(head);
  text.resize(text.size() - std::string_view("\n}").size());
  text += ",\n  \"documents\": [";
  // An entry at a time: one JSON value of all of them would fill the memory.
  std::string_view comma = "";
  for (const ManifestEntry& entry : manifest.documents) {
    text += comma;
    text += "\n    ";
    text += indented(dump(entry_to_json(entry)), "    ");
    comma = ",";
  }
  text += manifest.documents.empty() ? "]" : "\n  ]";
  text += ",\n  \"findings\": " + indented(dump(findings_to_json(manifest.findings)), "  ");
  text += "\n}\n";
  return text;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  EntryReader reader;
  const Json json = Json::parse(text, std::ref(reader), /*allow_exceptions=*/false);
  if (!json.is_object()) return std::nullopt;
  const auto documents = json.find("documents");
  if (documents == json.end() || !documents->is_array()) return std::nullopt;
  Manifest manifest;
  manifest.as_of = text_at(json, "as_of");
  manifest.guidance = text_at(json, "guidance");
  manifest.program = text_at(json, "program");
  manifest.inputs = files_at(json, "inputs");
  manifest.templates = files_at(json, "templates");
  for (const Json& each : objects_at(json, "findings")) {
    manifest.findings.push_back({text_at(each, "rule"), text_at(each, "subject")});
  }
  std::sort(manifest.findings.begin(), manifest.findings.end());
  for (ManifestEntry& entry : std::move(reader).entries()) {
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

bool is_ours(const Manifest& manifest) { return manifest.program.starts_with("panelpress "); }

ManifestEntry entry_of(const documents::Document& document, std::string as_of) {
  return {document.path(),  sha256_hex(document.bytes), std::string(word(document.kind())),
          document.subject, std::move(as_of),           std::string(word(document.state)),
          document.inputs};
}

std::vector<KnownFinding> known_findings(const std::vector<Finding>& findings) {
  std::set<KnownFinding> known;
  for (const Finding& each : findings) known.insert({each.rule, each.subject});
  return {known.begin(), known.end()};
}

}  // namespace panelpress::output
