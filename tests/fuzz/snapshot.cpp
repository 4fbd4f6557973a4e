// The reader of snapshots, which `--since` and `diff` are given: what is read reads back the same.
#include "documents/case_pack/snapshot.h"

#include "fuzz.h"

using namespace panelpress;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto snapshot = documents::read_snapshot(fuzz::text_of(data, size));
  if (!snapshot) return 0;
  const std::string written = documents::to_json(*snapshot);
  const auto again = documents::read_snapshot(written);
  fuzz::require(again && documents::to_json(*again) == written, "a snapshot reads back");
  return 0;
}
