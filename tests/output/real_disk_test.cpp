#include "output/real_disk.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstddef>

#include "base/digest.h"
#include "output/plan.h"
#include "output/record_files.h"
#include "output/writer.h"
#include "support/temporary_folder.h"

using namespace panelpress;
using namespace panelpress::output;
using support::bytes_of;
using support::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

struct File {
  std::string path;
  std::string bytes;
};

File document(const std::string& path, const std::string& bytes) { return {path, bytes}; }

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

ino_t inode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_ino;
}

/// Every file below a folder, relative to it.
std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& each : fs::recursive_directory_iterator(folder)) {
    if (!each.is_directory()) files.push_back(fs::relative(each.path(), folder).string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Failure> write(const fs::path& root, const std::vector<File>& all) {
  RealDisk disk{root};
  REQUIRE_FALSE(disk.failure());
  Writer writer{disk, "2026-03-31"};
  for (const File& each : all) writer.put(each.path, each.bytes);
  return writer.failures();
}

/// Removes what a manifest of these paths lists, as a build of no documents does.
std::vector<Failure> remove_all(const fs::path& root, const std::vector<std::string>& paths) {
  Manifest former;
  for (const auto& path : paths)
    former.documents.push_back({path, "", "schedule", "", "", "ready", {}});
  RealDisk disk{root};
  Writer writer{disk, "2026-03-31"};
  for (const auto& path : stale_paths(*parse_manifest(to_json(former)), Scope{}, {})) {
    writer.remove(path);
  }
  return writer.failures();
}

/// From now on, for this process alone, the system is one that does not know openat2.
bool forget_openat2() {
  std::array<sock_filter, 4> program{{
      {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
      {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_openat2},
      {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | ENOSYS},
      {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
  }};
  const sock_fprog filter{program.size(), program.data()};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// Puts files and reads them again, with a link in the way of some: which of all went as it should.
std::vector<bool> put_and_read(const fs::path& root) {
  RealDisk disk{root};
  const bool is_made = !disk.failure() && !disk.make_folder("panels") &&
                       !disk.make_folder("panels/a") && !disk.replace("panels/a/x.html", "x") &&
                       !disk.replace("y.html", "y");
  const auto refused = disk.replace("link/z.html", "z");
  return {is_made,
          disk.read("panels/a/x.html") == Read{"x"},
          disk.read("y.html") == Read{"y"},
          disk.read("panels/b/x.html") == Read{},
          refused && refused->reason.starts_with("a symbolic link"),
          !disk.remove("panels/a/x.html") && disk.read("panels/a/x.html") == Read{}};
}

/// While this lives, no file may grow beyond some bytes: as good as a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    handler_ = ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  sighandler_t handler_;
};

}  // namespace

TEST_CASE("disk: files are for their owner alone, and so are the folders made for them") {
  const TemporaryFolder folder;
  const fs::path out = folder.path() / "new" / "output";
  CHECK(write(out, {document("panels/a/x.html", "x")}).empty());
  CHECK(mode_of(out) == 0700);
  CHECK(mode_of(out / "panels") == 0700);
  CHECK(mode_of(out / "panels/a") == 0700);
  CHECK(mode_of(out / "panels/a/x.html") == 0600);
  CHECK(bytes_of(out / "panels/a/x.html") == "x");
  CHECK(files_below(out) == std::vector<std::string>{"panels/a/x.html"});
}

TEST_CASE("disk: a file whose bytes would not change is not touched") {
  const TemporaryFolder folder;
  CHECK(write(folder.path(), {document("a.html", "same"), document("b.html", "old")}).empty());
  const ino_t same = inode_of(folder.path() / "a.html");
  const ino_t old = inode_of(folder.path() / "b.html");
  CHECK(write(folder.path(), {document("a.html", "same"), document("b.html", "new")}).empty());
  CHECK(inode_of(folder.path() / "a.html") == same);
  CHECK(inode_of(folder.path() / "b.html") != old);
  CHECK(bytes_of(folder.path() / "b.html") == "new");
}

TEST_CASE("disk: when it is full the old file stays whole and nothing half made is left") {
  const TemporaryFolder folder;
  CHECK(write(folder.path(), {document("a.html", "old"), document("b.html", "old")}).empty());
  std::vector<Failure> failures;
  {
    const FullDisk full{1000};
    failures =
        write(folder.path(), {document("a.html", std::string(5000, 'n')), document("b.html", "new"),
                              document("c.html", std::string(5000, 'n'))});
  }
  REQUIRE(failures.size() == 2);
  CHECK(failures[0].path == (folder.path() / "a.html").string());
  CHECK(failures[0].reason == "File too large");
  CHECK(bytes_of(folder.path() / "a.html") == "old");
  CHECK(bytes_of(folder.path() / "b.html") == "new");
  CHECK(files_below(folder.path()) == std::vector<std::string>{"a.html", "b.html"});
}

TEST_CASE("disk: what a killed run left is gone after the next, and nobody else's file") {
  const TemporaryFolder folder;
  CHECK(write(folder.path(), {document("a.html", "same"), document("old/b.html", "b")}).empty());
  for (const char* name : {".a.html.part", "old/.b.html.part", ".mine.part"}) {
    folder.write(name, "half");
  }
  CHECK(write(folder.path(), {document("a.html", "same")}).empty());
  CHECK(remove_all(folder.path(), {"old/b.html"}).empty());
  CHECK(files_below(folder.path()) == std::vector<std::string>{".mine.part", "a.html"});
  CHECK_FALSE(fs::exists(folder.path() / "old"));
}

TEST_CASE("disk: a run that is killed leaves each file whole, old or new") {
  const TemporaryFolder folder;
  const std::string one(300000, '1');
  const std::string two(300000, '2');
  CHECK(write(folder.path(), {document("a.html", one)}).empty());
  const pid_t child = ::fork();
  if (child == 0) {
    RealDisk disk{folder.path()};
    for (bool turn = false;; turn = !turn) disk.replace("a.html", turn ? one : two);
  }
  for (int i = 0; i < 60; ++i) {
    const std::string bytes = bytes_of(folder.path() / "a.html");
    REQUIRE((bytes == one || bytes == two));
  }
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  const std::string bytes = bytes_of(folder.path() / "a.html");
  CHECK((bytes == one || bytes == two));
  CHECK(write(folder.path(), {document("a.html", bytes)}).empty());
  CHECK(files_below(folder.path()) == std::vector<std::string>{"a.html"});
}

TEST_CASE("disk: a manifest that lies removes nothing outside the folder") {
  const TemporaryFolder folder;
  const fs::path outside = folder.write("outside/kept.html", "kept");
  const fs::path out = folder.path() / "output";
  fs::create_directories(out / "panels");
  fs::create_directory_symlink(folder.path() / "outside", out / "link");
  fs::create_directory(folder.path() / "outside/empty");
  const auto failures =
      remove_all(out, {"../outside/kept.html", outside.string(), "panels/../../outside/kept.html",
                       "link/kept.html", "link/empty/x.html", "./x", "panels//x"});
  CHECK(failures.size() == 2);  // the two through the link
  CHECK(bytes_of(outside) == "kept");
  CHECK(fs::exists(folder.path() / "outside/empty"));
  CHECK(fs::is_symlink(out / "link"));
}

TEST_CASE("disk: nothing is written through a link") {
  const TemporaryFolder folder;
  const fs::path kept = folder.write("outside/kept.html", "kept");
  const fs::path out = folder.path() / "output";
  fs::create_directory(out);
  fs::create_symlink(kept, out / "a.html");
  fs::create_symlink(kept, out / ".b.html.part");
  fs::create_directory_symlink(folder.path() / "outside", out / "panels");
  const auto failures = write(out, {document("a.html", "kept"), document("b.html", "b"),
                                    document("panels/kept.html", "new")});
  CHECK(failures.size() == 2);  // the folder, and the file in it
  CHECK(bytes_of(kept) == "kept");
  CHECK_FALSE(fs::is_symlink(out / "a.html"));
  CHECK(bytes_of(out / "a.html") == "kept");
  CHECK(bytes_of(out / "b.html") == "b");
  CHECK_FALSE(fs::exists(fs::symlink_status(out / ".b.html.part")));
}

TEST_CASE("disk: a folder in the place of a file is a failure that says so") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "a.html" / "sub");
  const auto failures = write(folder.path(), {document("a.html", "a")});
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].reason == "Is a directory");
  CHECK(files_below(folder.path()).empty());
}

