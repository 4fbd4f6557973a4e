#include "serve/answers.h"

#include "base/digest.h"
#include "serve/live_page.h"
#include "serve/request_rules.h"

namespace panelpress::serve {

namespace {

constexpr std::string_view kHtml = "text/html; charset=utf-8";

Answer refusal(int status, const std::string& why) {
  return {status, "text/plain; charset=utf-8", why + "\n", ""};
}

std::string tag_of(const std::string& bytes) { return '"' + sha256_hex(bytes) + '"'; }

Answer document(const std::string& path, const Serving& serving) {
  auto bytes = serving.read(path);
  if (!bytes) {
    const std::string tag = "\"none\"";
    return {404, std::string(kHtml), live(page_without_document(path), {serving.nonce, tag}), tag};
  }
  const std::string tag = tag_of(*bytes);
  const std::string type{media_type(path)};
  if (type == kHtml) bytes = live(std::move(*bytes), {serving.nonce, tag});
  return {200, type, std::move(*bytes), tag};
}

}  // namespace

Answer answer_to(const Request& request, const Serving& serving) {
  if (!is_own_host(request.host, serving.port)) {
    return refusal(421, "Only localhost and 127.0.0.1 are served");
  }
  if (request.method != "GET" && request.method != "HEAD") {
    return refusal(405, "Documents can be read, and nothing else");
  }
  if (request.path == kStatePath) {
    return {200, "application/json", to_json(serving.state), ""};
  }
  const auto path = path_in_output(request.path);
  if (!path) return refusal(403, "Only the output folder is served");
  return document(*path, serving);
}

}  // namespace panelpress::serve
