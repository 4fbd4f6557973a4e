#include "cli/pdfs.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/version.h"
#include "print/finished_pdf.h"
#include "print/printer.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;

bool is_program(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

// CHROMIUM names it for certain; otherwise the first on the path, as a shell would look.
std::optional<std::string> find_chromium(const World& world) {
  const auto named = world.environment("CHROMIUM");
  if (named && !named->empty()) return is_program(*named) ? named : std::nullopt;
  const std::string folders = world.environment("PATH").value_or("");
  for (std::size_t begin = 0; begin <= folders.size();) {
    const std::size_t end = std::min(folders.find(':', begin), folders.size());
    const fs::path folder = folders.substr(begin, end - begin);
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
      if (!folder.empty() && is_program(folder / name)) return (folder / name).string();
    }
    begin = end + 1;
  }
  return std::nullopt;
}

// Before the build: a pack without its PDF would be half of what was asked for.
bool can_print(const Options& options, const World& world, Report& report) {
  if (!options.makes_pdfs || find_chromium(world)) return true;
  report.error(
      "--pdf needs Chromium, and this machine has none: install it (apt install chromium), or "
      "name the program in CHROMIUM");
  return false;
}

// One browser for all documents of a build, started with the first; it is shared by the threads.
documents::PrintPage page_printer(const World& world) {
  const auto printer = std::make_shared<print::Printer>(find_chromium(world).value_or(""));
  return [printer](const std::string& page) {
    return print::finished_pdf(printer->print(page), std::string(kProgram));
  };
}

}  // namespace panelpress::cli
