#include "output/depfile.h"

#include <algorithm>
#include <string_view>

namespace panelpress::output {

namespace {

/// What both read as it stands: Ninja's list of plain characters without those that mean something
/// to Make ('=' makes a variable, '%' a pattern, '[' and '?' wildcards), and every byte of UTF-8.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || (c >= '0' && c <= '9') || byte >= 0x80 ||
         std::string_view{"+,/_.~(){}@!-"}.find(c) != std::string_view::npos;
}

/// What both read with a sign before it.
bool is_escaped(char c) { return std::string_view{" #:$|"}.find(c) != std::string_view::npos; }

bool is_carried(const std::string& path) {
  // A home folder's sign comes first; a member of an archive, "a(b)", ends so.
  if (path.starts_with('~') || path.ends_with(')')) return false;
  return std::ranges::all_of(path, [](char c) { return is_plain(c) || is_escaped(c); });
}

std::string escaped(const std::string& path) {
  std::string text;
  for (const char c : path) {
    if (is_escaped(c)) text += c == '$' ? '$' : '\\';
    text += c;
  }
  return text;
}

}  // namespace

// Each prerequisite once more as a target without a rule: Make must not stop when a file of the
// last build is gone.
std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites) {
  std::string text = escaped(target) + ":";
  for (const std::string& path : prerequisites) text += " \\\n  " + escaped(path);
  text += "\n";
  for (const std::string& path : prerequisites) text += "\n" + escaped(path) + ":\n";
  return text;
}

std::optional<std::string> first_not_carried(const std::vector<std::string>& paths) {
  const auto found = std::find_if_not(paths.begin(), paths.end(), is_carried);
  return found == paths.end() ? std::nullopt : std::optional(*found);
}

}  // namespace panelpress::output
