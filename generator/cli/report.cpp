#include "cli/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>

#include "base/refused_memory.h"
#include "base/text.h"
#include "cli/reason.h"

namespace panelpress::cli {

namespace {

constexpr std::string_view kRed = "31";
constexpr std::string_view kYellow = "33";
constexpr std::string_view kBlue = "34";

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::kAdvice:
      return kBlue;
    case Severity::kWarning:
      return kYellow;
    case Severity::kError:
      break;
  }
  return kRed;
}

/// A line of a file, numbered from 1; empty when there is none.
std::string line_of(const std::string& bytes, int number) {
  std::size_t begin = 0;
  for (int i = 1; i < number; ++i) {
    begin = bytes.find('\n', begin);
    if (begin == std::string::npos) return {};
    ++begin;
  }
  std::string line = bytes.substr(begin, bytes.find('\n', begin) - begin);
  // Tabs would put the caret elsewhere, and control characters could play with the terminal.
  for (char& c : line) c = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return line;
}

/// The line of its file that a finding is about; empty when there is none to show.
std::string line_blamed(const Finding& finding, const FileReader& files) {
  const auto bytes = files.read(finding.source.file());
  if (!bytes || !is_valid_utf8(*bytes) || finding.source.line < 1) return {};
  return line_of(*bytes, finding.source.line);
}

int count_of(const std::vector<Finding>& findings, Severity severity) {
  return static_cast<int>(std::ranges::count_if(
      findings, [&](const Finding& each) { return each.severity == severity; }));
}

}  // namespace

// NO_COLOR is asked for only where nothing was said on the command line.
Report::Report(const Options& options, World& world) : options_(options), world_(world) {
  const bool wants_color = world.is_err_terminal && !world.environment("NO_COLOR");
  has_color_ = options.color == Color::kAlways || (options.color == Color::kAuto && wants_color);
}

// Errors are never quiet, advice only with -v.
bool Report::is_shown(Severity severity) const {
  if (severity == Severity::kError) return true;
  return severity == Severity::kWarning ? !options_.is_quiet : options_.is_verbose;
}

std::string Report::colored(std::string_view text, std::string_view code) const {
  return has_color_ ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

// New findings first, known ones after (`check` knows none); each group keeps its order by file and
// line.
void Report::print(const std::vector<Finding>& findings, const std::string& folder,
                   const FileReader& files, const std::vector<output::KnownFinding>* known) {
  require_memory();
  const auto is_new = [&](const Finding& each) {
    const output::KnownFinding same{each.rule, each.subject.text()};
    return known && !std::binary_search(known->begin(), known->end(), same);
  };
  for (const bool prints_new : {true, false}) {
    for (const Finding& each : findings) {
      if (is_shown(each.severity) && is_new(each) == prints_new) {
        print_one(each, folder, files, prints_new);
      }
    }
  }
}

// On a terminal the line itself is shown with a caret; in a pipe the lines must stay one a finding.
void Report::print_one(const Finding& finding, const std::string& folder, const FileReader& files,
                       bool is_new) {
  const std::string severity = colored(word(finding.severity), color_of(finding.severity));
  const std::string subject = finding.subject.text().empty() ? "" : finding.subject.text() + ": ";
  const std::string rule = finding.rule.empty() ? "" : fmt::format(" [{}]", finding.rule);
  const std::string place = fmt::format("{}/{}", folder, to_text(finding.source));
  const std::string text =
      fmt::format("{}{}{}{}", is_new ? "new: " : "", subject, finding.message.text(), rule);
  world_.err << fmt::format("{}: {}: {}\n", place, severity, text);
  const bool is_heard = world_.hears && finding.severity == Severity::kError;
  if (!world_.is_err_terminal && !is_heard) return;
  const std::string line = line_blamed(finding, files);
  if (world_.is_err_terminal) print_line(finding, line);
  if (is_heard) world_.hears({place, text, line});
}

void Report::stop_at(std::vector<Finding> errors, const std::string& folder,
                     const FileReader& files) {
  print(errors, folder, files);
  done(tally(errors) + ", nothing was written");
  stopped_at_ = std::move(errors);
}

// Of what was shown: a total of what nobody saw would puzzle.
void Report::totals(const std::vector<Finding>& findings) {
  std::map<std::string, int> counts;
  for (const Finding& each : findings) {
    if (is_shown(each.severity) && !each.rule.empty()) ++counts[each.rule];
  }
  std::vector<std::string> words;
  for (const auto& [rule, count] : counts) words.push_back(fmt::format("{} {}", rule, count));
  if (!words.empty()) done(fmt::format("by rule: {}", fmt::join(words, ", ")));
}

// One line, whatever many files were refused.
void Report::refused(const std::vector<output::Failure>& failures) {
  const auto others = static_cast<long long>(failures.size()) - 1;
  const output::Failure& first = failures.front();
  say_error(fmt::format("{}: {}{}", first.path, first.reason, and_others(others)));
}

void Report::print_line(const Finding& finding, const std::string& line) {
  if (line.empty()) return;
  const auto indent = static_cast<std::size_t>(std::max(0, finding.source.column - 1));
  world_.err << "    " << line << "\n    " << std::string(indent, ' ')
             << colored("^", color_of(finding.severity)) << "\n";
}

void Report::error(const std::string& message) {
  require_memory();
  say_error(message);
}

void Report::say_error(const std::string& message) {
  // In one piece, so that memory that runs out leaves no half a line.
  world_.err << fmt::format("panelpress: {}: {}\n", colored("error", kRed), message);
  if (world_.hears) world_.hears({"", message, ""});
}

void Report::done(const std::string& message) {
  if (!options_.is_quiet) world_.err << "panelpress: " << message << "\n";
}

// CON-1: restricted findings join the others only where somebody asked for them.
std::vector<Finding> told(const rules::Facts& facts, const Options& options) {
  std::vector<Finding> findings = facts.findings;
  if (options.is_restricted) {
    const auto& restricted = facts.restricted_findings;
    findings.insert(findings.end(), restricted.begin(), restricted.end());
    sort_findings(findings);
  }
  return findings;
}

// --strict changes the status and nothing else.
ExitStatus status_of(const std::vector<Finding>& findings, const Options& options) {
  const bool has_errors = count_of(findings, Severity::kError) > 0;
  const bool has_warnings = count_of(findings, Severity::kWarning) > 0;
  const bool counts = has_errors || (options.is_strict && has_warnings);
  return counts ? ExitStatus::kFindings : ExitStatus::kDone;
}

std::string tally(const std::vector<Finding>& findings) {
  return fmt::format("{}, {}", counted(count_of(findings, Severity::kError), "error"),
                     counted(count_of(findings, Severity::kWarning), "warning"));
}

}  // namespace panelpress::cli
