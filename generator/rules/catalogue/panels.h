#pragma once

#include "rules/catalogue.h"

/// Panels and their packs: PAN, PCK.
namespace panelpress::rules {

inline constexpr Rule kPanelRules[] = {
    {"PAN-1", "Grade of the chair",
     "The panel's band is the highest of its cases'. A chair is SEO or above for 3-month cases, "
     "and "
     "Grade 7 or above for longer ones.",
     "CPP: Roles and responsibilities", ""},
    {"PAN-2", "Grade of members", "Members are EO or above; independent members have no grade.",
     "CPP: Roles and responsibilities", ""},
    {"PAN-3", "Quorum",
     "A panel needs one member each from FNO Returns Command, the National Returns Progression "
     "Command, Returns Logistics and Litigation Operations, and one independent member.",
     "CPP: Timing and scheduling",
     "The guidance also says \"where practically possible\" of the independent member; the "
     "stricter "
     "text rules.",
     false},
    {"PAN-4", "Sitting without a quorum",
     "Without a quorum the chair decides, with the reason, on whether the panel's objective can be "
     "met and it is suitably independent: to proceed, to proceed in part with the cases named and "
     "the others deferred, or to stand down.",
     "CPP: Timing and scheduling", "Proceeding in part is this product's reading."},
    {"PAN-5", "CPP officer", "A CPP officer is always present as secretariat.",
     "CPP: Timing and scheduling", ""},
    {"PAN-6", "Detention Gatekeeper",
     "The Detention Gatekeeper attends when resources allow. Absence is noted and is no breach.",
     "CPP: Timing and scheduling", ""},
    {"PAN-7", "Share of independent members",
     "Independent members are fewer than half of the chair and members.", "IPM: Recruiting", ""},
    {"PAN-8", "Training",
     "Chair, named reserves and members have had CPP training by the panel's date. The training of "
     "an induction counts.",
     "CPP: Training", ""},
    {"PAN-9", "Invitations", "Invitations go out at least 14 days before the panel.",
     "CPP: Pre-panel preparation", "", false},
    {"PAN-10", "Cases identified", "Cases are identified at least 7 days before the panel.",
     "CPP: Pre-panel preparation", "", false},
    {"PAN-11", "Attendance answered",
     "Every member answers at least 3 days before the panel; one of a core area who declines has a "
     "reserve of that area, or whose area to stand in for it is.",
     "CPP: Pre-panel preparation", "", false},
    {"PAN-12", "Independent members' availability",
     "An independent member answers at least one month before the panel.",
     "IPM: Arranging panel attendance", "", false},
    {"PAN-13", "Case list to independent members",
     "Independent members have the case list at least 2 days before the panel.",
     "IPM: Arranging panel attendance", "", false},
    {"PAN-14", "Appointment and clearance",
     "An independent member's term covers the panel's date, and their Counter Terrorist Check is "
     "valid on it, its last day included.",
     "IPM: Recruiting; PACK25: Terms of appointment",
     "Terms are 18 months under IPM and 36 under PACK25, as set on the person. A clearance counts "
     "when it is recorded with that term or an earlier one."},
    {"PAN-15", "Attendance",
     "In twelve months, chairs and members attend 10 to 12 panels, and independent members give 15 "
     "to 30 days, in proportion to the part of them in which they served.",
     "IPM: Annex A; CPP: Frequency of attendance",
     "Two panels on one day are one day. Chairs and members serve from their training, independent "
     "members in their terms, and nobody before the records begin; halves are rounded up. Reserves "
     "have no range."},
    {"PAN-16", "Working days",
     "A planned panel is on a working day. Other dates that fall on a weekend or bank holiday "
     "stand "
     "and are noted.",
     "This product", ""},
    {"PCK-1", "Contents of the pack",
     "For each case: ownership, removal directions, Adult at Risk level and reason, criminal "
     "casework, earlier recommendations and whether they were accepted, and why a recommended "
     "release did not happen. What is missing says \"Not recorded\".",
     "CPP: Pre-panel preparation",
     "Whether somebody is a foreign national offender is itself a part; sentence and MAPPA are "
     "expected of offenders alone, and a reason of levels 1 to 3. The reason of a rejection says "
     "why a release did not happen."},
    {"PCK-2", "Serious crime flag",
     "A case is flagged when an offence is one that the guidance lists from the Serious Crime Act "
     "2007: drug trafficking; human trafficking; arms trafficking; prostitution and child sex; "
     "armed robbery; money laundering; fraud; tax evasion; corruption and bribery; blackmail; "
     "intellectual property; environmental; or attempting, conspiring, encouraging, assisting, "
     "aiding or abetting one of them.",
     "CPP: Pre-panel preparation", ""},
    {"PCK-3", "Light touch",
     "With bail granted in principle on or before the date, a case needs a light touch review: "
     "what has changed in casework barriers, release barriers and vulnerability; how to advance "
     "the case, remove what stops the release and support the vulnerable; and whether to escalate.",
     "CPP: Recommendations", "A grant without a date counts as granted."},
    {"PCK-4", "Order of introduction",
     "Barriers to removal and the time to resolve each come first, then the Adult at Risk level "
     "and "
     "its reason, then public protection.",
     "CPP: Case Progression Panel officer", ""},
    {"PCK-5", "Minimum standards",
     "Seven things are to be known of each case: progression, barriers, documentation, "
     "vulnerability, justification, public protection, and the removal timescale.",
     "CPP: Minimum standards, Roles, Pre-panel preparation", ""},
    {"PCK-6", "Open actions first",
     "Actions of earlier panels that are still open come first, so that none is recommended twice.",
     "CPP: Minimum standards, Roles, Pre-panel preparation", ""},
    {"PCK-7", "Checklists and record",
     "The pack carries the chair's checklist and, for each case, a minimum review checklist and an "
     "empty record of the recommendation.",
     "CPP: Minimum standards, Roles, Pre-panel preparation", ""},
    {"PCK-8", "Built again before the panel",
     "The pack is issued 5 days ahead and built again just before the panel; given the earlier "
     "snapshot it opens with what changed.",
     "CPP: Minimum standards, Roles, Pre-panel preparation",
     "The 5 days are this product's own target: the guidance asks for the cases a week ahead and "
     "the report after that.",
     false},
    {"PCK-9", "Screens",
     "For each case, every place that the guidance tells a panel to read, with its entries, newest "
     "first, or \"Nothing recorded\". Refused bail stands with its comments however old.",
     "CPP: Pre-panel preparation, Case Progression Panel officer", ""},
};

}  // namespace panelpress::rules
