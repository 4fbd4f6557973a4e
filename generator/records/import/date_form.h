// Dates as a spreadsheet's authors write them: "DD/MM/YYYY", "D MMM YYYY HH:mm", "serial".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace panelpress::records {

/// Whether a form says how a date is written: a day (D, DD), a month (M, MM, MMM, MMMM) and a year
/// (YYYY or YY), each once, perhaps HH, mm and ss; or "serial" and "serial-1904", for days counted
/// as spreadsheets count them.
bool is_date_form(std::string_view form);

/// A form in the letters above, whichever case its author wrote: spreadsheets themselves say
/// "dd/mm/yyyy hh:mm". An m counts minutes after hours or before seconds, else months.
std::string in_our_letters(std::string_view form);

/// The moment that a text gives in a form; nothing when it is not in it, or no real date. Of two
/// digits of a year, 70 to 99 are in the last century.
std::optional<DateTime> read_date(std::string_view text, std::string_view form);

/// The form in which all these texts are dates, of those that people use; empty when none is. Where
/// a day and a month could be either, the day comes first, as in this country.
std::string_view likely_form(const std::vector<std::string>& texts);

}  // namespace panelpress::records
