// A library for LD_PRELOAD that lets memory run out: the call for memory number NO_MEMORY_CALL
// since `main` began gets none, and with NO_MEMORY_ON every later one neither. NO_MEMORY_COUNT
// names a file that gets the number of calls when the program ends.
#include <dlfcn.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
}

namespace {

using Main = int (*)(int, char**, char**);
using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);

std::atomic<bool> has_begun = false;
std::atomic<long> calls = 0;
long chosen = 0;
bool stays = false;
Main real_main = nullptr;

bool is_refused() {
  if (!has_begun) return false;
  const long mine = ++calls;
  const bool refused = chosen > 0 && (mine == chosen || (stays && mine > chosen));
  if (refused) errno = ENOMEM;
  return refused;
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

void* malloc(size_t size) { return is_refused() ? nullptr : __libc_malloc(size); }
void* calloc(size_t count, size_t size) {
  return is_refused() ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* old, size_t size) { return is_refused() ? nullptr : __libc_realloc(old, size); }
void* memalign(size_t boundary, size_t size) {
  return is_refused() ? nullptr : __libc_memalign(boundary, size);
}
void* aligned_alloc(size_t boundary, size_t size) { return memalign(boundary, size); }
int posix_memalign(void** place, size_t boundary, size_t size) {
  *place = memalign(boundary, size);
  return *place ? 0 : ENOMEM;
}

int __libc_start_main(Main main, int count, char** words, void (*init)(), void (*fini)(),
                      void (*loader_fini)(), void* stack_end) {
  real_main = main;
  const auto real = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "__libc_start_main"));
  return real(watched_main, count, words, init, fini, loader_fini, stack_end);
}

}  // extern "C"
