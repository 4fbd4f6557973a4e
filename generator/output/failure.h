#pragma once

#include <string>

namespace panelpress::output {

/// What the system refused: exit status 3.
struct Failure {
  std::string path;
  std::string reason;  ///< "No space left on device"

  friend bool operator==(const Failure&, const Failure&) = default;
};

}  // namespace panelpress::output
