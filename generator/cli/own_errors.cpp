#include "cli/own_errors.h"

#include <fcntl.h>
#include <unistd.h>

namespace panelpress::cli {

// Libraries write to the standard error as they like; ours alone may be seen there (exit status 3:
// no library's own words). The descriptor is kept, and given back at the end.
OwnErrors::OwnErrors()
    : own_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)),
      buffer_(own_.number()),
      stream_(&buffer_) {
  const Descriptor nowhere{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
  if (own_.is_open() && nowhere.is_open()) ::dup2(nowhere.number(), STDERR_FILENO);
}

OwnErrors::~OwnErrors() {
  if (own_.is_open()) ::dup2(own_.number(), STDERR_FILENO);
}

}  // namespace panelpress::cli
