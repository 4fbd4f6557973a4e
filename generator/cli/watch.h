#pragma once

#include <string>
#include <vector>

#include "base/descriptor.h"

namespace panelpress::cli {

/// Hears of every change in some folders and those below them (inotify).
class Watch {
 public:
  explicit Watch(std::vector<std::string> folders);

  /// Readable when something has changed since the last `renew`.
  int descriptor() const { return events_.number(); }
  /// Whether something has; many threads may ask.
  bool has_news() const;
  /// Forgets what has changed, and watches folders that have come. Whether all the folders are
  /// there: one that is not is not heard of until they are watched anew.
  bool renew();

 private:
  bool add(const std::string& folder);
  /// Watches the folders below one; false when it cannot be listed now.
  bool add_below(const std::string& folder);
  /// Takes what was heard; false when folders may have come or gone.
  bool hear_all();

  std::vector<std::string> folders_;
  Descriptor events_;
  bool are_there_ = false;
};

}  // namespace panelpress::cli
