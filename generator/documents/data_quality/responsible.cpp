#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "documents/data_quality/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/quality_sample.h"

namespace panelpress::documents {

namespace {

/// The groups of rules whose findings the CPP team puts right even when they name a case.
constexpr std::array<std::string_view, 4> kTeamRules = {"SEL-", "PAN-", "REC-", "FEE-"};

/// The case that a finding is about, alone or at a panel; null when it is about none.
const CaseRecord* case_of(const Records& records, const Finding& finding) {
  const std::string& subject = finding.subject;
  const auto space = subject.find(' ');
  return records.find(CaseRef{space == std::string::npos ? subject : subject.substr(space + 1)});
}

bool is_for_team(const Finding& finding) {
  for (const auto prefix : kTeamRules) {
    if (finding.rule.starts_with(prefix)) return true;
  }
  return false;
}

/// The team's record that a finding is about: a panel, a claim, or the people.
std::string team_record(const Records& records, const Finding& finding,
                        const DataQualityWords::Owner& words) {
  std::string id = finding.subject.substr(0, finding.subject.find(' '));
  return records.find(PersonId{id}) ? words.people() : id;
}

/// Findings by owner; owners by name, and of one name by how they are known.
using ByOwner = std::map<std::pair<std::string, std::string>, std::vector<FindingRowView>>;

std::vector<OwnerFindingsView> owner_views(ByOwner& by_owner) {
  std::vector<OwnerFindingsView> views;
  for (auto& [owner, rows] : by_owner) {
    const auto count = static_cast<long long>(rows.size());
    const auto errors = std::count_if(rows.begin(), rows.end(),
                                      [](const FindingRowView& row) { return row.is_error; });
    views.push_back({"", owner.first, counted(count, "finding"),
                     errors > 0 ? counted(errors, "error") : "", std::move(rows)});
  }
  return views;
}

AreaFindingsView area_view(std::string name, std::string contact, ByOwner& by_owner) {
  long long count = 0;
  for (const auto& [owner, rows] : by_owner) count += static_cast<long long>(rows.size());
  return {std::move(name), std::move(contact), counted(count, "finding"), owner_views(by_owner)};
}

FindingRowView finding_row(const Finding& finding) {
  FindingRowView row;
  row.subject = finding.subject;
  row.rule = finding.rule;
  row.severity = capitalised(std::string(word(finding.severity)));
  row.is_error = finding.severity == Severity::kError;
  row.is_warning = finding.severity == Severity::kWarning;
  row.message = in_words(finding.message);
  row.place = place_in_words(finding.source);
  return row;
}

}  // namespace

std::vector<FindingRowView> findings_of_rule(const rules::Facts& facts, std::string_view rule) {
  std::vector<FindingRowView> rows;
  for (const Finding& finding : facts.findings) {
    if (finding.rule == rule) rows.push_back(finding_row(finding));
  }
  return rows;
}

std::vector<FindingRowView> error_findings(const rules::Facts& facts) {
  std::vector<FindingRowView> rows;
  for (const Finding& finding : facts.findings) {
    if (finding.severity == Severity::kError) rows.push_back(finding_row(finding));
  }
  return rows;
}

std::vector<AreaFindingsView> findings_by_responsible(const rules::Facts& facts,
                                                      const DataQualityWords::Owner& words) {
  ByOwner team;
  std::map<AreaCode, ByOwner> areas;
  for (const Finding& finding : facts.findings) {
    const CaseRecord* record = is_for_team(finding) ? nullptr : case_of(*facts.records, finding);
    ByOwner& group = record ? areas[*record->area] : team;
    auto owner = record
                     ? std::pair{owner_in_words(*record, words.nobody()), rules::owner_key(*record)}
                     : std::pair{team_record(*facts.records, finding, words), std::string()};
    group[std::move(owner)].push_back(finding_row(finding));
  }
  std::vector<AreaFindingsView> views;
  if (!team.empty()) views.push_back(area_view(words.team(), "", team));
  for (auto& [area, by_owner] : areas) {
    const BusinessArea* business_area = facts.records->find(area);
    const std::string contact = business_area ? name_or_empty(business_area->spoc.name) : "";
    views.push_back(area_view(area_name(*facts.records, area), contact, by_owner));
  }
  int number = 0;
  for (AreaFindingsView& area : views) {
    for (OwnerFindingsView& owner : area.owners) owner.number = std::to_string(++number);
  }
  return views;
}

}  // namespace panelpress::documents
