#pragma once

#include <streambuf>

namespace panelpress::cli {

/// Lets a stream write to an open descriptor, at once, and keeps why the first write that failed
/// did: a stream itself only knows that one did.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor) {}

  /// The error of the system, as in errno; 0 when all was written.
  int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize count) override;

 private:
  int descriptor_;
  int error_ = 0;
};

}  // namespace panelpress::cli
