#pragma once

#include "rules/catalogue.h"

/// Recommendations and what follows them: REC, POST.
namespace panelpress::rules {

inline constexpr Rule kRecommendationRules[] = {
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
     "Without a recommendation there is a date by which its reasons are resolved; the case is to "
     "be heard again by then.",
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
};

}  // namespace panelpress::rules
