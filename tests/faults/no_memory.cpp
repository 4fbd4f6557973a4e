// A library for LD_PRELOAD that lets memory run out: the call for memory number NO_MEMORY_CALL
// since `main` began gets none, and with NO_MEMORY_ON every later one neither. NO_MEMORY_COUNT
// names a file that gets the number of calls when the program ends, and NO_MEMORY_TOLD one that is
// made at the first refusal. It stands where the program's own malloc, which notes what it is
// refused, asks glibc.
#include <dlfcn.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>

namespace {

using Main = int (*)(int, char**, char**);
using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);

std::atomic<bool> has_begun = false;
std::atomic<long> calls = 0;
long chosen = 0;
bool stays = false;
Main real_main = nullptr;

void tell_refusal() {
  const char* name = std::getenv("NO_MEMORY_TOLD");
  if (name) ::close(::open(name, O_WRONLY | O_CREAT, 0600));
}

bool is_refused() {
  if (!has_begun) return false;
  const long mine = ++calls;
  const bool refused = chosen > 0 && (mine == chosen || (stays && mine > chosen));
  if (refused && mine == chosen) tell_refusal();
  if (refused) errno = ENOMEM;
  return refused;
}

/// The function of this name in glibc itself.
template <class Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

void tell_count() {
  const char* name = std::getenv("NO_MEMORY_COUNT");
  if (!name) return;
  const int file = ::open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0) ::dprintf(file, "%ld", calls.load());
}

int watched_main(int count, char** words, char** environment) {
  const char* number = std::getenv("NO_MEMORY_CALL");
  chosen = number ? std::atol(number) : 0;
  stays = std::getenv("NO_MEMORY_ON") != nullptr;
  has_begun = true;
  const int status = real_main(count, words, environment);
  has_begun = false;
  tell_count();
  return status;
}

}  // namespace

extern "C" {

void* __libc_malloc(size_t size) {
  static auto* const next = real<void*(size_t)>("__libc_malloc");
  return is_refused() ? nullptr : next(size);
}
void* __libc_calloc(size_t count, size_t size) {
  static auto* const next = real<void*(size_t, size_t)>("__libc_calloc");
  return is_refused() ? nullptr : next(count, size);
}
void* __libc_realloc(void* old, size_t size) {
  static auto* const next = real<void*(void*, size_t)>("__libc_realloc");
  return is_refused() ? nullptr : next(old, size);
}

int __libc_start_main(Main main, int count, char** words, void (*init)(), void (*fini)(),
                      void (*loader_fini)(), void* stack_end) {
  real_main = main;
  const auto start = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "__libc_start_main"));
  return start(watched_main, count, words, init, fini, loader_fini, stack_end);
}

}  // extern "C"
