#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/cases_on_day.h"
#include "rules/countries.h"
#include "rules/fact.h"
#include "rules/figures.h"
#include "rules/finding_index.h"
#include "rules/panels_of_cases.h"
#include "rules/people_facts.h"
#include "rules/recurring_actions.h"
#include "rules/referral_facts.h"
#include "rules/vocabulary.h"

namespace panelpress::rules {

/// The whole week in which a panel is due (CLK-3): a Monday and the Sunday after it.
struct Window {
  Date from;
  Date by;
};

/// A reason besides its cycle for which a case is to be heard (SEL-5). It ends when a panel held
/// after the day it arose considers the case.
struct Obligation {
  ObligationKind kind{};
  const Panel* panel = nullptr;  ///< the panel it comes from; null for a referral
  Date since;                    ///< the date of that panel or referral
  Date arose_on;                 ///< of that referral, the rejection or the audit; else `since`
  std::optional<Date> hear_by;   ///< the `resolve_by` of a no-recommendation (REC-7)
  bool is_passed = false;  ///< SEL-7: its day has passed, or it has stood on no list for 28 days
  std::string_view rule;
  Source source;
};

/// What the rules say of a case on `as_of`, or on the day its detention ended.
struct CaseFacts {
  const CaseRecord* record = nullptr;
  Fact<int> days_detained;      ///< CLK-1
  Fact<Band> band;              ///< CLK-6
  Fact<int> cycle;              ///< the next cycle (CLK-4)
  Fact<Date> review_day;        ///< day 84 of that cycle (CLK-3)
  Fact<Window> window;          ///< CLK-3
  Fact<CaseStatus> status;      ///< CLK-5
  int days_overdue = 0;         ///< calendar days after the window; 0 unless overdue (CLK-5)
  Fact<bool> is_light_touch;    ///< PCK-3
  Fact<bool> is_serious_crime;  ///< PCK-2
  Fact<std::vector<int>> missed_cycles;        ///< CLK-7
  Fact<std::vector<int>> missing_reviews;      ///< numbers of the DCPRs not recorded (CLK-2)
  Fact<std::optional<PanelId>> planned_panel;  ///< the earliest of `planned_panels` (SEL-5)
  /// The planned panels from `as_of` on that list the case, earliest first (SEL-5).
  std::vector<const Panel*> planned_panels;
  Fact<std::optional<bool>> is_placed;  ///< SEL-5; none once ended
  Fact<std::optional<Date>> list_by;    ///< SEL-6; none once ended
  Fact<std::optional<Date>> next_dcpr;  ///< CLK-2; none once ended
  std::vector<Obligation> obligations;  ///< SEL-5; none once ended

  const CaseRef& ref() const { return *record->ref; }
  bool is_ended() const { return *status == CaseStatus::kEnded; }
  bool is_due_or_overdue() const {
    return *status == CaseStatus::kDue || *status == CaseStatus::kOverdue;
  }
  /// Whether panels are planned that list the case, all of them after its window (SEL-5).
  bool is_planned_too_late() const {
    return !planned_panels.empty() && *planned_panels.front()->date > window->by;
  }
};

/// What an earlier held panel said of a case, and what became of it (PCK-1).
struct EarlierReview {
  const Panel* panel = nullptr;
  const ListedCase* listed = nullptr;  ///< its outcome is given
  Acceptance acceptance{};
  /// A recommended release that did not happen and whose reason is not recorded (PCK-1).
  bool lacks_release_reason = false;
};

/// An action of an earlier panel that was not completed on or before a panel's date (PCK-6).
struct OpenAction {
  const Panel* panel = nullptr;
  const Action* action = nullptr;
};

/// The seven minimum standards of a review (PCK-5), in the order of the pack.
enum class Standard {
  kProgression,
  kBarriers,
  kDocumentation,
  kVulnerability,
  kJustification,
  kPublicProtection,
  kRemovalTimescale
};
inline constexpr std::size_t kStandards = 7;

/// A case at a panel, told on the panel's date from held panels before it.
struct CaseAtPanel {
  const ListedCase* listed = nullptr;
  const CaseRecord* record = nullptr;  ///< as it stood on the panel's date (GEN-3)
  int days_detained = 0;               ///< CLK-1
  Band band{};                         ///< CLK-6
  int cycle = 0;                       ///< CLK-4
  Date review_day;                     ///< CLK-3
  Window window;                       ///< CLK-3
  CaseStatus status{};                 ///< CLK-5, on the panel's date
  int days_overdue = 0;                ///< CLK-5
  bool is_detained = false;            ///< SEL-1
  bool is_withdrawn = false;           ///< SEL-8: detention ended before the panel
  bool is_light_touch = false;         ///< PCK-3
  bool is_serious_crime = false;       ///< PCK-2
  std::vector<int> missed_cycles;      ///< CLK-7, counted up to the panel's date
  /// PCK-1: the long-stop that the last panel before gave, and how many days before this panel it
  /// was; negative when it is still to come.
  std::optional<Date> last_long_stop;
  int days_past_long_stop = 0;
  int minutes = 0;            ///< SEL-4
  int starts_after = 0;       ///< minutes from the panel's start to this case, opening included
  bool is_past_time = false;  ///< SEL-4: does not fit before the wash-up
  std::vector<EarlierReview> history;           ///< oldest first
  std::vector<OpenAction> open_actions;         ///< oldest first (PCK-6)
  std::vector<std::string> parts_not_recorded;  ///< PCK-1, in print form
  std::array<bool, kStandards> standards{};     ///< PCK-5: is it recorded

