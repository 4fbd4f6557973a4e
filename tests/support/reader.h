#pragma once

#include <cstdio>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "support/temporary_folder.h"

namespace panelpress::support {

/// What a command prints; throws when it fails.
inline std::string output_of(const std::string& command) {
  std::FILE* const pipe = popen(command.c_str(), "r");
  std::string text;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) text += static_cast<char>(c);
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command + "\n" + text);
  return text;
}

/// What one of tests/readers, which see a file as its recipients' programs do, says of a file with
/// these bytes.
inline nlohmann::json read_with(const std::string& reader, const std::string& file_name,
                                const std::string& bytes) {
  const TemporaryFolder folder;
  const auto file = folder.write(file_name, bytes);
  return nlohmann::json::parse(output_of(
      "/usr/bin/python3 " PANELPRESS_SOURCE_DIR "/tests/readers/" + reader + " " + file.string()));
}

}  // namespace panelpress::support
