#include "rules/conduct.h"

#include <algorithm>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// Until when the CPP lead is to be told of a concern (CON-1).
/// Clock hours, as CON-1 says: a weekend does not stretch them.
DateTime told_by(const Conduct& concern) { return *concern.happened_at + std::chrono::hours{24}; }

bool is_told_in_time(const Conduct& concern) {
  return concern.told_lead_at && *concern.told_lead_at <= told_by(concern);
}

/// A day has no hours: the one on which the 24 hours end is given whole.
bool is_still_in_time(const Conduct& concern, Date as_of) {
  return !concern.told_lead_at && as_of <= date_of(told_by(concern));
}

/// Both days included; without a last day the restriction goes on.
bool is_restricted_on(const Person& person, Date date) {
  return std::ranges::any_of(person.restrictions, [&](const Restriction& each) {
    return *each.from <= date && (!each.to || date <= *each.to);
  });
}

/// Checks everybody who is asked to a panel and has not declined.
class Restricted {
 public:
  Restricted(const Panel& panel, const Records& records, std::vector<Finding>& findings)
      : panel_(panel), records_(records), findings_(findings) {}

  void check() {
    if (panel_.is_cancelled()) return;
    if (panel_.chair) check(panel_.chair);
    if (panel_.officer) check(panel_.officer);
    for (const Member& member : panel_.members) {
      if (!member.answer || *member.answer != Answer::kDeclined) check(member.person);
    }
  }

 private:
  void check(const Field<PersonId>& person) {
    if (!is_restricted_on(*records_.find(*person), *panel_.date)) return;
    // The reason is nobody's business but the lead's: the message says no more (CON-2).
    findings_.push_back({"CON-2", panel_.is_held() ? Severity::kError : Severity::kWarning,
                         about_person_at(*panel_.id, *person), "may not sit; ask the CPP lead",
                         person.source});
  }

  const Panel& panel_;
  const Records& records_;
  std::vector<Finding>& findings_;
};

}  // namespace

// A panel's concerns are one finding (CON-1), which names no person.
std::vector<Finding> conduct_findings(const Records& records, Date as_of) {
  std::map<PanelId, Reasons> by_panel;
  for (const Conduct& concern : records.feedback.conduct) {
    if (is_told_in_time(concern) || is_still_in_time(concern, as_of)) continue;
    by_panel[*concern.panel].add(
        concern.told_lead_at ? "a concern was told to the CPP lead later than 24 hours after it: "
                               "see that the next is told "
                               "in time"
                             : "a concern has not been told to the CPP lead, which was to be done "
                               "within 24 hours: tell them, and record 'told_lead_at'",
        concern.source);
  }
  std::vector<Finding> findings;
  for (const auto& [panel, reasons] : by_panel) reasons.into(findings, "CON-1", about_panel(panel));
  return findings;
}

std::vector<Finding> restriction_findings(const Records& records) {
  std::vector<Finding> findings;
  for (const Panel& panel : records.panels) Restricted(panel, records, findings).check();
  return findings;
}

}  // namespace panelpress::rules
