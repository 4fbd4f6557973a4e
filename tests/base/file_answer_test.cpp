#include "base/file_answer.h"

#include <catch2/catch.hpp>
#include <cerrno>

#include "base/folder_reader.h"
#include "support/temporary_folder.h"

using namespace panelpress;
using support::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

std::error_code error(int number) { return {number, std::generic_category()}; }

}  // namespace

TEST_CASE("status 3: what the system could not find out never passes for a missing file") {
  for (const int answer : {0, ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG}) {
    CHECK_NOTHROW(require_answer("cases", error(answer)));
  }
  for (const int none : {EACCES, EPERM, ENOMEM, EIO, EMFILE, ENFILE, ESTALE}) {
    CHECK_THROWS_AS(require_answer("cases", error(none)), fs::filesystem_error);
  }
}

TEST_CASE("status 3: of several refused files the first is told, and how many others") {
  Refusals refusals;
  CHECK_NOTHROW(refusals.require_none());
  for (const char* path : {"cases/a.toml", "cases/b.toml", "people.toml"}) {
    refusals.add(fs::filesystem_error("what is there", path, error(EACCES)));
  }
  try {
    refusals.require_none();
    FAIL("they were refused");
  } catch (const FilesRefused& refused) {
    CHECK(refused.path1() == "cases/a.toml");
    CHECK(refused.others() == 2);
  }
}

TEST_CASE("status 3: a root that is a round of links is told, and is no empty folder") {
  const TemporaryFolder folder;
  const fs::path round = folder.path() / "round";
  fs::create_symlink("round", round);
  CHECK_THROWS_AS(is_folder(round), fs::filesystem_error);
  CHECK_THROWS_AS(FolderReader{round}.entries(), fs::filesystem_error);
  CHECK(!is_folder(folder.path() / "nowhere"));
  CHECK(FolderReader{folder.path() / "nowhere"}.entries().empty());
  folder.write("file", "no folder");
  CHECK(FolderReader{folder.path() / "file"}.entries().empty());
}
