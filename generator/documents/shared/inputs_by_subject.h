#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/shared_paths.h"

namespace panelpress::documents {

/// The inputs of documents that rest on the same: a panel has a pack, emails and pages, a member a
/// summary of each month. They are gathered once for each subject, and so is their digest, by
/// whichever thread asks first.
class InputsBySubject {
 public:
  InputsBySubject();
  ~InputsBySubject();
  InputsBySubject(InputsBySubject&&) noexcept;
  InputsBySubject& operator=(InputsBySubject&&) noexcept;

  /// What `gather` gives for this id: the same whoever asks, so that it is asked but once.
  SharedPaths of(const std::string& id,
                 const std::function<std::vector<std::string>()>& gather) const;

 private:
  struct Known;
  std::unique_ptr<Known> known_;
};

}  // namespace panelpress::documents
