#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>

#include "serve/answers.h"

namespace panelpress::serve {

/// The pages of an output folder, on this machine alone (127.0.0.1).
class Site {
 public:
  explicit Site(ReadFile read);
  /// Ends it, once requests under way are answered.
  ~Site();
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;

  /// Takes a port (0 for any that is free); the one taken, or nothing when it is another's.
  std::optional<int> take(int port);
  /// Answers from now on, in threads of its own.
  void open();
  /// How the last build went, for pages to show.
  void show(State state);
  /// The documents that were asked for last: some of them are on a screen.
  std::set<std::string> looked_at() const;

 private:
  class Server;
  std::unique_ptr<Server> server_;
};

}  // namespace panelpress::serve
