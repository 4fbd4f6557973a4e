#pragma once

#include "rules/catalogue.h"

/// The monthly return: CMP.
namespace panelpress::rules {

inline constexpr Rule kComplianceRules[] = {
    {"CMP-1", "Monthly return",
     "The return for a month covers the recommendations of panels held in it, by the business area "
     "that owned the case on the panel's date.",
     "CPP: Reporting", ""},
    {"CMP-2", "Measures",
     "Calendar event completed (under 9.0 there is none); recommendation acknowledged on Atlas; "
     "recommendation recorded in the next DCPR.",
     "CPP: Reporting",
     "The date is the scheduled next DCPR for what is recorded there, and the response date for "
     "the rest."},
    {"CMP-3", "Values of a measure",
     "In this order: not applicable, not measurable, non-compliant, compliant, late, not "
     "applicable because detention ended, pending, outstanding.",
     "CPP: Reporting",
     "A decision without its date, or a date without a decision, is not done, and not "
     "non-compliant."},
    {"CMP-4", "Rate",
     "Compliant of compliant, late, non-compliant and outstanding, to one decimal of a percent, "
     "halves away from zero. Pending and not measurable stand beside it.",
     "CPP: Reporting", "Rates are rounded one by one and never adjusted to add to 100."},
    {"CMP-5", "Elapsed time",
     "Every elapsed time is given in calendar days and in working days (Monday to Friday less bank "
     "holidays), and says from which day it runs; that day is not counted.",
     "CCU 5.11", ""},
    {"CMP-6", "Rejections",
     "The number and share of recommendations rejected, with reasons on Atlas and in the DCPR.",
     "CPP: Reporting", ""},
    {"CMP-7", "What is still to be done",
     "A return lists all that is open of its own month and of those before it, oldest first: what "
     "is outstanding, and what is non-compliant and can still be put right. It says that nothing "
     "is outstanding only when that list is empty.",
     "CPP: Reporting",
     "A next DCPR that does not record the panel can be put right by the one after, while the "
     "person is detained. The list counts a fault from the day of what is at fault."},
};

}  // namespace panelpress::rules
