#pragma once

#include <memory>
#include <string>
#include <vector>

#include "serve/knowledge.h"

namespace panelpress::serve {

/// An error as a page shows it.
struct Trouble {
  std::string place;  ///< "inputs/cases/A1.toml:3:1", empty where no file is to blame
  std::string text;
  std::string line;  ///< the line of the file itself, empty where there is none
};

/// How the last build went.
struct State {
  int build = 0;          ///< counts builds, so that a page sees that there was another
  std::string at;         ///< "14:02:11"
  bool is_built = false;  ///< whether documents were written: inputs that are wrong leave the old
  std::vector<Trouble> errors;
  std::shared_ptr<const Knowledge> known = {};  ///< of the last build that wrote; null before it
};

/// "built 14:02:11, 2 errors"; "not built 14:02:11, 1 error" where nothing was written.
std::string badge(const State& state);

/// What the script of a page asks for: an object with `build`, `badge` and `errors`, of which it
/// holds the first 100.
std::string to_json(const State& state);

}  // namespace panelpress::serve
