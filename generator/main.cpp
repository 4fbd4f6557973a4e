#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <thread>

#include "base/uk_time.h"
#include "cli/commands.h"

namespace {

std::optional<std::string> environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

panelpress::Date today() {
  const auto now = std::chrono::system_clock::now();
  return panelpress::uk_date(std::chrono::floor<std::chrono::seconds>(now));
}

}  // namespace

int main(int count, char** words) {
  // A file that may not grow is then a refusal to tell of, not the end of the program.
  std::signal(SIGXFSZ, SIG_IGN);
  panelpress::cli::World world{std::cout,
                               std::cerr,
                               ::isatty(STDERR_FILENO) == 1,
                               std::max(1U, std::thread::hardware_concurrency()),
                               environment,
                               today};
  try {
    const auto status = panelpress::cli::run(count, words, world);
    std::cout.flush();
    // A reader that went away, or a full disk behind it, must not look like success.
    return static_cast<int>(std::cout ? status : panelpress::cli::ExitStatus::kRefused);
  } catch (const std::exception& error) {
    std::cerr << "panelpress: error: " << error.what() << "\n";
    return static_cast<int>(panelpress::cli::ExitStatus::kRefused);
  }
}
