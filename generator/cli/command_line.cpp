#include "cli/command_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.h"

namespace panelpress::cli {

namespace {

using Wrong = std::optional<std::string>;

/// Reads the words of one command.
class Reader {
 public:
  Reader(const CommandRow& command, CommandLine& line, const std::vector<std::string>& words)
      : command_(command), line_(line), words_(words) {}

  Wrong read(std::size_t begin) {
    for (at_ = begin; at_ < words_.size(); ++at_) {
      if (auto wrong = take(words_[at_])) return wrong;
    }
    if (line_.asks_help || arguments_ >= command_.arguments.size()) return std::nullopt;
    const ArgumentRow& next = command_.arguments[arguments_];
    if (!next.is_required || (next.is_repeated && has_repeated_)) return std::nullopt;
    return fmt::format("{} needs {}: {}", command_.name, next.name, meaning_of(next));
  }

 private:
  // "-" alone is a value; after "--" everything is.
  Wrong take(const std::string& word) {
    if (only_values_ || word.size() < 2 || word[0] != '-') return take_value(word);
    if (word == "--") {
      only_values_ = true;
      return std::nullopt;
    }
    if (word == "--help" || word == "-h") {
      line_.asks_help = true;
      return std::nullopt;
    }
    return word[1] == '-' ? take_long(word) : take_short(word);
  }

  // A repeated argument takes all that follow.
  Wrong take_value(const std::string& word) {
    if (arguments_ == command_.arguments.size()) {
      return fmt::format("{} takes no '{}'", command_.name, word);
    }
    const ArgumentRow& argument = command_.arguments[arguments_];
    if (argument.is_repeated) {
      has_repeated_ = true;
    } else {
      ++arguments_;
    }
    return named(argument.name, argument.set(line_.options, word));
  }

  // An option that takes no value refuses one: "--quiet=no" would be taken for yes.
  Wrong take_long(const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(2, equals == word.npos ? word.npos : equals - 2);
    const OptionRow* option = find([&](const OptionRow& row) { return row.long_name == name; });
    if (!option) return unknown("--" + name);
    if (equals == word.npos) return set(*option, std::nullopt);
    if (option->value_name.empty()) return fmt::format("--{} takes no value", name);
    return set(*option, word.substr(equals + 1));
  }

  /// "-j4", "-j 4", "-qv".
  Wrong take_short(const std::string& word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      const OptionRow* option =
          find([&](const OptionRow& row) { return row.short_name == word[i]; });
      if (!option) return unknown(std::string("-") + word[i]);
      const bool has_rest = !option->value_name.empty() && i + 1 < word.size();
      if (has_rest) return set(*option, word.substr(i + 1));
      if (auto wrong = set(*option, std::nullopt)) return wrong;
    }
    return std::nullopt;
  }

  /// Sets an option; its value, where it takes one, is given or is the next word.
  /// The next word is the value, whatever it begins with.
  Wrong set(const OptionRow& option, std::optional<std::string> value) {
    const std::string name = fmt::format("--{}", option.long_name);
    if (!value && !option.value_name.empty()) {
      if (at_ + 1 == words_.size()) return fmt::format("{} needs {}", name, option.value_name);
      value = words_[++at_];
    }
    // As a script gives it whose variable is not set: nobody means a folder without a name.
    if (!option.value_name.empty() && value->empty()) {
      return fmt::format("{} needs {}, and was given an empty text", name, option.value_name);
    }
    return named(name, option.set(line_.options, value.value_or("")));
  }

  static Wrong named(std::string_view name, Wrong wrong) {
    if (wrong) return fmt::format("{} {}", name, *wrong);
    return std::nullopt;
  }

  template <class Test>
  const OptionRow* find(Test test) const {
    const auto found = std::ranges::find_if(command_.options, test);
    return found == command_.options.end() ? nullptr : &*found;
  }

  Wrong unknown(const std::string& given) const {
    std::vector<std::string> known = {"--help"};
    for (const OptionRow& row : command_.options)
      known.push_back(fmt::format("--{}", row.long_name));
    return fmt::format("{} has no option '{}'{}", command_.name, given,
                       did_you_mean(nearest_word(given, known)));
  }

  const CommandRow& command_;
  CommandLine& line_;
  const std::vector<std::string>& words_;
  std::size_t at_ = 0;
  std::size_t arguments_ = 0;
  bool has_repeated_ = false;
  bool only_values_ = false;
};

/// What begins with "-" was meant as an option, and is held against those.
std::string no_command(const std::string& given) {
  static const std::vector<std::string> kOptions = {"--help", "--version"};
  std::vector<std::string> names;
  for (const CommandRow& row : command_table()) names.emplace_back(row.name);
  const bool is_option = given.starts_with('-');
  const auto nearest = nearest_word(given, is_option ? kOptions : names);
  return fmt::format("no {} '{}'{}; the commands are {}", is_option ? "option" : "command", given,
                     did_you_mean(nearest), fmt::join(names, ", "));
}

/// As the shell completes it, "out/". A build file names out/manifest.json.
void drop_trailing_slashes(std::string& folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
}

}  // namespace

// `help X` is `X --help`; `help` alone is all of it.
std::variant<CommandLine, std::string> parse(const std::vector<std::string>& words) {
  CommandLine line;
  const std::string first = words.empty() ? "--help" : words[0];
  line.asks_version = first == "--version";
  line.asks_help = first == "--help" || first == "-h" || (first == "help" && words.size() == 1);
  if (line.asks_version || line.asks_help) return line;
  const bool is_help_for = first == "help";
  line.asks_help = is_help_for;
  const std::string& name = is_help_for ? words[1] : first;
  line.command = find_command(name);
  if (!line.command) return no_command(name);
  if (is_help_for) return line;
  if (auto wrong = Reader{*line.command, line, words}.read(1)) return *wrong;
  for (auto* folder : {&line.options.inputs, &line.options.templates, &line.options.output}) {
    drop_trailing_slashes(*folder);
  }
  return line;
}

}  // namespace panelpress::cli
