#pragma once

#include <future>
#include <map>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <thread>

#include "print/chromium.h"

namespace panelpress::print {

/// Questions to a browser by its DevTools protocol, of any number of threads at once.
class Devtools {
 public:
  explicit Devtools(const std::string& program);
  ~Devtools();
  Devtools(const Devtools&) = delete;
  Devtools& operator=(const Devtools&) = delete;

  /// The result of a method, asked of a session (a page), or of the browser when it is empty. A
  /// std::runtime_error when the browser refuses, has ended, or is silent for a minute.
  nlohmann::json ask(const std::string& session, const std::string& method,
                     const nlohmann::json& parameters);

 private:
  void listen();
  void take(std::string message);
  void give_up();

  Chromium browser_;
  std::mutex mutex_;
  int last_ = 0;
  bool has_ended_ = false;
  std::map<int, std::promise<std::string>> waiting_;  ///< by number of the question
  std::mutex saying_;
  std::thread listener_;
};

}  // namespace panelpress::print
