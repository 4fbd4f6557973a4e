#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/case_pack/snapshot.h"

namespace panelpress::documents {

/// A field whose text differs between two packs; empty where a pack does not have it.
struct FieldChange {
  std::string key;
  std::string label;
  std::string was;
  std::string now;
};

struct CaseChange {
  std::string ref;
  std::string name;
  std::vector<FieldChange> fields;
};

/// What changed between two packs of one panel (PCK-8).
struct Changes {
  std::vector<FieldChange> panel;
  std::vector<SnapshotCase> added;
  std::vector<SnapshotWithdrawn> withdrawn;
  std::vector<SnapshotCase> removed;
  std::vector<CaseChange> changed;

  bool any() const {
    return !panel.empty() || !added.empty() || !withdrawn.empty() || !removed.empty() ||
           !changed.empty();
  }
};

Changes changes_between(const Snapshot& before, const Snapshot& after);

/// What changed between two packs of one panel, as text for a person.
std::string diff_text(const Snapshot& before, const Snapshot& after);

}  // namespace panelpress::documents
