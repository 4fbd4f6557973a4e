#include <catch2/catch.hpp>
#include <fstream>

#include "support.h"

using namespace panelpress::tests;
namespace fs = std::filesystem;

namespace {

/// A copy of the sample's records, to which new ones are added.
struct Drawer {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";
  Program program;

  Drawer() { fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive); }

  Ended run(std::vector<std::string> words) const {
    words.insert(words.end(), {"-i", inputs.string(), "--as-of", "2026-03-31"});
    return program.run(words);
  }
};

}  // namespace

TEST_CASE("new panel: check accepts it, and every case on it with its basis") {
  const Drawer drawer;
  const Ended made = drawer.run({"new", "panel", "2026-05-12", "--start", "10:30"});
  CHECK(made.status == 0);
  CHECK(made.out.empty());
  CHECK(made.err.find("panels/2026-05-12-am.toml") != std::string::npos);
  CHECK(bytes_of(drawer.inputs / "panels/2026-05-12-am.toml").find("start = 2026-05-12T10:30:00") !=
        std::string::npos);
  const Ended checked = drawer.run({"check"});
  CHECK(checked.status == 0);
  CHECK(checked.err.find("[SEL-1]") == std::string::npos);
  const Ended again = drawer.run({"new", "panel", "2026-05-12"});
  CHECK(drawer.run({"new", "panel", "2026-05-12", "--start", "10:30"}).status == 2);
  // Who is on a planned panel is not listed a second time.
  CHECK(again.err.find("no case waits for a panel") != std::string::npos);
}

TEST_CASE("new: a record is never written over, and what is asked wrongly is refused") {
  const Drawer drawer;
  const auto before = tree_of(drawer.inputs);
  CHECK(drawer.run({"new", "case", "A1042218"}).status == 2);
  CHECK(drawer.run({"new", "case", "lower"}).status == 2);
  CHECK(drawer.run({"new", "panel", "soon"}).status == 2);
  CHECK(drawer.run({"new", "claim", "nobody"}).status == 2);
  const Ended unknown = drawer.run({"new", "pannel", "2026-05-12"});
  CHECK(unknown.status == 2);
  CHECK(unknown.err.find("did you mean 'panel'?") != std::string::npos);
  CHECK(tree_of(drawer.inputs) == before);
}

TEST_CASE("new case: check accepts it as it stands") {
  const Drawer drawer;
  CHECK(drawer.run({"new", "case", "B7654321"}).status == 0);
  CHECK(fs::exists(drawer.inputs / "cases/B7654321.toml"));
  CHECK(drawer.run({"check"}).status == 0);
}

TEST_CASE("new claim: what was attended and is not claimed stands in it, and check accepts it") {
  const Drawer drawer;
  const Ended made = drawer.run({"new", "claim", "mockwell"});
  CAPTURE(made.err);
  REQUIRE(made.status == 0);
  const std::string text = bytes_of(drawer.inputs / "claims/2026-03-mockwell-1.toml");
  CHECK(text.find("kind = \"cancelled-panel\"\ndate = 2026-02-26\n") != std::string::npos);
  CHECK(text.find("kind = \"panel\"\ndate = 2026-03-24\n") != std::string::npos);
  CHECK(drawer.run({"check"}).status == 0);
}

TEST_CASE("new referral: check accepts it, and it says what the last one said") {
  const Drawer drawer;
  const Ended made = drawer.run({"new", "referral", "R-2026-0900"});
  CAPTURE(made.err);
  CHECK(made.status == 0);
  const std::string text = bytes_of(drawer.inputs / "referrals/R-2026-0900.toml");
  CHECK(text.starts_with("[[referral]]\nid = \"R-2026-0900\"\nreceived_at = 2026-03-31T00:00:00"));
  CHECK(drawer.run({"check"}).status == 0);
  CHECK(drawer.run({"new", "referral", "R-2026-0900"}).status == 2);
  CHECK(drawer.run({"new", "referral", "R/2026"}).status == 2);
}

TEST_CASE("new reserve: who is named as reserve has a seat, in place, and check accepts it") {
  const Drawer drawer;
  const fs::path panel = drawer.inputs / "panels/2026-04-09-am.toml";
  const std::string seat =
      "[[member]]\nperson = \"trialman\"\nanswered_on = 2026-03-23\nanswer = \"attending\"\n\n";
  std::string text = bytes_of(panel);
  REQUIRE(text.find(seat) != std::string::npos);
  text.erase(text.find(seat), seat.size());
  std::ofstream(panel) << text;
  const Ended made = drawer.run({"new", "reserve", "2026-04-09-am"});
  CHECK(made.status == 0);
  CHECK(made.err.find("trialman sits for ") != std::string::npos);
  CHECK(bytes_of(panel).find("person = \"trialman\"") != std::string::npos);
  CHECK(drawer.run({"check"}).status == 0);
  CHECK(drawer.run({"new", "reserve", "2026-04-09-am"}).status == 2);
}
