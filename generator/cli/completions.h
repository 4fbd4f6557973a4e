#pragma once

#include <string>
#include <vector>

namespace panelpress::cli {

/// The shells whose completions can be printed.
std::vector<std::string> shells();

/// What a shell needs to complete commands, options and their words; empty for another shell.
std::string completions_for(const std::string& shell);

}  // namespace panelpress::cli
