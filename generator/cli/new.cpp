#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>

#include "base/folder_reader.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/new_kinds.h"
#include "cli/prepare.h"
#include "inputs/syntax.h"
#include "output/record_files.h"
#include "records/new/new_record.h"

namespace panelpress::cli {

namespace {

using records::NewOrWhy;
using records::NewRecord;

/// The records and what the rules say of them.
struct Known {
  const RecordsRead& read;
  const rules::Facts& facts;
  FolderReader folder;
};

NewOrWhy panel_of(const Options& options, const Known& known) {
  const auto date = parse_date(options.edit.subject);
  if (!date) {
    return fmt::format("a new panel needs a date such as 2026-04-14, not '{}'",
                       options.edit.subject);
  }
  records::PanelWish wish{*date, {}, {}};
  if (!options.edit.start.empty()) wish.start = options.edit.start;
  if (!options.edit.like.empty()) wish.like = PanelId{options.edit.like};
  return records::new_panel(wish, known.facts, known.folder, known.read.reading);
}

/// Checked here, so that the message names the form rather than a file that could not be read back.
NewOrWhy case_of(const Options& options, const Known& known) {
  if (!inputs::is_reference(options.edit.subject)) {
    return fmt::format("a reference is 8 to 16 of A-Z, 0-9, '/' and '-', not '{}'",
                       options.edit.subject);
  }
  return records::new_case(CaseRef{options.edit.subject}, known.facts, known.folder);
}

NewOrWhy claim_of(const Options& options, const Known& known) {
  return records::new_claim(PersonId{options.edit.subject}, options.scope.month, known.facts,
                            known.folder);
}

/// Such a name cannot be a file on Windows, where the records may be kept too.
NewOrWhy referral_of(const Options& options, const Known& known) {
  if (!inputs::is_code(options.edit.subject) || inputs::is_name_of_windows(options.edit.subject)) {
    return fmt::format("an id is 1 to 64 of a-z, A-Z, 0-9 and '-', not '{}'", options.edit.subject);
  }
  return records::new_referral(ReferralId{options.edit.subject}, known.facts, known.folder);
}

NewOrWhy reserve_of(const Options& options, const Known& known) {
  return records::new_reserve(PanelId{options.edit.subject}, known.facts, known.folder);
}

struct Maker {
  std::string_view kind;
  NewOrWhy (*make)(const Options&, const Known&);
};

constexpr std::array<Maker, 5> kMakers{{{"panel", panel_of},
                                        {"case", case_of},
                                        {"claim", claim_of},
                                        {"referral", referral_of},
                                        {"reserve", reserve_of}}};

const Maker* maker_of(std::string_view kind) {
  const auto* const found = std::ranges::find(kMakers, kind, &Maker::kind);
  return found == kMakers.end() ? nullptr : found;
}

std::string no_such_kind(const std::string& kind) {
  return fmt::format("no new '{}'{}; there are {}", kind,
                     did_you_mean(nearest_word(kind, new_kinds())), fmt::join(new_kinds(), ", "));
}

}  // namespace

std::vector<std::string> new_kinds() {
  std::vector<std::string> kinds;
  for (const Maker& maker : kMakers) kinds.emplace_back(maker.kind);
  return kinds;
}

// What is told comes after the file is written: a next step for a file that is not there helps
// nobody.
ExitStatus new_record(const Options& options, World& world) {
  Report report{options, world};
  // A kind mistyped is told whatever state the records are in.
  const Maker* maker = maker_of(options.edit.kind);
  if (maker == nullptr) {
    report.error(no_such_kind(options.edit.kind));
    return ExitStatus::kWrong;
  }
  const auto read = read_records(options, world, report);
  if (!read) return ExitStatus::kWrong;
  const auto facts = rules::work_out(read->records, read->reading.as_of);
  const NewOrWhy made = maker->make(options, {*read, *facts, FolderReader{options.inputs}});
  if (const auto* why = std::get_if<std::string>(&made)) {
    report.error(*why);
    return ExitStatus::kWrong;
  }
  const auto& record = std::get<NewRecord>(made);
  if (!record.path.empty()) {
    const auto failures = output::write_records(options.inputs, {{record.path, record.bytes}});
    if (!failures.empty()) {
      report.refused(failures);
      return ExitStatus::kRefused;
    }
    report.done(fmt::format("written: {}/{}", options.inputs, record.path));
  }
  for (const std::string& line : record.told) report.done(line);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
