#include "base/refused_memory.h"

#include <atomic>
#include <cstddef>
#include <new>

namespace panelpress {

namespace {

std::atomic<bool> was_refused = false;

/// The libraries that write a workbook or an email go on when memory is refused, and would leave a
/// part out. Noted here, asked for before anything is written.
[[maybe_unused]] void* noted(void* memory, std::size_t size) {
  if (memory == nullptr && size > 0) was_refused = true;
  return memory;
}

}  // namespace

bool was_memory_refused() { return was_refused; }

// Called where the next step would show or write something.
void require_memory() {
  if (was_refused) throw std::bad_alloc();
}

void forget_refused_memory() { was_refused = false; }

}  // namespace panelpress

#ifndef PANELPRESS_SANITIZED
extern "C" {

// glibc's own, under the names that it keeps for those who put theirs before them.
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* former, std::size_t size);

// A program's definitions come before the library's, for each library that it loads too.
void* malloc(std::size_t size) noexcept { return panelpress::noted(__libc_malloc(size), size); }
void* calloc(std::size_t count, std::size_t size) noexcept {
  return panelpress::noted(__libc_calloc(count, size), size);
}
void* realloc(void* former, std::size_t size) noexcept {
  return panelpress::noted(__libc_realloc(former, size), size);
}

}  // extern "C"
#endif