TEST_CASE("disk: a pipe in the place of a file does not hold the run up") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder.path() / "a.html").c_str(), 0600) == 0);
  CHECK(write(folder.path(), {document("a.html", "a")}).empty());
  CHECK(bytes_of(folder.path() / "a.html") == "a");
}

TEST_CASE("disk: modes are the same whatever the umask") {
  const TemporaryFolder folder;
  const fs::path out = folder.path() / "new/output";
  const mode_t before = ::umask(0277);
  const auto failures = write(out, {document("panels/a.html", "x")});
  const auto failure = replace_file(folder.path() / "x.d", "x: y\n");
  ::umask(before);
  CHECK(failures.empty());
  CHECK_FALSE(failure);
  for (const char* each : {"new", "new/output", "new/output/panels"}) {
    CHECK(mode_of(folder.path() / each) == 0700);
  }
  CHECK(mode_of(out / "panels/a.html") == 0600);
  CHECK(mode_of(folder.path() / "x.d") == 0600);
}

TEST_CASE(
    "disk: an output folder that is itself a link is refused, with a slash behind it or not") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "elsewhere");
  fs::create_directory_symlink("elsewhere", folder.path() / "out");
  const RealDisk disk{folder.path() / "out"};
  REQUIRE(disk.failure());
  CHECK(disk.failure()->reason == "is a symbolic link: name the folder that it leads to");
}

