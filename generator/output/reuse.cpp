#include "output/reuse.h"

#include <algorithm>
#include <tuple>

namespace panelpress::output {

namespace {

bool is_same(const std::vector<InputFile>& a, const std::vector<InputFile>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.path == other.path && one.sha256 == other.sha256;
  });
}

bool is_index(const ManifestEntry& entry) { return entry.kind == word(Kind::kIndex); }

/// What the index says of a document.
auto listed(const ManifestEntry& entry) {
  return std::tie(entry.path, entry.kind, entry.subject, entry.as_of, entry.state);
}

}  // namespace

// Without the same program, guidance and templates nothing is reused: each may change any document.
Reuse::Reuse(const Manifest& former, const Manifest& head, bool is_program_same)
    : former_(former),
      head_(head),
      is_program_same_(is_program_same && former.program == head.program &&
                       former.guidance == head.guidance &&
                       is_same(former.templates, head.templates)) {
  add_changed(former.inputs, head.inputs);
  for (const ManifestEntry& entry : former.documents) entries_.emplace(entry.path, &entry);
}

// A path that changed, went or came, with its folder at the top: entries may name the folder.
void Reuse::add_changed(const std::vector<InputFile>& former, const std::vector<InputFile>& now) {
  std::set<std::pair<std::string_view, std::string_view>> then;
  for (const InputFile& file : former) then.emplace(file.path, file.sha256);
  const auto add = [this](std::string_view path) {
    changed_.emplace(path);
    if (const auto slash = path.find('/'); slash != path.npos) {
      changed_.emplace(path.substr(0, slash + 1));
    }
  };
  for (const InputFile& file : now) {
    if (then.erase({file.path, file.sha256}) == 0) add(file.path);
  }
  for (const auto& [path, digest] : then) add(path);
}

// An entry without inputs was carried over and cannot be judged.
bool Reuse::is_of_these(const ManifestEntry& entry) const {
  return is_program_same_ && !entry.inputs->empty() &&
         std::ranges::none_of(*entry.inputs,
                              [this](const std::string& path) { return changed_.contains(path); });
}

// The index says what each document is and its state: any difference makes it again.
std::vector<const ManifestEntry*> Reuse::index_entries(
    const std::vector<ManifestEntry>& documents) const {
  // What is to be done today is told from all records: one more is a reason to make it again,
  // though no former entry names it.
  if (!changed_.empty()) return {};
  std::vector<const ManifestEntry*> pages;
  auto now = documents.begin();
  for (const ManifestEntry& entry : former_.documents) {
    if (is_index(entry)) {
      if (entry.as_of != head_.as_of || !is_of_these(entry)) return {};
      pages.push_back(&entry);
    } else if (now == documents.end() || listed(*now++) != listed(entry)) {
      return {};
    }
  }
  if (now != documents.end()) return {};
  return pages;
}

// Also the list of inputs must be the one that would be written: a document may rest on more
// records than before.
const ManifestEntry* Reuse::entry_of(const documents::Planned& planned,
                                     const SharedPaths& inputs) const {
  const auto found = entries_.find(planned.path());
  if (found == entries_.end()) return nullptr;
  const ManifestEntry& entry = *found->second;
  const bool is_same_document = entry.as_of == head_.as_of && entry.kind == word(planned.kind()) &&
                                entry.subject == planned.subject &&
                                from_word<State>(entry.state).has_value();
  if (!is_same_document || !is_of_these(entry)) return nullptr;
  return *entry.inputs == *inputs ? &entry : nullptr;
}

}  // namespace panelpress::output
