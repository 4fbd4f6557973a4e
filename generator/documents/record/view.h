#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/outcome.h"
#include "documents/shared/page.h"
#include "render/sentences.h"
#include "render/view.h"

namespace panelpress::documents {

/// Somebody who sat on the panel, or was asked and did not come.
struct AttendeeView {
  std::string name;
  std::string role;  ///< "Member, Returns Logistics"
  std::string late;  ///< "10 minutes", or empty
  bool has_declined = false;
  std::vector<std::string> advice;  ///< an expert's, in writing
  PANELPRESS_VIEW(AttendeeView, name, role, late, has_declined, advice)
};

/// What was said and recommended of one case. Nothing of another stands in it, so that it can be
/// disclosed alone.
struct RecordedCaseView {
  std::string ref;
  std::string name;
  std::string anchor;
  std::string detained;  ///< "204 days on the day, band 6-month"
  std::string basis;
  std::string outcome;  ///< empty when none is recorded
  bool is_deferred = false;
  std::optional<Recommendation> recommendation;  ///< none of a deferred case
  std::string grounds;
  std::vector<std::string> key_points;
  std::vector<std::string> reasons;
  std::vector<std::string> change;  ///< of circumstances (REC-8)
  std::vector<std::string> alternatives;
  std::string long_stop;
  std::string resolve_by;
  std::string decided;
  std::vector<ActionView> actions;
  PANELPRESS_VIEW(RecordedCaseView, ref, name, anchor, detained, basis, outcome, is_deferred,
                  recommendation, grounds, key_points, reasons, change, alternatives, long_stop,
                  resolve_by, decided, actions)
};

/// A listed case whose detention had ended before the panel (SEL-8).
struct WithdrawnCaseView {
  std::string ref;
  std::string ended_on;
  std::string reason;  ///< empty when not recorded
  PANELPRESS_VIEW(WithdrawnCaseView, ref, ended_on, reason)
};

/// What the chair decided without a quorum (PAN-4).
struct QuorumDecisionView {
  QuorumDecisionKind decision{};
  std::string cases;  ///< references heard when in part, or empty
  std::vector<std::string> reason;
  PANELPRESS_VIEW(QuorumDecisionView, decision, cases, reason)
};

struct RecordView {
  PageView page;
  std::string date;  ///< with its weekday
  std::string time;  ///< empty when not recorded
  std::vector<AttendeeView> present;
  std::vector<AttendeeView> absent;
  std::vector<AttendeeView> unrecorded;  ///< asked; whether they came is not recorded
  bool is_quorate = false;
  std::string missing_areas;
  std::optional<QuorumDecisionView> quorum_decision;
  std::string considered;  ///< "9 cases", those deferred left out
  std::vector<RecordedCaseView> cases;
  std::vector<WithdrawnCaseView> withdrawn;
  PANELPRESS_VIEW(RecordView, page, date, time, present, absent, unrecorded, is_quorate,
                  missing_areas, quorum_decision, considered, cases, withdrawn)
};

/// The record of a held panel, without its shell.
RecordView record_view(const Context& context, const rules::PanelFacts& panel);

/// The sentences of a panel's record that stand in no one place of its page.
struct RecordWords {
  static constexpr const char* kPath = "record/words.txt";

  /// In what role somebody sat.
  struct Role {
    render::Sentence<"grade"> chair, officer;
    render::Sentence<"area"> member, expert, observer;
    PANELPRESS_SENTENCES(chair, officer, member, expert, observer)
  } role;

  render::Sentence<> title;
  render::Sentence<"days", "band"> detained;
  PANELPRESS_SENTENCES(title, role, detained)
};

}  // namespace panelpress::documents
