#include "base/private_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include "support/temporary_folder.h"

namespace panelpress {
namespace {

namespace fs = std::filesystem;

/// A folder as a run leaves it that is killed while it works.
fs::path left_in(const fs::path& place, const std::string& name) {
  fs::create_directories(place / name / "below");
  std::ofstream(place / name / "below" / "part") << "of somebody";
  return place / name;
}

TEST_CASE("privacy: a folder to work in is for nobody else, and goes with all that is in it") {
  const support::TemporaryFolder place;
  std::string path;
  {
    const PrivateFolder folder({place.path()});
    path = folder.path();
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    CHECK((about.st_mode & 07777U) == 0700U);
    std::ofstream(path + "/part") << "of somebody";
  }
  CHECK(!fs::exists(path));
}

TEST_CASE("privacy: what a killed run left is removed, but nothing that is in use or not ours") {
  const support::TemporaryFolder place;
  const fs::path left = left_in(place.path(), "panelpress-scratch-aBcDeF");
  const fs::path used = left_in(place.path(), "panelpress-scratch-uSeD00");
  const fs::path other = left_in(place.path(), "panelpress-2026-backup");
  const fs::path target = left_in(place.path(), "records");
  const fs::path link = place.path() / "panelpress-scratch-a-link";
  fs::create_directory_symlink(target, link);
  const int lock = ::open(used.c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(::flock(lock, LOCK_EX) == 0);

  const PrivateFolder folder({place.path()});

  CHECK(!fs::exists(left));
  CHECK(fs::exists(used / "below" / "part"));
  CHECK(fs::exists(other / "below" / "part"));
  CHECK(fs::exists(target / "below" / "part"));
  CHECK(fs::exists(folder.path()));
  ::close(lock);
}

TEST_CASE("privacy: a folder to work in stands in the first place that takes it") {
  const support::TemporaryFolder place;
  const PrivateFolder folder({place.path() / "missing", place.path()});
  CHECK(fs::path(folder.path()).parent_path() == place.path());
  CHECK_THROWS_AS(PrivateFolder({place.path() / "missing"}), std::system_error);
}

}  // namespace
}  // namespace panelpress
