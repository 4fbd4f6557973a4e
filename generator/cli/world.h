#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "base/date.h"
#include "inputs/load.h"

namespace panelpress::cli {

class Workshop;

/// An error, as it is printed.
struct Told {
  std::string place;  ///< "inputs/cases/A1.toml:3:1", empty where no file is to blame
  std::string text;
  std::string line;  ///< the line of the file, empty where there is none
};

/// The world outside as commands see it, files aside, so that tests hold it in their hand.
struct World {
  std::ostream& out;
  std::ostream& err;
  bool is_err_terminal = false;
  unsigned cores = 1;
  std::function<std::optional<std::string>(const std::string& name)> environment;
  std::function<Date()> today;                  ///< the UK civil date
  std::filesystem::path program_folder = {};    ///< where the program lies; empty when nobody knows
  std::function<void(const Told&)> hears = {};  ///< who else is told of errors; empty for nobody
  /// Who keeps what a build that wrote was made from; empty for nobody.
  std::function<void(std::shared_ptr<const Workshop>)> keeps = {};
  /// Whether somebody looks at a document, which is then made before others; empty for nobody.
  std::function<bool(const std::string& path)> looks_at = {};
  /// Told once all that is looked at lies on disk while others are still being made.
  std::function<void()> looks_again = {};
  /// Whether the folders have changed since they were read; empty where nobody watches them.
  std::function<bool()> is_outdated = {};
  /// What the files said when they were read last; null where they are read once.
  std::shared_ptr<inputs::Memory> memory = {};
  /// When the program was put on disk; nothing when nobody knows.
  std::optional<std::filesystem::file_time_type> program_time = {};
};

}  // namespace panelpress::cli
