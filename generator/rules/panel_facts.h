#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/case_facts.h"

/// A panel, the cases that it hears and the members who sit on it (PAN, SEL, PCK).
namespace panelpress::rules {

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
  bool is_last_panel_unknown = false;  ///< GEN-5, as CaseFacts has it
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

}  // namespace panelpress::rules
