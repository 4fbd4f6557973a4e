#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support.h"

using namespace panelpress::tests;
using nlohmann::json;

namespace {

Ended explain(const std::string& subject, const std::vector<std::string>& more = {}) {
  std::vector<std::string> words = {"explain",        subject,     "-i",
                                    kRoot / "inputs", "-t",        kRoot / "templates",
                                    "--as-of",        "2026-03-31"};
  words.insert(words.end(), more.begin(), more.end());
  return Program{}.run(words);
}

/// The text with each run of blanks and line ends as one space, since lines are wrapped.
std::string on_one_line(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += word + " ";
  return line;
}

/// What the text of a subject lacks of what it is to say; empty when it says it all.
std::vector<std::string> not_said(const std::string& subject,
                                  const std::vector<std::string>& expected) {
  const Ended ended = explain(subject);
  const std::string text = on_one_line(ended.out);
  std::vector<std::string> lacking;
  for (const std::string& each : expected) {
    if (text.find(each) == std::string::npos) lacking.push_back(each);
  }
  if (ended.status != 0 || !ended.err.empty()) lacking.push_back(ended.err);
  return lacking;
}

const std::vector<std::string> kAll;

}  // namespace

TEST_CASE("explain PERSON: an independent member, each fact with its rule and line") {
  // In term since 8 September 2025: 205 days of 365 to 31 March 2026 make 15 to 30 days 8 to 17.
  CHECK(not_said("dummyford",
                 {"Person dummyford", "Attendance 1 day in twelve months, of 8 to 17 PAN-15",
                  "Term 8 September 2025 to 7 September 2028", "Induction 6 of 6 done",
                  "Refreshed 17 February 2026 TRN-1", "Pool 9 members in term",
                  "Claim 2026-02-dummyford-1", "people.toml:"}) == kAll);
  const json all = json::parse(explain("dummyford", {"--format", "json"}).out);
  const json member = {{"person", "dummyford"},       {"term_end", "2028-09-08"}, {"in_term", true},
                       {"ctc_expires", "2030-08-19"}, {"induction_done", 6},      {"days", 1},
                       {"expected", json{8, 17}}};
  CHECK(all["members"] == json::array({member}));
  CHECK(all["claims"].size() == 2);
  for (const auto& each : all["claims"]) CHECK(each["member"] == "dummyford");
  for (const auto& each : all["findings"]) CHECK(each["subject"] == "dummyford");
  for (const char* none : {"cases", "panels", "referrals", "commitments"}) CHECK(all[none].empty());
}

TEST_CASE("explain PERSON: each item of an induction, and what they were as a candidate") {
  CHECK(not_said("pretendowski",
                 {"Induction 3 of 6 done IND-2",
                  "Induction a visit to a removal centre or prison: 19 February 2026 IND-2",
                  "Induction time with the CPP lead: not recorded IND-2", "Candidate c-005"}) ==
        kAll);
}

TEST_CASE("explain PERSON: appraisals, and what was booked for panels held and to come") {
  CHECK(not_said("samplewood", {"Appraised 11 February 2025 IND-5",
                                "Counted 2025-05-06-am, 2025-12-16-pm and 2026-02-17-am PAN-15",
                                "Next pay-roll cut-off 8 April 2026, for April 2026 ARR-4"}) ==
        kAll);
  CHECK(not_said("testova",
                 {"At 2026-03-10-am Rail booked 20 February 2026, £86.40, open return, copied to "
                  "the member 20 February 2026, cost code 1418255 ARR-2"}) == kAll);
  // Without a cost code of its own a booking has that of settings.
  CHECK(not_said("placeholm",
                 {"Asked to 2026-04-21-pm attending, answered 16 March 2026 PAN-11",
                  "Asked to 2026-04-21-pm Rail booked 18 March 2026, £86.40, open return, copied "
                  "to the member 19 March 2026, cost code 1418255 ARR-2",
                  "Asked to 2026-04-21-pm pass not confirmed yet ARR-3"}) == kAll);
}

TEST_CASE("explain PERSON: a member with a goal, and a chair who may not sit") {
  CHECK(not_said("fauxgate",
                 {"Goal period 1 April 2025 to 31 March 2026 GOAL-1", "Panels attended 5 GOAL-1",
                  "Arrived late 1 GOAL-1", "Manager agreed 11 February 2024 TRN-3",
                  "Asked to 2026-04-21-pm no answer yet PAN-11"}) == kAll);
  CHECK(not_said("mocksworth", {"Sitting may not sit; ask the CPP lead CON-2", "TRN-2"}) == kAll);
  CHECK(json::parse(explain("fauxgate", {"--format", "json"}).out)["members"].empty());
}

TEST_CASE("explain: candidates, referrals, issues, commitments and the pool are subjects too") {
  CHECK(not_said("c-003", {"Candidate c-003", "No offer yet Ministers had not approved IND-1"}) ==
        kAll);
  CHECK(not_said("R-2026-0031",
                 {"Specialist's work Outstanding: from 11 March 2026, by 18 March 2026 REF-2",
                  "Since acceptance 14 working days CMP-5"}) == kAll);
  CHECK(not_said("I-003", {"Last looked at 6 March 2026 ISS-1"}) == kAll);
  CHECK(not_said("ccu-2-support", {"First due 31 December 2025 COM-1",
                                   "Revised to 30 June 2026 COM-3", "Days late 90"}) == kAll);
  CHECK(not_said("pool", {"In term 9 members IND-6"}) == kAll);
}

TEST_CASE("explain: HTML is for a case alone, and a person who is not there ends with 2") {
  const Ended page = explain("dummyford", {"--format", "html"});
  CHECK(page.status == 2);
  CHECK(page.out.empty());
  CHECK(page.err.find("--format html is about one case") != std::string::npos);
  const Ended slip = explain("dummyfrod");
  CHECK(slip.status == 2);
  CHECK(slip.err.find("did you mean 'dummyford' (") != std::string::npos);
}
