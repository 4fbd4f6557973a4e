#include <catch2/catch.hpp>

#include "rules/attendance.h"
#include "support/built.h"

using namespace panelpress;

namespace {

/// The files of whose lines a page speaks: "people.toml" of "people.toml:12".
std::set<std::string> files_spoken_of(const std::string& page) {
  constexpr std::string_view kEnd = ".toml:";
  std::set<std::string> files;
  for (auto at = page.find(kEnd); at != std::string::npos; at = page.find(kEnd, at + 1)) {
    const auto before = page.find_last_of(" >(\"\n", at);
    files.insert(page.substr(before + 1, at + kEnd.size() - 1 - (before + 1)));
  }
  return files;
}

}  // namespace

TEST_CASE("every job names beforehand the inputs that its documents will name") {
  support::Built built(support::sample_records());
  built.context.is_restricted = true;
  for (const auto& job : documents::all_jobs(built.context)) {
    CAPTURE(job.documents.front().path());
    REQUIRE(job.inputs);
    const SharedPaths inputs = job.inputs();
    for (const auto& made : job.make()) CHECK(*made.inputs == *inputs);
  }
}

TEST_CASE("a page rests on each file of whose lines it speaks") {
  support::Built built(support::sample_records());
  built.context.is_restricted = true;
  std::size_t spoken_of = 0;
  for (const auto& job : documents::all_jobs(built.context)) {
    if (!job.documents.front().path().ends_with(".html")) continue;
    for (const auto& made : job.make()) {
      if (!made.path().ends_with(".html")) continue;
      CAPTURE(made.path());
      for (const std::string& file : files_spoken_of(made.bytes)) {
        CAPTURE(file);
        CHECK(names(*made.inputs, file));
        ++spoken_of;
      }
    }
  }
  CHECK(spoken_of > 100);
}

TEST_CASE("REC-10: an email rests on the earlier panels of its case, whose actions it may repeat") {
  const support::Built built(support::sample_records());
  int found = 0;
  for (const auto& job : documents::all_jobs(built.context)) {
    if (!support::is_of(job, "panels/2026-01-13-am/emails/A1042218.eml")) continue;
    ++found;
    CHECK(names(*job.inputs(), "panels/2025/2025-10-21-am.toml"));
  }
  CHECK(found == 1);
}

TEST_CASE("SEL-4, PAN-1: an email before a panel rests on the cases that the panel is to hear") {
  const support::Built built(support::sample_records());
  int found = 0;
  for (const auto& job : documents::all_jobs(built.context)) {
    const std::string path = job.documents.front().path();
    if (!path.starts_with("panels/2026-04-09-am/") || !path.ends_with(".eml")) continue;
    CAPTURE(path);
    ++found;
    CHECK(names(*job.inputs(), "cases/A1042218.toml"));
    CHECK(names(*job.inputs(), "cases/A1151432.toml"));  // withdrawn: its detention has ended
  }
  CHECK(found == 8);
}

TEST_CASE("IND-1: what a member claims rests on the offer that they came by") {
  const support::Built built(support::sample_records());
  for (const char* path : {"claims/2026-03/pretendowski.html", "claims/unclaimed.html"}) {
    CAPTURE(path);
    int found = 0;
    for (const auto& job : documents::all_jobs(built.context)) {
      if (!support::is_of(job, path)) continue;
      ++found;
      CHECK(names(*job.inputs(), "recruitment.toml"));
    }
    CHECK(found == 1);
  }
}

TEST_CASE("IND-2: a programme rests on the panel that the member first sat on, which it names") {
  const support::Built built(support::sample_records());
  int found = 0;
  for (const auto& member : built.facts->members) {
    const std::string path = "induction/" + member.person->id->text + ".html";
    const Panel* sat = rules::first_sat_on(*built.facts->records, *member.person->id);
    for (const auto& job : documents::all_jobs(built.context)) {
      if (!sat || !support::is_of(job, path)) continue;
      CAPTURE(path);
      ++found;
      CHECK(names(*job.inputs(), sat->source.file()));
    }
  }
  CHECK(found > 0);
}

TEST_CASE(
    "PCK-8: a pack names the issued one that it is compared with, and is not reused for others") {
  support::Built built(support::sample_records());
  const PanelId panel = built.facts->panels.front().id();
  const Date day = *parse_date("2026-03-01");
  documents::EarlierPack earlier{{panel.text, day, day, {}, {}, {}}, "../issued/x/s.json"};
  const std::string path = "panels/" + panel.text + "/case-pack.html";
  const auto job_of_pack = [&] {
    for (const auto& job : documents::all_jobs(built.context)) {
      if (support::is_of(job, path)) return job;
    }
    throw std::runtime_error("no pack");
  };
  const auto alone = *job_of_pack().inputs();
  earlier.is_issued = true;
  built.context.earlier = {{panel, earlier}};
  CHECK(*job_of_pack().inputs() != alone);
  CHECK(job_of_pack().inputs()->front() == earlier.path);
  earlier.is_issued = false;  // of --since: its file may change
  built.context.earlier = {{panel, earlier}};
  CHECK_FALSE(job_of_pack().inputs);
}
