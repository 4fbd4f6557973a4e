#pragma once

#include "rules/catalogue.h"

/// Members, chairs and points of contact: IND, ARR, CON, TRN, GOAL.
namespace panelpress::rules {

inline constexpr Rule kPeopleRules[] = {
    {"IND-1", "Recruitment",
     "Eight steps, each with its date: contact with the Public Appointments Team; Cabinet Office "
     "and conflicts of interest; documents; timetable and advertisement; sift, interview, "
     "Ministers' approval and Counter Terrorist Check; three pages of due diligence; offer and "
     "welcome; POH1 form at Grade 7 or above. No offer without approval, check and due diligence, "
     "nor to somebody disqualified.",
     "IPM: Recruitment Process; PACK25",
     "Steps not given are passed over. The check and due diligence may come any time before the "
     "offer."},
    {"IND-2", "Induction",
     "A new independent member has a visit, training, two observed panels, time with the Detention "
     "Gatekeeper and the CPP lead, and access to IT, before sitting on a panel.",
     "IPM: Post recruitment actions",
     "The training of an induction is CPP training. A panel of the records is observed once it was "
     "held."},
    {"IND-3", "Welcome",
     "Each candidate who is offered a place has an email that welcomes them and gives the dates of "
     "the induction.",
     "IPM: Annex E", ""},
    {"IND-4", "Feedback",
     "Feedback on a chair goes to the CPP lead; once it is passed on, its log keeps the kind and "
     "nothing that tells who. The case log keeps the panel, the case and what was escalated.",
     "IPM: Feedback", "The log keeps the month: the day names the panel, and the panel its chair."},
    {"IND-5", "Renewal",
     "A term or a clearance that ends within 182 days with nothing under way to follow it is "
     "reported, and a further term without an appraisal.",
     "PACK25: Terms of appointment",
     "182 days, since the check alone takes four to six weeks; a campaign contacted in the last "
     "365 days is under way."},
    {"IND-6", "The pool",
     "There are 6 to 10 independent members in term. Beside them stand the seats that planned "
     "panels need in the coming 13 weeks and the days that are left of 30 a member.",
     "IPM: Annex A", ""},
    {"ARR-1", "Asking for availability",
     "Availability of independent members, and the names of members and reserves of each core "
     "area, are asked for 42 days before the panel.",
     "IPM: Arranging panel attendance", "42 days, so that the answers are there a month ahead."},
    {"ARR-2", "Travel",
     "Rail travel that the team books is an open return; every booking is copied to the member and "
     "made against the cost code. What is booked is not claimed as well.",
     "IPM: Arranging panel attendance", ""},
    {"ARR-3", "Passes",
     "A visit to a building needs a permanent pass, or an unescorted one confirmed by the working "
     "day before.",
     "IPM: Arranging panel attendance", "Confirmed by the working day before the panel.", false},
    {"ARR-4", "Pay-roll cut-offs",
     "Each member is told the next pay-roll cut-off in the reminder and with the claim.",
     "IPM: Pay and expenses", "A claim not ready on it is paid next month at the earliest."},
    {"CON-1", "Concerns about conduct",
     "The CPP lead is told of a concern about conduct within 24 hours of it.",
     "CPP: Roles and responsibilities",
     "24 hours of the clock. It is told in restricted documents alone.", false},
    {"CON-2", "Restrictions",
     "Nobody is asked to a panel, in any role, during a restriction on taking part, its first and "
     "last day included.",
     "CPP: Roles and responsibilities", "The reason stands nowhere: ask the CPP lead."},
    {"TRN-1", "Refresher training",
     "Who was trained before the newest update of the training is refreshed since.",
     "CPP: Training", ""},
    {"TRN-2", "Chairs observe chairs",
     "A chair has observed at least two held panels of another chair.",
     "CPP: Chair and member personal performance goal", ""},
    {"TRN-3", "A line manager's agreement",
     "A line manager agrees to 10 to 12 panels in twelve months before the first panel.",
     "CPP: Frequency of attendance", ""},
    {"GOAL-1", "Performance goals",
     "A chair, a member and a single point of contact each have a goal sheet for its period, with "
     "their own figures.",
     "CPP: Chair and member personal performance goal; Single point of contact personal "
     "performance goal",
     ""},
};

}  // namespace panelpress::rules
