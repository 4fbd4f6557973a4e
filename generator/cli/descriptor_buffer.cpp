#include "cli/descriptor_buffer.h"

#include <unistd.h>

#include <cerrno>

namespace panelpress::cli {

// Nothing is kept back: what was printed has gone out, also when the program dies.
DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  const char one = traits_type::to_char_type(c);
  return xsputn(&one, 1) == 1 ? c : traits_type::eof();
}

// The first error is kept, so that the end of the program can tell of it (status 3).
std::streamsize DescriptorBuffer::xsputn(const char* text, std::streamsize count) {
  std::streamsize done = 0;
  while (done < count) {
    const ssize_t written =
        ::write(descriptor_, text + done, static_cast<std::size_t>(count - done));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      if (error_ == 0) error_ = errno;
      break;
    }
    done += written;
  }
  return done;
}

}  // namespace panelpress::cli
