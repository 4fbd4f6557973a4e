#include "documents/claims/unclaimed.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "documents/claims/claim.h"
#include "documents/claims/reminder.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/claims.h"

namespace panelpress::documents {

namespace {

using rules::Unclaimed;

/// What has passed its last day, and the first last day to come. The fees stand by that day.
void set_last_days(MemberUnclaimedView& view, const std::vector<const Unclaimed*>& fees,
                   Date as_of) {
  const auto to_come =
      std::ranges::find_if(fees, [&](const Unclaimed* fee) { return fee->claim_by >= as_of; });
  if (to_come != fees.end()) view.claim_by = in_words((*to_come)->claim_by);
  if (to_come == fees.begin()) return;
  view.overdue = std::to_string(to_come - fees.begin());
  view.overdue_since = in_words(fees.front()->claim_by);
}

/// What the team has to see to: every claim that is neither ready nor paid, the oldest first.
std::vector<WaitingView> waiting_views(const Context& context) {
  std::vector<const rules::ClaimFacts*> waiting;
  for (const auto& claim : context.facts.claims) {
    if (!*claim.is_ready && !claim.claim->paid_on) waiting.push_back(&claim);
  }
  std::ranges::stable_sort(waiting, [](const auto* a, const auto* b) {
    return *a->claim->submitted_on < *b->claim->submitted_on;
  });
  std::vector<WaitingView> views;
  for (const auto* each : waiting) {
    ClaimView claim = claim_view(context, *each);
    views.push_back({claim.id, person_name(*each->member), short_date(*each->claim->submitted_on),
                     claim.total,
                     way(document(Paper::kUnclaimed),
                         document(Paper::kClaimSummary, each->month(), each->member->id->text)),
                     std::move(claim.verdict), std::move(claim.look), std::move(claim.reasons)});
  }
  return views;
}

}  // namespace

UnclaimedView unclaimed_view(const Context& context, const Unclaimed& fee) {
  const int days = days_between(context.facts.as_of, fee.claim_by);
  UnclaimedView view;
  view.member = person_name(*fee.member);
  view.panel =
      claimed_panel_view(*fee.panel, context.facts.records->working_days(), context.vocabulary);
  view.is_cancelled_panel = fee.is_cancelled_panel;
  if (fee.amount) view.amount = in_pounds(*fee.amount);
  view.claim_by = short_date(fee.claim_by);
  view.when = context.vocabulary.in_days(days);
  view.last_day = days < 0                 ? LastDay::kPast
                  : days <= kNearLimitDays ? LastDay::kNear
                                           : LastDay::kFar;
  return view;
}

// By last day, so that what has passed stands first.
std::vector<const Unclaimed*> unclaimed_of(const rules::Facts& facts, const PersonId& person) {
  std::vector<const Unclaimed*> fees;
  for (const Unclaimed& each : facts.unclaimed) {
    if (*each.member->id == person) fees.push_back(&each);
  }
  std::ranges::stable_sort(
      fees, [](const Unclaimed* a, const Unclaimed* b) { return a->claim_by < b->claim_by; });
  return fees;
}

std::vector<const Person*> members_with_unclaimed(const rules::Facts& facts) {
  std::vector<const Person*> people;
  for (const Unclaimed& each : facts.unclaimed) {
    // The fees stand by member, so that those of one follow each other.
    if (people.empty() || people.back() != each.member) people.push_back(each.member);
  }
  return people;
}

MemberUnclaimedView member_unclaimed_view(const Context& context, const Person& person) {
  const auto fees = unclaimed_of(context.facts, *person.id);
  MemberUnclaimedView view;
  view.name = person_name(person);
  view.email = recorded_or_empty(person.email);
  view.id = person.id->text;
  view.counted = context.vocabulary.count.panels(std::ssize(fees));
  for (const Unclaimed* each : fees) view.fees.push_back(unclaimed_view(context, *each));
  view.total = in_pounds(rules::total_of(fees));
  set_last_days(view, fees, context.facts.as_of);
  view.reminder = way(document(Paper::kUnclaimed), reminder_id(context.facts, *person.id));
  return view;
}

TeamView team_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ClaimsWords>(context);
  TeamView view;
  view.page = page_view(context, {.title = words.unclaimed.title(),
                                  .subject = words.unclaimed.subject(),
                                  .rules = {"FEE-4", "FEE-5", "FEE-7", "FEE-9", "FEE-10", "EXP-4"},
                                  .inputs = inputs_of_team(context)});
  for (const Person* member : members_with_unclaimed(facts)) {
    view.members.push_back(member_unclaimed_view(context, *member));
  }
  view.is_one_member = view.members.size() == 1;
  view.members_counted = context.vocabulary.count.members(std::ssize(view.members));
  view.panels_counted = context.vocabulary.count.panels(std::ssize(facts.unclaimed));
  const auto sums = rules::unclaimed_sums(facts.unclaimed);
  view.has_cancelled = std::ranges::any_of(facts.unclaimed, &Unclaimed::is_cancelled_panel);
  view.attended_total = in_pounds(sums.attended);
  view.cancelled_total = in_pounds(sums.cancelled);
  view.waiting = waiting_views(context);
  view.waiting_counted = context.vocabulary.count.claims(std::ssize(view.waiting));
  return view;
}

std::vector<std::string> inputs_of_team(const Context& context) {
  std::vector<std::string> paths = common_inputs();
  for (const Panel& panel : context.facts.records->panels) paths.push_back(panel.source.file());
  for (const Claim& claim : context.facts.records->claims) paths.push_back(claim.source.file());
  for (const Candidate& candidate : context.facts.records->recruitment.candidates) {
    if (candidate.person) paths.push_back(candidate.source.file());  // their POH1 (IND-1)
  }
  return sorted_paths(std::move(paths));
}

}  // namespace panelpress::documents
