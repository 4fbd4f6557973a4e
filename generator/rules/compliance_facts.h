#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/records.h"
#include "rules/fact.h"
#include "rules/vocabulary.h"

/// What panels recommended and what became of it: measures, open items, rates (POST, CMP).
namespace panelpress::rules {

/// Why a measure is non-compliant (CMP-3), by what would put it right (CMP-7).
enum class Fault { kNoReason, kNotApproved, kApprovedTooLow, kNotInDcpr };

/// One compliance measure of one recommendation.
struct MeasureFacts {
  Measure measure{};
  MeasureValue value{};      ///< CMP-3
  std::optional<Date> date;  ///< the day by which it is to be done (CMP-2)
  std::optional<Date> done_on;
  std::optional<int> calendar_days;  ///< from the panel to `done_on` (CMP-5)
  std::optional<int> working_days;   ///< the same, in working days (CMP-5)
  std::optional<Fault> fault;        ///< given when non-compliant
  std::string note;                  ///< why not measurable or not compliant, in print form
  Source source;                     ///< the line that decided it
};

/// What an audit says about referring the case again (POST-4). Silence is never "no".
enum class AuditAnswer { kNotAudited, kNotDecided, kReferAgain, kDoNotReferAgain };

/// An outcome of a held panel and what follows from it. `deferred` has a row too.
struct RecommendationFacts {
  const Panel* panel = nullptr;
  Month panel_month{};  ///< of its date: each return asks every recommendation for it
  const ListedCase* listed = nullptr;
  const CaseRecord* record = nullptr;   ///< as it stood on the panel's date (GEN-3)
  const CaseRecord* present = nullptr;  ///< as it stands on `as_of`
  Recommendation outcome{};
  Fact<std::optional<Date>> response_due;           ///< POST-2
  Fact<std::optional<Date>> audit_on;               ///< POST-4
  Fact<std::optional<Date>> next_dcpr;              ///< POST-5
  Fact<std::optional<std::string>> calendar_event;  ///< POST-3; its title
  Fact<bool> re_refer;                              ///< POST-6
  AuditAnswer audit_answer{};                       ///< POST-4
  /// The person is detained, and a release has not happened or an action is not completed (POST-4).
  bool is_open = false;
  std::optional<Date> long_stop;           ///< REC-3, as a date
  std::vector<MeasureFacts> measures;      ///< in the order of the return
  bool is_rejected = false;                ///< casework disagrees, recorded with a date (CMP-6)
  bool has_reasons_on_atlas = false;       ///< CMP-6
  bool has_reasons_in_dcpr = false;        ///< CMP-6
  const Dcpr* first_dcpr_after = nullptr;  ///< the first one carried out after the panel

  const PanelId& panel_id() const { return *panel->id; }
  const CaseRef& ref() const { return *record->ref; }
  const AreaCode& area() const { return *record->area; }
  const Outcome& given() const { return *listed->outcome; }
  Month month() const { return panel_month; }
  bool is_deferred() const { return outcome == Recommendation::kDeferred; }
  /// Whether casework is to do something and may disagree: a release, or actions.
  bool asks_casework() const {
    return outcome == Recommendation::kRelease || outcome == Recommendation::kMaintainWithActions;
  }
  /// The facts of a measure; null when this guidance has no such measure.
  const MeasureFacts* measure(Measure wanted) const;
};

/// A measure that casework has still to do, or to put right where that can still be done (CMP-7).
struct OpenItem {
  const RecommendationFacts* recommendation = nullptr;
  const MeasureFacts* measure = nullptr;
  Date since;             ///< the measure's date; of a fault the day of what is at fault (CMP-5)
  int calendar_days = 0;  ///< from then to `as_of`
  int working_days = 0;
  std::optional<Fault> to_put_right;  ///< none when it is yet to be done
};

/// A rate in tenths of a percent: 833 is 83.3 % (CMP-4).
struct Rate {
  int tenths = 0;
  auto operator<=>(const Rate&) const = default;
};

/// `part` of `whole` in tenths of a percent, halves away from zero, reckoned in whole numbers as
/// every rate is (CMP-4). None when the whole is 0. Neither may be negative.
std::optional<Rate> share(int part, int whole);

/// Counts of each value of a measure, and the rate they give.
struct Tally {
  std::array<int, 7> counts{};  ///< by MeasureValue

  int count(MeasureValue value) const { return counts[static_cast<std::size_t>(value)]; }
  void add(MeasureValue value) { ++counts[static_cast<std::size_t>(value)]; }
  /// Compliant, late, non-compliant and outstanding: what the rate is of (CMP-4).
  int divisor() const;
  /// None when nothing was due (CMP-4).
  std::optional<Rate> rate() const;
};

/// A row of the monthly return (CMP-1).
struct ComplianceRow {
  Month month;
  AreaCode area;
  Measure measure{};
  Tally tally;
};

}  // namespace panelpress::rules
