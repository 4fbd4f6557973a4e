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

bool is_for_team(const Finding& finding) {
  return std::ranges::any_of(
      kTeamRules, [&](std::string_view prefix) { return finding.rule.starts_with(prefix); });
}

/// The case whose owner can put a finding right; null when the team can.
const CaseRecord* case_to_put_right(const Records& records, const Finding& finding) {
  return is_for_team(finding) ? nullptr : record_of(records, finding);
}

/// The team's record that a finding is about: a panel, a claim, or the people.
std::string team_record(const Finding& finding, const DataQualityWords::Owner& words) {
  const bool is_of_person = finding.subject.kind() == SubjectKind::kPerson;
  return is_of_person ? words.people() : std::string(finding.subject.whole());
}

/// Findings by owner; owners by name, and of one name by how they are known.
using ByOwner = std::map<std::pair<std::string, std::string>, std::vector<FindingRowView>>;

std::vector<OwnerFindingsView> owner_views(ByOwner& by_owner, const Vocabulary& vocabulary) {
  std::vector<OwnerFindingsView> views;
  for (auto& [owner, rows] : by_owner) {
    const auto errors = std::ranges::count_if(
        rows, [](const FindingRowView& row) { return row.level == Severity::kError; });
    views.push_back({"", owner.first, vocabulary.count.findings(rows.size()),
                     errors > 0 ? vocabulary.count.errors(errors) : "", std::move(rows)});
  }
  return views;
}

FindingRowView finding_row(const Finding& finding) {
  return {finding_view(finding), finding.severity};
}

/// Of the team a record; of an area an owner, by name, and of one name by how they are known.
std::pair<std::string, std::string> owner_of(const Records& records, const Finding& finding,
                                             const DataQualityWords::Owner& words) {
  const CaseRecord* record = case_to_put_right(records, finding);
  if (!record) return {team_record(finding, words), ""};
  return {owner_in_words(*record, words.nobody()), rules::owner_key(*record)};
}

AreaFindingsView area_view(const Context& context, const Responsible& who,
                           const DataQualityWords::Owner& words) {
  const Records& records = *context.facts.records;
  ByOwner by_owner;
  for (const Finding* each : who.findings) {
    by_owner[owner_of(records, *each, words)].push_back(finding_row(*each));
  }
  const BusinessArea* area = who.area ? records.find(*who.area) : nullptr;
  return {who.area ? area_name(records, *who.area) : words.team(),
          area ? name_or_empty(area->spoc.name) : "",
          context.vocabulary.count.findings(std::ssize(who.findings)),
          owner_views(by_owner, context.vocabulary)};
}

template <class Holds>
std::vector<FindingRowView> rows_where(const std::vector<const Finding*>& findings,
                                       const Holds& holds) {
  std::vector<FindingRowView> rows;
  for (const Finding* finding : findings) {
    if (holds(*finding)) rows.push_back(finding_row(*finding));
  }
  return rows;
}

}  // namespace

std::vector<FindingRowView> rows_of_rule(const std::vector<const Finding*>& findings,
                                         std::string_view rule) {
  return rows_where(findings, [&](const Finding& finding) { return finding.rule == rule; });
}

std::vector<FindingRowView> error_rows(const std::vector<const Finding*>& findings) {
  return rows_where(findings,
                    [](const Finding& finding) { return finding.severity == Severity::kError; });
}

std::vector<Responsible> responsible_for(const rules::Facts& facts) {
  // No area comes before any.
  std::map<std::optional<AreaCode>, std::vector<const Finding*>> groups;
  for (const Finding& finding : facts.findings) {
    const CaseRecord* record = case_to_put_right(*facts.records, finding);
    groups[record ? std::optional(*record->area) : std::nullopt].push_back(&finding);
  }
  std::vector<Responsible> all;
  for (auto& [area, findings] : groups) all.push_back({area, std::move(findings)});
  return all;
}

std::vector<AreaFindingsView> findings_views(const Context& context,
                                             const std::vector<Responsible>& all,
                                             const DataQualityWords::Owner& words) {
  std::vector<AreaFindingsView> views;
  for (const Responsible& each : all) views.push_back(area_view(context, each, words));
  int number = 0;
  for (AreaFindingsView& area : views) {
    for (OwnerFindingsView& owner : area.owners) owner.number = std::to_string(++number);
  }
  return views;
}

}  // namespace panelpress::documents
