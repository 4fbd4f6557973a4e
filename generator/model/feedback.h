#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// Feedback on a chair (IND-4). Once passed on it keeps its month and its kind alone.
struct ChairFeedback {
  Source source;
  Field<PanelId> panel;
  Field<PersonId> chair;
  Field<PersonId> member;
  Text text;
  Field<FeedbackKind> kind;
  Field<Month> month;
  Field<bool> passed_on;
};

/// What the wash-up took further, and what came of it (ESC-1).
struct Escalation {
  Source source;
  Text to;
  Field<Date> on;
  Field<Date> answered_on;
  Text answer;
};

/// Feedback of the wash-up on a case, or without a reference on the panel as a whole.
struct CaseFeedback {
  Source source;
  Field<PanelId> panel;
  Field<CaseRef> ref;
  Text text;
  std::optional<Escalation> escalate;
};

/// A concern about somebody's conduct (CON-1).
struct Conduct {
  Source source;
  Field<PanelId> panel;
  Field<PersonId> about;
  Field<DateTime> happened_at;
  Field<DateTime> told_lead_at;
  Text action;
};

/// What the files of feedback hold, in the order of their files and lines.
struct Feedback {
  std::vector<ChairFeedback> chairs;
  std::vector<CaseFeedback> cases;
  std::vector<Conduct> conduct;
};

}  // namespace panelpress
