#pragma once

#include "rules/catalogue.h"

/// Claims and expenditure: FEE, EXP.
namespace panelpress::rules {

inline constexpr Rule kMoneyRules[] = {
    {"FEE-1", "Panel fee",
     "A panel attended is the full rate, which covers preparation, participation and feedback: one "
     "fee a member a panel. An expert or observer has none.",
     "IPM: Pay and expenses",
     "Two panels on one day are two fees, with advice to check, since PACK25 says per day."},
    {"FEE-2", "Training, events and meetings",
     "Training and other events are the half or full rate, feedback meetings the half rate.",
     "IPM: Pay and expenses", ""},
    {"FEE-3", "Additional time",
     "An additional line has the CPP team's approval on or before the day the claim is submitted.",
     "IPM: Pay and expenses", ""},
    {"FEE-4", "Late cancellation",
     "A panel cancelled 72 hours or less before its start, or on its day or after, is the full "
     "rate for those who had said they would attend.",
     "IPM: Pay and expenses", "It is paid to the independent members who had answered."},
    {"FEE-5", "One month to claim", "Each line is claimed within one month of its date.",
     "IPM: Pay and expenses", "", false},
    {"FEE-6", "Expenses", "An expense has a category, a date, an exact amount and a receipt.",
     "IPM: Pay and expenses", ""},
    {"FEE-7", "Ready to send",
     "A claim is ready for SSC Pay when the member has signed it, somebody else at Grade 7 or "
     "above has authorised it on or after the signature, and no line has an error. It is claimed, "
     "authorised, ready and paid, each with its day; paid is said only of what was paid.",
     "IPM: Pay and expenses",
     "A claim that is not ready still counts in the totals and the expenditure."},
    {"FEE-8", "Cost code", "Every claim is against the cost code of the settings.",
     "IPM: Pay and expenses", ""},
    {"FEE-9", "Each panel once",
     "A panel is paid to those who attended it, and once. Panels attended and not claimed by a "
     "line without an error are listed, and accrued.",
     "IPM: Pay and expenses",
     "The first line stands, in the order of submission, claim and line, even if it has another "
     "error."},
    {"FEE-10", "Rates by date", "A line takes the rate in force on its date. Money is exact pence.",
     "IPM: Pay and expenses", ""},
    {"FEE-11", "Claimed twice",
     "A line that repeats another of the same member is reported on the later claim, naming the "
     "earlier: the same kind, date and panel; an expense of the same category, date and amount "
     "without two different receipts; or one receipt in two claims.",
     "IPM: Pay and expenses", ""},
    {"FEE-12", "Date of a panel's line",
     "A line for a panel, attended, cancelled or additional, is dated as the panel is: the month, "
     "the rate and the year hang on it.",
     "IPM: Pay and expenses", ""},
    {"EXP-1", "Expenditure",
     "By month and member: fees by kind, expenses by category, total, year to date from 1 April, "
     "accruals, and the budget.",
     "IPM: Funding", "Accruals are left out of the year to date."},
    {"EXP-2", "Month of a cost", "A cost counts in the month of its line's date.", "IPM: Funding",
     "The month in which it was claimed stands beside it."},
    {"EXP-3", "Funder", "The funder is the one in force on the first day of the month.",
     "IPM: Funding", ""},
    {"EXP-4", "What is left out",
     "Late-cancelled panels that are payable and not claimed are listed and not accrued. Without a "
     "funder or budget in force the row is left out, and that is reported.",
     "IPM: Funding", ""},
    {"EXP-5", "Booked travel",
     "What the team booked for members counts in the month of the panel and in the total and the "
     "year to date. Of fees and expenses, claimed, authorised and paid are told apart.",
     "IPM: Funding", ""},
};

}  // namespace panelpress::rules
