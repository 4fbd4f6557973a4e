// The reader of manifests, by which files are removed: no path that it lists leads out of a folder.
#include "output/manifest.h"

#include "fuzz.h"

using namespace panelpress;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto manifest = output::parse_manifest(fuzz::text_of(data, size));
  if (!manifest) return 0;
  for (const auto& each : manifest->documents) {
    fuzz::require(output::stays_inside(each.path), "a path stays inside");
    fuzz::require(each.path.find("..") == 0 ? each.path.size() > 2 && each.path[2] != '/' : true,
                  "a path does not climb");
  }
  const std::string written = output::to_json(*manifest);
  const auto again = output::parse_manifest(written);
  fuzz::require(again && output::to_json(*again) == written, "a manifest reads back");
  return 0;
}
