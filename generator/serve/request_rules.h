#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace panelpress::serve {

/// Whether a Host header names this machine by itself: localhost or 127.0.0.1, with this port or
/// none. A page of elsewhere whose name was made to lead here sends its own name.
bool is_own_host(std::string_view host, int port);

/// The path in the output folder that a decoded path of a request means ("/" is the index);
/// nothing where it could lead out of the folder, or to what is hidden in it.
std::optional<std::string> path_in_output(std::string_view path);

/// The media type of a document, by the end of its name.
std::string_view media_type(std::string_view path);

}  // namespace panelpress::serve
