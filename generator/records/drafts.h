// The files of an inputs folder while they are edited: nothing is written here.
#pragma once

#include <map>
#include <set>
#include <string>

#include "base/files.h"
#include "records/toml_text.h"

namespace panelpress::records {

/// The files as they were read, and the edits made to them so far.
class Drafts : public FileReader {
 public:
  explicit Drafts(const FileReader& files) : files_(files) {}

  /// A file to edit; null when it is not there or no TOML.
  TomlText* edit(const std::string& path);
  /// Puts a new file, under a name that no file has: "cases/A1.toml", else "cases/A1-2.toml". Gives
  /// the path.
  std::string add(const std::string& folder, const std::string& name, const std::string& bytes);

  /// The files that differ from what was read, by path.
  std::map<std::string, std::string> changed() const;

  // A reader sees the files as they will be.
  std::vector<Entry> entries() const override;
  std::optional<std::string> read(const std::string& path) const override;

 private:
  const FileReader& files_;
  mutable std::optional<std::vector<Entry>> entries_;  ///< of the files, listed once
  std::map<std::string, TomlText> texts_;
  std::set<std::string> added_;
};

/// What may be the name of a file for an id: '/' becomes '_', as in the output.
std::string file_name_of(std::string_view id);

}  // namespace panelpress::records
