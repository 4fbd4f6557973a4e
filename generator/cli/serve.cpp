#include <fmt/format.h>
#include <poll.h>
#include <sys/signalfd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <ctime>
#include <set>
#include <thread>
#include <utility>

#include "base/folder_reader.h"
#include "base/refused_memory.h"
#include "cli/apart.h"
#include "cli/commands.h"
#include "cli/places.h"
#include "cli/reason.h"
#include "cli/report.h"
#include "cli/watch.h"
#include "serve/site.h"

namespace panelpress::cli {

namespace {

/// A descriptor that is readable once somebody asks the program to end. The signals reach no thread
/// any more, those that are made later among them.
Descriptor end_asked_for() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return Descriptor{::signalfd(-1, &signals, SFD_CLOEXEC)};
}

/// Whether somebody has asked for the end; many threads may ask.
bool is_over(const Descriptor& end) {
  pollfd heard{end.number(), POLLIN, 0};
  return ::poll(&heard, 1, 0) > 0;
}

/// "14:02:11", by the clock of the desk.
std::string time_of_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

/// Reads files of a folder, none that a link leads out to.
serve::ReadFile reader_of(const std::string& folder) {
  return [folder](const std::string& path) -> std::optional<std::string> {
    const std::string whole = folder + "/" + path;
    if (!is_within(whole, folder)) return std::nullopt;
    return read_file(whole);
  };
}

/// Builds, over and over, and lets pages know.
/// The world of each build is a copy with ears: errors go to the page as well as to the terminal.
class Builds {
 public:
  Builds(const Options& options, World& world, serve::Site& site, const Watch& watch,
         const Descriptor& end)
      : options_(options), world_(world), site_(site) {
    world_.hears = [this](const Told& told) {
      errors_.push_back({told.place, told.text, told.line});
    };
    world_.looks_at = [this](const std::string& path) { return looked_at_.contains(path); };
    world_.looks_again = [this] { show(/*is_built=*/true); };
    // Nobody waits for what is out of date, nor for a build that nobody will see.
    world_.is_outdated = [&watch, &end] { return watch.has_news() || is_over(end); };
    world_.memory = std::make_shared<inputs::Memory>();
    world_.keeps = [this](std::shared_ptr<const Workshop> workshop) {
      known_ = knowledge_of(std::move(workshop));
    };
    options_.is_synced = false;  // what is on the screen need not outlive a loss of power
  }

  // In this order: what was told is forgotten, what is looked at is asked, then the build may ask
  // both.
  void build_anew() {
    errors_.clear();
    forget_refused_memory();
    looked_at_ = site_.looked_at();
    const ExitStatus status = try_to_build();
    const bool is_built = status == ExitStatus::kDone || status == ExitStatus::kFindings;
    show(is_built);
  }

 private:
  /// What the system refuses now it may give for the next change.
  ExitStatus try_to_build() {
    try {
      return build(options_, world_);
    } catch (const std::exception& error) {
      const std::string reason = reason_of(error);
      errors_.push_back({"", reason, ""});
      world_.err << "panelpress: error: " << reason << "\n";
      return ExitStatus::kRefused;
    }
  }

  void show(bool is_built) { site_.show({++count_, time_of_day(), is_built, errors_, known_}); }

  Options options_;
  World world_;
  serve::Site& site_;
  int count_ = 0;
  std::vector<serve::Trouble> errors_;
  std::set<std::string> looked_at_;  ///< before the build began
  std::shared_ptr<const serve::Knowledge> known_;
};

/// Builds whenever something changes, until the program is to end. `are_there` says whether the
/// watch found every folder: one that is missing is looked for again.
/// Waits without end while nothing changes; only a missing folder is looked for twice a second.
void follow(Watch& watch, bool are_there, const Descriptor& end, Builds& builds) {
  constexpr int kUntilFolderComes = 500;
  constexpr auto kUntilSaved = std::chrono::milliseconds(30);  // editors write, then rename
  while (true) {
    std::array<pollfd, 2> heard{{{end.number(), POLLIN, 0}, {watch.descriptor(), POLLIN, 0}}};
    const int count = ::poll(heard.data(), heard.size(), are_there ? -1 : kUntilFolderComes);
    if (heard[0].revents != 0) return;
    if (count > 0) std::this_thread::sleep_for(kUntilSaved);
    const bool were_there = std::exchange(are_there, watch.renew());
    if (count > 0 || are_there != were_there) builds.build_anew();
  }
}

}  // namespace

// The port is taken before the first build, so that a second server is told at once; pages are
// answered only once there is something to show.
ExitStatus serve(const Options& options, World& world) {
  Report report{options, world};
  if (!are_apart(options, report)) return ExitStatus::kWrong;
  const Descriptor end = end_asked_for();
  serve::Site site{reader_of(options.output)};
  const auto port = site.take(options.port);
  if (!port) {
    report.error(
        fmt::format("port {} of 127.0.0.1 is taken, or not ours to take; name another with --port",
                    options.port));
    return ExitStatus::kRefused;
  }
  Watch watch{{options.inputs, options.templates}};
  Builds builds{options, world, site, watch, end};
  const bool are_there = watch.renew();
  builds.build_anew();
  if (is_over(end)) return ExitStatus::kDone;
  site.open();
  report.done(fmt::format("http://127.0.0.1:{}/ shows {} until Ctrl-C", *port, options.output));
  follow(watch, are_there, end, builds);
  return ExitStatus::kDone;
}

}  // namespace panelpress::cli
