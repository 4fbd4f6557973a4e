#pragma once

#include "rules/catalogue.h"

/// Escalations, referrals, issues and commitments: ESC, REF, ISS, COM.
namespace panelpress::rules {

inline constexpr Rule kRegisterRules[] = {
    {"ESC-1", "Escalated cases",
     "A case that the wash-up escalates is followed to an answer: a date and what it says.",
     "CPP: Roles and responsibilities; IPM: Feedback", "An answer is expected within 14 days.",
     false},
    {"REF-1", "Decided and told",
     "A referral is accepted, rejected or signposted, and the referrer told, by the same time of "
     "the second working day after receipt.",
     "CCU 5.8 to 5.11", "The procedure says 48 hours and names no clock.", false},
    {"REF-2", "The specialist's work",
     "The specialist's work is done within 5 working days of allocation.", "CCU 5.8 to 5.11",
     "The day of allocation is day 0; the procedure did not define it.", false},
    {"REF-3", "The answer",
     "The answer is given within 10 working days of acceptance, or by the day on which it is "
     "needed, whichever is sooner.",
     "CCU 5.8 to 5.11", "Working days; the procedure says \"10 days\".", false},
    {"REF-4", "Rejected and signposted",
     "A rejection gives its reason, a signpost says where to. The two are counted apart, and "
     "neither counts as accepted.",
     "CCU 5.6, 5.7", ""},
    {"REF-5", "Handing a case back",
     "A specialist hands a case back only with a manager's agreement, by name.", "CCU 5.15, 5.16",
     ""},
    {"REF-6", "Weekly updates",
     "An accepted case that is open has an update or another step every 7 days.", "CCU 5.12", ""},
    {"REF-7", "Quality assurance of referrals",
     "Five per cent of the month's intake, rounded up, and one a specialist, drawn in the order of "
     "the SHA-256 of month and id; a result is there by the end of the next month.",
     "CCU 5.13", "Drawn as recommendations are (DQ-6)."},
    {"REF-8", "Systemic issues",
     "An answered case says whether it shows a systemic issue, and names it.",
     "CCU 5.24 to 5.32, 4.3",
     "Three received in twelve months of a kind, none of which names an issue, are reported."},
    {"REF-9", "What cannot be",
     "Nothing is told before it was received, nor answered before or without being accepted.",
     "CCU 5.37", "A decision without its time is not done."},
    {"REF-10", "Load",
     "Open cases and absences by specialist; referrals by area, channel and Members of "
     "Parliament's cases.",
     "CCU 5.17, 5.20", ""},
    {"ISS-1", "Issues are looked at and closed",
     "A systemic issue is open, watched, closed, or closed after its benefits were shown. Closing "
     "it takes a date and evidence.",
     "CCU 1.7, 5.39", "An issue is looked at every 28 days."},
    {"COM-1", "When a commitment is due",
     "A commitment is due on its date, or on the last day of its month, quarter or financial year; "
     "not done after it, it is overdue.",
     "PO; CCU 4", "What must be in place for a year is due before it begins: write the month.",
     false},
    {"COM-2", "Evidence", "What is done has evidence: what, where and when.", "PO; CCU 4", ""},
    {"COM-3", "Revised dates",
     "A revised date never hides the first, gives its reason, and days late count from the first.",
     "PO; CCU 4", ""},
    {"COM-4", "Recommendations without a commitment",
     "A recommendation that is accepted, or partly, has a commitment.", "PO; CCU 4", ""},
    {"COM-5", "Commitments that follow one another",
     "A commitment is not due before one that it follows.", "PO; CCU 4", ""},
};

}  // namespace panelpress::rules
