#include "base/refused_memory.h"

#include <catch2/catch.hpp>
#include <cstdint>
#include <cstdlib>
#include <new>

using namespace panelpress;

#ifndef PANELPRESS_SANITIZED
TEST_CASE("status 3: memory that was refused to anybody is known, C libraries included") {
  forget_refused_memory();
  CHECK_NOTHROW(require_memory());
  // More than any machine has. The size is read when it runs, so that no compiler sees through it.
  const volatile std::size_t too_much = PTRDIFF_MAX;
  std::free(std::malloc(too_much));
  CHECK(was_memory_refused());
  CHECK_THROWS_AS(require_memory(), std::bad_alloc);
  forget_refused_memory();
  CHECK(!was_memory_refused());
}
#endif
