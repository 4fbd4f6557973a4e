#include "inputs/folder.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "inputs/characters.h"
#include "inputs/checks.h"
#include "inputs/suggestion.h"

namespace panelpress::inputs {

namespace {

/// The path with every byte that is not plain ASCII written as \x1B, where it is no text of one
/// line.
std::string printable(const std::string& path) {
  std::string shown;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F) {
      shown += fmt::format("\\x{:02X}", byte);
    } else {
      shown += c;
    }
  }
  return shown;
}

/// Paths reach messages, the manifest and the file for Make, none of which holds a line break.
bool has_plain_name(const std::string& path) {
  return is_valid_utf8(path) && !first_refused(path, Lines::kOne);
}

/// An ending in capitals is meant as well, as a file from Windows may have it; passed over, its
/// records would be lost.
bool is_toml(std::string_view path) {
  constexpr std::string_view kEnding = ".toml";
  return path.size() >= kEnding.size() &&
         is_same_id(path.substr(path.size() - kEnding.size()), kEnding);
}

/// The names that a path is made of, outermost first.
std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
    parts.push_back(path.substr(0, slash));
    path.remove_prefix(slash + 1);
  }
  parts.push_back(path);
  return parts;
}

/// What editors and sync tools leave behind.
bool is_leftover(std::string_view name) {
  return name.starts_with(".") || name.starts_with("~$") || name.ends_with("~") ||
         name.ends_with(".swp") || name == "Thumbs.db" || name == "desktop.ini";
}

/// Whether the entry, or a folder that it is in, is no record by its name and left alone.
bool is_left_alone(const Entry& entry) {
  const auto parts = parts_of(entry.path);
  if (parts.front() == "schemas" && (parts.size() > 1 || entry.is_folder)) return true;
  if (!entry.is_folder && parts.back().starts_with("README")) return true;
  return std::any_of(parts.begin(), parts.end(), is_leftover);
}

std::string_view first_part(std::string_view path) { return path.substr(0, path.find('/')); }

/// What is wrong with a file as a whole is told at its beginning.
Finding error_of_file(const std::string& path, std::string message) {
  constexpr Place kTop{1, 1};
  return error_at(FileErrors(path).at(kTop), std::move(message));
}

/// Where the file or folder belongs; null when nothing is read there.
/// The folder itself counts, so that a file of that name is told; what lies in it belongs to it,
/// however deep.
const Location* location_of(const Entry& entry) {
  for (const Location& each : locations()) {
    const bool is_there = each.is_folder ? first_part(entry.path) == each.path &&
                                               (entry.is_folder || entry.path != each.path)
                                         : entry.path == each.path && !entry.is_folder;
    if (is_there) return &each;
  }
  return nullptr;
}

/// Named in advice, since a record belongs in one of them.
std::vector<std::string> folders_of_records() {
  std::vector<std::string> folders;
  for (const Location& each : locations()) {
    if (each.is_folder) folders.emplace_back(each.path);
  }
  return folders;
}

/// What is said of a file among records that has another ending: somebody may be lost in it.
Finding not_toml(const Entry& entry) {
  return error_of_file(entry.path,
                       "only files whose names end with .toml are read here: if this is a record, "
                       "save it with that ending; if not, move it out of the folder");
}

/// What is said of a .toml file or a folder in a place where nothing is read.
Finding misplaced(const Entry& entry) {
  std::vector<std::string_view> names;
  for (const Location& each : locations()) {
    if (each.is_folder == entry.is_folder) names.push_back(each.path);
  }
  const bool is_on_top = entry.path.find('/') == std::string::npos;
  const std::string near = is_on_top ? suggestion(entry.path, names) : "";
  const std::string advice = near.empty() ? fmt::format(
                                                ": records belong in {}, all else out of the "
                                                "inputs",
                                                join_with_and(folders_of_records()))
                                          : near;
  return error_of_file(
      entry.path, fmt::format("no {} is read here{}", entry.is_folder ? "folder" : "file", advice));
}

