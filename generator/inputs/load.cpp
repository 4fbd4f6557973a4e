#include "inputs/load.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <mutex>
#include <variant>

#include "base/digest.h"
#include "base/file_answer.h"
#include "base/threads.h"
#include "inputs/folder.h"
#include "inputs/keys.h"
#include "inputs/parse.h"
#include "inputs/references.h"

namespace panelpress::inputs {

namespace {

using Content = std::variant<std::monostate, Settings, PeopleFile, HolidaysFile, CaseRecord, Panel,
                             ClaimsFile, Recruitment, Feedback, ReferralRegister, Commitments>;

}  // namespace

/// What became of one file.
/// Kept whole for each file until all are read: references need everything, and so does a guess at
/// what a broken file may define.
struct ReadFile {
  Kind kind{};
  std::optional<InputFile> file;  ///< nothing when it could not be read at all
  std::string bytes;              ///< kept when there are errors
  Content content;                ///< nothing when it is not TOML
  std::vector<Finding> errors;
  std::optional<std::filesystem::filesystem_error> refused;  ///< by the system
};

struct Memory::Files {
  std::mutex mutex;  ///< of the map; what it holds of a file is for that file's reader alone
  Date last_day_come;
  std::map<std::string, ReadFile> sound;  ///< without errors, by path
};

namespace {

/// Reads whatever the table can read, with an error for each that it cannot: the record may be
/// incomplete, and is then not used.
template <class T>
Content read_as(const TableSpec<T>& spec, const Node& root, FileErrors& errors) {
  T record;
  spec.read(root, record, errors);
  return record;
}

Content read_content(Kind kind, const Node& root, FileErrors& errors) {
  switch (kind) {
    case Kind::kSettings:
      return read_as(settings_table(), root, errors);
    case Kind::kPeople:
      return read_as(people_table(), root, errors);
    case Kind::kHolidays:
      return read_as(holidays_table(), root, errors);
    case Kind::kCase:
      return read_as(case_table(), root, errors);
    case Kind::kPanel:
      return read_as(panel_table(), root, errors);
    case Kind::kClaims:
      return read_as(claims_table(), root, errors);
    case Kind::kRecruitment:
      return read_as(recruitment_table(), root, errors);
    case Kind::kFeedback:
      return read_as(feedback_table(), root, errors);
    case Kind::kReferrals:
      return read_as(referrals_table(), root, errors);
    case Kind::kCommitments:
      break;
  }
  return read_as(commitments_table(), root, errors);
}

/// What the same bytes said before; nothing when they did not.
std::optional<ReadFile> remembered(const ReadFile& file, const Reading& reading) {
  if (!reading.memory) return std::nullopt;
  Memory::Files& files = reading.memory->files();
  const ReadFile* found = nullptr;
  {
    const std::scoped_lock lock{files.mutex};
    const auto place = files.sound.find(file.file->path);
    if (place != files.sound.end()) found = &place->second;
  }
  const bool is_same =
      found && found->kind == file.kind && found->file->sha256 == file.file->sha256;
  return is_same ? std::optional(*found) : std::nullopt;
}

/// Files with errors are few, and are read again.
/// Only what is sound is kept, by path; the digest decides whether it still holds.
void remember(const ReadFile& file, const Reading& reading) {
  if (!reading.memory || !file.errors.empty()) return;
  Memory::Files& files = reading.memory->files();
  const std::scoped_lock lock{files.mutex};
  files.sound.insert_or_assign(file.file->path, file);
}

/// Another day may find other dates ahead (GEN-4).
void forget_other_days(const Reading& reading) {
  if (!reading.memory) return;
  Memory::Files& files = reading.memory->files();
  if (files.last_day_come != reading.last_day_come()) files.sound.clear();
  files.last_day_come = reading.last_day_come();
}

std::optional<Node> parsed(const std::string& bytes, Kind kind, FileErrors& errors,
                           StageClock* clock) {
  const InStage stage{clock, Stage::kParse};
  return parse_toml(bytes, errors, kind);
}

/// A file that the system refuses throws; one that is not there any more, or is none, is an error
/// like any other.
ReadFile read_file(const FileToRead& from, const FileReader& files, const Reading& reading) {
  ReadFile result;
  result.kind = from.kind;
  FileErrors errors(from.path, reading.last_day_come());
  auto bytes = files.read(from.path);
  if (!bytes) {
    errors.add({}, "cannot be read: check that it is what it should be");
  } else {
    // Digest first: it decides whether the file must be read at all.
    result.file = InputFile{from.path, sha256_hex(*bytes)};
    if (auto known = remembered(result, reading)) return std::move(*known);
    const auto root = parsed(*bytes, from.kind, errors, reading.clock);
    const InStage stage{reading.clock, Stage::kCheck};
    if (root) result.content = read_content(from.kind, *root, errors);
  }
  result.errors = errors.list();
  // The bytes of a broken file are kept to look for ids in them.
  if (!result.errors.empty() && bytes) result.bytes = std::move(*bytes);
  remember(result, reading);
  return result;
}

/// The same, with what the system refused for the caller to tell of all files at once.
/// Every file is tried, so that one line can name the first refused and count the others.
ReadFile read_or_refused(const FileToRead& from, const FileReader& files, const Reading& reading) {
  try {
    return read_file(from, files, reading);
  } catch (const std::filesystem::filesystem_error& error) {
    ReadFile result;
    result.refused = error;
    return result;
  }
}

/// Throws when the system refused some: the records would be without them.
void require_all(const std::vector<ReadFile>& files) {
  Refusals refusals;
  for (const ReadFile& file : files) {
    if (file.refused) refusals.add(*file.refused);
  }
  refusals.require_none();
}

template <class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// Puts what one file held into the records.
/// Called in the order of paths, so that lists come together the same way each time.
struct Collect {
  Records& records;

