#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "output/failure.h"

namespace panelpress::output {

/// Puts files of records below a folder, path to bytes: all of them or, when the system refuses
/// one, none: what is refused is then told of each, the one that it was first. Each is written
/// beside its place first, under a name that readers leave alone, and all are renamed at the end. A
/// file keeps its permissions; one that is a link is replaced where it leads. A new file that
/// begins with "#!" can be run.
std::vector<Failure> write_records(const std::filesystem::path& folder,
                                   const std::map<std::string, std::string>& files);

}  // namespace panelpress::output
