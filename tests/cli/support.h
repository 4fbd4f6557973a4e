#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "support/temporary_folder.h"

namespace panelpress::tests {

/// What the program printed and how it ended.
struct Ended {
  int status = 0;
  std::string out;
  std::string err;
};

/// A run of the program in this process, in a world that the test holds in its hand.
class Program {
 public:
  std::map<std::string, std::string> environment;
  bool is_terminal = false;
  unsigned cores = 2;

  Ended run(const std::vector<std::string>& words) const {
    std::ostringstream out;
    std::ostringstream err;
    cli::World world{out,
                     err,
                     is_terminal,
                     cores,
                     [this](const std::string& name) -> std::optional<std::string> {
                       const auto found = environment.find(name);
                       if (found == environment.end()) return std::nullopt;
                       return found->second;
                     },
                     [] { return make_date(2026, 3, 31); }};
    std::vector<const char*> arguments{"panelpress"};
    for (const std::string& word : words) {
      arguments.push_back(word.c_str());
      // Tests need no disk to hold their files through a loss of power.
      if (arguments.size() == 2 && word == "build") arguments.push_back("--no-sync");
    }
    const auto status = cli::run(static_cast<int>(arguments.size()), arguments.data(), world);
    return {static_cast<int>(status), out.str(), err.str()};
  }
};

inline const std::filesystem::path kRoot{PANELPRESS_SOURCE_DIR};

using support::bytes_of;
using support::TemporaryFolder;

inline void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Takes the long-stop of A1161839 out of panel 2026-03-24-pm of a copy of the sample, so that the
/// copy has an error (REC-3), which the sample has not.
inline void break_the_sample(const std::filesystem::path& inputs) {
  const std::filesystem::path panel = inputs / "panels/2026-03-24-pm.toml";
  const std::string long_stop = "long_stop = 2026-04-28\n";
  std::string record = bytes_of(panel);
  write(panel, record.erase(record.find(long_stop), long_stop.size()));
}

/// Every file below a folder, by path.
inline std::map<std::string, std::string> tree_of(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  if (!std::filesystem::exists(folder)) return files;
  for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
    if (!each.is_regular_file()) continue;
    files[std::filesystem::relative(each.path(), folder).generic_string()] = bytes_of(each.path());
  }
  return files;
}

}  // namespace panelpress::tests