  void operator()(std::monostate) const {}
  // Those of which there are thousands are put there by `take_records`.
  void operator()(CaseRecord&&) const {}
  void operator()(Panel&&) const {}
  void operator()(Settings&& settings) const { records.settings = std::move(settings); }
  void operator()(PeopleFile&& file) const { append(records.people, std::move(file.people)); }
  void operator()(HolidaysFile&& file) const {
    for (Holiday& holiday : file.holidays) {
      if (holiday.date) add(holiday);
    }
  }
  void operator()(ClaimsFile&& file) const { append(records.claims, std::move(file.claims)); }
  void operator()(Recruitment&& file) const { records.recruitment = std::move(file); }
  void operator()(Feedback&& file) const {
    append(records.feedback.chairs, std::move(file.chairs));
    append(records.feedback.cases, std::move(file.cases));
    append(records.feedback.conduct, std::move(file.conduct));
  }
  void operator()(ReferralRegister&& file) const {
    append(records.referrals.cases, std::move(file.cases));
    append(records.referrals.issues, std::move(file.issues));
    append(records.referrals.absences, std::move(file.absences));
  }
  void operator()(Commitments&& file) const { records.commitments = std::move(file); }

 private:
  /// Two holidays may fall on one day: it has both names.
  void add(const Holiday& holiday) const {
    Text& name = records.holidays[*holiday.date];
    if (!name) {
      name = holiday.name;
    } else if (holiday.name && *name.value != *holiday.name) {
      *name.value += " / " + *holiday.name;
    }
  }
};

/// Puts the records of one sort, each from a file of its own, into their list in the order of
/// paths.
template <class Record>
void take_records(std::vector<ReadFile>& files, const Threads& threads,
                  std::vector<Record>& records) {
  std::vector<Record*> found;
  for (ReadFile& file : files) {
    if (auto* const record = std::get_if<Record>(&file.content)) found.push_back(record);
  }
  records.resize(found.size());
  for_each_index(found.size(), threads, [&](std::size_t i) { records[i] = std::move(*found[i]); });
}

/// What a broken file may define is not called missing: its own errors are told, and each reference
/// to it would be one more of the same.
void note_unread(ReadFile& file, UnreadByKind& unread) {
  if (file.errors.empty()) return;
  Unread& kind = unread[file.kind];
  if (file.file) {
    kind.bytes.push_back(std::move(file.bytes));
  } else {
    kind.anything = true;
  }
}

/// The kinds of which nothing was found although their place must exist.
void note_missing(const FolderPlan& plan, UnreadByKind& unread) {
  for (const Location& each : locations()) {
    const bool is_missing =
        std::any_of(plan.errors.begin(), plan.errors.end(),
                    [&](const Finding& error) { return error.source.file() == each.path; });
    if (is_missing) unread[each.kind].anything = true;
  }
}

/// Where the tables that every other file refers to are missing altogether, that is told once.
/// An empty table comes from an error that is already told.
void note_empty(const Records& records, UnreadByKind& unread) {
  if (records.settings.business_areas.empty()) unread[Kind::kSettings].anything = true;
  if (records.people.empty()) unread[Kind::kPeople].anything = true;
}

template <class Item, class Id>
void sort_by_id(std::vector<Item>& items, Field<Id> Item::*id) {
  const auto is_before = [&](const Item& a, const Item& b) {
    return (a.*id).value < (b.*id).value;
  };
  // Files are mostly called what they hold, and a sort moves records even where all are in order.
  if (std::is_sorted(items.begin(), items.end(), is_before)) return;
  std::stable_sort(items.begin(), items.end(), is_before);
}

/// Lists of records are sorted by id: `Records::find` rests on it, and so do the facts.
void sort_by_ids(Records& records) {
  sort_by_id(records.people, &Person::id);
  sort_by_id(records.cases, &CaseRecord::ref);
  sort_by_id(records.panels, &Panel::id);
  sort_by_id(records.claims, &Claim::id);
  sort_by_id(records.recruitment.campaigns, &Campaign::id);
  sort_by_id(records.recruitment.candidates, &Candidate::id);
  sort_by_id(records.referrals.cases, &ReferredCase::id);
  sort_by_id(records.referrals.issues, &Issue::id);
  sort_by_id(records.commitments.reports, &InspectionReport::id);
  sort_by_id(records.commitments.commitments, &Commitment::id);
  auto& recommendations = records.commitments.recommendations;
  sort_by_id(recommendations, &InspectionRecommendation::number);
  // By number and then, stable, by report: first the less important key.
  sort_by_id(recommendations, &InspectionRecommendation::report);
}

}  // namespace

Memory::Memory() : files_(std::make_unique<Files>()) {}
Memory::~Memory() = default;

Loaded load(const FileReader& files, const Reading& reading) {
  // The order is: plan, read all, refuse what the system refused, collect, references, sort.
  // References need every record; sorting moves records, to which nothing may point before.
  forget_other_days(reading);
  FolderPlan plan = plan_folder(files.entries());
  std::vector<ReadFile> read(plan.files.size());
  for_each_index(read.size(), {reading.jobs},
                 [&](std::size_t i) { read[i] = read_or_refused(plan.files[i], files, reading); });
  require_all(read);
  const InStage stage{reading.clock, Stage::kCheck};

  Loaded loaded;
  UnreadByKind unread;
  note_missing(plan, unread);
  loaded.errors = std::move(plan.errors);
  const Threads threads{reading.jobs, reading.clock, Stage::kCheck};
  take_records(read, threads, loaded.records.cases);
  take_records(read, threads, loaded.records.panels);
  for (ReadFile& file : read) {
    if (file.file) loaded.records.files.push_back(std::move(*file.file));
    std::visit(Collect{loaded.records}, std::move(file.content));
    loaded.errors.insert(loaded.errors.end(), file.errors.begin(), file.errors.end());
    note_unread(file, unread);
  }
  note_empty(loaded.records, unread);
  append(loaded.errors, check_references(loaded.records, unread));
  sort_by_ids(loaded.records);
  sort_findings(loaded.errors);
  return loaded;
}

}  // namespace panelpress::inputs