TEST_CASE("disk: a link is not read through, nor followed to tidy or to remove a folder") {
  const TemporaryFolder folder;
  const fs::path kept = folder.write("outside/kept.html", "kept");
  folder.write("outside/.kept.html.part", "theirs");
  fs::create_directory(folder.path() / "outside/empty");
  fs::create_directory(folder.path() / "out");
  fs::create_directory_symlink("../outside", folder.path() / "out/link");
  fs::create_symlink("../outside/kept.html", folder.path() / "out/kept.html");
  RealDisk disk{folder.path() / "out"};
  CHECK(disk.read("link/kept.html") == Read{});
  CHECK(disk.read("kept.html") == Read{});
  disk.tidy("link/kept.html");
  disk.remove_empty_folder("link/empty");
  CHECK(disk.replace_for_good("link/kept.html", "x"));
  CHECK(files_below(folder.path() / "outside") ==
        std::vector<std::string>{".kept.html.part", "kept.html"});
  CHECK(fs::exists(folder.path() / "outside/empty"));
}

TEST_CASE("disk: a folder holds files when there is one at any depth, but for git's keeper") {
  const TemporaryFolder folder;
  folder.write("out/.gitkeep", "");
  fs::create_directories(folder.path() / "out/panels/a");
  CHECK_FALSE(RealDisk{folder.path() / "out"}.holds_files());
  folder.write("out/panels/a/notes.txt", "mine");
  CHECK(RealDisk{folder.path() / "out"}.holds_files());
}

TEST_CASE("disk: an output folder that cannot be is told") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  CHECK(RealDisk{folder.path() / "file"}.failure());
  CHECK(RealDisk{folder.path() / "file" / "below"}.failure());
}

