#include "base/folder_reader.h"

#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/temporary_folder.h"

using namespace panelpress;
using support::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

/// The paths of what is listed, a folder's with a '/' behind it.
std::vector<std::string> listed(const fs::path& root) {
  std::vector<std::string> paths;
  for (const Entry& each : FolderReader{root}.entries()) {
    paths.push_back(each.path + (each.is_folder ? "/" : ""));
  }
  return paths;
}

}  // namespace

TEST_CASE("folder: every file below it is listed, links to files too, and loops end") {
  const TemporaryFolder folder;
  folder.write("in/settings.toml", "s");
  folder.write("in/cases/sub/a.toml", "a");
  folder.write("elsewhere/b.toml", "b");
  const fs::path in = folder.path() / "in";
  fs::create_symlink("../../elsewhere/b.toml", in / "cases/b.toml");
  fs::create_directory_symlink("..", in / "cases/up");
  fs::create_directory_symlink("../../elsewhere", in / "cases/other");
  fs::create_symlink("nowhere", in / "cases/broken.toml");
  std::vector<std::string> paths;
  std::vector<std::string> unreadable;
  const FolderReader reader{in};
  for (const Entry& each : reader.entries()) {
    paths.push_back(each.path + (each.is_folder ? "/" : ""));
    if (!each.is_readable) unreadable.push_back(each.path);
  }
  CHECK(paths == std::vector<std::string>{"cases/", "cases/b.toml", "cases/broken.toml",
                                          "cases/other/", "cases/other/b.toml", "cases/sub/",
                                          "cases/sub/a.toml", "cases/up/", "settings.toml"});
  CHECK(unreadable == std::vector<std::string>{"cases/broken.toml"});
  CHECK(reader.read("cases/b.toml") == "b");
  CHECK(reader.read("cases/sub/a.toml") == "a");
  CHECK_FALSE(reader.read("cases/broken.toml"));
  CHECK_FALSE(reader.read("none.toml"));
}

TEST_CASE("folder: a pipe among the records is told, not waited for") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder.path() / "a.toml").c_str(), 0600) == 0);
  const auto entries = FolderReader{folder.path()}.entries();
  REQUIRE(entries.size() == 1);
  CHECK_FALSE(entries[0].is_readable);
}

TEST_CASE("folder: one that is not there holds nothing") {
  CHECK(FolderReader{"/nowhere/at/all"}.entries().empty());
}

TEST_CASE("folder: a link into the folder or to one that holds it is not followed") {
  const TemporaryFolder folder;
  folder.write("in/cases/a.toml", "a");
  folder.write("beside.toml", "b");
  const fs::path in = folder.path() / "in";
  fs::create_directory_symlink("cases", in / "again");
  fs::create_directory_symlink("../..", in / "cases/outside");
  CHECK(listed(in) ==
        std::vector<std::string>{"again/", "cases/", "cases/a.toml", "cases/outside/"});
}

TEST_CASE("folder: links that go round outside it are each followed once") {
  const TemporaryFolder folder;
  folder.write("in/a.toml", "a");
  for (const char* name : {"x", "y", "z"}) folder.write(std::string(name) + "/b.toml", "b");
  for (const char* from : {"x", "y", "z"}) {
    for (const char* to : {"x", "y", "z"}) {
      fs::create_directory_symlink(folder.path() / to, folder.path() / from / to);
    }
  }
  fs::create_directory_symlink("../x", folder.path() / "in/round");
  const auto paths = listed(folder.path() / "in");
  const auto count = std::count_if(
      paths.begin(), paths.end(), [](const std::string& path) { return path.ends_with("b.toml"); });
  CHECK(count == 3);
}

TEST_CASE("file: of one larger than a limit no more is read than shows it") {
  const TemporaryFolder folder;
  folder.write("four", "abcd");
  CHECK(read_file(folder.path() / "four", 3) == "abcd");
  CHECK(read_file(folder.path() / "four", 2) == "abc");
  CHECK(FolderReader{folder.path(), 2}.read("four") == "abc");
  // A file of the kernel's says that it holds nothing.
  CHECK(read_file("/proc/self/status", 20)->size() == 21);
  // A terabyte of nothing, which takes no room on the disk.
  folder.write("vast", "");
  std::filesystem::resize_file(folder.path() / "vast", std::uintmax_t{1} << 40);
  CHECK(read_file(folder.path() / "vast", 100)->size() == 101);
}

TEST_CASE("file: a pipe and a folder are not read, and an empty file is") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  CHECK_FALSE(read_file(folder.path() / "pipe"));
  CHECK_FALSE(read_file(folder.path()));
  folder.write("empty", "");
  CHECK(read_file(folder.path() / "empty") == "");
  // A file of the kernel's that says it holds nothing, and does.
  CHECK_FALSE(read_file("/proc/self/status")->empty());
}
