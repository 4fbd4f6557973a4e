#include "serve/answers.h"

#include "base/digest.h"
#include "serve/live_page.h"
#include "serve/request_rules.h"

namespace panelpress::serve {

namespace {

constexpr std::string_view kHtml = "text/html; charset=utf-8";

/// Plain text: a refusal is no page of ours and carries no script.
Answer refusal(int status, const std::string& why) {
  return {status, "text/plain; charset=utf-8", why + "\n", ""};
}

std::string tag_of(const std::string& bytes) { return '"' + sha256_hex(bytes) + '"'; }

/// Bytes that were found under a name, or a page that says that none were.
/// A page that is missing may come with the next build: it follows as others do.
Answer found(std::optional<std::string> bytes, const std::string& name, const std::string& type,
             const std::string& nonce) {
  if (!bytes) {
    const std::string tag = "\"none\"";
    return {404, std::string(kHtml), live(page_without_document(name), {nonce, tag}), tag};
  }
  const std::string tag = tag_of(*bytes);
  if (type == kHtml) bytes = live(std::move(*bytes), {nonce, tag});
  return {200, type, std::move(*bytes), tag};
}

/// What the records hold and say, as far as they were read.
Answer known(const Request& request, const Serving& serving) {
  static const Knowledge kNothing;
  const Knowledge& known = serving.state.known ? *serving.state.known : kNothing;
  if (request.path == kSearchPath) {
    return {200, "application/json", found_as_json(known.places, request.words), ""};
  }
  const std::string subject = request.path.substr(kExplainPath.size());
  auto page = known.explain ? known.explain(subject) : std::nullopt;
  return found(std::move(page), subject, std::string(kHtml), serving.nonce);
}

}  // namespace

// The name of the host first: another one is a page elsewhere that calls this machine (DNS
// rebinding).
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
  if (request.path == kSearchPath || request.path.starts_with(kExplainPath)) {
    return known(request, serving);
  }
  const auto path = path_in_output(request.path);
  if (!path) return refusal(403, "Only the output folder is served");
  return found(serving.read(*path), *path, std::string(media_type(*path)), serving.nonce);
}

}  // namespace panelpress::serve
