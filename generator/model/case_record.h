#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/settings.h"
#include "model/words.h"

namespace panelpress {

struct Detention {
  Source source;
  Field<Date> start;
  Field<Date> last_panel;  ///< the last panel before these records (GEN-5)
  Field<Date> ended;
  Field<EndReason> end_reason;
  Field<CentreCode> centre;
};

/// One detention and case progression review carried out (CLK-2).
struct Dcpr {
  Source source;
  Field<Date> date;
  Text author;
  Field<bool> records_cpp;
  Field<bool> gives_reasons;
};

struct Removal {
  Field<Date> directions_set;
  Text timescale;
};

struct Barrier {
  Source source;
  Field<BarrierKind> kind;
  Text detail;
  Field<Date> resolve_by;
  Text mitigation;
};

struct Documentation {
  Text status;
  Field<Date> expected;
};

struct Vulnerability {
  Field<int> aar_level;  ///< 0 none, 1, 2 or 3
  Text reason;
  Field<bool> acdt;
  Field<bool> food_fluid_refusal;
};

struct Offence {
  Source source;
  Field<OffenceCategory> category;
  Text detail;
};

/// Multi-agency public protection arrangements; 0 is unknown. `none` stands alone.
struct Mappa {
  Field<int> category;
  Field<int> level;
  Field<bool> none;
};

struct Criminality {
  Field<bool> foreign_national_offender;
  std::vector<Offence> offences;
  Text sentence;
  Field<int> sentence_months;
  Mappa mappa;
};

struct CaseProgression {
  Field<std::vector<std::string>> taken;
  Field<std::vector<std::string>> planned;
};

/// Bail granted in principle (PCK-3).
struct Bail {
  Source source;
  Field<BailGranter> granted_in_principle;
  Field<Date> date;
  Text outstanding;
};

/// An ad hoc referral (SEL-2).
struct Referral {
  Source source;
  Field<Referrer> by;
  Field<Date> on;
  Text reason;
};

/// What stood until a day, the first on which it no longer did (GEN-3).
struct Was {
  Source source;
  Field<Date> until;
  Field<AreaCode> area;
  std::optional<Contact> owner;
  Field<CentreCode> centre;
  Field<int> aar_level;
  Text aar_reason;
};

/// What a screen of Atlas shows of the case on a day (PCK-9).
struct ScreenEntry {
  Source source;
  Field<Screen> screen;
  Field<Date> on;
  Text text;
  Text status;
};

/// One detained person.
struct CaseRecord {
  Source source;
  Field<CaseRef> ref;
  Text atlas_id;
  Text name;
  Field<Date> date_of_birth;
  Text nationality;
  Field<AreaCode> area;
  std::optional<Contact> owner;
  Detention detention;
  std::vector<Dcpr> dcprs;  ///< as written; `rules` sorts them by date
  Removal removal;
  std::vector<Barrier> barriers;
  Documentation documentation;
  Vulnerability vulnerability;
  Criminality criminality;
  Text public_protection;  ///< the assessment
  CaseProgression progression;
  Text justification;
  std::optional<Bail> bail;
  std::optional<Referral> referral;
  std::vector<Was> was;                 ///< as written
  std::vector<ScreenEntry> entries;     ///< as written
  std::map<std::string, Text> sources;  ///< where each part was taken from, by part
};

}  // namespace panelpress
