#include "rules/case_checks.h"
#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// All of CLK and GEN-5 point at the start of detention, from which every one of their days is
/// counted.
void warn(std::string_view rule, const CaseFacts& each, Message message,
          std::vector<Finding>& findings) {
  findings.push_back({std::string(rule), Severity::kWarning, about_case(each.ref()),
                      std::move(message), each.record->detention.start.source});
}

/// CLK-2, CPP: Case selection.
void reviews_missing(const CaseFacts& each, std::vector<Finding>& findings) {
  const auto& missing = *each.missing_reviews;
  if (missing.empty()) return;
  const bool is_one = missing.size() == 1;
  warn("CLK-2", each,
       fmt::format("{} {} {} not recorded: add {} as [[dcpr]]", is_one ? "DCPR" : "DCPRs",
                   numbers_as_text(missing), is_one ? "is" : "are", is_one ? "it" : "each"),
       findings);
}

/// CLK-5, CPP: Case selection.
void panel_overdue(const CaseFacts& each, std::vector<Finding>& findings) {
  if (*each.status != CaseStatus::kOverdue) return;
  std::string plan =
      // A person overdue may already stand on a list; what is left to do differs.
      *each.planned_panel
          ? fmt::format("listed on {}: hear the case there", (*each.planned_panel)->text)
          : std::string("on no planned panel: list the case on the next one");
  // What was never recorded is no reproach (GEN-5).
  if (each.is_last_panel_unknown) plan += ", unless a panel before these records saw the person";
  warn("CLK-5", each,
       say("panel for cycle {} overdue by {} (due {} to {}), {}", *each.cycle,
           counted(each.days_overdue, "day"), each.window->from, each.window->by, plan),
       findings);
}

/// CLK-7, CPP: Case selection.
void cycles_missed(const CaseFacts& each, std::vector<Finding>& findings) {
  const auto& missed = *each.missed_cycles;
  if (missed.empty()) return;
  warn("CLK-7", each,
       fmt::format("no panel considered the case in {} {}: record the panel, if one did",
                   missed.size() == 1 ? "cycle" : "cycles", numbers_as_text(missed)),
       findings);
}

/// GEN-5, this product.
void seen_before_records(const CaseFacts& each, Date records_from, std::vector<Finding>& findings) {
  if (!each.is_last_panel_unknown) return;
  warn("GEN-5", each,
       say("cycle {} was due by {}, before these records begin on {}: which panel saw the person "
           "last? Give its date as detention.last_panel",
           *each.cycle, each.window->by, records_from),
       findings);
}

}  // namespace

// Within a case in the order of the rules; findings are sorted by place at the end.
std::vector<Finding> clock_findings(const std::vector<CaseFacts>& cases,
                                    const std::optional<Date>& records_from) {
  std::vector<Finding> findings;
  for (const CaseFacts& each : cases) {
    reviews_missing(each, findings);
    panel_overdue(each, findings);
    cycles_missed(each, findings);
    if (records_from) seen_before_records(each, *records_from, findings);
  }
  return findings;
}

}  // namespace panelpress::rules
