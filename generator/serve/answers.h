#pragma once

#include <functional>
#include <optional>
#include <string>

#include "serve/state.h"

namespace panelpress::serve {

/// A request, as far as anything depends on it.
struct Request {
  std::string method;
  std::string host;        ///< the Host header
  std::string path;        ///< decoded, without the query
  std::string words = {};  ///< of a search: the decoded value of `q`
};

struct Answer {
  int status = 200;
  std::string type;
  std::string body;
  std::string tag;  ///< the ETag, empty for none
};

/// The bytes of a file of the output; nothing where there is none.
using ReadFile = std::function<std::optional<std::string>(const std::string& path)>;

/// What an answer is made from.
struct Serving {
  int port;
  const ReadFile& read;
  const State& state;
  const std::string& nonce;  ///< random, of this answer alone
};

/// The answer to a request: a document, live where it is a page, the state of the build, what a
/// search found, or the page that explains a subject. 421 for
/// another host's name, 405 for a method but GET and HEAD, 403 for a path outside the output, 404
/// for no document.
Answer answer_to(const Request& request, const Serving& serving);

}  // namespace panelpress::serve
