#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <memory>
#include <new>
#include <ostream>
#include <system_error>
#include <thread>
#include <vector>

#include "base/refused_memory.h"
#include "base/uk_time.h"
#include "cli/commands.h"
#include "cli/descriptor_buffer.h"
#include "cli/last_words.h"
#include "cli/own_errors.h"
#include "cli/reason.h"

namespace {

std::optional<std::string> environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

/// The only place that asks the clock for the day.
panelpress::Date today() {
  const auto now = std::chrono::system_clock::now();
  return panelpress::uk_date(std::chrono::floor<std::chrono::seconds>(now));
}

std::filesystem::path program() {
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error);
}

/// A program compiled since the last build may make other documents under the same version.
std::optional<std::filesystem::file_time_type> program_time() {
  std::error_code error;
  const auto time = std::filesystem::last_write_time(program(), error);
  return error ? std::nullopt : std::optional(time);
}

/// What keeps personal data from others of this machine, whatever the shell was told: files and
/// folders are made for their owner alone, and no memory is kept of a run that dies.
void keep_private() {
  ::umask(S_IRWXG | S_IRWXO);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
}

/// Throws when not all that was printed has gone out: a full disk behind it, or a reader that went
/// away, must not look like success.
void require_printed(const panelpress::cli::DescriptorBuffer& printed) {
  if (printed.error() == 0) return;
  const std::error_code why{printed.error(), std::generic_category()};
  throw std::filesystem::filesystem_error("printed", "standard output", why);
}

int run(int count, char** words, std::ostream& err, bool is_err_terminal) {
  panelpress::cli::DescriptorBuffer printed{STDOUT_FILENO};
  std::ostream out{&printed};
  panelpress::cli::World world{
      out,         err,   is_err_terminal,        std::max(1U, std::thread::hardware_concurrency()),
      environment, today, program().parent_path()};
  world.program_time = program_time();
  // The system takes back all memory of a program that ends, and at once.
  static auto* const kept = new std::vector<std::shared_ptr<const panelpress::cli::Workshop>>;
  world.keeps = [](auto workshop) { kept->push_back(std::move(workshop)); };
  try {
    const auto status = panelpress::cli::run(count, words, world);
    if (status == panelpress::cli::ExitStatus::kRefused) return static_cast<int>(status);
    panelpress::require_memory();
    require_printed(printed);
    return static_cast<int>(status);
  } catch (const std::bad_alloc&) {
    err << "panelpress: error: Cannot allocate memory\n";  // nothing here asks for more
    return static_cast<int>(panelpress::cli::ExitStatus::kRefused);
  } catch (const std::exception& error) {
    err << "panelpress: error: " << panelpress::cli::reason_of(error) << "\n";
    return static_cast<int>(panelpress::cli::ExitStatus::kRefused);
  }
}

}  // namespace

int main(int count, char** words) {
  // A file that may not grow is then a refusal to tell of, not the end of the program.
  std::signal(SIGXFSZ, SIG_IGN);
  keep_private();
  const bool is_err_terminal = ::isatty(STDERR_FILENO) == 1;
#ifdef PANELPRESS_SANITIZED
  return run(count, words, std::cerr, is_err_terminal);  // what the sanitizers say must be read
#else
  panelpress::cli::OwnErrors errors;
  panelpress::cli::leave_last_words(errors.number());
  return run(count, words, errors.stream(), is_err_terminal);
#endif
}
