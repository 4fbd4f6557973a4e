#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "model/words.h"
#include "render/view.h"

namespace panelpress::documents {

/// Why a review was light touch (PCK-3).
struct LightTouchView {
  bool is_sos = false;        ///< granted by the Secretary of State, else by an Immigration Judge
  std::string granted_on;     ///< empty when no date is given
  bool is_unchanged = false;  ///< a release for which no change is recorded
  std::vector<std::string> change;       ///< of circumstances (REC-8)
  std::vector<std::string> outstanding;  ///< what stops the release
  PANELPRESS_VIEW(LightTouchView, is_sos, granted_on, is_unchanged, change, outstanding)
};

/// Whom casework may ask, ready for print.
struct ContactView {
  PANELPRESS_TEXT_VIEW(ContactView, name, email)
};

/// What casework is asked for: to agree or disagree on Atlas, to complete the calendar event, the
/// entry in the next DCPR, what resolves the reasons (REC-7), or an action.
enum class Asked { kAnswer, kEvent, kDcpr, kSettle, kAction };

/// One thing to do and its day.
struct TodoView {
  std::string by;
  Asked asked = Asked::kAction;
  std::string what;  ///< of an action, as is who
  std::string who;
  PANELPRESS_VIEW(TodoView, by, asked, what, who)
};

/// A recommendation as casework is told of it (POST-1). It holds nothing of any other case, and of
/// the person only the reference and what the panel said.
struct EmailView {
  PageView page;
  std::string ref;
  std::string area;
  std::string owner;              ///< empty when none is recorded
  bool is_to_team_alone = false;  ///< no address of the owner is recorded
  std::string panel_date;         ///< with its weekday
  std::string panel_day;          ///< the date alone
  Recommendation outcome = Recommendation::kDeferred;
  std::string respond_by;       ///< POST-2
  std::string next_dcpr;        ///< POST-5
  std::string resolve_by;       ///< REC-7; empty otherwise
  std::string audit_on;         ///< POST-4; empty when there is no audit
  std::string calendar_event;   ///< POST-3, one that casework completes; else empty
  std::string closed_event;     ///< POST-3, one that the CPP team completes; else empty
  bool needs_approval = false;  ///< POST-7
  std::string least_grade;      ///< POST-7; empty when any grade may approve
  std::vector<std::string> reasons;
  std::vector<std::string> alternatives;
  std::string long_stop;       ///< empty when not recorded
  std::string grounds;         ///< empty but for a release
  std::string decided;         ///< "by consensus", or empty
  std::vector<TodoView> todo;  ///< by day
  std::optional<LightTouchView> light_touch;
  std::string ended_on;  ///< empty while the person is detained
  ContactView team;
  ContactView spoc;
  PANELPRESS_VIEW(EmailView, page, ref, area, owner, is_to_team_alone, panel_date, panel_day,
                  outcome, respond_by, next_dcpr, resolve_by, audit_on, calendar_event,
                  closed_event, needs_approval, least_grade, reasons, alternatives, long_stop,
                  grounds, decided, todo, light_touch, ended_on, team, spoc)
};

/// The view of one recommendation. `inputs` are the sorted paths that the digest covers.
EmailView email_view(const Context& context, const rules::RecommendationFacts& recommendation,
                     const SharedPaths& inputs);

}  // namespace panelpress::documents
