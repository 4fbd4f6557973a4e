// What README.md says, part by part.
#pragma once

#include <catch2/catch.hpp>
#include <regex>
#include <set>
#include <string>

#include "support.h"

namespace panelpress::tests {

inline std::string readme() { return bytes_of(kRoot / "README.md"); }

/// What stands below a heading of the second degree.
inline std::string section(const std::string& heading) {
  const std::string text = readme();
  const auto begin = text.find("\n## " + heading + "\n");
  REQUIRE(begin != std::string::npos);
  return text.substr(begin, text.find("\n## ", begin + 1) - begin);
}

/// What the first group of a pattern matches, wherever it does.
inline std::set<std::string> all_of(const std::string& text, const std::string& pattern) {
  std::set<std::string> found;
  const std::regex regex(pattern);
  for (std::sregex_iterator each(text.begin(), text.end(), regex), end; each != end; ++each) {
    found.insert((*each)[1].str());
  }
  return found;
}

}  // namespace panelpress::tests
