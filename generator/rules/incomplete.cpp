#include "rules/incomplete.h"

#include <map>

#include "rules/addresses.h"
#include "rules/checks.h"
#include "rules/countries.h"

namespace panelpress::rules {

namespace {

struct Entry {
  const Panel* panel = nullptr;
  const ListedCase* listed = nullptr;
};

/// SEL-8: whose detention had ended is withdrawn; on the very day of the panel it had not.
bool had_ended_before(const CaseRecord& record, const Panel& panel) {
  return record.detention.ended && *record.detention.ended < *panel.date;
}

/// Held panels' list entries that lack their outcome, by case.
std::map<CaseRef, std::vector<Entry>> entries_without_outcome(const Records& records) {
  std::map<CaseRef, std::vector<Entry>> entries;
  for (const Panel& panel : records.panels) {
    for (const ListedCase& listed : panel.cases) {
      if (lacks_outcome(panel, listed, records)) entries[*listed.ref].push_back({&panel, &listed});
    }
  }
  return entries;
}

/// DQ-3: one finding a case, with every field in it and where to write it.
void incomplete_case(const CaseRecord& record, const std::vector<Entry>& without_outcome,
                     std::vector<Finding>& findings) {
  Reasons reasons;
  for (const NeededField& field : needed_fields()) {
    if (!field.is_missing(record)) continue;
    reasons.add(say("{} ({})", field.name, field.key), field.place(record));
  }
  for (const Entry& entry : without_outcome) {
    reasons.add(say("the outcome of panel {} ([case.outcome])", entry.panel->id->text),
                entry.listed->source);
  }
  reasons.into(findings, "DQ-3", about_case(*record.ref), "not recorded, add it: ");
}

}  // namespace

// A withdrawn case needs none (SEL-8).
bool lacks_outcome(const Panel& panel, const ListedCase& listed, const Records& records) {
  if (!panel.is_held() || listed.outcome) return false;
  const CaseRecord* record = records.find(*listed.ref);
  return record && !had_ended_before(*record, panel);
}

// Only fields that no other rule reports: the parts of the pack are PCK-1's, and named there.
const std::vector<NeededField>& needed_fields() {
  static const std::vector<NeededField> fields = {
      {"Atlas id", "'atlas_id'", [](const CaseRecord& each) { return !is_recorded(each.atlas_id); },
       [](const CaseRecord& each) { return each.atlas_id.source; }},
      {"name", "'name'", [](const CaseRecord& each) { return !is_named(each.name); },
       [](const CaseRecord& each) { return each.name.source; }},
      {"date of birth", "'date_of_birth'",
       [](const CaseRecord& each) { return !each.date_of_birth; },
       [](const CaseRecord& each) { return each.date_of_birth.source; }},
      {"nationality", "'nationality'",
       [](const CaseRecord& each) { return !is_recorded_nationality(each.nationality); },
       [](const CaseRecord& each) { return each.nationality.source; }},
      {"date on which detention ended", "'ended'",
       [](const CaseRecord& each) { return each.detention.end_reason && !each.detention.ended; },
       [](const CaseRecord& each) { return each.detention.end_reason.source; }},
      {"reason for the end of detention", "'end_reason', which is " + one_of<EndReason>(),
       [](const CaseRecord& each) { return each.detention.ended && !each.detention.end_reason; },
       [](const CaseRecord& each) { return each.detention.ended.source; }},
      {"place of detention", "'centre'",
       [](const CaseRecord& each) {
         const auto& centre = each.detention.centre;
         return !centre || is_missing_text(centre->text);
       },
       [](const CaseRecord& each) { return each.detention.source; }},
  };
  return fields;
}

void find_incomplete(const Facts& facts, std::vector<Finding>& findings) {
  auto without_outcome = entries_without_outcome(*facts.records);
  // The map gives an empty list for a case that has an outcome everywhere.
  for (const CaseFacts& each : facts.cases) {
    incomplete_case(*each.record, without_outcome[each.ref()], findings);
  }
  find_missing_addresses(facts, findings);
}

}  // namespace panelpress::rules
