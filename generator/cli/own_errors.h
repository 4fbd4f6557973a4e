#pragma once

#include <ostream>
#include <streambuf>

#include "base/descriptor.h"

namespace panelpress::cli {

/// The program's own way to the error stream. While it lives the process's standard error leads
/// nowhere, so that what libraries print there (libxlsxwriter names its own functions, GLib its
/// warnings) never stands among the program's lines (exit status 3).
class OwnErrors : private std::streambuf {
 public:
  OwnErrors();
  ~OwnErrors() override;
  OwnErrors(const OwnErrors&) = delete;
  OwnErrors& operator=(const OwnErrors&) = delete;

  std::ostream& stream() { return stream_; }
  /// The descriptor that the stream writes to.
  int number() const { return own_.number(); }

 private:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize count) override;

  Descriptor own_;  ///< what standard error led to
  std::ostream stream_;
};

}  // namespace panelpress::cli
