#include <catch2/catch.hpp>
#include <cstdlib>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

const fs::path kGolden = kRoot / "tests/golden/sample";

/// Documents of the sample that are kept whole, so that a change can be read in a diff; the
/// manifest holds the digest of every other one.
const std::vector<std::string> kKept = {
    "manifest.json",
    "index.html",
    "schedule.html",
    "data-quality.html",
    "attendance.html",
    "trends.html",
    "rules.html",
    "claims/unclaimed.html",
    "claims/2026-02/dummyford.html",
    "expenditure/2026-03.html",
    "arrangements.html",
    "commitments.html",
    "escalations.html",
    "goals/areas/fno-north.html",
    "goals/fauxgate.html",
    "induction/pretendowski.html",
    "recruitment.html",
    "recruitment/c-001.eml",
    "referrals.html",
    "referrals/R-2026-0022.eml",
    "restricted/case-feedback.html",
    "restricted/chair-feedback.html",
    "restricted/checks.html",
    "restricted/conduct.html",
    "panels/2026-03-10-am/case-pack.html",
    "panels/2026-03-10-am/snapshot.json",
    "panels/2026-03-10-am/atlas-updates.html",
    "panels/2026-03-10-am/audit.html",
    "panels/2026-04-09-am/case-pack.html",
    "panels/2026-04-09-am/availability.eml",
    "panels/2026-04-09-am/names-nrpc.eml",
    "panels/2026-04-09-am/invitation.eml",
    "panels/2026-04-09-am/case-list.eml",
};

bool is_kept(const std::string& path) {
  return path.starts_with("panels/2026-03-10-am/emails/") ||
         std::find(kKept.begin(), kKept.end(), path) != kKept.end();
}

std::map<std::string, std::string> kept_of(const fs::path& output) {
  std::map<std::string, std::string> kept;
  for (auto& [path, bytes] : tree_of(output)) {
    if (is_kept(path)) kept.emplace(path, bytes);
  }
  return kept;
}

/// The documents of the sample that are kept, built into a folder.
std::map<std::string, std::string> built(const fs::path& output,
                                         const std::vector<std::string>& more = {}) {
  std::vector<std::string> words = {
      "build", "-i",   kRoot / "inputs", "-t",        kRoot / "templates",
      "-o",    output, "--as-of",        "2026-03-31"};
  words.insert(words.end(), more.begin(), more.end());
  REQUIRE(Program{}.run(words).status == 0);
  return kept_of(output);
}

std::string first_difference(const std::string& actual, const std::string& expected) {
  const auto part = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  const auto at = part.first - actual.begin();
  return "now: " + actual.substr(static_cast<std::size_t>(at), 200) +
         "\nkept: " + expected.substr(static_cast<std::size_t>(at), 200);
}

void accept(const std::map<std::string, std::string>& documents) {
  fs::remove_all(kGolden);
  for (const auto& [path, bytes] : documents) write(kGolden / path, bytes);
}

}  // namespace

TEST_CASE("golden: the sample gives the documents that were accepted") {
  const TemporaryFolder folder;
  auto documents = built(folder.path() / "output");
  documents.merge(built(folder.path() / "restricted", {"--restricted", "--only", "restricted"}));
  for (const std::string& path : kKept) CHECK(documents.contains(path));
  if (std::getenv("PANELPRESS_ACCEPT") != nullptr) {
    accept(documents);
    return;
  }
  const auto kept = tree_of(kGolden);
  for (const auto& [path, bytes] : documents) {
    CAPTURE(path);
    REQUIRE(kept.contains(path));
    if (bytes != kept.at(path)) FAIL_CHECK(first_difference(bytes, kept.at(path)));
  }
  CHECK(kept.size() == documents.size());
}
