#include "base/signal_stack.h"

#include <array>
#include <csignal>
#include <cstddef>

namespace panelpress {

// A handler needs room of its own to say that there is none left.
void give_signal_stack() {
#ifndef PANELPRESS_SANITIZED  // the sanitizers give their own, and take it away again
  static thread_local std::array<char, std::size_t{1} << 14U> room;
  stack_t stack{};
  stack.ss_sp = room.data();
  stack.ss_size = room.size();
  ::sigaltstack(&stack, nullptr);
#endif
}

}  // namespace panelpress
