#include "rules/renewal.h"

#include <algorithm>

#include "rules/checks.h"
#include "rules/service.h"
#include "rules/terms.h"

namespace panelpress::rules {

namespace {

/// How long a campaign that was contacted stands for what follows a term.
constexpr int kCampaignDays = 365;

/// A campaign is for the pool, not for a person: any of them will do.
bool is_a_campaign_under_way(const Records& records, Date as_of) {
  const auto& campaigns = records.recruitment.campaigns;
  return std::ranges::any_of(campaigns, [&](const Campaign& campaign) {
    return campaign.contacted_on && days_between(*campaign.contacted_on, as_of) <= kCampaignDays;
  });
}

/// A day that has passed is no longer ahead (IND-5).
bool is_within(Date date, Date as_of) {
  const int days = days_between(as_of, date);
  return 0 <= days && days <= kRenewalDays;
}

/// The last of all terms, also one to come: with a further term there is nothing to renew (IND-5).
void add_last_term(const Person& person, const Records& records, Date as_of,
                   std::vector<Renewal>& found) {
  const Appointment& last = *terms_by_start(person).back();
  if (!is_within(first_day_out(last), as_of)) return;
  const Date last_day = first_day_out(last) - Days{1};
  found.push_back({&person, RenewalKind::kEnds, last_day,
                   say("the term ends with {}, no further term is recorded and no campaign has "
                       "been contacted in the last 365 days; renew it or open a campaign",
                       last_day),
                   "", last.start.source, is_a_campaign_under_way(records, as_of)});
}

/// The latest clearance of all terms, since a renewed one replaces the older. One that outlasts
/// service needs no renewal.
void add_clearance(const Person& person, Date as_of, std::vector<Renewal>& found) {
  const Field<Date>* clearance = clearance_of(person);
  const Date last_day = *service_ends(person) - Days{1};
  if (!clearance || last_day < as_of || **clearance >= last_day) return;
  const int days = days_between(as_of, **clearance);
  if (days > kRenewalDays) return;
  found.push_back({&person, RenewalKind::kEnds, **clearance,
                   say("the Counter Terrorist Check {} {}, before service ends with {}: renew it, "
                       "which takes four to six weeks",
                       days < 0 ? "ran out with" : "runs out with", **clearance, last_day),
                   "ctc_expires", clearance->source});
}

/// Whether an appraisal is recorded between two days, whichever term it is written with.
bool is_appraised(const Person& person, Date from, Date to) {
  return std::ranges::any_of(person.appointments, [&](const Appointment& term) {
    const auto& on = term.appraised_on;
    return on && from <= *on && *on <= to;
  });
}

/// Every further term, begun or to come, against the one before it.
void add_appraisals(const Person& person, std::vector<Renewal>& found) {
  const auto terms = terms_by_start(person);
  for (std::size_t i = 1; i < terms.size(); ++i) {
    const Date before = *terms[i - 1]->start;
    const Date start = *terms[i]->start;
    if (is_appraised(person, before, start)) continue;
    found.push_back(
        {&person, RenewalKind::kAppraisal, start,
         say("the further term from {} has no appraisal since {}: arrange one", start, before),
         "appraised_on", terms[i]->start.source});
  }
}

/// A document says what is to be done; whoever keeps the records is told where to note it, too.
Message renewal_finding(const Renewal& renewal) {
  if (renewal.key.empty()) return renewal.why;
  return say("{}, and record '{}'", renewal.why, renewal.key);
}

}  // namespace

std::vector<Renewal> renewals(const std::vector<MemberFacts>& members, const Records& records,
                              Date as_of) {
  std::vector<Renewal> found;
  for (const MemberFacts& member : members) {
    // Without any term there is nothing to renew; PAN-14 tells when such a member sits.
    if (!member.term) continue;
    add_last_term(*member.person, records, as_of, found);
    add_clearance(*member.person, as_of, found);
    add_appraisals(*member.person, found);
  }
  return found;
}

// The renewals of a member stand together.
std::vector<Finding> renewal_findings(const std::vector<MemberFacts>& members,
                                      const Records& records, Date as_of) {
  std::vector<Finding> findings;
  const std::vector<Renewal> all = renewals(members, records, as_of);
  for (auto each = all.begin(); each != all.end();) {
    const Person& member = *each->member;
    Reasons reasons;
    for (; each != all.end() && each->member == &member; ++each) {
      if (!each->is_followed_up) reasons.add(renewal_finding(*each), each->source);
    }
    reasons.into(findings, "IND-5", about_person(*member.id));
  }
  return findings;
}

}  // namespace panelpress::rules
