#include "cli/completions.h"

#include <fmt/format.h>

#include "cli/command_table.h"

namespace panelpress::cli {

namespace {

/// A text between single quotes, for any of the shells.
/// The quote closes, is escaped, and opens again: the way that all three shells know.
std::string in_quotes(std::string_view text) {
  std::string all = "'";
  for (const char c : text) {
    if (c == '\'') all += "'\\'";
    all += c;
  }
  return all + "'";
}

template <class Row>
std::string words_of(const Row& row) {
  return row.words ? fmt::format("{}", fmt::join(row.words(), " ")) : "";
}

// --- bash ------------------------------------------------------------------------------------

std::string bash_options(const CommandRow& command) {
  std::string words = "--help";
  for (const OptionRow& row : command.options) words += fmt::format(" --{}", row.long_name);
  return words;
}

/// What completes a value: words, folders or files.
/// `-o filenames` lets bash add a slash to folders and quote blanks.
template <class Row>
std::string bash_value(const Row& row) {
  if (row.words)
    return fmt::format("COMPREPLY=($(compgen -W {} -- \"$cur\"))", in_quotes(words_of(row)));
  return fmt::format("compopt -o filenames; COMPREPLY=($(compgen -{} -- \"$cur\"))",
                     row.value == Value::kFolder ? "d" : "f");
}

/// By the command, which is always the first word, and the option before the cursor.
std::string bash_of(const CommandRow& command) {
  std::string text = fmt::format("    {})\n      case $prev in\n", command.name);
  for (const OptionRow& row : command.options) {
    if (row.value_name.empty()) continue;
    const std::string sign = row.short_name != 0 ? fmt::format("-{}|", row.short_name) : "";
    text += fmt::format("        {}--{}) {}; return ;;\n", sign, row.long_name, bash_value(row));
  }
  text += "      esac\n";
  text += fmt::format("      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W {} -- \"$cur\"))\n",
                      in_quotes(bash_options(command)));
  if (!command.arguments.empty()) {
    text += fmt::format("      else {}\n", bash_value(command.arguments.front()));
  }
  return text + "      fi ;;\n";
}

std::string bash() {
  std::string names;
  std::string cases;
  for (const CommandRow& row : command_table()) {
    names += fmt::format("{} ", row.name);
    cases += bash_of(row);
  }
  return fmt::format(
      "_panelpress() {{\n  local cur=${{COMP_WORDS[COMP_CWORD]}} "
      "prev=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  COMPREPLY=()\n  if ((COMP_CWORD == 1)); then\n"
      "    COMPREPLY=($(compgen -W '{}--help --version' -- \"$cur\"))\n    return\n  fi\n"
      "  case ${{COMP_WORDS[1]}} in\n{}  esac\n}}\ncomplete -F _panelpress panelpress\n",
      names, cases);
}

// --- zsh -------------------------------------------------------------------------------------

/// A text within a specification, whose parts ':' and brackets end.
/// zsh's own signs: ':' parts the fields of a specification, brackets hold its help.
std::string zsh_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == ':' || c == '[' || c == ']') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

template <class Row>
std::string zsh_action(const Row& row) {
  if (row.words) return fmt::format("({})", words_of(row));
  if (row.value == Value::kFolder) return "_files -/";
  return row.value == Value::kFile ? "_files" : " ";
}

std::string zsh_of(const CommandRow& command) {
  std::string text =
      fmt::format("        {})\n          _arguments '--help[Print help]'", command.name);
  for (const OptionRow& row : command.options) {
    const std::string value =
        row.value_name.empty() ? ""
                               : fmt::format(":{}:{}", zsh_text(row.value_name), zsh_action(row));
    const std::string help = fmt::format("[{}]{}", zsh_text(row.help), value);
    text += " \\\n            " + in_quotes(fmt::format("--{}{}", row.long_name, help));
    if (row.short_name != 0) {
      text += " \\\n            " + in_quotes(fmt::format("-{}{}", row.short_name, help));
    }
  }
  for (const ArgumentRow& row : command.arguments) {
    const std::string where = row.is_repeated ? "*" : "";
    text += " \\\n            " +
            in_quotes(fmt::format("{}:{}:{}", where, zsh_text(row.name), zsh_action(row)));
  }
  return text + " ;;\n";
}

std::string zsh() {
  std::string names;
  std::string cases;
  for (const CommandRow& row : command_table()) {
    names += "        " + in_quotes(fmt::format("{}:{}", row.name, zsh_text(row.summary))) + "\n";
    cases += zsh_of(row);
  }
  return fmt::format(
      "#compdef panelpress\n_panelpress() {{\n  local state line\n  local -a commands\n"
      "  _arguments -C '1: :->command' '*:: :->rest'\n  case $state in\n    command)\n"
      "      commands=(\n{}      )\n      _describe command commands ;;\n    rest)\n"
      "      case $line[1] in\n{}      esac ;;\n  esac\n}}\n_panelpress \"$@\"\n",
      names, cases);
}

// --- fish ------------------------------------------------------------------------------------

constexpr std::string_view kFoldersOnly = "(__fish_complete_directories)";

/// `-x` completes nothing and forbids files, `-r` asks for a value.
template <class Row>
std::string fish_value(const Row& row) {
  if (row.words) return fmt::format(" -xa {}", in_quotes(words_of(row)));
  if (row.value == Value::kFolder) return fmt::format(" -xa {}", in_quotes(kFoldersOnly));
  return row.value == Value::kFile ? " -rF" : " -x";
}

std::string fish_of(const CommandRow& command) {
  const std::string only =
      fmt::format("complete -c panelpress -n '__fish_seen_subcommand_from {}'", command.name);
  std::string text;
  for (const OptionRow& row : command.options) {
    const std::string sign = row.short_name != 0 ? fmt::format(" -s {}", row.short_name) : "";
    const std::string value = row.value_name.empty() ? "" : fish_value(row);
    text +=
        fmt::format("{}{} -l {}{} -d {}\n", only, sign, row.long_name, value, in_quotes(row.help));
  }
  for (const ArgumentRow& row : command.arguments) {
    if (row.words) text += fmt::format("{} -a {}\n", only, in_quotes(words_of(row)));
    if (row.value == Value::kFile) text += fmt::format("{} -F\n", only);
    if (row.value == Value::kFolder) {
      text += fmt::format("{} -a {}\n", only, in_quotes(kFoldersOnly));
    }
  }
  return text;
}

std::string fish() {
  std::string text = "complete -c panelpress -f\n";
  for (const CommandRow& row : command_table()) {
    text += fmt::format("complete -c panelpress -n __fish_use_subcommand -a {} -d {}\n", row.name,
                        in_quotes(row.summary));
  }
  for (const CommandRow& row : command_table()) text += fish_of(row);
  return text;
}

struct Shell {
  std::string_view name;
  std::string (*completions)();
};
constexpr Shell kShells[] = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};

}  // namespace

std::vector<std::string> shells() {
  std::vector<std::string> names;
  for (const Shell& shell : kShells) names.emplace_back(shell.name);
  return names;
}

std::string completions_for(const std::string& shell) {
  for (const Shell& each : kShells) {
    if (each.name == shell) return each.completions();
  }
  return {};
}

}  // namespace panelpress::cli
