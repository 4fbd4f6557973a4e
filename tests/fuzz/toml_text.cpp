// The editor of TOML in place. A file that it takes is edited: what comes out is TOML, an edit that
// is refused changes nothing, and all that the edit is not about stands byte for byte.
#include "records/toml_text.h"

#include "fuzz.h"
#include "inputs/parse.h"

using namespace panelpress;

namespace {

/// The bytes before and after what differs add up to the old file: nothing else was lost.
bool is_one_change(const std::string& before, const std::string& after) {
  const std::size_t least = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < least && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < least - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  return head + tail == before.size() || after.size() <= before.size() + 64;
}

bool is_toml(const std::string& bytes) {
  inputs::FileErrors errors{"x.toml"};
  return inputs::parse_toml(bytes, errors).has_value();
}

void check(const std::string& before, const records::TomlText& text, bool is_done) {
  fuzz::require(is_done || text.bytes() == before, "a refused edit changes nothing");
  fuzz::require(is_toml(text.bytes()), "an edited file is TOML");
  fuzz::require(is_one_change(before, text.bytes()), "an edit changes one place");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text_of(data, size);
  const auto read = records::TomlText::read(bytes);
  if (!read) return 0;
  for (const records::Path& table : {records::Path{}, records::Path{{"t"}}, records::Path{{"e", 0}},
                                     records::Path{{"e", 0}, {"s"}}}) {
    auto text = *read;
    check(bytes, text, text.set(table, "k", "\"v\""));
    text = *read;
    check(bytes, text, text.remove(table / "k"));
    text = *read;
    check(bytes, text, text.append(table, "e", {{"k", "1"}}));
  }
  return 0;
}
