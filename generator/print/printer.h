#pragma once

#include <memory>
#include <mutex>
#include <string>

namespace panelpress::print {

class Devtools;

/// Prints pages by the Chromium that is installed. Any number of threads may print at once: one
/// browser serves them all, started when the first asks.
class Printer {
 public:
  explicit Printer(std::string program);
  ~Printer();

  /// The PDF of a page, as the browser writes it: tagged, with an outline of its headings, on the
  /// paper that its own `@page` asks for. Nothing in the page is run or fetched. A
  /// std::runtime_error, or a std::system_error of the system's, when it cannot be printed.
  std::string print(const std::string& page);

 private:
  Devtools& browser();

  std::string program_;
  std::mutex mutex_;
  std::unique_ptr<Devtools> browser_;
};

}  // namespace panelpress::print