  const CaseRef& ref() const { return *record->ref; }
};

/// A person at a panel besides the chair and the officer.
struct MemberAtPanel {
  const Member* member = nullptr;
  const Person* person = nullptr;
  Area area{};               ///< the area represented (PAN-3)
  bool counts = false;       ///< attended a held panel, or answered that they attend another
  bool is_expected = false;  ///< counts, or has not declined a planned panel (PAN-8, PAN-14)
  /// Neither expert nor observer: PAN asks about them.
  bool is_asked_about = true;
  bool is_trained = false;  ///< PAN-8
  /// PAN-14 for an independent member; true for others.
  bool is_appointed = true;
  bool is_cleared = true;
  const Person* reserve = nullptr;
};

/// A date by which something is done before a panel (PAN-9, PAN-10, PAN-13, PCK-8 once a panel;
/// PAN-11 and PAN-12 once a member).
struct Deadline {
  std::string_view rule;
  const Member* member = nullptr;
  Date last_day;
  std::optional<Date> done_on;
  DeadlineState state{};
  Source source;
};

struct PanelFacts {
  const Panel* panel = nullptr;
  const Person* chair = nullptr;    ///< null when left empty
  const Person* officer = nullptr;  ///< null when left empty
  Fact<Band> band;                  ///< PAN-1
  Fact<Grade> least_chair_grade;    ///< PAN-1
  Fact<bool> is_chair_grade_ok;     ///< PAN-1
  Fact<bool> is_quorate;            ///< PAN-3
  std::vector<Area> missing_areas;  ///< in the order of PAN-3
  bool is_quorum_decided = false;   ///< PAN-4: a decision with its reason, and cases when in part
  Fact<int> minutes;                ///< SEL-4
  std::vector<CaseAtPanel> cases;   ///< all but the withdrawn, in the order of SEL-3
  std::vector<CaseAtPanel> withdrawn;  ///< SEL-8, by reference
  std::vector<MemberAtPanel> members;  ///< in the order of the file
  std::vector<Deadline> deadlines;     ///< by rule, then in the order of the file
  std::string not_working_day;         ///< "Saturday", a holiday's name, or empty (PAN-16)

  const PanelId& id() const { return *panel->id; }
};

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
  Month month() const { return month_of(*panel->date); }
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

/// Something wrong with a line or a claim, and what would put it right.
struct Problem {
  std::string_view rule;
  Severity severity{};
  Message message;
  std::string remedy;
  Source source;
};

struct ClaimLineFacts {
  const ClaimLine* line = nullptr;
  const Panel* panel = nullptr;  ///< the panel named, or null
  Pence claimed;                 ///< what it asks for; 0 when no fee is in force (FEE-10)
  Pence amount;                  ///< what is payable: 0 when the line has an error
  std::optional<RateKind> rate;  ///< the rate that applies; none for an expense
  std::vector<Problem> problems;

