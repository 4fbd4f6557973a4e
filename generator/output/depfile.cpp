#include "output/depfile.h"

namespace panelpress::output {

namespace {

/// A path as Make and Ninja read it in a depfile.
std::string escaped(const std::string& path) {
  std::string text;
  for (const char c : path) {
    if (c == '$') text += '$';
    if (c == ' ' || c == '#') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace

std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites) {
  std::string text = escaped(target) + ":";
  for (const std::string& path : prerequisites) text += " \\\n  " + escaped(path);
  return text + "\n";
}

}  // namespace panelpress::output
