#include "inputs/schema.h"

#include <catch2/catch.hpp>

#include "inputs/folder.h"
#include "inputs/reference.h"
#include "support/folder.h"
#include "support/reader.h"

namespace panelpress::inputs {

namespace {

constexpr const char* kPython = "/usr/bin/python3 " PANELPRESS_SOURCE_DIR "/tests/readers/";

/// How many errors each kind's schema finds in each file of some folders of the project, by path.
std::map<std::string, int> errors_of_schemas(const std::vector<std::string>& folders) {
  const std::string root = std::string(PANELPRESS_SOURCE_DIR) + "/";
  std::map<Kind, std::string> paths;
  for (const std::string& folder : folders) {
    std::vector<Entry> entries;
    for (const auto& [path, bytes] : support::files_below(folder)) entries.push_back({path, false});
    for (const FileToRead& file : plan_folder(entries).files) {
      paths[file.kind] += " " + root + folder + "/" + file.path;
    }
  }
  const support::TemporaryFolder temporary;
  std::string command = kPython + std::string("validate.py");
  for (const auto& [kind, files] : paths) {
    const std::string name = "schema-" + std::to_string(static_cast<int>(kind)) + ".json";
    command += " --schema " + temporary.write(name, json_schema(kind)).string() + files;
  }
  std::map<std::string, int> found;
  const auto counts = nlohmann::json::parse(support::output_of(command));
  for (const auto& [path, count] : counts.items()) found[path.substr(root.size())] = count;
  return found;
}

}  // namespace

TEST_CASE("The schemas accept every file of the sample") {
  const auto found = errors_of_schemas({"inputs"});
  CHECK(found.size() > 40);
  for (const auto& [path, count] : found) {
    INFO(path);
    CHECK(count == 0);
  }
}

TEST_CASE("The schemas refuse what the reader refuses in one file") {
  std::vector<std::string> folders;
  for (const std::string name :
       {"unknown-keys", "missing-keys", "wrong-types", "words-outside-their-list", "counts",
        "emails", "ids-outside-their-form", "grades-and-appointments", "claim-lines",
        "two-long-stops", "outcomes-of-a-panel-not-held", "nothing-where-one-must-be",
        "characters"}) {
    folders.push_back("tests/bad/" + name);
  }
  const auto found = errors_of_schemas(folders);
  CHECK(found.size() >= folders.size());
  for (const auto& [path, count] : found) {
    INFO(path);
    CHECK(count > 0);
  }
}

TEST_CASE("A schema knows how long a text may be") {
  const support::TemporaryFolder temporary;
  const auto schema = temporary.write("schema.json", json_schema(Kind::kHolidays));
  const auto errors = [&](std::size_t length) {
    const auto file = temporary.write("holidays.toml", "[[holiday]]\ndate = 2026-04-03\nname = \"" +
                                                           std::string(length, 'x') + "\"\n");
    const auto counts = nlohmann::json::parse(support::output_of(
        kPython + ("validate.py --schema " + schema.string() + " " + file.string())));
    return counts.front().get<int>();
  };
  CHECK(errors(32'767) == 0);
  CHECK(errors(32'768) == 1);
}

TEST_CASE("The reference has a row for every key, with a meaning") {
  const auto rows = reference();
  CHECK(rows.size() > 200);
  for (const KeyRow& row : rows) {
    INFO(row.file << " " << row.key);
    CHECK(row.meaning.size() > 3);
    CHECK(row.meaning.back() == '.');
    CHECK_FALSE(row.form.empty());
  }
}

TEST_CASE("A row of the reference names its file, form, need and words") {
  const auto rows = reference();
  const auto row = [&](const std::string& file, const std::string& key) {
    for (const KeyRow& each : rows) {
      if (each.file == file && each.key == key) return each;
    }
    FAIL(key);
    return KeyRow{};
  };
  CHECK(row("people.toml", "[[person]]").form == "tables, at least one");
  CHECK(row("people.toml", "person.area").words.size() == 11);
  CHECK(row("panels/*.toml", "case.outcome.action.by").form == "date");
  CHECK(row("cases/*.toml", "ref").is_required);
  CHECK_FALSE(row("cases/*.toml", "atlas_id").is_required);
  CHECK(row("settings.toml", "fees.rate.full").form == "pounds");
}

}  // namespace panelpress::inputs
