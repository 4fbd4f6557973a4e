// The forms that text of an input may have to follow, each as a question and beside it
// as the pattern that JSON Schema asks, escaped for JSON. A test holds the two together.
#pragma once

#include <string_view>

namespace panelpress::inputs {

/// An id or a code: 1 to 64 of a-z A-Z 0-9 and '-'.
bool is_code(std::string_view text);
inline constexpr std::string_view kCodePattern = "^[A-Za-z0-9-]{1,64}$";

/// Whether Windows reserves the name, in any letters, so that no file can have it: con, com1.
bool is_name_of_windows(std::string_view code);
inline constexpr std::string_view kNewCodePattern =
    "^(?!([cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|([cC][oO][mM]|[lL][pP][tT])[1-9])$)"
    "[A-Za-z0-9-]{1,64}$";

/// Whether a spreadsheet would take the code for a number, a date or a truth value, so that it
/// counts others with it: 01, mar-1, true.
bool is_number_or_date_to_spreadsheets(std::string_view code);
inline constexpr std::string_view kAreaCodePattern =
    "^(?!([cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|([cC][oO][mM]|[lL][pP][tT])[1-9]|"
    "[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[cC][oO][mM][pP][lL][iI][aA][nN][cC][eE])$)"
    "[A-Za-z][A-Za-z0-9-]{0,63}$";

/// The same of a code that may begin with a digit, as a panel's does: 7, 2026-03-10, 10-mar-2026
/// and 1e5, but not 2026-03-10-am.
bool is_number_or_date_throughout(std::string_view code);

/// A Home Office reference: 8 to 16 of A-Z 0-9 / -, beginning with a letter or a digit.
bool is_reference(std::string_view text);
inline constexpr std::string_view kReferencePattern = "^[A-Z0-9][A-Z0-9/-]{7,15}$";

/// One plain email address: a local part of ASCII words joined by dots, '@', and a domain of labels
/// joined by dots. No display name, comment, quoted part or address literal.
bool is_email(std::string_view text);
inline constexpr std::string_view kEmailPattern =
    "^$|^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$";

/// An address of the web that is safe to follow: it begins with https:// and holds no spaces.
bool is_link(std::string_view text);
inline constexpr std::string_view kLinkPattern = "^$|^https://[A-Za-z0-9][!-~]*$";

/// The number that a report gives a recommendation: 1 to 64 letters, digits and full stops.
bool is_number_of_recommendation(std::string_view text);
inline constexpr std::string_view kNumberPattern = "^[A-Za-z0-9.]{1,64}$";

/// A report's id, '-' and such a number.
bool is_recommendation(std::string_view text);
inline constexpr std::string_view kRecommendationPattern =
    "^[A-Za-z0-9-]{1,64}-[A-Za-z0-9.]{1,64}$";

/// Text of one line, and of many (see `first_refused`).
inline constexpr std::string_view kLinePattern =
    "^[^\\\\u0000-\\\\u001F\\\\u007F-\\\\u009F\\\\u2028-\\\\u202E\\\\u2066-\\\\u2069"
    "\\\\uFFFE\\\\uFFFF]*$";
inline constexpr std::string_view kTextPattern =
    "^[^\\\\u0000-\\\\u0008\\\\u000B-\\\\u001F\\\\u007F-\\\\u009F\\\\u202A-\\\\u202E"
    "\\\\u2066-\\\\u2069\\\\uFFFE\\\\uFFFF]*$";

}  // namespace panelpress::inputs
