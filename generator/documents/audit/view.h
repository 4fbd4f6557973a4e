#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/working_days.h"
#include "documents/shared/page.h"
#include "documents/shared/vocabulary.h"
#include "model/words.h"
#include "render/view.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// Whether a thing is done: in time (or without a day to be done by) or after its day; or not done,
/// and its day has not passed, there is none, or it has. The best first.
enum class DueState { kDone, kDoneLate, kOpen, kUndated, kLate };

/// Whether a thing is done, and how long it is to or from its day.
struct DueView {
  std::string due;  ///< with a note when it is no working day; empty when there is none
  std::string done_on;
  DueState progress = DueState::kUndated;
  int days = 0;          ///< calendar days left or late
  std::string calendar;  ///< the same in words
  std::string working;   ///< the same in working days

  bool is_done() const { return progress <= DueState::kDoneLate; }
  PANELPRESS_VIEW(DueView, due, done_on, progress, calendar, working)
};

/// The state of a thing due on a day and done on another, or not yet done on `as_of`.
DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days, const Vocabulary& vocabulary);

/// How bad a state is, to put the worst first: a thing not done, the longest late first; then what
/// is done, late or in time.
std::pair<DueState, int> badness(const DueView& state);

/// An action, or the release.
struct AuditItemView {
  bool is_release = false;
  std::string what;  ///< of an action
  std::string who;
  DueView state;
  PANELPRESS_VIEW(AuditItemView, is_release, what, who, state)
};

/// What casework recorded.
struct AuditResponseView {
  std::optional<Decision> decision;  ///< none is recorded without its day (CMP-3)
  DueView state;
  bool is_before_panel = false;  ///< recorded before there was anything to answer (DQ-2)
  std::string calendar;          ///< from the panel to the record (CMP-5); empty when not recorded
  std::string working;
  std::vector<std::string> reasons;
  bool has_further_actions = false;
  std::string approved_by;  ///< name and grade; empty when not recorded or not asked for
  std::string approved_on;  ///< empty when not recorded
  std::vector<std::string> not_released;
  PANELPRESS_VIEW(AuditResponseView, decision, state, is_before_panel, calendar, working, reasons,
                  has_further_actions, approved_by, approved_on, not_released)
};

/// Whether the case is to go to a panel again (POST-6): not audited yet, or the audit does not say,
/// or it says no; else it is on the planned panel named, or to go to the next one, which is named,
/// or none is planned; or the panel named has heard it, or detention ended on the day named.
enum class ReferredAgain {
  kNotAudited,
  kUndecided,
  kNo,
  kListed,
  kToList,
  kUnplanned,
  kHeard,
  kEnded
};

struct ReferAgainView {
  ReferredAgain state = ReferredAgain::kNotAudited;
  std::string panel;
  std::string date;
  PANELPRESS_VIEW(ReferAgainView, state, panel, date)
};

struct AuditCaseView {
  std::string ref;
  std::string name;
  std::string anchor;
  std::string area;
  std::string owner;
  std::string outcome;
  std::string done;  ///< how many items are done
  std::string all;   ///< of how many
  std::vector<AuditItemView> items;
  std::optional<DueView> worst;  ///< the worst state of an item; none without items
  DueView audit;
  std::vector<std::string> progress;
  AuditResponseView response;
  ReferAgainView refer;
  PANELPRESS_VIEW(AuditCaseView, ref, name, anchor, area, owner, outcome, done, all, items, worst,
                  audit, progress, response, refer)
};

/// Something that the wash-up escalated, and what came of it (ESC-1).
struct EscalatedView {
  std::string ref;  ///< empty when it is about the panel as a whole
  std::string to;
  std::string on;
  std::string answered_on;
  std::vector<std::string> answer;
  std::string answer_by;
  std::string days;  ///< "21 calendar days" since it was escalated
  bool is_unanswered = false;
  PANELPRESS_VIEW(EscalatedView, ref, to, on, answered_on, answer, answer_by, days, is_unanswered)
};

struct AuditView {
  PageView page;
  std::string audit_on;
  std::string counted;   ///< "4 cases"
  std::string audited;   ///< "3"
  std::string to_audit;  ///< "1"
  bool needs_approval = false;
  std::vector<AuditCaseView> cases;  ///< the worst first
  std::vector<EscalatedView> escalated;
  PANELPRESS_VIEW(AuditView, page, audit_on, counted, audited, to_audit, needs_approval, cases,
                  escalated)
};

/// The recommendations of a panel that its audit covers, in the order of the panel.
std::vector<const rules::RecommendationFacts*> audited(const rules::Facts& facts,
                                                       const rules::PanelFacts& panel);

/// Whether the wash-up of the panel escalated something.
bool has_escalations(const rules::Facts& facts, const rules::PanelFacts& panel);

/// The rows of the audit of a panel, without its shell.
AuditView audit_view(const Context& context, const rules::PanelFacts& panel);

// The parts of the audit of a panel.

AuditCaseView audit_case_view(const Context& context,
                              const rules::RecommendationFacts& recommendation);

/// Whether a recommendation sends its case to a panel again, and to which (POST-6).
ReferAgainView refer_again_view(const rules::Facts& facts,
                                const rules::RecommendationFacts& recommendation);

/// Whether the two-week audit covers an outcome: a release, or actions (POST-4).
bool is_audited_by_rule(Recommendation outcome);

}  // namespace panelpress::documents