TEST_CASE("disk: a file is digested as it is read, and counts as none where it does") {
  const TemporaryFolder folder;
  fs::create_symlink("a.html", folder.path() / "link.html");
  const std::string long_text(200'000, 'x');
  RealDisk disk{folder.path()};
  CHECK_FALSE(disk.replace("a.html", "abc"));
  CHECK_FALSE(disk.replace("long.html", long_text));
  CHECK_FALSE(disk.replace("empty.html", ""));
  const auto digest_of = [&](const char* path) { return std::get<FileDigest>(disk.digest(path)); };
  CHECK(digest_of("a.html").sha256 ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest_of("a.html").size == 3);
  CHECK(digest_of("long.html").sha256 == sha256_hex(long_text));
  CHECK(digest_of("long.html").size == 200'000);
  CHECK(digest_of("empty.html").size == 0);
  for (const char* none : {"link.html", "none.html", "none/a.html"}) {
    CHECK(std::holds_alternative<std::monostate>(disk.digest(none)));
  }
}

TEST_CASE("disk: a system that opens folders part by part alone gives the same") {
  const TemporaryFolder folder;
  for (const char* each : {"usual", "older"}) {
    fs::create_directory(folder.path() / each);
    fs::create_directory_symlink("..", folder.path() / each / "link");
  }
  CHECK(put_and_read(folder.path() / "usual") == std::vector<bool>(6, true));
  const pid_t child = ::fork();
  if (child == 0) {
    const bool is_older = forget_openat2();
    ::_exit(is_older && put_and_read(folder.path() / "older") == std::vector<bool>(6, true) ? 0
                                                                                            : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
}

TEST_CASE("disk: two runs on one folder take turns") {
  const TemporaryFolder folder;
  auto first = std::make_unique<RealDisk>(folder.path());
  int ready[2] = {};
  REQUIRE(::pipe(ready) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    first.reset();  // the child's copy shares the lock; the parent's keeps it
    const RealDisk second{folder.path()};
    [[maybe_unused]] const auto written = ::write(ready[1], "x", 1);
    ::_exit(0);
  }
  ::usleep(100000);
  CHECK(::waitpid(child, nullptr, WNOHANG) == 0);
  first.reset();
  ::waitpid(child, nullptr, 0);
  char byte = 0;
  CHECK(::read(ready[0], &byte, 1) == 1);
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_CASE("disk: a single file is written whole, or the failure told") {
  const TemporaryFolder folder;
  CHECK_FALSE(replace_file(folder.path() / "x.d", "x: y\n"));
  CHECK(bytes_of(folder.path() / "x.d") == "x: y\n");
  CHECK(replace_file(folder.path() / "none" / "x.d", "x"));
}

TEST_CASE("disk: a single file takes the place of no link, pipe or folder") {
  const TemporaryFolder folder;
  folder.write("somebody's", "theirs");
  fs::create_symlink("somebody's", folder.path() / "link");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  fs::create_directory(folder.path() / "folder");
  for (const char* name : {"link", "pipe", "folder"}) {
    const auto before = fs::symlink_status(folder.path() / name).type();
    const auto failure = replace_file(folder.path() / name, "x");
    REQUIRE(failure);
    CHECK(failure->reason == "is there, and is no file");
    CHECK(fs::symlink_status(folder.path() / name).type() == before);
  }
  CHECK(bytes_of(folder.path() / "somebody's") == "theirs");
}

TEST_CASE("records: when one file cannot get its name those before it are what they were") {
  const TemporaryFolder folder;
  const fs::path first = folder.write("a.toml", "old");
  fs::create_directories(folder.path() / "c.toml" / "sub");
  const auto failures =
      write_records(folder.path(), {{"a.toml", "new"}, {"b.toml", "new"}, {"c.toml", "new"}});
  REQUIRE(failures.size() == 3);
  CHECK(failures[0].path == (folder.path() / "c.toml").string());
  CHECK(failures[0].reason == "Is a directory");
  CHECK(failures[1].path == (folder.path() / "a.toml").string());
  CHECK(bytes_of(first) == "old");
  CHECK(files_below(folder.path()) == std::vector<std::string>{"a.toml"});
  fs::remove_all(folder.path() / "c.toml");
  CHECK(write_records(folder.path(), {{"a.toml", "new"}, {"b.toml", "new"}}).empty());
  CHECK(files_below(folder.path()) == std::vector<std::string>{"a.toml", "b.toml"});
  CHECK(bytes_of(first) == "new");
}

TEST_CASE("records: a new file that begins with #! can be run, and no other") {
  const TemporaryFolder folder;
  CHECK(write_records(folder.path(), {{"hook", "#!/bin/sh\n"}, {"a.toml", "# new\n"}}).empty());
  const auto can_run = [&](const char* name) {
    const fs::perms of_owner = fs::status(folder.path() / name).permissions();
    return (of_owner & fs::perms::owner_exec) != fs::perms::none;
  };
  CHECK(can_run("hook"));
  CHECK_FALSE(can_run("a.toml"));
}

TEST_CASE("manifest: a path of any bytes is printed, and the whole reads as JSON") {
  Manifest manifest;
  manifest.as_of = "2026-03-31";
  manifest.guidance = "9.0";
  manifest.program = "panelpress 0.1.0";
  manifest.inputs = {{"cases/\xFF.toml", "12"}};
  manifest.documents = {{"a.html", "34", "schedule", "", "2026-03-31", "draft", {"x.toml"}}};
  manifest.findings = {{"PAN-3", "p"}};
  CHECK(to_json(manifest) == R"({
 "as_of": "2026-03-31",
 "guidance": "9.0",
 "program": "panelpress 0.1.0",
 "inputs": [
  {"path": "cases/)"
                             "\uFFFD"
                             R"(.toml", "sha256": "12"}
 ],
 "templates": [],
 "documents": [
  {"path": "a.html", "sha256": "34", "kind": "schedule", "subject": "", )"
                             R"("as_of": "2026-03-31", "state": "draft", "inputs": ["x.toml"]}
 ],
 "findings": [
  {"rule": "PAN-3", "subject": "p"}
 ]
}
)");
}
