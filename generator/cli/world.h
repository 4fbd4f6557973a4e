#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "base/date.h"

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
  /// When the program was put on disk; nothing when nobody knows.
  std::optional<std::filesystem::file_time_type> program_time = {};
};

}  // namespace panelpress::cli
