#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "base/folded_paths.h"

namespace panelpress {

/// Paths that many hold and nobody changes, kept once: the inputs of all returns are the same
/// thousands of files. They are folded as documents name them (base/folded_paths.h).
class SharedPaths {
 public:
  SharedPaths(const std::vector<std::string>& paths = {})
      : list_(std::make_shared<List>(folded(paths))) {}
  SharedPaths(std::initializer_list<std::string> paths)
      : SharedPaths(std::vector<std::string>(paths)) {}

  const std::vector<std::string>& operator*() const { return list_->paths; }
  const std::vector<std::string>* operator->() const { return &list_->paths; }

  /// The digest that `make` gives for the paths: asked once, by whichever thread comes first, for
  /// all that share them.
  template <class Make>
  const std::string& digest(const Make& make) const {
    std::call_once(list_->once, [&] { list_->digest = make(list_->paths); });
    return list_->digest;
  }

 private:
  struct List {
    explicit List(std::vector<std::string> all) : paths(std::move(all)) {}

    const std::vector<std::string> paths;
    std::once_flag once;
    std::string digest;
  };

  std::shared_ptr<List> list_;
};

}  // namespace panelpress