  bool has_error() const;
  /// Whether the line claims a panel, attended or cancelled.
  bool is_for_a_panel() const {
    return *line->kind == LineKind::kPanel || *line->kind == LineKind::kCancelledPanel;
  }
};

/// The one thing that is said of a claim (FEE-7).
enum class ClaimVerdict { kNotReady, kReadyToAuthorise, kReadyToSend, kPaid };

/// A POH2 claim as it will be paid (FEE).
struct ClaimFacts {
  const Claim* claim = nullptr;
  const Person* member = nullptr;
  std::vector<ClaimLineFacts> lines;  ///< as in the file
  Pence fees;
  Pence expenses;
  Fact<bool> is_ready;            ///< FEE-7
  std::vector<Problem> problems;  ///< of the claim as a whole (FEE-7)
  /// By somebody who may, on or after the signature (FEE-7); none when it does not count.
  std::optional<Date> authorised_on;

  Month month() const { return month_of(*claim->submitted_on); }
  /// Since when the claim can be sent to SSC Pay (FEE-7); none when it cannot.
  std::optional<Date> ready_on() const;
  ClaimVerdict verdict() const;
  /// What its lines ask for, those refused included.
  Pence claimed() const;
  /// What is payable.
  Pence total() const { return fees + expenses; }
};

/// A fee that a member is due and has not claimed: a panel attended (FEE-9, accrued), or one
/// cancelled late (EXP-4, listed only).
struct Unclaimed {
  const Person* member = nullptr;
  const Panel* panel = nullptr;
  bool is_cancelled_panel = false;
  std::optional<Pence>
      amount;     ///< the full rate on the panel's date; none when no rate is in force
  Date claim_by;  ///< one month after the panel (FEE-5)
  Source source;
};

/// A line that costs something, where it counts (EXP-2).
struct Cost {
  const ClaimFacts* claim = nullptr;
  const ClaimLineFacts* line = nullptr;
};

/// Travel that the team booked for a member of a panel, where it counts (EXP-5).
struct BookedTravel {
  const Panel* panel = nullptr;
  const Person* member = nullptr;
  const Booking* booking = nullptr;
};

/// How far fees and expenses are on their way to being paid (FEE-7, EXP-5). Each part is in the one
/// before it, but that what was paid need not have been authorised as it should.
struct Progress {
  Pence claimed;
  Pence authorised;  ///< by somebody who may, on or after the signature
  Pence paid;
};

/// A month of the expenditure report (EXP).
struct ExpenditureMonth {
  Month month;
  std::vector<Cost> costs;             ///< lines dated in the month, by member, date, claim, line
  std::vector<BookedTravel> bookings;  ///< for panels of the month, by member, date, panel
  std::vector<const Unclaimed*> accruals;  ///< panels of the month attended and not claimed
  std::map<LineKind, Pence> fees_by_kind;
  std::map<ExpenseCategory, Pence> expenses_by_category;
  std::map<PersonId, Pence> by_member;  ///< fees, expenses and bookings
  Pence fees;
  Pence expenses;
  Pence booked;        ///< EXP-5
  Progress progress;   ///< of fees and expenses
  Pence year_to_date;  ///< from 1 April, accruals left out
  Pence accrued;
  const Funder* funder = nullptr;  ///< null when none is in force (EXP-4)
  const Budget* budget = nullptr;  ///< null when none is given for the year (EXP-4)

  Pence total() const { return fees + expenses + booked; }
};

/// A window that opens in a coming week (SEL-5).
struct OpeningWindow {
  const CaseFacts* facts = nullptr;
  Band band{};                   ///< on the day the window opens
  const Panel* panel = nullptr;  ///< the planned panel that hears the case in time; null when none
};

/// A coming week of the schedule: the windows that open in it and the panels planned (SEL-5).
struct ScheduleWeek {
  Date monday;
  std::vector<OpeningWindow> windows;     ///< by reference
  std::vector<const PanelFacts*> panels;  ///< planned, by date, then id

