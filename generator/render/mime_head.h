// The head of a message: what says who writes to whom, about what and when.
#pragma once

#include <string>

#include "render/mime.h"

namespace panelpress::render {

/// The headers of a message but for those of its body, each ended with CRLF; among them X-Unsent,
/// by which the message opens as a draft, for a person to look at and send. GMime must be started.
std::string mime_head(const Message& message);

}  // namespace panelpress::render
