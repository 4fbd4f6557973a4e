#pragma once

#include <string>
#include <vector>

#include "documents/data_quality/views.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// A finding as a row of the report.
FindingRowView finding_row(const Finding& finding);

/// The findings of one rule, in the order of the facts.
std::vector<FindingRowView> findings_of_rule(const rules::Facts& facts, std::string_view rule);

/// The findings that are errors, in the order of the facts.
std::vector<FindingRowView> error_findings(const rules::Facts& facts);

/// Every finding, grouped by who can put it right: the CPP team, panel by panel, for panels, people
/// and claims; then each business area, owner by owner, for its cases. Words for the groups without
/// a name come from the caller.
struct GroupNames {
  std::string team;      ///< the CPP team
  std::string people;    ///< the team's own records of people
  std::string no_owner;  ///< cases that no owner is recorded for
};
std::vector<AreaFindingsView> findings_by_responsible(const rules::Facts& facts,
                                                      const GroupNames& names);

}  // namespace panelpress::documents
