#pragma once

#include <string_view>

namespace panelpress::cli {

/// The program with its version, as documents and `--version` name it.
inline constexpr std::string_view kProgram = "panelpress " PANELPRESS_VERSION;
/// The libraries it was built with, each with its version.
inline constexpr std::string_view kLibraries = PANELPRESS_LIBRARIES;
/// The version alone.
inline constexpr std::string_view kVersion = PANELPRESS_VERSION;

}  // namespace panelpress::cli
