#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "base/descriptor.h"

namespace panelpress::output {

/// The parts of files (`part_of`) that killed runs left in an output folder. Each folder is looked
/// through once, since no other run writes there while this one does. Many threads may ask at once.
class Leftovers {
 public:
  /// Opens a folder of the output, "" for itself, so that it can be listed.
  using Open = std::function<Descriptor(const std::string& folder)>;
  explicit Leftovers(Open open) : open_(std::move(open)) {}

  /// Whether a part of a file may lie in a folder: yes, where that cannot be listed.
  bool may_hold(const std::string& folder, const std::string& name);
  /// Says of a folder that it was made by this run, so that nobody left anything in it.
  void add_new(const std::string& folder);

 private:
  /// The names of parts; nothing where they cannot be told.
  using Names = std::optional<std::set<std::string>>;
  static Names parts_in(Descriptor folder);

  Open open_;
  std::mutex mutex_;
  std::map<std::string, Names> parts_;  ///< by folder
};

}  // namespace panelpress::output
