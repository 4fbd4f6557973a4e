#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/version.h"
#include "model/words.h"
#include "rules/catalogue.h"

namespace panelpress::cli {

namespace {

constexpr std::string_view kWhat =
    "Turns a folder of case and panel records into the documents of Case Progression Panels.";
constexpr std::string_view kStatuses =
    "Exit status: 0 done; 1 done, but a finding is an error; 2 the inputs, the templates or\n"
    "the command line are wrong, nothing was written; 3 the system refused.\n";
constexpr std::size_t kMostColumns = 100;

/// "  -i, --inputs DIR".
std::string form_of(const OptionRow& option) {
  const std::string sign =
      option.short_name != 0 ? fmt::format("-{}, ", option.short_name) : "    ";
  const std::string value = option.value_name.empty() ? "" : fmt::format(" {}", option.value_name);
  return fmt::format("{}--{}{}", sign, option.long_name, value);
}

struct Line {
  std::string left;
  std::string right;
};

/// Words of a text in lines of at most some columns, each after the first moved in.
/// By words; one that is longer than a line has a line of its own.
std::string wrapped(const std::string& text, std::size_t indent) {
  std::string lines;
  std::size_t column = indent;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::size_t length = end - begin;
    if (column > indent && column + 1 + length > kMostColumns) {
      lines += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      lines += ' ';
      ++column;
    }
    lines += text.substr(begin, length);
    column += length;
    begin = end + 1;
  }
  return lines;
}

/// Two columns, the left as wide as its widest.
/// Help must fit 100 columns, whatever the longest option is.
std::string two_columns(const std::vector<Line>& lines) {
  std::size_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.left.size());
  std::string text;
  for (const Line& line : lines) {
    text += fmt::format("  {:<{}}  {}\n", line.left, width, wrapped(line.right, width + 4));
  }
  return text;
}

std::string options_text(const CommandRow& command) {
  std::vector<Line> lines;
  for (const OptionRow& row : command.options)
    lines.push_back({form_of(row), std::string(row.help)});
  lines.push_back({"-h, --help", "Print this"});
  return "\nOptions:\n" + two_columns(lines);
}

std::string arguments_text(const CommandRow& command) {
  std::vector<Line> lines;
  for (const ArgumentRow& row : command.arguments) {
    lines.push_back({std::string(row.name), meaning_of(row)});
  }
  return lines.empty() ? "" : "\nArguments:\n" + two_columns(lines);
}

/// "panelpress diff [OPTIONS] OLD NEW".
/// As CLI manuals write it: what may be left out stands in brackets.
std::string synopsis(const CommandRow& command) {
  std::string text = fmt::format("panelpress {}", command.name);
  if (!command.options.empty()) text += " [OPTIONS]";
  for (const ArgumentRow& row : command.arguments) text += " " + cli::form_of(row);
  return text;
}

}  // namespace

// One line a command; its own help has the rest.
std::string help_text() {
  std::vector<Line> lines;
  for (const CommandRow& row : command_table()) {
    lines.push_back({std::string(row.name), std::string(row.summary)});
  }
  return fmt::format(
      "{}\n\nUsage: panelpress COMMAND [OPTIONS]\n\nCommands:\n{}\nOptions of a command: "
      "panelpress "
      "COMMAND --help. What this is made of: panelpress --version.\n\n{}",
      kWhat, two_columns(lines), kStatuses);
}

std::string help_text(const CommandRow& command) {
  std::string text = fmt::format("{}.\n\nUsage: {}\n", command.summary, synopsis(command));
  text += arguments_text(command) + options_text(command) + "\nExamples:\n";
  for (const Example& each : command.examples) {
    text += fmt::format("  {}\n      {}\n", each.line, each.meaning);
  }
  return text;
}

std::string version_text() {
  std::vector<std::string_view> guidance;
  for (const auto& [value, name] : Words<Guidance>::kList) guidance.push_back(name);
  return fmt::format(
      "{}\nCPP guidance: {}\nRules: {}, each with its source in rules.html\n"
      "Libraries: {}\n",
      kProgram, fmt::join(guidance, " and "), rules::catalogue().size(), kLibraries);
}

// For whoever calls the program without a word: three commands, not all of them.
std::string first_steps() {
  const bool has_init = find_command("init") != nullptr;
  std::vector<Line> lines;
  if (has_init) lines.push_back({"panelpress init records", "a folder of records to start from"});
  const std::string folder = has_init ? " -i records" : "";
  lines.push_back({"panelpress check" + folder, "what is wrong in it, line by line"});
  lines.push_back(
      {"panelpress build" + folder, "the documents, in output/: open output/index.html"});
  return fmt::format("{}\n\nTo begin:\n{}\nEvery command: panelpress --help\n", kWhat,
                     two_columns(lines));
}

// No date in the head: the page is the same bytes each time.
std::string man_page() {
  // '-' is a hyphen in roff, and a line must not begin with '.' or '\''.
  const auto roff = [](std::string_view text) {
    std::string escaped;
    for (const char c : text) {
      if (c == '\\' || c == '-') escaped += '\\';
      if (escaped.empty() && (c == '.' || c == '\'')) escaped += "\\&";
      escaped += c;
    }
    return escaped;
  };
  std::string text = fmt::format(
      ".TH PANELPRESS 1 \"\" \"{}\" \"\"\n.SH NAME\npanelpress \\- documents of Case Progression "
      "Panels from a folder of records\n.SH SYNOPSIS\n.B panelpress\n.I COMMAND\n[OPTIONS]\n"
      ".SH DESCRIPTION\n{}\n.SH COMMANDS\n",
      kProgram, roff(kWhat));
  for (const CommandRow& command : command_table()) {
    text += fmt::format(".SS {}\n{}.\n", roff(synopsis(command)), roff(command.summary));
    for (const ArgumentRow& row : command.arguments) {
      text += fmt::format(".TP\n.I {}\n{}\n", roff(row.name), roff(row.help));
    }
    for (const OptionRow& row : command.options) {
      const std::string form = form_of(row);
      text += fmt::format(".TP\n.B {}\n{}\n", roff(form.substr(form.find('-'))), roff(row.help));
    }
    for (const Example& each : command.examples) {
      text += fmt::format(".PP\n.nf\n{}\n.fi\n.RS\n{}\n.RE\n", roff(each.line), roff(each.meaning));
    }
  }
  return text + ".SH EXIT STATUS\n" + roff(kStatuses);
}

}  // namespace panelpress::cli
