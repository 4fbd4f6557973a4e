#include "rules/issues.h"

#include <algorithm>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

constexpr int kLookDays = 28;

/// ISS-1: both, since an issue closed on a day for no reason is as good as forgotten.
void check_closed(const Issue& issue, Reasons& reasons) {
  if (!issue.closed_on) {
    reasons.add("closed without a date; write 'closed_on'", issue.closed_on.source,
                Severity::kError);
  }
  if (!is_recorded(issue.evidence)) {
    reasons.add("closed without evidence; write 'evidence'", issue.evidence.source,
                Severity::kError);
  }
}

/// Of an open issue alone; 28 days is Decided (ISS-1).
void check_looked_at(const Issue& issue, Date as_of, Reasons& reasons) {
  const int days = days_between(last_looked_at(issue), as_of);
  if (days <= kLookDays) return;
  reasons.add(fmt::format("not looked at for {}; look at it, and add the day to 'looked_at'",
                          counted(days, "day")),
              issue.looked_at.source, Severity::kAdvice);
}

}  // namespace

bool is_closed(const Issue& issue) {
  return *issue.state == IssueState::kClosed || *issue.state == IssueState::kBenefitsShown;
}

// The day it was opened counts as a look.
Date last_looked_at(const Issue& issue) {
  Date last = *issue.opened_on;
  for (const Date each : issue.looked_at.value_or({})) last = std::max(last, each);
  return last;
}

std::optional<int> days_to_close(const Issue& issue) {
  if (!is_closed(issue) || !issue.closed_on) return std::nullopt;
  return days_between(*issue.opened_on, *issue.closed_on);
}

std::vector<Finding> issue_findings(const std::vector<Issue>& issues, Date as_of) {
  std::vector<Finding> findings;
  for (const Issue& issue : issues) {
    Reasons reasons;
    is_closed(issue) ? check_closed(issue, reasons) : check_looked_at(issue, as_of, reasons);
    reasons.into(findings, "ISS-1", about_issue(*issue.id));
  }
  return findings;
}

}  // namespace panelpress::rules
