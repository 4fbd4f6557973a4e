#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// A journey or a night that the team booked for a member (ARR-2).
struct Booking {
  Source source;
  Field<ExpenseCategory> category;  ///< rail or accommodation
  Field<Date> booked_on;
  Field<Pence> amount;
  Field<bool> open_return;
  Field<Date> copied_on;
  Text cost_code;
};

/// A member's visit to a building (ARR-3).
struct BuildingVisit {
  Source source;
  Text building;
  Field<Date> pass_asked_on;
  Field<Date> pass_confirmed_on;
};

/// Somebody invited to a panel besides the chair and the officer.
struct Member {
  Source source;
  Field<PersonId> person;
  Field<Area> as;  ///< what was written; `rules::represented_area` says what counts
  Field<Date> answered_on;
  Field<Answer> answer;
  Field<PersonId> reserve;
  Field<bool> attended;
  Field<int> late_minutes;  ///< GOAL-1
  Field<MemberRole> role;   ///< a member when not given
  Text advice;              ///< an expert's, in writing
  std::vector<Booking> travel;
  std::optional<BuildingVisit> visit;

  /// Whether PAN asks about them: an expert or observer never counts.
  bool is_expert_or_observer() const {
    return role.value_or(MemberRole::kMember) != MemberRole::kMember;
  }
};

/// What the chair decided without a quorum (PAN-4).
struct QuorumDecision {
  Source source;
  Field<QuorumDecisionKind> decision;
  Text reason;
  Field<std::vector<CaseRef>> cases;
};

/// A case progression action that the panel recommended (REC-5).
struct Action {
  Source source;
  Text what;
  Text who;
  Field<Date> by;
  Field<BarrierKind> kind;
  Field<Date> completed_on;
};

/// What the panel recommended for a case (REC).
struct Outcome {
  Source source;
  Field<Recommendation> recommendation;
  Text reasons;
  Field<std::vector<Ground>> grounds;
  Text alternatives;
  Field<Date> long_stop;
  Field<int> long_stop_days;
  Field<DecidedBy> decided_by;
  Text change_of_circumstances;
  Field<Date> resolve_by;
  Field<Date> response_due;
  Text key_points;
  Field<Date> emailed_on;  ///< POST-8
  std::vector<Action> actions;
};

/// Who approved a rejection (POST-7, guidance 9.0), a claim (FEE-7) or a line of one.
struct Approval {
  Source source;
  Text name;
  Field<Grade> grade;
  Field<Date> on;
};

/// What casework did about a recommendation.
struct Response {
  Source source;
  Field<Decision> decision;
  Field<Date> recorded_on;
  Text reason;
  Field<Date> calendar_event_completed_on;
  std::optional<Approval> approved;
  Field<bool> further_actions;
  Field<Date> released_on;
  Text not_released_reason;
  std::map<Measure, Text> not_measurable;
};

/// What the CPP team found two weeks on (POST-4).
struct Audit {
  Source source;
  Field<Date> on;
  Text progress;
  Field<bool> re_refer;
};

/// A case on a panel's list.
struct ListedCase {
  Source source;
  Field<CaseRef> ref;
  Field<Basis> basis;
  Field<Referrer> referrer;
  Text reason;
  std::optional<Outcome> outcome;
  std::optional<Response> response;
  std::optional<Audit> audit;
};

struct Panel {
  Source source;
  Field<PanelId> id;
  Field<Date> date;
  Field<DateTime> start;
  Field<PanelStatus> status;
  Field<DateTime> cancelled_at;
  Field<Date> invited_on;
  Field<Date> cases_identified_on;
  Field<Date> asked_on;  ///< when availability and names were asked for (ARR-1)
  Text join_url;
  Field<Date> pack_issued_on;
  Field<Date> list_to_independents_on;
  Field<PersonId> chair;    ///< without a value when left empty
  Field<PersonId> officer;  ///< without a value when left empty
  std::vector<Member> members;
  std::optional<QuorumDecision> quorum_decision;
  std::vector<ListedCase> cases;

  bool is_held() const { return *status == PanelStatus::kHeld; }
  bool is_planned() const { return *status == PanelStatus::kPlanned; }
  bool is_cancelled() const { return *status == PanelStatus::kCancelled; }
};

}  // namespace panelpress
