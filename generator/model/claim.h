#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/panel.h"
#include "model/words.h"

namespace panelpress {

/// The CPP team's approval of an additional line (FEE-3).
struct LineApproval {
  Source source;
  Text by;
  Field<Date> on;
};

/// One line of a POH2 claim.
struct ClaimLine {
  Source source;
  Field<LineKind> kind;
  Field<Date> date;
  Field<PanelId> panel;
  Field<RateKind> rate;
  std::optional<LineApproval> approved;
  Field<ExpenseCategory> category;
  Field<Pence> amount;
  Text receipt;
  Text note;
};

/// One POH2 claim of an independent member.
struct Claim {
  Source source;
  Field<ClaimId> id;
  Field<PersonId> member;
  Field<Date> submitted_on;
  Field<Date> signed_on;
  std::optional<Approval> authorised;
  Field<Date> paid_on;  ///< FEE-7
  std::vector<ClaimLine> lines;
};

}  // namespace panelpress
