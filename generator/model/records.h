#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/working_days.h"
#include "model/case_record.h"
#include "model/claim.h"
#include "model/panel.h"
#include "model/person.h"
#include "model/settings.h"

namespace panelpress {

/// One file that was read: its path relative to the inputs folder and the SHA-256 of its bytes.
struct InputFile {
  std::string path;
  std::string sha256;
};

/// Everything that the inputs folder holds, valid: every id named exists, every required key has a
/// value. People, cases, panels and claims are each sorted by id, by code point.
struct Records {
  Settings settings;
  std::map<Date, Text> holidays;
  std::vector<Person> people;
  std::vector<CaseRecord> cases;
  std::vector<Panel> panels;
  std::vector<Claim> claims;
  std::vector<InputFile> files;  ///< sorted by path

  /// The person, case, panel, claim or business area of an id; null when there is none.
  const Person* find(const PersonId& id) const;
  const CaseRecord* find(const CaseRef& ref) const;
  const Panel* find(const PanelId& id) const;
  const Claim* find(const ClaimId& id) const;
  const BusinessArea* find(const AreaCode& code) const;

  /// The days on which the Home Office works.
  WorkingDays working_days() const;
};

}  // namespace panelpress
