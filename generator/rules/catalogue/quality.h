#pragma once

#include "rules/catalogue.h"

/// The quality of the records: DQ.
namespace panelpress::rules {

inline constexpr Rule kQualityRules[] = {
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
     "declined, of panels to come, planned or cancelled, and members with a fee to claim."},
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
};

}  // namespace panelpress::rules
