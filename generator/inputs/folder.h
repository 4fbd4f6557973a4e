#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/finding.h"
#include "inputs/kind.h"

namespace panelpress::inputs {

/// Where the files of a kind stand: a file, or a folder with any number of them at any depth.
struct Location {
  Kind kind;
  std::string_view path;
  bool is_folder;
  bool must_exist;
};

/// Every place of an inputs folder that is read, in the order of the contract.
const std::vector<Location>& locations();

/// What the files of a kind are called: "people.toml", "cases/*.toml".
std::string file_name(Kind kind);

/// A file to be read.
struct FileToRead {
  std::string path;
  Kind kind;
};

/// What is to be read of an inputs folder, sorted by path, and what is wrong with its names: a
/// place that must exist and does not, a .toml file or a folder where none is read, and a file that
/// is no .toml file among records. What editors and sync tools leave behind is left alone.
struct FolderPlan {
  std::vector<FileToRead> files;
  std::vector<Finding> errors;
};
FolderPlan plan_folder(const std::vector<Entry>& entries);

}  // namespace panelpress::inputs
