// Records in a few words. Everything is in order until a test says otherwise, so that a test shows
// the one thing that it is about.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/records.h"
#include "rules/facts.h"
#include "support/records.h"

namespace panelpress::fixtures {

using Strings = std::vector<std::string>;

/// "2026-03-31 10:00".
DateTime moment(const std::string& iso);
/// "2026-03".

inline Field<Date> dated(const char* iso) { return given(day(iso)); }

/// A detained person about whom nothing is missing but the reviews.
struct CaseFixture {
  CaseRecord record;

  CaseFixture& detained(const char* start);
  CaseFixture& ended(const char* date, EndReason reason = EndReason::kRemoved);
  /// DCPRs on these dates that record the panel.
  CaseFixture& reviewed(std::initializer_list<const char*> dates);
  CaseFixture& bailed(const char* date);
  CaseFixture& area(const char* code);
  template <class Change>
  CaseFixture& but(Change change) {
    change(record);
    return *this;
  }
};
CaseFixture a_case(const std::string& ref);

/// A case on a panel's list; its outcome lacks nothing.
struct ListedFixture {
  ListedCase listed;

  ListedFixture& basis(Basis basis);
  ListedFixture& release();
  ListedFixture& with_actions(std::initializer_list<const char*> what = {"Ask for a document"});
  ListedFixture& maintain();
  ListedFixture& no_recommendation(const char* resolve_by);
  ListedFixture& deferred();
  ListedFixture& agreed(const char* recorded_on);
  ListedFixture& rejected(const char* recorded_on, const char* reason = "New facts");
  ListedFixture& audited(const char* date, bool re_refer);
  /// Changes the outcome, which is given.
  template <class Change>
  ListedFixture& outcome_but(Change change) {
    change(*listed.outcome);
    return *this;
  }
  /// Changes the response, making an empty one if there is none.
  template <class Change>
  ListedFixture& response_but(Change change) {
    if (!listed.response) listed.response.emplace();
    change(*listed.response);
    return *this;
  }
  template <class Change>
  ListedFixture& but(Change change) {
    change(listed);
    return *this;
  }

 private:
  ListedFixture& outcome(Recommendation recommendation);
};
ListedFixture listed(const std::string& ref);

/// A planned panel at 10:00 with a quorum, prepared in time.
struct PanelFixture {
  Panel panel;

  /// Everybody attended.
  PanelFixture& held();
  PanelFixture& cancelled(const std::string& when);
  PanelFixture& lists(const ListedFixture& listed);
  Member& member(const std::string& person);
  /// Without somebody who would else be a member.
  PanelFixture& without(const std::string& person);
  /// With somebody more, who answered long ago that they attend.
  PanelFixture& plus(const std::string& person);
  template <class Change>
  PanelFixture& but(Change change) {
    change(panel);
    return *this;
  }
};
PanelFixture a_panel(const std::string& id, const char* date);

/// A line of a claim.
ClaimLine a_line(LineKind kind, const char* date);
ClaimLine a_panel_line(LineKind kind, const char* date, const std::string& panel);
ClaimLine an_expense(const char* date, std::int64_t pence);

/// A claim of the independent member "ivy", signed and authorised on the day of submission.
struct ClaimFixture {
  Claim claim;

  ClaimFixture& line(ClaimLine line);
  ClaimFixture& by(const std::string& member);
  template <class Change>
  ClaimFixture& but(Change change) {
    change(claim);
    return *this;
  }
};
ClaimFixture a_claim(const std::string& id, const char* submitted_on);

/// What the rules say of a world on a day.
class Told {
 public:
  explicit Told(std::unique_ptr<const rules::Facts> facts) : facts_(std::move(facts)) {}

  const rules::Facts& operator*() const { return *facts_; }
  const rules::Facts* operator->() const { return facts_.get(); }
  const rules::CaseFacts& about(const std::string& ref) const;
  const rules::PanelFacts& panel(const std::string& id) const;
  const rules::ClaimFacts& claim(const std::string& id) const;
  const rules::RecommendationFacts& recommendation(const std::string& panel,
                                                   const std::string& ref) const;
  /// "compliant" and so on.
  std::string measure(Measure measure, const std::string& panel, const std::string& ref) const;
  /// The findings of a rule as "severity subject", sorted.
  Strings findings(const std::string& rule) const;
  /// The message of the only finding of a rule.
  std::string message(const std::string& rule) const;

 private:
  std::unique_ptr<const rules::Facts> facts_;
};

/// Two areas "north" and "south", fees of £210.00 and £105.00 from 2022, a funder, budgets of 2024
/// to 2026, Christmas Day of these years, and people: the chair "brook" (G7), the officer "cole", a
/// member of each area of the quorum ("fen", "nash", "rill", "lake" and the independent "ivy"), and
/// the gatekeeper "gate".
class World {
 public:
  World();

  World& with(const CaseFixture& fixture);
  World& with(const PanelFixture& fixture);
  World& with(const ClaimFixture& fixture);
  /// Somebody of a grade, trained in 2024.
  World& with_person(const std::string& id, Area area, Grade grade);
  /// An independent member with a term of three years from 2025.
  World& with_independent(const std::string& id);
  World& with_holiday(const char* date, const char* name);
  Person& person(const std::string& id);
  RuleOverrides& figures() { return records.settings.rules; }

  Told on(const char* as_of, unsigned jobs = 1) const;

  Records records;
};

/// Somebody detained from 3 November 2025 at a panel "p1" of 10 March 2026, which is day 127.
inline World with_outcome(const ListedFixture& entry,
                          const CaseFixture& about = a_case("A1000001")) {
  return World{}.with(about).with(a_panel("p1", "2026-03-10").lists(entry).held());
}

/// What `Told::findings` says of "A1000001", and of that case at the panel "p1".
inline const Strings kWarning = {"warning A1000001"};
inline const Strings kWarningAtPanel = {"warning p1 A1000001"};
inline const Strings kErrorAtPanel = {"error p1 A1000001"};

}  // namespace panelpress::fixtures
