#pragma once

#include "documents/attendance/view.h"
#include "documents/attendance/words.h"
#include "rules/terms.h"

/// The rows of the attendance page.
namespace panelpress::documents {

EndingView ending_view(const rules::Ending& ending, const Vocabulary& vocabulary);
IndependentView independent_view(const rules::Facts& facts, const rules::AttendanceFacts& attended,
                                 const AttendanceWords& words, const Vocabulary& vocabulary);
OfficialView official_view(const rules::AttendanceFacts& attended, const AttendanceWords& words,
                           const Vocabulary& vocabulary);
/// The six items of IND-2.
InductionView induction_view(const rules::Facts& facts, const rules::MemberFacts& member,
                             const AttendanceWords& words);

}  // namespace panelpress::documents
