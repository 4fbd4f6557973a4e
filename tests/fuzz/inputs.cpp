// The reader of records: any bytes as any file of an inputs folder. The first byte says which.
#include <array>

#include "base/text.h"
#include "fuzz.h"
#include "inputs/load.h"
#include "support/folder.h"

using namespace panelpress;

namespace {

constexpr std::array kPlaces = {
    "cases/x.toml",  "panels/x.toml", "claims/x.toml", "feedback/x.toml",  "referrals/x.toml",
    "settings.toml", "people.toml",   "holidays.toml", "recruitment.toml", "commitments.toml"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kSound = support::files_below("tests/bad/sound");
  static inputs::Memory sound_files;  // what does not change is read once
  if (size == 0) return 0;
  auto files = kSound;
  const std::string place = kPlaces[data[0] % kPlaces.size()];
  files[place] = fuzz::text_of(data + 1, size - 1);
  inputs::Reading reading;
  reading.memory = &sound_files;
  const auto loaded = inputs::load(FilesInMemory{files}, reading);
  for (const Finding& each : loaded.errors) {
    fuzz::require(is_valid_utf8(each.message.text()), "a message is text");
    fuzz::require(each.message.text().find('\n') == std::string::npos, "a message is one line");
    fuzz::require(each.source.line >= 1 && each.source.column >= 1, "an error has a place");
  }
  return 0;
}
