#include <fmt/format.h>

#include <ostream>

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

NewOrWhy referral_of(const Options& options, const Known& known) {
  if (!inputs::is_code(options.edit.subject) || inputs::is_name_of_windows(options.edit.subject)) {
    return fmt::format("an id is 1 to 64 of a-z, A-Z, 0-9 and '-', not '{}'", options.edit.subject);
  }
  return records::new_referral(ReferralId{options.edit.subject}, known.facts, known.folder);
}

NewOrWhy made_of(const Options& options, const Known& known) {
  if (options.edit.kind == "panel") return panel_of(options, known);
  if (options.edit.kind == "case") return case_of(options, known);
  if (options.edit.kind == "claim") return claim_of(options, known);
  if (options.edit.kind == "referral") return referral_of(options, known);
  return fmt::format("no new '{}'{}; there are {}", options.edit.kind,
                     did_you_mean(nearest_word(options.edit.kind, new_kinds())),
                     fmt::join(new_kinds(), ", "));
}

}  // namespace

std::vector<std::string> new_kinds() { return {"panel", "case", "claim", "referral"}; }

ExitStatus new_record(const Options& options, World& world) {
  Report report{options, world};
  const auto read = read_records(options, world, report);
  if (!read) return ExitStatus::kWrong;
  const auto facts = rules::work_out(read->records, read->reading.as_of);
  const NewOrWhy made = made_of(options, {*read, *facts, FolderReader{options.inputs}});
  if (const auto* why = std::get_if<std::string>(&made)) {
    report.error(*why);
    return ExitStatus::kWrong;
  }
  const auto& record = std::get<NewRecord>(made);
  if (!record.path.empty()) {
    const auto failure = output::write_records(options.inputs, {{record.path, record.bytes}});
    if (failure) {
      report.error(fmt::format("{}: {}", failure->path, failure->reason));
      return ExitStatus::kRefused;
    }
    report.done(fmt::format("written: {}/{}", options.inputs, record.path));
  }
  for (const std::string& line : record.told) report.done(line);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
