#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "output/manifest.h"

namespace panelpress::output {

/// Which documents of a former build would be made of the same things again. Worked out from the
/// two manifests alone: whether the bytes still lie on disk is for `Writer::keep` to see.
class Reuse {
 public:
  /// Compares a former manifest with that of the build about to be made. Nothing of it is used when
  /// the program may be another one of the same version. Both outlive this.
  Reuse(const Manifest& former, const Manifest& head, bool is_program_same);

  /// Whether a document stood at this path.
  bool lists(const std::string& path) const { return entries_.contains(path); }

  /// The former entry of a document that is about to be made from these sorted inputs; null when
  /// the document was made from anything else, or on another day.
  const ManifestEntry* entry_of(const documents::Planned& planned, const SharedPaths& inputs) const;
  /// The former entries of the pages of the index, when they would be made of these documents
  /// again; none otherwise.
  std::vector<const ManifestEntry*> index_entries(
      const std::vector<ManifestEntry>& documents) const;
  /// Whether the program, the templates, the guidance and the inputs that an entry names are still
  /// those that it was made from. Never of an entry that names none.
  bool is_of_these(const ManifestEntry& entry) const;

 private:
  void add_changed(const std::vector<InputFile>& former, const std::vector<InputFile>& now);

  const Manifest& former_;
  const Manifest& head_;
  bool is_program_same_ = false;
  std::set<std::string, std::less<>> changed_;  ///< files, and the folders at the top: "cases/"
  std::map<std::string_view, const ManifestEntry*> entries_;
};

}  // namespace panelpress::output
