#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// A case handed back by its specialist (REF-5).
struct HandedBack {
  Source source;
  Field<Date> on;
  Text agreed_by;
};

/// The result of quality assurance (REF-7).
struct QualityCheck {
  Source source;
  Field<Date> on;
  Text by;
  Text result;
};

/// A case referred to the unit for advice (REF).
struct ReferredCase {
  Source source;
  Field<ReferralId> id;
  Field<DateTime> received_at;
  Field<Channel> channel;
  Field<ReferringArea> from;
  Text subject;
  Text kind;
  Field<bool> mp;
  Field<Date> needed_by;
  Field<ReferralDecision> decision;
  Field<DateTime> decided_at;
  Field<DateTime> told_at;
  Text reason;
  Text signposted_to;
  Field<SpecialistId> specialist;
  Field<Date> allocated_on;
  Field<Date> work_done_on;
  Field<Date> answered_on;
  Field<std::vector<Date>> updates;
  std::optional<HandedBack> returned;
  std::optional<QualityCheck> qa;
  Field<bool> systemic;
  Field<IssueId> issue;
};

/// A systemic issue that referred cases show (ISS-1).
struct Issue {
  Source source;
  Field<IssueId> id;
  Text title;
  Field<Date> opened_on;
  Field<IssueState> state;
  Field<std::vector<Date>> looked_at;
  Field<Date> closed_on;
  Text evidence;
};

/// Days on which a specialist is away (REF-10), both included.
struct Absence {
  Source source;
  Field<SpecialistId> specialist;
  Field<Date> from;
  Field<Date> to;
};

/// What the files of referrals hold: cases and issues sorted by id, absences in the order of their
/// files and lines.
struct ReferralRegister {
  std::vector<ReferredCase> cases;
  std::vector<Issue> issues;
  std::vector<Absence> absences;
};

}  // namespace panelpress
