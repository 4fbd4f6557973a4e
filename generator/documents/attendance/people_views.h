#pragma once

#include "documents/attendance/view.h"
#include "rules/terms.h"

/// The rows of the attendance page.
namespace panelpress::documents {

EndingView ending_view(const rules::Ending& ending);
IndependentView independent_view(const rules::Facts& facts, const rules::AttendanceFacts& attended);
OfficialView official_view(const rules::AttendanceFacts& attended);
/// The six items of IND-2.
InductionView induction_view(const rules::Facts& facts, const rules::MemberFacts& member);

}  // namespace panelpress::documents
