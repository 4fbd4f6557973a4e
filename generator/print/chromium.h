#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

#include "base/descriptor.h"
#include "base/private_folder.h"

namespace panelpress::print {

/// A Chromium without a window, started for this program alone: nothing but this program can tell
/// it what to do, it asks for nothing on any network, and it ends when this program does.
class Chromium {
 public:
  /// Starts it; a std::system_error when the system refuses.
  explicit Chromium(const std::string& program);
  ~Chromium();
  Chromium(const Chromium&) = delete;
  Chromium& operator=(const Chromium&) = delete;

  /// Sends a message; false once the browser has ended.
  bool say(std::string message);
  /// The next message of the browser; nothing once it has ended.
  std::optional<std::string> hear();
  /// Ends the browser: whoever waits in `hear` is told nothing more.
  void end();

 private:
  void start(const std::string& program);

  PrivateFolder profile_;  ///< what it keeps on disk
  Descriptor channel_;
  pid_t process_ = -1;
  std::string heard_;  ///< what has come of the next messages
};

}  // namespace panelpress::print
