#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "model/case_record.h"
#include "rules/facts.h"

/// The detention clock (CLK). Every function is of a detention and dates alone.
namespace panelpress::rules {

/// Days between two DCPRs (CLK-2).
inline constexpr int kReviewDays = 28;
/// Days of a panel cycle: three DCPRs (CLK-3).
inline constexpr int kCycleDays = 84;

/// How days of detention are counted: the convention of CLK-1, and when the count began.
class DetentionClock {
 public:
  DetentionClock(Date start, int first_day) : start_(start), first_day_(first_day) {}

  /// n days detained on the date; negative before the start (CLK-1).
  int days_on(Date date) const { return days_between(start_, date) + first_day_; }
  /// The date on which day n falls (CLK-1).
  Date day(int n) const { return start_ + Days{n - first_day_}; }
  /// The date on which review k falls (CLK-2).
  Date review(int k) const { return day(kReviewDays * k); }
  /// The date of the review after which cycle n begins (CLK-3).
  Date cycle_review(int n) const { return day(kCycleDays * n); }
  /// The whole week after the one that holds day 84n (CLK-3).
  Window window(int cycle) const;
  /// How many whole cycles have passed on the date; 0 or less before day 84 (CLK-4, CLK-6).
  int cycles_on(Date date) const;
  /// CLK-6.
  Band band_on(Date date) const;
  /// The number of the review in whose span the date falls: [28k, 28(k+1)); 0 or less before
  /// day 28.
  int review_number_on(Date date) const;
  /// The first scheduled review after the date; the first of all when none has come (POST-5).
  Date next_review_after(Date date) const;

 private:
  Date start_;
  int first_day_;
};

/// The clock of a case under these figures.
DetentionClock clock_of(const CaseRecord& record, const Figures& figures);

/// The last day on which the person's detention is counted: `as_of`, or the day it ended.
Date counted_until(const CaseRecord& record, Date as_of);

/// Whether detention ended on or before the date (CLK-5).
bool has_ended_on(const CaseRecord& record, Date date);

/// Whether the records begin after the case's next cycle was due and do not say which panel saw the
/// person last (GEN-5).
bool is_last_panel_unknown(const CaseRecord& record, const Window& next,
                           const std::optional<Date>& records_from);

/// CLK-5: where a case stands on a date, by the window of its next cycle.
CaseStatus status_on(const CaseRecord& record, const Window& window, Date date);

/// Numbers of the scheduled reviews with no DCPR although the next one has come (CLK-2); of those
/// before `records_from` the records tell nothing (GEN-5).
std::vector<int> missing_reviews(const CaseRecord& record, const DetentionClock& clock, Date as_of,
                                 const std::optional<Date>& records_from = std::nullopt);

/// The DCPRs of a case by date; those of one day in the order of the file.
std::vector<const Dcpr*> by_date(const std::vector<Dcpr>& dcprs);

}  // namespace panelpress::rules
