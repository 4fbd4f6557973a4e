// The checks of what `serve` is asked for: no path that passes leads out of the output folder.
#include "fuzz.h"
#include "serve/request_rules.h"

using namespace panelpress;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  if (serve::is_own_host(text, 8750)) {
    const bool is_named = text.size() <= std::string("localhost:8750").size();
    fuzz::require(is_named && text.find_first_of("@/\\ \r\n") == text.npos,
                  "a host of this machine");
  }
  if (const auto path = serve::path_in_output(text)) {
    fuzz::require(!path->empty() && path->front() != '/', "a path is relative");
    fuzz::require(("/" + *path + "/").find("/../") == path->npos, "a path does not climb");
    fuzz::require(("/" + *path).find("/.") == path->npos, "a path names nothing hidden");
    fuzz::require(path->find('\0') == path->npos, "a path has no NUL");
    serve::media_type(*path);
  }
  return 0;
}
