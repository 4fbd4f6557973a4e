#pragma once

#include <ostream>

#include "base/descriptor.h"
#include "cli/descriptor_buffer.h"

namespace panelpress::cli {

/// The program's own way to the error stream. While it lives the process's standard error leads
/// nowhere, so that what libraries print there (libxlsxwriter names its own functions, GLib its
/// warnings) never stands among the program's lines (exit status 3).
class OwnErrors {
 public:
  OwnErrors();
  ~OwnErrors();
  OwnErrors(const OwnErrors&) = delete;
  OwnErrors& operator=(const OwnErrors&) = delete;

  std::ostream& stream() { return stream_; }
  /// The descriptor that the stream writes to.
  int number() const { return own_.number(); }

 private:
  Descriptor own_;  ///< what standard error led to
  DescriptorBuffer buffer_;
  std::ostream stream_;
};

}  // namespace panelpress::cli
