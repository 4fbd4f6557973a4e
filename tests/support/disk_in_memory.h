#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "base/digest.h"
#include "output/disk.h"

namespace panelpress::support {

/// Thrown by a disk in memory at the moment at which the program is to be killed.
struct Killed {};

/// A disk in memory that can refuse a call that writes, or see the program killed at one.
class DiskInMemory : public output::Disk {
 public:
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> synced;  ///< what would outlive a loss of power for certain
  std::set<std::string> folders;
  std::set<std::string> tidied;
  std::vector<std::string> calls;  ///< those that write, in order: "replace a.html"
  /// Asked before each call that writes; a reason refuses it.
  std::function<std::optional<std::string>(const std::string& call)> refuses;

  output::Read read(const std::string& path) override {
    if (const auto found = files.find(path); found != files.end()) return found->second;
    return {};
  }
  output::Digested digest(const std::string& path) override {
    const auto found = files.find(path);
    if (found == files.end()) return {};
    return output::FileDigest{sha256_hex(found->second), found->second.size()};
  }
  std::optional<output::Failure> make_folder(const std::string& path) override {
    if (auto failure = call("make_folder", path)) return failure;
    folders.insert(path);
    return std::nullopt;
  }
  std::optional<output::Failure> replace(const std::string& path,
                                         const std::string& bytes) override {
    if (auto failure = call("replace", path)) return failure;
    files[path] = bytes;
    return std::nullopt;
  }
  std::optional<output::Failure> replace_for_good(const std::string& path,
                                                  const std::string& bytes) override {
    if (auto failure = call("replace_for_good", path)) return failure;
    files[path] = synced[path] = bytes;
    return std::nullopt;
  }
  void tidy(const std::string& path) override { tidied.insert(path); }
  std::optional<output::Failure> remove(const std::string& path) override {
    if (auto failure = call("remove", path)) return failure;
    files.erase(path);
    return std::nullopt;
  }
  void remove_empty_folder(const std::string& path) override {
    const auto next = files.lower_bound(path + "/");
    if (next == files.end() || !next->first.starts_with(path + "/")) folders.erase(path);
  }
  std::optional<output::Failure> sync_all() override {
    if (auto failure = call("sync_all", "")) return failure;
    synced = files;
    return std::nullopt;
  }

 private:
  std::optional<output::Failure> call(const std::string& what, const std::string& path) {
    calls.push_back(what + " " + path);
    const auto reason = refuses ? refuses(calls.back()) : std::nullopt;
    return reason ? std::optional(output::Failure{path, *reason}) : std::nullopt;
  }
};

}  // namespace panelpress::support
