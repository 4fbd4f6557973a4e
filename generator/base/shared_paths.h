#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace panelpress {

/// Paths that many hold and nobody changes, kept once: the inputs of all returns are the same
/// thousands of files.
class SharedPaths {
 public:
  SharedPaths(std::vector<std::string> paths = {})
      : paths_(std::make_shared<const std::vector<std::string>>(std::move(paths))) {}
  SharedPaths(std::initializer_list<std::string> paths)
      : SharedPaths(std::vector<std::string>(paths)) {}

  const std::vector<std::string>& operator*() const { return *paths_; }
  const std::vector<std::string>* operator->() const { return paths_.get(); }

 private:
  std::shared_ptr<const std::vector<std::string>> paths_;
};

}  // namespace panelpress
