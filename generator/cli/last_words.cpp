#include "cli/last_words.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <string_view>

#include "base/signal_stack.h"
#include "cli/exit_status.h"

namespace panelpress::cli {

namespace {

constexpr std::string_view kLastWords =
    "panelpress: error: the program had to stop at once, most likely for want of memory: each file "
    "is whole, old or new\n";

volatile std::sig_atomic_t words_go_to = STDERR_FILENO;
std::atomic_flag are_said = ATOMIC_FLAG_INIT;

/// Only calls that a handler may make; of several threads that die at once, one speaks.
void say_last_words(int) {
  if (!are_said.test_and_set()) {
    [[maybe_unused]] const ssize_t written =
        ::write(words_go_to, kLastWords.data(), kLastWords.size());
  }
  ::_exit(static_cast<int>(ExitStatus::kRefused));
}

}  // namespace

// The stack of its own, since the usual one may be what ran out. Signals of a fault alone: those
// that ask for the end keep their meaning.
void leave_last_words(int descriptor) {
  words_go_to = descriptor;
  give_signal_stack();
  struct sigaction action {};
  action.sa_handler = say_last_words;
  action.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGABRT, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) {
    ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace panelpress::cli
