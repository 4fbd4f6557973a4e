#include "inputs/load.h"

#include <catch2/catch.hpp>

#include "inputs/support.h"

namespace panelpress::inputs {

TEST_CASE("The smallest inputs folder is read without an error") { CHECK(errors_with({}).empty()); }

TEST_CASE("The sample is read without an error, the same on one thread and on many") {
  const FilesInMemory files = files_below(PANELPRESS_SOURCE_DIR "/inputs");
  const Loaded one = load(files, 1);
  const Loaded many = load(files, 8);
  CHECK(printed(one.errors).empty());
  CHECK_FALSE(one.records.cases.empty());
  REQUIRE(one.records.files.size() == many.records.files.size());
  for (std::size_t i = 0; i < one.records.files.size(); ++i) {
    CHECK(one.records.files[i].path == many.records.files[i].path);
    CHECK(one.records.files[i].sha256 == many.records.files[i].sha256);
  }
}

}  // namespace panelpress::inputs
