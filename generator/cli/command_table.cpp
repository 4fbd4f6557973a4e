#include "cli/command_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/new_kinds.h"
#include "cli/option_rows.h"
#include "inputs/kind.h"

namespace panelpress::cli {

namespace {

std::vector<std::string> input_files() {
  std::vector<std::string> words;
  for (const auto& [kind, name] : Words<inputs::Kind>::kList) words.emplace_back(name);
  return words;
}

std::optional<std::string> add_part(Options& options, const std::string& value) {
  options.parts.push_back(value);
  return std::nullopt;
}

std::optional<std::string> set_subject(Options& options, const std::string& value) {
  options.subject = value;
  return std::nullopt;
}

std::vector<CommandRow> commands_that_answer() {
  return {
      {"build",
       "Write the documents",
       {},
       build_options(),
       {{{"panelpress build", "every document of inputs/, in output/"},
         {"panelpress build --panel 2026-04-09-am --only packs,emails",
          "the pack and the emails of one panel"}}},
       build},
      {"check",
       "Check records against the rules, write nothing",
       {},
       check_options(),
       {{{"panelpress check", "every error and warning, then totals by rule"},
         {"panelpress check --format sarif > findings.sarif",
          "the same for an editor or a forge"}}},
       check},
      {"explain",
       "What the rules say of a case, panel, claim or person, and why",
       {{"SUBJECT", "Reference, panel, claim or person (default: everything)", false, false,
         set_subject}},
       explain_options(),
       {{{"panelpress explain A1042218", "the facts of a case, each with its rule and line"},
         {"panelpress explain --format json", "every fact, for another program"}}},
       explain},
      {"diff",
       "What changed between two packs of one panel, by their snapshots",
       {{"OLD", "Snapshot of the earlier pack", true, false, set_text<&Options::old_snapshot>,
         Value::kFile},
        {"NEW", "Snapshot of the later pack", true, false, set_text<&Options::new_snapshot>,
         Value::kFile}},
       common_options(),
       {{{"panelpress diff kept/snapshot.json output/panels/2026-04-09-am/snapshot.json",
          "what changed since a pack that was kept"},
         {"panelpress diff monday.json friday.json", "what changed in a week"}}},
       diff},
      {"schema",
       "Print the JSON Schema of an input file",
       {{"KIND", "The input file", true, false, set_text<&Options::topic>, Value::kText,
         input_files}},
       {},
       {{{"panelpress schema case", "what a case may hold"},
         {"panelpress schema panel > schemas/panel.json",
          "for an editor that checks as you type"}}},
       schema},
  };
}

std::vector<CommandRow> commands_that_write_records() {
  return {
      {"init",
       "Start a folder of records, with examples that build",
       {{"DIR", "The folder, which need not be there", true, false,
         set_edit_text<&RecordsOptions::folder>, Value::kFolder}},
       common_options(),
       {{{"panelpress init inputs", "records to start from, in inputs/"},
         {"panelpress init inputs --as-of 2026-04-01", "as they would be made on that day"}}},
       init},
      {"new",
       "Write a new record, filled in from the others",
       {{"KIND", "The kind of record", true, false, set_edit_text<&RecordsOptions::kind>,
         Value::kText, new_kinds},
        {"SUBJECT",
         "The date of a panel, the reference of a case, the member who claims, the id of a "
         "referral, the panel whose reserves sit in",
         true, false, set_edit_text<&RecordsOptions::subject>}},
       new_options(),
       {{{"panelpress new panel 2026-04-14 --start 14:00",
          "a planned panel with the cases that wait for one"},
         {"panelpress new claim fictionhurst --month 2026-03",
          "what a member has not claimed of a month"}}},
       new_record},
      {"import",
       "Records from a spreadsheet, or the replies of an area to its return",
       {{"FILE", "A .csv, .xlsx or .ods", true, false, set_edit_text<&RecordsOptions::file>,
         Value::kFile}},
       import_options(),
       {{{"panelpress import list.xlsx --map map.toml --dry-run", "what a list would change"},
         {"panelpress import north.xlsx", "the replies of an area, into the records"}}},
       import},
      {"issue",
       "Keep what was issued, and note the day in the records",
       {},
       issue_options(),
       {{{"panelpress issue --panel 2026-04-09-am", "the pack and the emails of a panel"},
         {"panelpress issue --month 2026-03", "the return of a month"}}},
       issue},
  };
}

std::vector<CommandRow> commands_about_outputs() {
  return {
      {"serve",
       "Show the pages on this machine, built again whenever a record changes",
       {},
       serve_options(),
       {{{"panelpress serve", "output/ at http://127.0.0.1:8750/, errors in the page"},
         {"panelpress serve --port 8080 --as-of 2026-03-31", "on another port, for one day"}}},
       serve},
      {"verify",
       "Prove an output folder: files against its manifest, and inputs against the files",
       {{"OUTPUT", "The folder, built or issued", true, false, set_text<&Options::output>,
         Value::kFolder}},
       verify_options(),
       {{{"panelpress verify output", "every file is what a build of inputs/ gives"},
         {"panelpress verify issued/2026-03-31-2026-04-09-am", "what was issued is as it was"}}},
       verify},
      {"join",
       "Make one output of the parts that builds with --shard made",
       {{"OUT", "The output folder", true, false, set_text<&Options::output>, Value::kFolder},
        {"PART", "The output of one part", true, true, add_part, Value::kFolder}},
       join_options(),
       {{{"panelpress join output part1 part2", "the output of two parts, as one build gives it"},
         {"panelpress join output part*", "the same of however many"}}},
       join},
  };
}

std::vector<CommandRow> commands_for_the_shell() {
  return {
      {"completions",
       "Print what a shell needs to complete panelpress's words",
       {{"SHELL", "The shell", true, false, set_text<&Options::topic>, Value::kText, shells}},
       {},
       {{{"panelpress completions bash > ~/.local/share/bash-completion/completions/panelpress",
          "for bash, from the next shell on"},
         {"panelpress completions fish > ~/.config/fish/completions/panelpress.fish", "for fish"}}},
       completions},
      {"man",
       "Print the manual page",
       {},
       {},
       {{{"panelpress man | man -l -", "read it"}, {"panelpress man > panelpress.1", "keep it"}}},
       man},
  };
}

/// In the order in which help has them.
std::vector<CommandRow> rows() {
  std::vector<CommandRow> all;
  for (const auto group : {commands_that_answer, commands_that_write_records,
                           commands_about_outputs, commands_for_the_shell}) {
    std::ranges::move(group(), std::back_inserter(all));
  }
  return all;
}

}  // namespace

// Read by dispatch, help, man page and completions: a command is one row.
const std::vector<CommandRow>& command_table() {
  static const std::vector<CommandRow> table = rows();
  return table;
}

const CommandRow* find_command(std::string_view name) {
  const auto& table = command_table();
  const auto found =
      std::ranges::find_if(table, [&](const CommandRow& row) { return row.name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::string meaning_of(const ArgumentRow& argument) {
  std::string meaning{argument.help};
  if (argument.words) meaning += fmt::format(": {}", fmt::join(argument.words(), ", "));
  return meaning;
}

std::string form_of(const ArgumentRow& argument) {
  const std::string name = std::string(argument.name) + (argument.is_repeated ? "..." : "");
  return argument.is_required ? name : "[" + name + "]";
}

}  // namespace panelpress::cli
