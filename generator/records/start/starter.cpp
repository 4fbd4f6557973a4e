#include "records/start/starter.h"

#include <fmt/format.h>

#include "inputs/folder.h"
#include "inputs/schema.h"
#include "records/start/bank_holidays.h"
#include "records/start/starter_records.h"
#include "records/toml_value.h"

namespace panelpress::records {

namespace {

/// A screen: whoever starts reads this and nothing else.
constexpr const char* kReadme =
    R"(Records of Case Progression Panels, for panelpress
====================================================
settings.toml   the team, the areas that own cases, fees, funder, budget
people.toml     chairs, officers, members
holidays.toml   bank holidays: two years, more each year
cases/          one file for each detained person
panels/         one file for each panel
claims/         what independent members claim
schemas/        for your editor: with its TOML extension it completes, explains and checks

The people, the case and the panel here are fictional: put your own in their place, then remove
`sample = true` from settings.toml.

From the folder that holds this one; where this one is not called inputs, add -i and its name:

1. panelpress import FILE                  prints a map from the headings of your spreadsheet
   panelpress import FILE --map MAP        writes a record for each row
2. panelpress new panel YYYY-MM-DD         a planned panel with the cases that are due
3. panelpress build                        writes the documents: open output/index.html
4. panelpress issue --panel ID             keeps what you send, and notes the day

Kept in git, from the folder that holds this one: `git init` there. What is built is not kept, what
was issued is. A check before each commit, switched on here:
git config core.hooksPath "$(git rev-parse --show-prefix).githooks"
)";

constexpr const char* kIgnore =
    R"(# What editors and spreadsheets leave behind.
*~
~$*
.*.part
.*.swp
)";

/// Checks what is staged, not what lies in the folder: a commit may hold only some of the changes.
constexpr const char* kHook = R"sh(#!/bin/sh
# Checks the records that are about to be committed. Switch it on once, in the folder of the records:
#   git config core.hooksPath "$(git rev-parse --show-prefix).githooks"
set -eu
records=${0%/*}/..
git diff --cached --quiet -- "$records" && exit 0
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
git checkout-index --all --prefix="$staged/"
inside=$(cd "$records" && git rev-parse --show-prefix)
status=0
panelpress check --quiet --inputs "$staged/$inside" || status=$?
# 1 is a finding that somebody is to see to; 2 is a record that cannot be read.
[ "$status" -lt 2 ] || { echo "Not committed: put the records right first" >&2; exit 1; }
)sh";

/// Two names for a job would be two places to mend; the job runs the commands that a person would.
constexpr const char* kCi =
    R"(# An example of a CI job (GitHub Actions): copy it to .github/workflows/ of a PRIVATE repository.
# Each change is checked and its findings stand on the lines; the documents are kept as an artifact.
# Where the records are a folder of the repository, name it in place of each `.` after --inputs.
name: records
on: [push, pull_request]
permissions: { contents: read, security-events: write }
jobs:
  build:
    runs-on: ubuntu-latest
    container: debian:12
    steps:
      - uses: actions/checkout@v4
      - run: apt-get update && apt-get install -y ./panelpress_*_amd64.deb
      - run: panelpress check --inputs . --format sarif > findings.sarif || [ $? -lt 2 ]
      - uses: github/codeql-action/upload-sarif@v3
        with: { sarif_file: findings.sarif }
      - run: panelpress build --inputs . --output /tmp/output || [ $? -lt 2 ]
      - uses: actions/upload-artifact@v4
        with: { name: documents, path: /tmp/output, retention-days: 14 }
)";

std::string schema_path(inputs::Kind kind) {
  return fmt::format("schemas/{}.schema.json", word(kind));
}

/// Tells an editor with the TOML extension (taplo) which schema each file follows.
std::string taplo_text() {
  std::string text =
      "# For an editor with the TOML extension: it completes keys, explains them and underlines "
      "mistakes.\ninclude = [\"**/*.toml\"]\n\n[formatting]\nreorder_keys = false\n";
  for (const inputs::Location& each : inputs::locations()) {
    const std::string files = fmt::format("{}{}", each.path, each.is_folder ? "/**/*.toml" : "");
    text += fmt::format(
        "\n[[rule]]\ninclude = [\"{}\"]\n[rule.schema]\nenabled = true\npath = "
        "\"./{}\"\n",
        files, schema_path(each.kind));
  }
  return text;
}

/// The bank holidays of a year and the next as holidays.toml.
/// This year and the next, so that the first year's end needs nobody.
std::string holidays_file(int year) {
  std::string text =
      "# Bank holidays of England and Wales, by rule. Add a day that is proclaimed for one year.\n";
  for (const int each : {year, year + 1}) {
    for (const BankHoliday& day : bank_holidays(each)) {
      text += fmt::format("\n[[holiday]]\ndate = {}\nname = {}\n", written(day.date),
                          written(day.name));
    }
  }
  return text;
}

}  // namespace

// Made by the same functions that read them: schemas from the table of keys, paths from the
// locations.
std::map<std::string, std::string> starter_files(Date today) {
  const StarterDays days = starter_days(today);
  const int year = static_cast<int>(std::chrono::year_month_day{today}.year());
  std::map<std::string, std::string> files = {
      {"settings.toml", settings_text(days)},
      {"people.toml", people_text(days)},
      {"holidays.toml", holidays_file(year)},
      {"cases/A1234567.toml", case_text(days)},
      {fmt::format("panels/{}-am.toml", to_iso(days.panel)), panel_text(days)},
      {"README.txt", kReadme},
      {".gitignore", kIgnore},
      {".taplo.toml", taplo_text()},
      {kHookPath, kHook},
      {".ci/records.yml", kCi}};
  for (const inputs::Location& each : inputs::locations()) {
    files[schema_path(each.kind)] = inputs::json_schema(each.kind);
  }
  return files;
}

}  // namespace panelpress::records
