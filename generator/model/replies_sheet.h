// The sheet that goes out with an area's return and comes back filled in: `documents` writes it,
// `records` reads it. One layout, so that a reply is never typed twice.
#pragma once

#include <string_view>

namespace panelpress::replies {

/// The sheet of a workbook.
inline constexpr std::string_view kSheet = "Replies";

/// The headings, left to right, in one row. The first two say which recommendation a row is about;
/// the others are for the area to fill in and may stay empty.
inline constexpr std::string_view kPanel = "Panel";
inline constexpr std::string_view kReference = "Reference";
inline constexpr std::string_view kDecision = "Decision";  ///< agree or disagree
inline constexpr std::string_view kRecordedOn = "Recorded on";
inline constexpr std::string_view kReason = "Reason";  ///< needed with disagree
inline constexpr std::string_view kCalendarEvent = "Calendar event completed";
inline constexpr std::string_view kDcpr = "DCPR that records it";  ///< its date

}  // namespace panelpress::replies
