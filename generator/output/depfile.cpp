#include "output/depfile.h"

namespace panelpress::output {

namespace {

/// A path as Make and Ninja read it in a depfile: backslashes count only before a blank.
std::string escaped(const std::string& path) {
  std::string text;
  std::size_t backslashes = 0;
  for (const char c : path) {
    if (c == ' ' || c == '\t') text.append(backslashes + 1, '\\');
    if (c == '#') text += '\\';
    if (c == '$') text += '$';
    text += c;
    backslashes = c == '\\' ? backslashes + 1 : 0;
  }
  return text;
}

}  // namespace

std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites) {
  std::string text = escaped(target) + ":";
  for (const std::string& path : prerequisites) text += " \\\n  " + escaped(path);
  text += "\n";
  for (const std::string& path : prerequisites) text += "\n" + escaped(path) + ":\n";
  return text;
}

}  // namespace panelpress::output
