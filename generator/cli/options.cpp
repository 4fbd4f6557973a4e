#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "base/nearest.h"
#include "cli/version.h"

namespace panelpress::cli {

namespace {

/// Words of `--only` that stand for more than one kind.
const std::map<std::string, std::set<Kind>, std::less<>>& groups() {
  static const std::map<std::string, std::set<Kind>, std::less<>> all = {
      {"packs", {Kind::kCasePack, Kind::kSnapshot}}, {"emails", {Kind::kEmail}}};
  return all;
}

std::vector<std::string> words_of_only() {
  std::vector<std::string> words;
  for (const auto& [name, kinds] : groups()) words.push_back(name);
  for (const auto& [kind, name] : Words<Kind>::kList) words.emplace_back(name);
  return words;
}

/// What the command line says, in words, before it is read.
struct Spoken {
  std::string as_of;
  std::vector<std::string> only;
  std::string panel;
  std::string month;
};

void add_common(CLI::App& command, Options& options, Spoken& spoken) {
  command.add_option("-i,--inputs", options.inputs, "Folder of records")->capture_default_str();
  command.add_option("-t,--templates", options.templates, "Folder of templates")
      ->capture_default_str();
  command.add_option("-o,--output", options.output, "Folder to write documents to")
      ->capture_default_str();
  command.add_option("--as-of", spoken.as_of,
                     "Date to answer for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)");
  command.add_option("-j,--jobs", options.jobs, "Documents to make at once (default: all cores)")
      ->check(CLI::PositiveNumber);
  command.add_flag("-q,--quiet", options.is_quiet, "Print errors only");
  command.add_flag("-v,--verbose", options.is_verbose, "Print advice too");
  command.add_flag("--strict", options.is_strict, "Count warnings as errors");
  const std::map<std::string, Color> colors{
      {"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}};
  command.add_option("--color", options.color, "auto, always or never (default: auto)")
      ->transform(CLI::CheckedTransformer(colors).description(""));
}

void add_build(CLI::App& app, Options& options, Spoken& spoken) {
  CLI::App& build = *app.add_subcommand("build", "Write the documents");
  add_common(build, options, spoken);
  build.add_option("--only", spoken.only, "Kinds of document to write, parted by commas")
      ->delimiter(',')
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  build.add_option("--panel", spoken.panel, "Write the documents of this panel only");
  build.add_option("--month", spoken.month, "Write the documents of this month only, YYYY-MM");
  build.add_option("--depfile", options.depfile, "Write what was read, in Make's syntax, to FILE");
  build.add_option("--since", options.since,
                   "Snapshot of an earlier pack: its panel's pack opens with what changed");
  build.add_flag("--force", options.is_forced,
                 "Take over an output folder that holds files of others; none of them is removed");
  build.add_flag("!--no-sync", options.is_synced, "Do not wait until the disk holds all for good");
  build.final_callback([&] { options.command = Command::kBuild; });
}

void add_check(CLI::App& app, Options& options, Spoken& spoken) {
  CLI::App& check = *app.add_subcommand("check", "Check inputs against the rules, write nothing");
  add_common(check, options, spoken);
  const std::map<std::string, Format> formats{
      {"text", Format::kText}, {"json", Format::kJson}, {"sarif", Format::kSarif}};
  check.add_option("--format", options.format, "text, json or sarif (default: text)")
      ->transform(CLI::CheckedTransformer(formats).description(""));
  check.final_callback([&] { options.command = Command::kCheck; });
}

void add_explain(CLI::App& app, Options& options, Spoken& spoken) {
  CLI::App& explain = *app.add_subcommand(
      "explain", "What the rules say of a case, panel, claim or person, and why");
  add_common(explain, options, spoken);
  const std::map<std::string, Format> formats{{"text", Format::kText}, {"json", Format::kJson}};
  explain.add_option("--format", options.format, "text or json (default: text)")
      ->transform(CLI::CheckedTransformer(formats).description(""));
  explain.add_option("SUBJECT", options.subject,
                     "Reference, panel, claim or person (default: everything)");
  explain.final_callback([&] { options.command = Command::kExplain; });
}

void add_others(CLI::App& app, Options& options, Spoken& spoken) {
  CLI::App& diff = *app.add_subcommand(
      "diff", "What changed between two packs of one panel, by their snapshots");
  add_common(diff, options, spoken);
  diff.add_option("OLD", options.old_snapshot, "Snapshot of the earlier pack")->required();
  diff.add_option("NEW", options.new_snapshot, "Snapshot of the later pack")->required();
  diff.final_callback([&] { options.command = Command::kDiff; });
  CLI::App& schema = *app.add_subcommand("schema", "Print the JSON Schema of an input file");
  schema.add_option("KIND", options.schema, "settings, people, holidays, case, panel or claims")
      ->required();
  schema.final_callback([&] { options.command = Command::kSchema; });
}

/// The commands that change the records themselves.
void add_records(CLI::App& app, Options& options, Spoken& spoken) {
  CLI::App& import = *app.add_subcommand(
      "import", "Records from a spreadsheet, or the replies of an area to its return");
  add_common(import, options, spoken);
  import.add_option("FILE", options.edit.file, "A .csv, .xlsx or .ods")->required();
  import.add_option(
      "--map", options.edit.map,
      "Which column fills which key (TOML); without it, one to start from is printed");
  import.add_flag("--dry-run", options.edit.is_dry_run, "Say what would change, write nothing");
  import.final_callback([&] { options.command = Command::kImport;
});
}  // namespace

/// Every option and command that could have been meant, for the nearest to a wrong one.
std::vector<std::string> known_words(const CLI::App& app) {
  std::vector<std::string> words;
  for (const CLI::App* command : app.get_subcommands({})) {
    words.push_back(command->get_name());
    for (const CLI::Option* option : command->get_options()) {
      for (const std::string& name : option->get_lnames()) words.push_back("--" + name);
    }
  }
  return words;
}

std::string nearest_to_any(const CLI::App& app, int count, const char* const* given) {
  const std::vector<std::string> known = known_words(app);
  for (int i = 1; i < count; ++i) {
    const std::string word = std::string(given[i]).substr(0, std::string(given[i]).find('='));
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    if (const auto nearest = nearest_word(word, known)) return did_you_mean(nearest);
  }
  return {};
}

/// Reads the words that need reading; the message of what is wrong, or nothing.
std::optional<std::string> read_words(const Spoken& spoken, Options& options) {
  if (!spoken.as_of.empty()) {
    options.as_of = parse_date(spoken.as_of);
    if (!options.as_of) return "--as-of takes a date such as 2026-03-31, not " + spoken.as_of;
  }
  if (!spoken.month.empty()) {
    options.scope.month = parse_month(spoken.month);
    if (!options.scope.month) return "--month takes a month such as 2026-03, not " + spoken.month;
  }
  for (std::string* folder : {&options.inputs, &options.templates, &options.output}) {
    // As the shell completes it, "out/". A build file names out/manifest.json.
    while (folder->size() > 1 && folder->ends_with('/')) folder->pop_back();
  }
  if (!spoken.panel.empty()) options.scope.panel = PanelId{spoken.panel};
  for (const std::string& name : spoken.only) {
    if (const auto group = groups().find(name); group != groups().end()) {
      options.scope.kinds.insert(group->second.begin(), group->second.end());
    } else if (const auto kind = from_word<Kind>(name)) {
      options.scope.kinds.insert(*kind);
    } else {
      return "--only has no kind '" + name + "'" +
             did_you_mean(nearest_word(name, words_of_only()));
    }
  }
  return std::nullopt;
}

ExitStatus refuse(World& world, const std::string& why) {
  world.err << "panelpress: error: " << why << "\n";
  return ExitStatus::kWrong;
}

}  // namespace panelpress::cli

std::variant<Options, ExitStatus> parse_options(int count, const char* const* words, World& world) {
  Options options;
  Spoken spoken;
  CLI::App app{
      "Turns a folder of case and panel records into the documents of Case Progression Panels.",
      "panelpress"};
  app.set_version_flag("--version", std::string(kProgram));
  app.require_subcommand(1);
  app.option_defaults()->take_last();  // so that a script's option can be overridden by one behind
  add_build(app, options, spoken);
  add_check(app, options, spoken);
  add_explain(app, options, spoken);
  add_others(app, options, spoken);
  add_records(app, options, spoken);
  app.footer(
      "Exit status: 0 done; 1 done, but a finding is an error; 2 the inputs, the templates or\n"
      "the command line are wrong, nothing was written; 3 the system refused.");
  try {
    app.parse(count, words);
  } catch (const CLI::Success& asked) {
    app.exit(asked, world.out, world.err);
    return ExitStatus::kDone;
  } catch (const CLI::ParseError& error) {
    const bool has_command = !app.get_subcommands().empty();
    const std::string what =
        has_command ? error.what() : "no command given: build, check, explain, diff or schema";
    return refuse(world, what + nearest_to_any(app, count, words) + "\nSee panelpress --help.");
  }
  if (const auto wrong = read_words(spoken, options)) return refuse(world, *wrong);
  return options;
}

}  // namespace panelpress::cli
