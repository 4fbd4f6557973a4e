#include "serve/request_rules.h"

#include <algorithm>

#include "base/ascii.h"

namespace panelpress::serve {

namespace {

struct MediaType {
  std::string_view end;
  std::string_view name;
};
constexpr MediaType kMediaTypes[] = {
    {".html", "text/html; charset=utf-8"},
    {".json", "application/json"},
    {".txt", "text/plain; charset=utf-8"},
    {".csv", "text/csv; charset=utf-8"},
    {".eml", "message/rfc822"},
    {".pdf", "application/pdf"},
    {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
};

/// Whether a part names a file or folder that lies in its folder and is not hidden.
bool is_plain(std::string_view part) { return !part.empty() && part.front() != '.'; }

}  // namespace

// Two names for this machine, with or without its port.
bool is_own_host(std::string_view host, int port) {
  const std::string end = ":" + std::to_string(port);
  if (host.ends_with(end)) host.remove_suffix(end.size());
  return host == "127.0.0.1" || in_small_letters(host) == "localhost";
}

// Refused rather than made plain: a path with ".." or a hidden part is nobody's page.
std::optional<std::string> path_in_output(std::string_view path) {
  const auto is_strange = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\';
  };
  if (!path.starts_with('/') || std::ranges::any_of(path, is_strange)) {
    return std::nullopt;
  }
  path.remove_prefix(1);
  if (path.empty()) return "index.html";
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (!is_plain(path.substr(begin, end - begin))) return std::nullopt;
    begin = end + 1;
  }
  return std::string(path);
}

std::string_view media_type(std::string_view path) {
  const auto found = std::find_if(std::begin(kMediaTypes), std::end(kMediaTypes),
                                  [&](const MediaType& each) { return path.ends_with(each.end); });
  return found == std::end(kMediaTypes) ? "application/octet-stream" : found->name;
}

}  // namespace panelpress::serve