  int opening(Band band) const;
  int heard() const;  ///< windows with a planned panel
};

/// A planned panel with room for a case (SEL-6).
struct Room {
  const Panel* panel = nullptr;
  int minutes = 0;  ///< that its list leaves free
};

/// A case that is to be on a list soon, and is not placed yet (SEL-6).
struct ToList {
  const CaseFacts* facts = nullptr;
  Date list_by;    ///< the last day on which it is identified in time
  Date invite_by;  ///< the last day on which its panel's invitations are in time
  int minutes = 0;
  std::vector<Room> rooms;  ///< planned panels in its window with room for it, earliest first
};

/// What the CPP team plans panels from (SEL-5, SEL-6).
struct Schedule {
  std::vector<const CaseFacts*>
      due_unplanned;                           ///< due or overdue, on no planned panel; worst first
  std::vector<const CaseFacts*> planned_late;  ///< planned only after their window; worst first
  std::vector<ToList> to_list;                 ///< not placed, window ends in 42 days; by window
  std::vector<const CaseFacts*> detained;      ///< every person not released or removed; by window
  std::vector<const Panel*> unrecorded_panels;  ///< planned, but dated before `as_of`
  std::array<ScheduleWeek, 13> weeks;
};

/// Everything that the rules say on a day. Pointers are into `records` and into this object, which
/// is made once and not copied.
struct Facts {
  Facts(std::shared_ptr<const Records> known, Figures figures_in_force, Date on)
      : records(std::move(known)),
        figures(std::move(figures_in_force)),
        as_of(on),
        cases_on_day(*records),
        panels_of_cases(*records) {}
  Facts(const Facts&) = delete;
  Facts& operator=(const Facts&) = delete;

  std::shared_ptr<const Records> records;  ///< as known on `as_of` (GEN-1)
  Figures figures;
  Date as_of;
  CasesOnDay cases_on_day;  ///< holds what `record` of cases at a panel points to (GEN-3)
  PanelsOfCases panels_of_cases;
  Nationalities nationalities;                       ///< DQ-1, of every case
  std::vector<CaseFacts> cases;                      ///< by reference
  std::vector<PanelFacts> panels;                    ///< by id
  std::vector<RecommendationFacts> recommendations;  ///< by panel, case
  std::vector<RecurringAction> recurring_actions;    ///< by case, words
  std::vector<ComplianceRow> compliance;             ///< by month, area, measure
  std::vector<OpenItem> open_items;                  ///< oldest first (CMP-7)
  std::vector<ClaimFacts> claims;                    ///< by id
  std::vector<Unclaimed> unclaimed;                  ///< by member, panel date, panel
  std::vector<ExpenditureMonth> expenditure;         ///< by month, without gaps
  std::vector<AttendanceFacts> attendance;           ///< by person
  std::vector<MemberFacts> members;                  ///< the independent members, by person
  PoolFacts pool;
  std::vector<EscalationFacts> escalations;  ///< by date
  std::vector<ReferralFacts> referrals;      ///< by id
  std::vector<CommitmentFacts> commitments;  ///< by id
  Schedule schedule;
  std::vector<Finding> findings;  ///< sorted by file, line, column, rule
  /// What is told with `--restricted` and stands in restricted documents alone (CON-1); sorted
  /// alike.
  std::vector<Finding> restricted_findings;
  FindingIndex finding_index;  ///< of `findings`

  const CaseFacts* find(const CaseRef& ref) const;
  const PanelFacts* find(const PanelId& id) const;
  const ClaimFacts* find(const ClaimId& id) const;
  const ReferralFacts* find(const ReferralId& id) const;
  const CommitmentFacts* find(const CommitmentId& id) const;
  /// What a held panel recommended for a case; null when it did not.
  const RecommendationFacts* find(const PanelId& panel, const CaseRef& ref) const;
};

/// Applies every rule to the records, as of a date. Pure: the same records and date give the same
/// facts. Facts later than `as_of` are left out first (GEN-1).
std::unique_ptr<const Facts> work_out(const Records& records, Date as_of);

}  // namespace panelpress::rules
