#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/working_days.h"
#include "documents/shared/page.h"
#include "documents/shared/vocabulary.h"
#include "render/view.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// Whether a thing is done, and how long it is to or from its day. One of the questions is true.
struct DueView {
  std::string due;  ///< with a note when it is no working day; empty when there is none
  std::string done_on;
  bool is_done = false;       ///< in time, or without a day to be done by
  bool is_done_late = false;  ///< after its day
  bool is_late = false;       ///< not done, and its day is past
  bool is_open = false;       ///< not done, and its day has not passed
  bool is_undated = false;    ///< not done, without a day to be done by
  int days = 0;               ///< calendar days left or late
  std::string calendar;       ///< the same in words
  std::string working;        ///< the same in working days
  PANELPRESS_VIEW(DueView, due, done_on, is_done, is_done_late, is_late, is_open, is_undated,
                  calendar, working)
};

/// The state of a thing due on a day and done on another, or not yet done on `as_of`.
DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days, const Vocabulary& vocabulary);

/// How bad a state is, to put the worst first: a thing not done, the longest late first; then what
/// is done, late or in time.
int badness(const DueView& state);

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
  bool is_agreed = false;
  bool is_rejected = false;
  DueView state;
  bool is_before_panel = false;  ///< recorded before there was anything to answer (DQ-2)
  std::string calendar;          ///< from the panel to the record (CMP-5); empty when not recorded
  std::string working;
  std::vector<std::string> reasons;
  bool has_further_actions = false;
  std::string approved_by;  ///< name and grade; empty when not recorded or not asked for
  std::string approved_on;  ///< empty when not recorded
  std::vector<std::string> not_released;
  PANELPRESS_VIEW(AuditResponseView, is_agreed, is_rejected, state, is_before_panel, calendar,
                  working, reasons, has_further_actions, approved_by, approved_on, not_released)
};

/// Whether the case is to go to a panel again, and to which (POST-6). One of the questions is true.
struct ReferAgainView {
  bool is_not_audited = false;
  bool is_undecided = false;  ///< audited, and the audit does not say
  bool is_no = false;
  bool is_listed = false;     ///< on the planned panel named
  bool is_to_list = false;    ///< on the next available panel, which is named
  bool is_unplanned = false;  ///< to be listed, and no panel is planned
  bool is_heard = false;      ///< by the panel named
  bool is_ended = false;      ///< detention ended on the day named
  std::string panel;
  std::string date;
  PANELPRESS_VIEW(ReferAgainView, is_not_audited, is_undecided, is_no, is_listed, is_to_list,
                  is_unplanned, is_heard, is_ended, panel, date)
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
