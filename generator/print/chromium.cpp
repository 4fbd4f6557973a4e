#include "print/chromium.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <vector>

namespace panelpress::print {

namespace {

// Where Chromium reads what it is told, and writes what it tells (--remote-debugging-pipe).
constexpr int kChromiumReads = 3;
constexpr int kChromiumWrites = 4;

[[noreturn]] void refuse(int error, const char* what) {
  throw std::system_error(error, std::generic_category(), what);
}

/// The browser is asked for no window, and for none of what a window of it would show or paint:
/// that took half of the time of printing.
std::vector<std::string> words_for(const std::string& program, const std::string& profile) {
  std::vector<std::string> words = {program,
                                    "--headless",
                                    "--remote-debugging-pipe",
                                    "--user-data-dir=" + profile,
                                    "--no-startup-window",
                                    "--disable-gpu",
                                    "--disable-software-rasterizer",
                                    "--disable-component-extensions-with-background-pages",
                                    "--disable-default-apps",
                                    "--disable-extensions",
                                    "--disable-sync",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-dev-shm-usage",
                                    "--no-first-run",
                                    "--no-default-browser-check",
                                    "--force-color-profile=srgb",
                                    "--font-render-hinting=none",
                                    "--lang=en-GB",
                                    "--host-resolver-rules=MAP * ~NOTFOUND"};
  // Chromium will not start in its sandbox as root. What it is shown are our own pages, in which
  // everything of the records is escaped and nothing is run.
  if (::geteuid() == 0) words.emplace_back("--no-sandbox");
  return words;
}

/// Nothing of the desk's own settings reaches the printed bytes.
std::vector<std::string> environment_for(const std::string& profile) {
  return {"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=" + profile, "TMPDIR=" + profile,
          "LC_ALL=C.UTF-8", "TZ=UTC"};
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (std::string& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

/// What becomes of the descriptors of the new process.
/// Standard input and output lead nowhere: what the browser says of itself is nobody's concern.
class Actions {
 public:
  explicit Actions(int channel) {
    ::posix_spawn_file_actions_init(&actions_);
    for (const int own : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
      ::posix_spawn_file_actions_addopen(&actions_, own, "/dev/null", O_RDWR, 0);
    }
    ::posix_spawn_file_actions_adddup2(&actions_, channel, kChromiumReads);
    ::posix_spawn_file_actions_adddup2(&actions_, channel, kChromiumWrites);
  }
  ~Actions() { ::posix_spawn_file_actions_destroy(&actions_); }
  Actions(const Actions&) = delete;
  Actions& operator=(const Actions&) = delete;
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// Signals have their first meaning in the browser: this program blocks and ignores some.
class Attributes {
 public:
  Attributes() {
    ::posix_spawnattr_init(&attributes_);
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    // A group of its own: Ctrl-C reaches this program, which then ends the browser.
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  }
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

}  // namespace

Chromium::Chromium(const std::string& program)
    : profile_({std::filesystem::temp_directory_path()}) {
  start(program);
}

// Nothing of ours is inherited but the channel: every other descriptor closes when the browser
// begins.
void Chromium::start(const std::string& program) {
  std::array<int, 2> ends{};
  // One socket for both ways, since to write to a pipe whose reader has died is a signal.
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    refuse(errno, "socketpair");
  }
  channel_ = Descriptor{ends[0]};
  const Descriptor low{ends[1]};
  // Above the numbers that it is to get in the new process.
  const Descriptor theirs{::fcntl(low.number(), F_DUPFD_CLOEXEC, kChromiumWrites + 1)};
  std::vector<std::string> words = words_for(program, profile_.path());
  std::vector<std::string> environment = environment_for(profile_.path());
  const Actions actions{theirs.number()};
  const Attributes attributes;
  const int error = ::posix_spawn(&process_, program.c_str(), actions.get(), attributes.get(),
                                  pointers(words).data(), pointers(environment).data());
  if (error != 0) refuse(error, "posix_spawn");
}

// Asked to end first; killed in any case, with all its group, so that no profile stays in use.
Chromium::~Chromium() {
  end();
  // Its other processes end when it has: they share a group.
  ::kill(-process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
}

// Messages are parted by a zero byte (--remote-debugging-pipe).
bool Chromium::say(std::string message) {
  message += '\0';
  for (std::size_t sent = 0; sent < message.size();) {
    const auto count =
        ::send(channel_.number(), message.data() + sent, message.size() - sent, MSG_NOSIGNAL);
    if (count < 0 && errno != EINTR) return false;
    if (count > 0) sent += static_cast<std::size_t>(count);
  }
  return true;
}

// Many messages may come at once, or one in parts.
std::optional<std::string> Chromium::hear() {
  constexpr std::size_t kAtOnce = 1U << 16U;
  for (std::size_t looked = 0;;) {
    const std::size_t end = heard_.find('\0', looked);
    if (end != std::string::npos) {
      std::string message = heard_.substr(0, end);
      heard_.erase(0, end + 1);
      return message;
    }
    looked = heard_.size();
    heard_.resize(looked + kAtOnce);
    const auto count = ::recv(channel_.number(), heard_.data() + looked, kAtOnce, 0);
    heard_.resize(looked + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0 || (count < 0 && errno != EINTR)) return std::nullopt;
  }
}

void Chromium::end() { ::shutdown(channel_.number(), SHUT_RDWR); }

}  // namespace panelpress::print