/// In this order: what is left alone comes first, whatever it is called; a name that cannot be
/// printed is told before anything that would print it; another ending where records lie is told,
/// elsewhere it is somebody's note.
void plan_entry(const Entry& entry, FolderPlan& plan) {
  if (is_left_alone(entry)) return;
  const Location* location = location_of(entry);
  const bool is_other_file = !entry.is_folder && !is_toml(entry.path);
  if (is_other_file && location == nullptr) return;
  if (!has_plain_name(entry.path)) {
    plan.errors.push_back(
        error_of_file(printable(entry.path), "the name is not plain text of one line: rename it"));
  } else if (location == nullptr) {
    plan.errors.push_back(misplaced(entry));
  } else if (is_other_file) {
    plan.errors.push_back(not_toml(entry));
  } else if (!entry.is_readable) {
    plan.errors.push_back(
        error_of_file(entry.path, "cannot be read: check that it is what it should be"));
  } else if (!entry.is_folder) {
    plan.files.push_back({entry.path, location->kind});
  }
}

bool exists(const Location& location, const std::vector<Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.path == location.path && entry.is_folder == location.is_folder;
  });
}

/// Whether the entry is the file with an ending more, as an editor saves it:
/// "recruitment.toml.txt".
/// Such a file would be passed over without a word, and with it everything it says.
bool is_with_ending(const Entry& entry, const Location& location) {
  return !entry.is_folder && entry.path.starts_with(location.path) && entry.path != location.path &&
         !is_left_alone(entry);
}

/// A file that need not be there is not read in silence under another name.
void plan_absent(const Location& location, const std::vector<Entry>& entries, FolderPlan& plan) {
  for (const Entry& entry : entries) {
    if (!is_with_ending(entry, location) || !has_plain_name(entry.path)) continue;
    plan.errors.push_back(error_of_file(
        entry.path, fmt::format("only {} is read here: give the file that name, or move it out of "
                                "the folder",
                                location.path)));
  }
}

/// What stands in the place of a folder and is none holds records that nobody would miss.
void plan_no_folder(const Location& location, const std::vector<Entry>& entries, FolderPlan& plan) {
  const bool is_there = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.path == location.path;
  });
  if (!is_there) return;
  plan.errors.push_back(error_of_file(
      std::string(location.path), "this must be a folder: check what it is, or where it leads"));
}

}  // namespace

// Only settings, people, holidays and cases must be there: a team may begin without a panel.
const std::vector<Location>& locations() {
  static const std::vector<Location> kLocations = {
      {Kind::kSettings, "settings.toml", false, true},
      {Kind::kPeople, "people.toml", false, true},
      {Kind::kHolidays, "holidays.toml", false, true},
      {Kind::kCase, "cases", true, true},
      {Kind::kPanel, "panels", true, false},
      {Kind::kClaims, "claims", true, false},
      {Kind::kRecruitment, "recruitment.toml", false, false},
      {Kind::kFeedback, "feedback", true, false},
      {Kind::kReferrals, "referrals", true, false},
      {Kind::kCommitments, "commitments.toml", false, false}};
  return kLocations;
}

std::string file_name(Kind kind) {
  for (const Location& each : locations()) {
    if (each.kind == kind) return fmt::format("{}{}", each.path, each.is_folder ? "/*.toml" : "");
  }
  return {};
}

// Files are read by path, whatever order the system lists them in.
FolderPlan plan_folder(const std::vector<Entry>& entries) {
  FolderPlan plan;
  for (const Location& each : locations()) {
    if (exists(each, entries)) continue;
    if (!each.must_exist) {
      each.is_folder ? plan_no_folder(each, entries, plan) : plan_absent(each, entries, plan);
      continue;
    }
    plan.errors.push_back(error_of_file(
        std::string(each.path),
        fmt::format("missing: this {} must exist", each.is_folder ? "folder" : "file")));
  }
  for (const Entry& entry : entries) plan_entry(entry, plan);
  std::sort(plan.files.begin(), plan.files.end(),
            [](const FileToRead& a, const FileToRead& b) { return a.path < b.path; });
  return plan;
}

}  // namespace panelpress::inputs
