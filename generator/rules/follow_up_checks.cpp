#include "rules/follow_up_checks.h"

#include <map>

#include "rules/checks.h"
#include "rules/clock.h"

namespace panelpress::rules {

namespace {

/// A recommendation, and how its findings are named.
struct FollowUp {
  const Facts& facts;
  const RecommendationFacts& recommendation;
  std::vector<Finding>& findings;

  Subject subject() const { return about_case_at(recommendation.panel_id(), recommendation.ref()); }
  void add(std::string_view rule, Severity severity, Message message, const Source& source) const {
    findings.push_back({std::string(rule), severity, subject(), std::move(message), source});
  }
};

/// POST-1, CPP: Post-panel casework actions.
/// POST-1: an email without an owner still goes out, to the team; where there is none either,
/// nobody learns of the recommendation, and the message says so.
void owner_address(const FollowUp& each) {
  const auto& owner = each.recommendation.record->owner;
  if (each.recommendation.is_deferred() || (owner && is_recorded(owner->email))) return;
  const BusinessArea* area = each.facts.records->find(each.recommendation.area());
  const bool has_team = area && is_recorded(area->email);
  each.add(
      "POST-1", Severity::kWarning,
      fmt::format("{}, so the recommendation goes to {}: add {}{}",
                  owner ? "the case owner has no email" : "no case owner is given",
                  has_team ? "the casework team alone" : "nobody, since the team has none either",
                  owner ? "the owner's email to the case" : "'owner' to the case",
                  has_team ? "" : ", and the team's to settings"),
      owner ? owner->email.source : each.recommendation.record->source);
}

/// POST-4, CPP: Recommendations.
/// POST-4: the day it was due is not past. An audit that did not decide is told at once: it will
/// not become due again.
void audit(const FollowUp& each) {
  if (!each.recommendation.is_open) return;
  const ListedCase& listed = *each.recommendation.listed;
  const Date due = **each.recommendation.audit_on;
  if (each.recommendation.audit_answer == AuditAnswer::kNotDecided) {
    each.add(
        "POST-4", Severity::kWarning,
        "the audit has not decided whether to refer the case again: add 're_refer', true or false",
        listed.audit->re_refer.source);
  } else if (each.recommendation.audit_answer == AuditAnswer::kNotAudited &&
             each.facts.as_of > due) {
    each.add(
        "POST-4", Severity::kWarning,
        say("not audited, which was due on {}: add [case.audit] with its day, the progress and "
            "'re_refer'",
            due),
        listed.source);
  }
}

/// Released by the response, and without an end in the case (POST-8).
bool is_released_yet_detained(const ListedCase& listed, const CaseRecord& present) {
  return listed.response && listed.response->released_on && !present.detention.ended;
}

/// POST-8, of one recommendation. The release is told here too, since the audit and the email of
/// the recommendation are what the release is recorded by.
void sent_and_released(const FollowUp& each, const WorkingDays& working_days) {
  const RecommendationFacts& recommendation = each.recommendation;
  Reasons reasons;
  if (is_email_unsent(recommendation, each.facts.as_of)) {
    reasons.add(
        say("the email is not recorded as sent, the aim is {}: send it and add 'emailed_on'",
            emails_due_on(*recommendation.panel, working_days)),
        recommendation.given().emailed_on.source, Severity::kAdvice);
  }
  const CaseFacts* about = each.facts.find(recommendation.ref());
  if (about && is_released_yet_detained(*recommendation.listed, *about->record)) {
    const Field<Date>& released = recommendation.listed->response->released_on;
    reasons.add(say("released on {} says the response, and the case says no end of detention: add "
                    "'ended' to the case",
                    *released),
                released.source);
  }
  reasons.into(each.findings, "POST-8", each.subject());
}

/// POST-8: the person counts as detained until the case says when detention ended.
/// POST-8, of the person: every panel that tells of a release is named in the one finding about the
/// case.
void releases_without_end(const Facts& facts, std::vector<Finding>& findings) {
  std::map<CaseRef, Reasons> by_case;
  for (const Panel& panel : facts.records->panels) {
    for (const ListedCase& listed : panel.cases) {
      const CaseFacts* about = facts.find(*listed.ref);
      if (!about || !is_released_yet_detained(listed, *about->record)) continue;
      const Field<Date>& released = listed.response->released_on;
      by_case[*listed.ref].add(
          say("released on {} by the response at panel {}, and still counted as detained: add "
              "'ended' to [detention], and 'end_reason', which is {}",
              *released, panel.id->text, one_of<EndReason>()),
          released.source);
    }
  }
  for (const auto& [ref, reasons] : by_case) reasons.into(findings, "POST-8", about_case(ref));
}

}  // namespace

Date emails_due_on(const Panel& panel, const WorkingDays& working_days) {
  return working_days.nth_after(*panel.date, 1);
}

// POST-8: an answer shows that the email arrived; an end of detention, that nobody needs it.
bool is_email_unsent(const RecommendationFacts& recommendation, Date as_of) {
  const auto& response = recommendation.listed->response;
  const bool is_answered = response && response->decision && response->recorded_on;
  return !recommendation.is_deferred() && !recommendation.given().emailed_on && !is_answered &&
         !has_ended_on(*recommendation.record, as_of);
}

// Once for each recommendation; releases are also told of the case, which may have several.
std::vector<Finding> follow_up_findings(const Facts& facts) {
  const WorkingDays working_days = facts.records->working_days();
  std::vector<Finding> findings;
  for (const RecommendationFacts& each : facts.recommendations) {
    const FollowUp follow_up{facts, each, findings};
    owner_address(follow_up);
    audit(follow_up);
    sent_and_released(follow_up, working_days);
  }
  releases_without_end(facts, findings);
  return findings;
}

}  // namespace panelpress::rules
