#include "rules/catalogue.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace panelpress::rules {

namespace {

constexpr Rule kCatalogue[] = {
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
    {"REC-1", "Outcome",
     "A panel recommends release, maintaining detention with actions, or maintaining detention; or "
     "makes no recommendation; or defers a case that it did not reach.",
     "CPP: Recommendations",
     "A case on a held panel's list without an outcome was not considered; DQ-3 reports it."},
    {"REC-2", "Reasons", "Every outcome but deferred has reasons.", "CPP: Recommendations", ""},
    {"REC-3", "Long-stop",
     "The longest anticipated time in detention for removal is recorded, as a date or in days.",
     "CPP: Recommendations", ""},
    {"REC-4", "Alternatives to detention",
     "Alternatives to detention are considered and the view taken is summarised, for every outcome "
     "but deferred.",
     "CPP: Minimum standards", ""},
    {"REC-5", "Actions",
     "Maintaining with actions has at least one action, with what, who and by when; maintaining "
     "detention alone has none.",
     "CPP: Recommendations", ""},
    {"REC-6", "Grounds for release", "A release names barriers, vulnerability or both.",
     "CPP: Recommendations", ""},
    {"REC-7", "No recommendation",
     "Without a recommendation there is a date by which its reasons are resolved; the case is "
     "heard again by then.",
     "CPP: Recommendations", "Its cycle counts as satisfied."},
    {"REC-8", "Bail granted in principle",
     "With bail granted in principle the default is release; another outcome states the change of "
     "circumstances.",
     "CPP: Recommendations", "The guidance says \"likely\"; here it must be stated."},
    {"REC-9", "How it was decided",
     "By consensus, by a majority, or by the chair when the panel is split.", "CPP: Chairs", ""},
    {"REC-10", "Repeated actions",
     "An action in the same words as one that an earlier held panel recommended and that was not "
     "completed by this panel's date is reported, with that panel.",
     "CPP: Minimum standards",
     "Words are the same whatever their capitals, spaces, quotes and coding."},
    {"REC-11", "Wording",
     "Reasons rest on facts: no speculation, and no presumption that an application or appeal will "
     "be refused or dismissed.",
     "CPP: Minimum standards", "A fixed list of phrases is looked for."},
    {"POST-1", "Recommendation email",
     "One email for each case with an outcome other than deferred, to the case owner and the "
     "casework team. It holds that case only and nothing personal in the subject, and names both "
     "ways back to a panel: re-referral by casework, and the audit.",
     "CPP: Post-panel casework actions",
     "The business area's SPOC has a copy. Without the owner's email it goes to the team alone, "
     "and that is reported."},
    {"POST-2", "Response date",
     "Casework responds within 14 days of the panel unless the outcome sets another date. Deferred "
     "cases and cases without a recommendation have no response.",
     "CPP: Post-panel casework actions", ""},
    {"POST-3", "Atlas",
     "The CPP Team records the panel's date and recommendation on Atlas. Under guidance 8.0 it "
     "also adds a calendar event, which it completes itself for maintained detention and casework "
     "completes for the others; under 9.0 there is none.",
     "CPP: Post-panel casework actions", ""},
    {"POST-4", "Audit",
     "Releases and actions are audited 14 days after the panel: progress, whether the release was "
     "followed, and whether to refer the case again. An audit missing the day after, or one that "
     "does not say whether to refer again, is reported while the person is detained and the "
     "release or an action is open.",
     "CPP: Post-panel casework actions",
     "An audit that does not say has not decided, which is never \"no\"; a rejected release is "
     "open."},
    {"POST-5", "Next DCPR",
     "The first scheduled review after the panel records that the case went to a panel and what "
     "was recommended.",
     "CPP: Post-panel casework actions", ""},
    {"POST-6", "Re-referral",
     "A rejected release with further actions to be taken goes to the next available panel; so "
     "does a case whose audit says so, whatever the outcome.",
     "CPP: Post-panel casework actions", ""},
    {"POST-7", "Rejections",
     "A rejection gives its reasons on Atlas and in the next DCPR; under guidance 9.0 a named "
     "person with a grade approves it.",
     "CPP: Post-panel casework actions; CPP 9.0", ""},
    {"POST-8", "Emails and releases recorded",
     "Each recommendation email is recorded as sent; one that is not is noted until a response is "
     "recorded or detention has ended. A release recorded at a panel without the end of detention "
     "in the case is reported, and the person counts as detained until it is there.",
     "CPP: Post-panel casework actions", "The aim is the next working day after the panel."},
    {"CMP-1", "Monthly return",
     "The return for a month covers the recommendations of panels held in it, by the business area "
     "that owned the case on the panel's date.",
     "CPP: Reporting", ""},
    {"CMP-2", "Measures",
     "Calendar event completed; recommendation acknowledged on Atlas; recommendation recorded in "
     "the next DCPR.",
     "CPP: Reporting",
     "The date is the response date for the first two and the scheduled next DCPR for the third."},
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
    {"DQ-1", "Inconsistent values",
     "A nationality is the name or common name of a country in ISO 3166-1, Kosovo or Stateless.",
     "CCU 5.37 to 5.42 and Figure 4", "A suggestion is made only when it is certain."},
    {"DQ-2", "Contradictory facts",
     "Facts that cannot both hold are errors: a birth, an end, a DCPR or a last panel on the wrong "
     "side of the start of detention; two panels on one day that consider a case; anything of an "
     "outcome, its response or its audit dated before its panel; attendance at a cancelled panel, "
     "a quorum decision about a case that is not listed, a panel cancelled later than the day "
     "after it.",
     "CCU 5.37 to 5.42", ""},
    {"DQ-3", "Incomplete records",
     "A record holds the Atlas id, name, date of birth, nationality and place of detention; an end "
     "of detention has both its date and its reason; a case on a held panel's list has an outcome. "
     "The team, each business area and its SPOC, the SPOC of each core area that is given, and "
     "whoever is to be written to have an address.",
     "CCU 5.37 to 5.42",
     "Only what no other rule reports. To be written to are the chair and the members, not "
     "declined, of planned panels to come, and members with a fee to claim."},
    {"DQ-4", "Likely duplicates",
     "Two references with the same name, nationality and date of birth are reported, but for a "
     "reference that is the other with '/' and a number.",
     "CCU 5.37 to 5.42",
     "Two detentions that do not overlap, the day of the change apart, are advice."},
    {"DQ-5", "Data quality report",
     "By business area and field: the share complete, valid and consistent, and every finding with "
     "its file and line.",
     "CCU 5.37 to 5.42", ""},
    {"DQ-6", "Quality sample",
     "Five per cent of a month's recommendations, rounded up, in the order of the SHA-256 of "
     "month, panel and reference, and the first of each case owner who has none.",
     "CCU 5.13", "An owner is known by email, else by name."},
    {"DQ-7", "Implausible facts",
     "Under 18 when detention began; bail in principle, a barrier's end, removal directions or a "
     "document before it; a foreign national offender from the United Kingdom; a term of over 60 "
     "months; somebody asked to two panels that overlap, and who declined neither.",
     "CCU 5.37 to 5.42", "Of two panels the later is named."},
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

}  // namespace

std::span<const Rule> catalogue() { return kCatalogue; }

const Rule& rule(std::string_view id) {
  const auto found = std::find_if(std::begin(kCatalogue), std::end(kCatalogue),
                                  [&](const Rule& each) { return each.id == id; });
  if (found == std::end(kCatalogue)) {
    throw std::logic_error("no rule " + std::string(id) + " in the catalogue");
  }
  return *found;
}

}  // namespace panelpress::rules
