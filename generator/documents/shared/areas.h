#pragma once

#include <string>

#include "model/records.h"

namespace panelpress::documents {

/// The name by which readers know an area; its code when the name is missing, and with its code
/// when another area has the same name.
std::string area_name(const Records& records, const AreaCode& code);

/// A person's name; the id when it is not recorded.
std::string person_name(const Person& person);
std::string person_name(const Records& records, const PersonId& id);

/// The panel by its day and time, as a register has it: "10 Mar 2026, 10:00", noted when it is no
/// working day (PAN-16); its id when the records lack it.
std::string panel_name(const Records& records, const PanelId& id);

/// A code as words: "Asylum operations" of asylum-operations.
std::string code_in_words(std::string code);

/// The CPP lead as whom to turn to: "Heron Fictional (heron@example.gov.uk)", or what there is of
/// it; empty when settings name none.
std::string lead_in_words(const Team& team);

/// Who owns a case: by name, else by email, else the words given.
std::string owner_in_words(const CaseRecord& record, const std::string& no_owner);

}  // namespace panelpress::documents
