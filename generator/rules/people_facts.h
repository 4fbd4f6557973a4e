#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/subject.h"
#include "model/feedback.h"
#include "model/panel.h"
#include "model/person.h"
#include "model/recruitment.h"
#include "rules/fact.h"
#include "rules/vocabulary.h"

/// What the rules say of the people of the panels (PAN-15, IND, ARR, GOAL, ESC).
namespace panelpress::rules {

/// How many days or panels are held against those expected; none are of a reserve.
enum class AgainstExpected { kWithin, kBelow, kAbove };

/// How much somebody attended in the twelve months that end on `as_of` (PAN-15).
struct AttendanceFacts {
  const Person* person = nullptr;
  std::vector<const Panel*> panels;  ///< attended as chair or member, by date
  int count = 0;                     ///< days for an independent member, panels for others
  int least = 0;                     ///< in proportion to the days in which they served
  int most = 0;
  int days_served = 0;  ///< of the twelve months
  bool is_whole_year = false;
  bool has_range = true;  ///< a reserve has none

  AgainstExpected against_expected() const {
    if (!has_range || (count >= least && count <= most)) return AgainstExpected::kWithin;
    return count < least ? AgainstExpected::kBelow : AgainstExpected::kAbove;
  }
  bool is_in_range() const { return against_expected() == AgainstExpected::kWithin; }
  /// "15 to 30"; "1" where both ends are one number.
  std::string range() const {
    return least == most ? std::to_string(least)
                         : std::to_string(least) + " to " + std::to_string(most);
  }
};

inline constexpr std::size_t kInductionItems = Words<InductionItem>::kList.size();
/// How many panels a new member observes (IND-2).
inline constexpr std::size_t kObservedPanels = 2;

/// An item of an induction and its dates; those after `as_of` are planned.
struct InductionStep {
  InductionItem item{};
  std::vector<Date> dates;
  bool is_done = false;
  Source source;
};

struct InductionFacts {
  std::array<InductionStep, kInductionItems> steps;
  /// Panels observed that are in the records, by date, and whether a serving independent member
  /// sat on one of them.
  std::vector<const Panel*> observed;
  bool observed_a_serving_member = false;

  /// How many of the six are done on `as_of`.
  int done() const;
};

/// An independent member on `as_of`.
struct MemberFacts {
  const Person* person = nullptr;
  /// The term that covers the day, else the latest begun, else the first to come.
  const Appointment* term = nullptr;
  Fact<Date> term_end;  ///< the first day out of that term
  bool is_in_term = false;
  Fact<std::optional<Date>> ctc_expires;  ///< the latest of all terms
  InductionFacts induction;               ///< IND-2
  AttendanceFacts attendance;             ///< PAN-15: days
};

/// A coming week, and the independent seats that its planned panels need (IND-6).
struct PoolWeek {
  Date monday;
  int seats = 0;
};

/// The pool of independent members (IND-6).
struct PoolFacts {
  int in_term = 0;
  std::array<PoolWeek, 13> weeks;
  int days_left = 0;  ///< that the members in term have of their 30

  int seats() const;
};

/// What became of something that a wash-up escalated (ESC-1).
enum class EscalationState { kOpen, kUnanswered, kAnswered };

struct EscalationFacts {
  const CaseFeedback* feedback = nullptr;  ///< its escalation is given
  const Panel* panel = nullptr;
  EscalationState state{};
  Date answer_by;  ///< 14 days after the escalation
  int days = 0;    ///< calendar days from the escalation to its answer, or to `as_of`

  /// "P REF", or "P" of a panel as a whole.
  Subject subject() const;
};

}  // namespace panelpress::rules
