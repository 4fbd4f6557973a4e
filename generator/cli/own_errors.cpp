#include "cli/own_errors.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace panelpress::cli {

OwnErrors::OwnErrors()
    : own_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)), stream_(this) {
  const Descriptor nowhere{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
  if (own_.is_open() && nowhere.is_open()) ::dup2(nowhere.number(), STDERR_FILENO);
}

OwnErrors::~OwnErrors() {
  if (own_.is_open()) ::dup2(own_.number(), STDERR_FILENO);
}

OwnErrors::int_type OwnErrors::overflow(int_type c) {
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  const char one = traits_type::to_char_type(c);
  return xsputn(&one, 1) == 1 ? c : traits_type::eof();
}

std::streamsize OwnErrors::xsputn(const char* text, std::streamsize count) {
  std::streamsize done = 0;
  while (done < count) {
    const ssize_t written =
        ::write(own_.number(), text + done, static_cast<std::size_t>(count - done));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) break;
    done += written;
  }
  return done;
}

}  // namespace panelpress::cli
