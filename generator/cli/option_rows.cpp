#include "cli/option_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "base/nearest.h"
#include "documents/document.h"

namespace panelpress::cli {

namespace {

using Wrong = std::optional<std::string>;

/// Words of `--only` that stand for more than one kind.
/// As the contract has them: "packs" are packs with their snapshots.
const std::map<std::string, std::set<Kind>, std::less<>>& groups() {
  static const std::map<std::string, std::set<Kind>, std::less<>> all = {
      {"packs", {Kind::kCasePack, Kind::kSnapshot}}, {"emails", {Kind::kEmail}}};
  return all;
}

Wrong add_kind(Options& options, const std::string& name) {
  if (const auto group = groups().find(name); group != groups().end()) {
    options.scope.kinds.insert(group->second.begin(), group->second.end());
  } else if (const auto kind = from_word<Kind>(name)) {
    options.scope.kinds.insert(*kind);
  } else {
    const auto words = words_of_only();
    return fmt::format("has no kind '{}'{}; there are {}", name,
                       did_you_mean(nearest_word(name, words)), fmt::join(words, ", "));
  }
  return std::nullopt;
}

Wrong set_only(Options& options, const std::string& value) {
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    if (auto wrong = add_kind(options, value.substr(begin, end - begin))) return wrong;
    begin = end + 1;
  }
  return std::nullopt;
}

Wrong set_as_of(Options& options, const std::string& value) {
  options.as_of = parse_date(value);
  if (options.as_of) return std::nullopt;
  return "takes a date such as 2026-03-31, not '" + value + "'";
}

Wrong set_month(Options& options, const std::string& value) {
  options.scope.month = parse_month(value);
  if (options.scope.month) return std::nullopt;
  return "takes a month such as 2026-03, not '" + value + "'";
}

Wrong set_panel(Options& options, const std::string& value) {
  options.scope.panel = PanelId{value};
  return std::nullopt;
}

/// More threads than a machine has cores help nobody; 1024 keeps a slip of the keyboard from asking
/// for a million.
Wrong set_jobs(Options& options, const std::string& value) {
  const char* end = value.data() + value.size();
  const auto [last, error] = std::from_chars(value.data(), end, options.jobs);
  constexpr unsigned kMostJobs = 1024;
  if (error == std::errc{} && last == end && options.jobs > 0 && options.jobs <= kMostJobs) {
    return std::nullopt;
  }
  return fmt::format("takes a number from 1 to {}, not '{}'", kMostJobs, value);
}

Wrong set_port(Options& options, const std::string& value) {
  const char* end = value.data() + value.size();
  const auto [last, error] = std::from_chars(value.data(), end, options.port);
  constexpr int kLastPort = 65535;
  const bool is_read = error == std::errc{} && last == end;
  if (is_read && options.port >= 0 && options.port <= kLastPort) return std::nullopt;
  return fmt::format("takes a number from 0 (any that is free) to {}, not '{}'", kLastPort, value);
}

/// "2/3": the second of three parts.
Wrong set_shard(Options& options, const std::string& value) {
  const char* end = value.data() + value.size();
  Shard shard;
  const auto number = std::from_chars(value.data(), end, shard.number);
  const bool has_slash = number.ec == std::errc{} && number.ptr != end && *number.ptr == '/';
  const auto count = std::from_chars(number.ptr + (has_slash ? 1 : 0), end, shard.count);
  const bool is_read = has_slash && count.ec == std::errc{} && count.ptr == end;
  if (!is_read || shard.number < 1 || shard.number > shard.count) {
    return "takes a part and their number such as 2/3, not '" + value + "'";
  }
  options.shard = shard;
  return std::nullopt;
}

/// Takes one of some words.
template <class E>
struct Choice {
  std::string_view name;
  E value;
};
/// The words of help, of completions and of the error are the same list.
template <class E, std::size_t kCount>
Wrong choose(const Choice<E> (&choices)[kCount], const std::string& value, E& chosen) {
  std::vector<std::string> names;
  for (const auto& [name, each] : choices) {
    names.emplace_back(name);
    if (name == value) {
      chosen = each;
      return std::nullopt;
    }
  }
  return fmt::format("takes {}, not '{}'{}", fmt::join(names, ", "), value,
                     did_you_mean(nearest_word(value, names)));
}
template <class E, std::size_t kCount>
std::vector<std::string> names_of(const Choice<E> (&choices)[kCount]) {
  std::vector<std::string> names;
  for (const auto& choice : choices) names.emplace_back(choice.name);
  return names;
}

constexpr Choice<Color> kColors[] = {
    {"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}};
constexpr Choice<Format> kCheckFormats[] = {
    {"text", Format::kText}, {"json", Format::kJson}, {"sarif", Format::kSarif}};
constexpr Choice<Format> kExplainFormats[] = {
    {"text", Format::kText}, {"json", Format::kJson}, {"html", Format::kHtml}};

std::vector<OptionRow> joined(std::vector<OptionRow> first, const std::vector<OptionRow>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

/// Those that say what a build covers.
/// join takes them too: a part built of a panel is joined as that panel.
std::vector<OptionRow> scope_options() {
  return {
      {0, "only", "KIND[,KIND]", "Write documents of these kinds alone", set_only, Value::kText,
       words_of_only},
      {0, "panel", "ID", "Write the documents of this panel alone", set_panel},
      {0, "month", "YYYY-MM", "Write the documents of this month alone", set_month},
  };
}

/// Those of a command that writes an output folder.
std::vector<OptionRow> writing_options() {
  return {
      {0, "force", "",
       "Take over an output folder that holds files of others; none of them is removed",
       set_flag<&Options::is_forced>},
      {0, "no-sync", "", "Do not wait until the disk holds all for good",
       set_flag<&Options::is_synced, false>},
  };
}

const OptionRow kSince = {0,
                          "since",
                          "SNAPSHOT",
                          "Snapshot of an earlier pack: its panel's pack opens with what changed",
                          set_text<&Options::since>,
                          Value::kFile};

const OptionRow kRestricted = {
    0, "restricted", "",
    "Feedback on chairs, conduct and checks of candidates too, for the CPP lead alone",
    set_flag<&Options::is_restricted>};

const OptionRow kPdf = {
    0, "pdf", "",
    "Print packs, records of panels, claims and expenditure as PDFs too, by the Chromium installed",
    set_flag<&Options::makes_pdfs>};

}  // namespace

std::vector<std::string> words_of_only() {
  std::vector<std::string> words;
  for (const auto& [name, kinds] : groups()) words.push_back(name);
  for (const auto& [kind, name] : Words<Kind>::kList) words.emplace_back(name);
  return words;
}

std::vector<OptionRow> common_options() {
  return {
      {'i', "inputs", "DIR", "Folder of records (default: inputs)", set_text<&Options::inputs>,
       Value::kFolder},
      {'t', "templates", "DIR",
       "Folder of templates (default: templates, else those of the program)",
       set_text<&Options::templates>, Value::kFolder},
      {'o', "output", "DIR", "Folder to write documents to (default: output)",
       set_text<&Options::output>, Value::kFolder},
      {0, "as-of", "DATE",
       "Date to answer for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)", set_as_of},
      {'j', "jobs", "N", "Documents to make at once (default: all cores)", set_jobs},
      {'q', "quiet", "", "Print errors only", set_flag<&Options::is_quiet>},
      {'v', "verbose", "", "Print advice too", set_flag<&Options::is_verbose>},
      {0, "strict", "", "Count warnings as errors in the exit status",
       set_flag<&Options::is_strict>},
      {0, "color", "WHEN", "auto, always or never (default: auto)",
       [](Options& options, const std::string& value) {
         return choose(kColors, value, options.color);
       },
       Value::kText, [] { return names_of(kColors); }},
  };
}

std::vector<OptionRow> build_options() {
  const std::vector<OptionRow> own = {
      kSince,
      {0, "depfile", "FILE", "Write what was read, in Make's syntax, to FILE",
       set_text<&Options::depfile>, Value::kFile},
      {0, "shard", "K/N", "Write the K-th of N parts of the documents, for 'join' to make one of",
       set_shard},
      kPdf,
      {0, "timings", "", "Print what each stage took", set_flag<&Options::shows_timings>},
      kRestricted,
  };
  return joined(joined(scope_options(), own), joined(writing_options(), common_options()));
}

std::vector<OptionRow> join_options() {
  return joined(joined(scope_options(), {kSince, kRestricted}),
                joined(writing_options(), common_options()));
}

std::vector<OptionRow> verify_options() { return joined({kSince, kRestricted}, common_options()); }

std::vector<OptionRow> serve_options() {
  const std::vector<OptionRow> own = {
      {0, "port", "N", "Port of 127.0.0.1 to serve on (default: 8750)", set_port}, kSince};
  return joined(joined(own, writing_options()), common_options());
}

std::vector<OptionRow> check_options() {
  return joined({{0, "format", "FORMAT", "text, json or sarif (default: text)",
                  [](Options& options, const std::string& value) {
                    return choose(kCheckFormats, value, options.format);
                  },
                  Value::kText, [] { return names_of(kCheckFormats); }},
                 kRestricted},
                common_options());
}

std::vector<OptionRow> explain_options() {
  return joined({{0, "format", "FORMAT", "text, json or, about a case, html (default: text)",
                  [](Options& options, const std::string& value) {
                    return choose(kExplainFormats, value, options.format);
                  },
                  Value::kText, [] { return names_of(kExplainFormats); }}},
                common_options());
}

std::vector<OptionRow> import_options() {
  return joined({{0, "map", "MAP",
                  "Which column fills which key (TOML); without it, one to start from is printed",
                  set_edit_text<&RecordsOptions::map>, Value::kFile},
                 {0, "dry-run", "", "Say what would change, write nothing",
                  set_edit_flag<&RecordsOptions::is_dry_run>}},
                common_options());
}

std::vector<OptionRow> new_options() {
  return joined({{0, "start", "HH:MM", "When a panel starts (default: as the panel it is like)",
                  set_edit_text<&RecordsOptions::start>},
                 {0, "like", "ID", "The panel whose people a panel has (default: the last one)",
                  set_edit_text<&RecordsOptions::like>},
                 {0, "month", "YYYY-MM", "Claim the panels of this month alone", set_month}},
                common_options());
}

std::vector<OptionRow> issue_options() {
  return joined(
      {{0, "panel", "ID", "Issue the pack and the emails of this panel", set_panel},
       {0, "month", "YYYY-MM", "Issue the return of this month", set_month},
       {0, "only", "KIND[,KIND]", "Issue documents of these kinds alone", set_only, Value::kText,
        words_of_only},
       {0, "issued", "DIR", "Where what is issued is kept (default: issued, beside the inputs)",
        set_edit_text<&RecordsOptions::issued>, Value::kFolder}},
      common_options());
}

}  // namespace panelpress::cli
