#include "rules/data_quality.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "rules/checks.h"
#include "rules/countries.h"
#include "rules/history.h"

namespace panelpress::rules {

namespace {

using Findings = std::vector<Finding>;

/// DQ-1, CCU Figure 4.
void nationality(const CaseRecord& record, Findings& findings) {
  const std::string why = why_nationality_is_inconsistent(record);
  if (why.empty()) return;
  findings.push_back(
      {"DQ-1", Severity::kWarning, record.ref->text, why, record.nationality.source});
}

/// DQ-2 of detention, CCU 5.37 to 5.42.
void detention_dates(const CaseRecord& record, Reasons& reasons) {
  const Detention& detention = record.detention;
  if (!detention.ended || *detention.ended >= *detention.start) return;
  reasons.add(fmt::format("detention ended on {}, before it started on {}",
                          to_iso(*detention.ended), to_iso(*detention.start)),
              detention.ended.source, Severity::kError);
}

/// Held panels' list entries that have no outcome, by case.
std::map<CaseRef, std::vector<Hearing>> entries_without_outcome(const Records& records) {
  std::map<CaseRef, std::vector<Hearing>> entries;
  for (const Panel& panel : records.panels) {
    if (!panel.is_held()) continue;
    for (const ListedCase& listed : panel.cases) {
      if (!listed.outcome) entries[*listed.ref].push_back({&panel, &listed});
    }
  }
  return entries;
}

/// DQ-3, CCU 5.37 to 5.42.
void incomplete(const CaseRecord& record, const std::vector<Hearing>& without_outcome,
                Findings& findings) {
  Reasons reasons;
  for (const NeededField& field : needed_fields()) {
    if (field.is_missing(record)) reasons.add(std::string(field.name), field.place(record));
  }
  for (const Hearing& entry : without_outcome) {
    reasons.add("the outcome of panel " + entry.panel->id->text, entry.listed->source);
  }
  reasons.into(findings, "DQ-3", record.ref->text, "not recorded: ");
}

void add_before_panel(Reasons& reasons, const Panel& panel, std::string_view what,
                      const Field<Date>& date) {
  if (!date || *date >= *panel.date) return;
  reasons.add(
      fmt::format("{} on {}, before the panel on {}", what, to_iso(*date), to_iso(*panel.date)),
      date.source, Severity::kError);
}

/// DQ-2 of an outcome, a response or an audit.
void dates_before_panel(const Panel& panel, const ListedCase& listed, Findings& findings) {
  Reasons reasons;
  if (listed.outcome) {
    for (const Action& action : listed.outcome->actions) {
      add_before_panel(reasons, panel, "an action completed", action.completed_on);
    }
  }
  if (listed.response) {
    add_before_panel(reasons, panel, "a response recorded", listed.response->recorded_on);
    add_before_panel(reasons, panel, "the calendar event completed",
                     listed.response->calendar_event_completed_on);
  }
  if (listed.audit) add_before_panel(reasons, panel, "audited", listed.audit->on);
  reasons.into(findings, "DQ-2", fmt::format("{} {}", panel.id->text, listed.ref->text));
}

/// DQ-2: nobody attends a panel that was cancelled.
void attendance_at_cancelled(const Panel& panel, Findings& findings) {
  if (!panel.is_cancelled()) return;
  for (const Member& member : panel.members) {
    if (!is_true(member.attended)) continue;
    findings.push_back({"DQ-2", Severity::kError,
                        fmt::format("{} {}", panel.id->text, member.person->text),
                        "attended a panel that was cancelled", member.attended.source});
  }
}

/// DQ-2: a decision for a part of the list names cases of the list.
void quorum_cases(const Panel& panel, Findings& findings) {
  if (!panel.quorum_decision || !panel.quorum_decision->cases) return;
  Reasons reasons;
  for (const CaseRef& ref : *panel.quorum_decision->cases) {
    const bool is_listed =
        std::any_of(panel.cases.begin(), panel.cases.end(),
                    [&](const ListedCase& listed) { return *listed.ref == ref; });
    if (is_listed) continue;
    reasons.add(
        fmt::format("the quorum decision names {}, which the panel does not list", ref.text),
        panel.quorum_decision->cases.source, Severity::kError);
  }
  reasons.into(findings, "DQ-2", panel.id->text);
}

/// DQ-2: one day, one panel that considers a case.
void two_panels_a_day(const CaseRecord& record, const History& history, Reasons& reasons) {
  std::map<Date, const Panel*> considered;
  for (const Hearing& hearing : history.of(*record.ref)) {
    if (!hearing.considered()) continue;
    const auto [first, is_first] = considered.emplace(hearing.date(), hearing.panel);
    if (is_first) continue;
    reasons.add(
        fmt::format("panels {} and {} both considered the case on {}", first->second->id->text,
                    hearing.panel->id->text, to_iso(hearing.date())),
        hearing.listed->source, Severity::kError);
  }
}

/// DQ-4: what makes two records look like one person; empty when any part is not given.
std::string likeness(const CaseRecord& record) {
  if (!is_recorded(record.name) || !is_recorded(record.nationality) || !record.date_of_birth) {
    return {};
  }
  return fmt::format("{}\n{}\n{}", trimmed(*record.name), trimmed(*record.nationality),
                     to_iso(*record.date_of_birth));
}

/// DQ-4, CCU 5.37 to 5.42.
void duplicates(const Records& records, Findings& findings) {
  std::map<std::string, std::vector<const CaseRecord*>> alike;
  for (const CaseRecord& record : records.cases) {
    if (const std::string key = likeness(record); !key.empty()) alike[key].push_back(&record);
  }
  for (const auto& [key, group] : alike) {
    for (const CaseRecord* record : group) {
      std::vector<std::string> others;
      for (const CaseRecord* other : group) {
        if (other != record) others.push_back(other->ref->text);
      }
      if (others.empty()) continue;
      findings.push_back({"DQ-4", Severity::kWarning, record->ref->text,
                          "same name, nationality and date of birth as " + join_with_and(others),
                          record->name.source});
    }
  }
}

/// One finding a rule and subject: both faults of DQ-2 about a case share it.
void contradictions_of_case(const CaseRecord& record, const History& history, Findings& findings) {
  Reasons reasons;
  detention_dates(record, reasons);
  two_panels_a_day(record, history, reasons);
  reasons.into(findings, "DQ-2", record.ref->text);
}

}  // namespace

const std::vector<NeededField>& needed_fields() {
  static const std::vector<NeededField> fields = {
      {"Atlas id", [](const CaseRecord& each) { return !is_recorded(each.atlas_id); },
       [](const CaseRecord& each) { return each.atlas_id.source; }},
      {"name", [](const CaseRecord& each) { return !is_recorded(each.name); },
       [](const CaseRecord& each) { return each.name.source; }},
      {"date of birth", [](const CaseRecord& each) { return !each.date_of_birth; },
       [](const CaseRecord& each) { return each.date_of_birth.source; }},
      {"nationality", [](const CaseRecord& each) { return !is_recorded(each.nationality); },
       [](const CaseRecord& each) { return each.nationality.source; }},
      {"date on which detention ended",
       [](const CaseRecord& each) { return each.detention.end_reason && !each.detention.ended; },
       [](const CaseRecord& each) { return each.detention.end_reason.source; }},
      {"reason for the end of detention",
       [](const CaseRecord& each) { return each.detention.ended && !each.detention.end_reason; },
       [](const CaseRecord& each) { return each.detention.ended.source; }},
      {"place of detention",
       [](const CaseRecord& each) {
         const auto& centre = each.detention.centre;
         return !centre || is_missing_text(centre->text);
       },
       [](const CaseRecord& each) { return each.detention.source; }},
  };
  return fields;
}

std::string why_nationality_is_inconsistent(const CaseRecord& record) {
  if (!is_recorded(record.nationality) || is_country_name(*record.nationality)) return {};
  const auto meant = country_meant(*record.nationality);
  return fmt::format("nationality \"{}\" is not the name of a country in ISO 3166-1{}",
                     *record.nationality, meant ? fmt::format(": write \"{}\"", *meant) : "");
}

std::vector<Finding> data_quality_findings(const Records& records) {
  const History history{records};
  auto without_outcome = entries_without_outcome(records);
  Findings findings;
  for (const CaseRecord& record : records.cases) {
    nationality(record, findings);
    contradictions_of_case(record, history, findings);
    incomplete(record, without_outcome[*record.ref], findings);
  }
  for (const Panel& panel : records.panels) {
    for (const ListedCase& listed : panel.cases) dates_before_panel(panel, listed, findings);
    attendance_at_cancelled(panel, findings);
    quorum_cases(panel, findings);
  }
  duplicates(records, findings);
  return findings;
}

}  // namespace panelpress::rules
