#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "render/view.h"

/// What a pack said, kept as JSON, so that the next pack can say what changed (PCK-8).
namespace panelpress::documents {

struct SnapshotField {
  std::string key;
  std::string label;
  std::string text;
};

struct SnapshotCase {
  std::string ref;
  std::string name;
  std::vector<SnapshotField> fields;
  /// What each part was taken from; not known of a snapshot that was kept before this was.
  std::optional<std::vector<SnapshotField>> sources = std::nullopt;
};

/// A case that was listed and is shown, and not heard, since detention ended before the panel
/// (SEL-8).
struct WithdrawnView {
  std::string ref;
  std::string name;
  std::string why;  ///< "Detention ended on 2 April 2026: Removed"
  PANELPRESS_VIEW(WithdrawnView, ref, name, why)
};

struct Snapshot {
  std::string panel;
  Date date;  ///< of the panel
  Date as_of;
  std::vector<SnapshotField> fields;     ///< of the panel
  std::vector<SnapshotCase> cases;       ///< by reference
  std::vector<WithdrawnView> withdrawn;  ///< by reference
  /// Who was asked, in which seat, and what they said; not known of a snapshot that was kept before
  /// this was.
  std::optional<std::vector<SnapshotField>> seats = std::nullopt;
};

/// The bytes of snapshot.json: the same snapshot gives the same bytes.
std::string to_json(const Snapshot& snapshot);
/// Reads what `to_json` writes; nothing when the bytes are not a snapshot.
std::optional<Snapshot> read_snapshot(std::string_view json);

}  // namespace panelpress::documents
