#pragma once

#include "rules/catalogue.h"

/// What is known on a day, the clock of a case, and whom a panel hears: GEN, CLK, SEL.
namespace panelpress::rules {

inline constexpr Rule kCaseRules[] = {
    {"GEN-1", "Known on the day",
     "A document answers for one date. A dated fact later than that date is not yet known and "
     "counts as absent; somebody whose detention begins later is unknown, and a panel held or "
     "cancelled later is still planned. Facts without a date, such as a person's grade and a "
     "case's name, are as they stand now, but for those of GEN-3.",
     "CCU 5.8 (a clock that is defined)", "Nothing reads the clock except to default the date."},
    {"GEN-2", "Guidance version",
     "Rules follow version 8.0 of the CPP guidance, or version 9.0 when settings say so: no "
     "calendar events, no reference to the casework system before Atlas, rejections approved by a "
     "named person with a grade, and a reminder to delete what was downloaded.",
     "CPP 9.0 (published list of changes, 28 July 2025)",
     "Version 9.0 is known here only by its published list of changes; everything else is as 8.0."},
    {"GEN-3", "Facts that change",
     "A case's area, owner, centre and Adult at Risk level with its reason are told as they stood "
     "on the day: on the panel's date in the documents of a panel, its recommendations and the "
     "return, else on the day for which a document answers.",
     "This product",
     "A change is recorded with the first day on which the old fact no longer stood. A level takes "
     "its reason from its own record alone."},
    {"GEN-4", "Happened",
     "A date that says what has been done is not later than both the day for which a document "
     "answers and today; nor is it before 1970, or, of a birth, before 1900.",
     "This product", ""},
    {"GEN-5", "Records from",
     "Nothing whose day is before the records begin is called missing or missed. The last panel "
     "before them satisfies every cycle up to it; somebody still detained whose cycle was due "
     "before the records begin, without such a panel, is reported.",
     "This product", ""},
    {"GEN-6", "Bank holidays",
     "Every year in which working days are counted has its bank holidays in the records.",
     "This product (CCU 5.11)", ""},
    {"CLK-1", "Days detained",
     "Days detained are counted from the date on which detention under immigration powers began.",
     "CPP: Case selection", "The start is day 0 unless settings choose to count it as day 1."},
    {"CLK-2", "Detention and case progression reviews",
     "A detention and case progression review (DCPR) falls every 28 days, not every calendar "
     "month. "
     "A review carried out from its day to the day before the next one is that review; one that is "
     "missing when the next has come is reported.",
     "CPP: Case selection",
     "The scheduled day drives the panel clock, so that a late review never delays a panel."},
    {"CLK-3", "Panel window",
     "Panel cycle n follows the review of day 84 n and begins with the week after it.",
     "CPP: Case selection",
     "Weeks run Monday to Sunday; the window is the whole week after the one that holds day 84 n."},
    {"CLK-4", "Cycles satisfied",
     "A held panel that considers a case (any outcome but deferred) satisfies every cycle whose 84 "
     "days have passed by then, and so does the last panel before these records. The next cycle is "
     "one more than the highest satisfied.",
     "CPP: Case selection", "A review before day 84 satisfies no cycle."},
    {"CLK-5", "Status",
     "A case is not due before its window, due within it, and overdue after it; once detention has "
     "ended it is ended.",
     "CPP: Case selection", "", false},
    {"CLK-6", "Band",
     "Cases are grouped by whole 84-day periods detained: early, 3-month, 6-month, 9-month, and "
     "12 months or more.",
     "CPP: Timing and scheduling", ""},
    {"CLK-7", "Missed cycles",
     "A cycle is missed when the next one has come, by the day on which detention ended at the "
     "latest, and no panel considered the case between the two. It stays missed when a later panel "
     "catches up.",
     "CPP: Case selection", "", false},
    {"SEL-1", "Who may be listed",
     "A listed case is detained on the panel's date and has a basis that is so: its cycle, carried "
     "over, re-referred, or ad hoc.",
     "CPP: Case selection, Timing and scheduling",
     "Any earlier held panel will do as the origin of a case carried over or re-referred, whenever "
     "its answer or audit was recorded. The cases of a cancelled panel keep the basis they had."},
    {"SEL-2", "Ad hoc referrals", "A case listed outside its cycle names who referred it and why.",
     "CPP: Case selection", ""},
    {"SEL-3", "Order of the list",
     "Cases stand by days overdue, then carried over first, then days detained, each most first, "
     "then by reference.",
     "CPP: Case selection, Timing and scheduling", ""},
    {"SEL-4", "Time for the list",
     "A panel normally lasts two and a half hours. Each case takes the minutes of its band; "
     "opening "
     "and wash-up are kept free. Cases past the time are named, to be carried over and never "
     "dropped.",
     "CPP: Timing and scheduling", "The minutes for each band are this product's, from settings."},
    {"SEL-5", "Schedule",
     "Every detained person is listed with their window and status, and every other obligation to "
     "be heard. First stand those due or overdue whom no planned panel lists, then those whom one "
     "lists only after their window. A case is placed when a planned panel lists it between its "
     "review and the end of its window; one that is overdue, when any planned panel does.",
     "CPP: Case selection, Timing and scheduling",
     "An obligation ends when a panel held after the day it arose considers the case. Without a "
     "recommendation and a day to resolve its reasons, a case is re-referred."},
    {"SEL-6", "Lead time",
     "A case is on a list in time for it to be identified before the last day of its window, and "
     "its panel's invitations to go out. Not placed from that day to the end of the window is "
     "reported.",
     "CPP: Pre-panel preparation",
     "Cases not placed are announced when their window ends within 42 days.", false},
    {"SEL-7", "Obligations unheard",
     "An ad hoc referral, a re-referral or a case without a recommendation that is unheard after "
     "its day is reported, and so is one without a day that no planned panel lists.",
     "CPP: Case selection, Timing and scheduling",
     "Without a day of its own, an obligation is to be on a list from the 28th day after it arose.",
     false},
    {"SEL-8", "Withdrawn cases",
     "A listed case whose detention has ended before the panel is withdrawn: it is shown with the "
     "day and the reason, and has no place in band, minutes, order or quorum decision. One whose "
     "detention begins after the panel, or that the panel decided although detention had ended, is "
     "an error.",
     "CPP: Case selection, Timing and scheduling", ""},
};

}  // namespace panelpress::rules
