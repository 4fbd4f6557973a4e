#include "documents/claims/unclaimed_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::Unclaimed;

/// What has passed its last day, and the first last day to come. The fees stand by that day.
void set_last_days(MemberUnclaimedView& view, const std::vector<const Unclaimed*>& fees,
                   Date as_of) {
  const auto to_come = std::find_if(fees.begin(), fees.end(),
                                    [&](const Unclaimed* fee) { return fee->claim_by >= as_of; });
  if (to_come != fees.end()) view.claim_by = in_words((*to_come)->claim_by);
  if (to_come == fees.begin()) return;
  view.overdue = std::to_string(to_come - fees.begin());
  view.overdue_since = in_words(fees.front()->claim_by);
}

}  // namespace

UnclaimedView unclaimed_view(const Context& context, const Unclaimed& fee) {
  const int days = days_between(context.facts.as_of, fee.claim_by);
  UnclaimedView view;
  view.member = name_or_empty(fee.member->name);
  view.panel = claimed_panel_view(*fee.panel, context.facts.records->working_days());
  view.is_cancelled_panel = fee.is_cancelled_panel;
  if (fee.amount) view.amount = in_pounds(*fee.amount);
  view.claim_by = in_words(fee.claim_by);
  view.when = in_days(days);
  view.is_past = days < 0;
  view.is_near = days >= 0 && days <= kNearLimitDays;
  view.is_far = days > kNearLimitDays;
  return view;
}

std::vector<const Unclaimed*> unclaimed_of(const rules::Facts& facts, const PersonId& person) {
  std::vector<const Unclaimed*> fees;
  for (const Unclaimed& each : facts.unclaimed) {
    if (*each.member->id == person) fees.push_back(&each);
  }
  std::stable_sort(fees.begin(), fees.end(), [](const Unclaimed* a, const Unclaimed* b) {
    return a->claim_by < b->claim_by;
  });
  return fees;
}

std::vector<const Person*> members_with_unclaimed(const rules::Facts& facts) {
  std::vector<const Person*> people;
  for (const Unclaimed& each : facts.unclaimed) {
    if (people.empty() || people.back() != each.member) people.push_back(each.member);
  }
  return people;
}

MemberUnclaimedView member_unclaimed_view(const Context& context, const Person& person) {
  const auto fees = unclaimed_of(context.facts, *person.id);
  MemberUnclaimedView view;
  view.name = name_or_empty(person.name);
  view.email = recorded_or_empty(person.email);
  view.id = person.id->text;
  view.counted = counted(std::ssize(fees), "panel");
  Pence total;
  for (const Unclaimed* each : fees) {
    view.fees.push_back(unclaimed_view(context, *each));
    total += each->amount.value_or(Pence{});
  }
  view.total = in_pounds(total);
  set_last_days(view, fees, context.facts.as_of);
  view.reminder = way(document(Paper::kUnclaimed), reminder_id(context.facts, *person.id));
  return view;
}

std::vector<WaitingView> waiting_views(const Context& context) {
  std::vector<const rules::ClaimFacts*> waiting;
  for (const auto& claim : context.facts.claims) {
    if (!*claim.is_ready && !claim.claim->paid_on) waiting.push_back(&claim);
  }
  std::stable_sort(waiting.begin(), waiting.end(), [](const auto* a, const auto* b) {
    return *a->claim->submitted_on < *b->claim->submitted_on;
  });
  std::vector<WaitingView> views;
  for (const auto* each : waiting) {
    ClaimView claim = claim_view(context, *each);
    views.push_back({claim.id, name_or_empty(each->member->name), claim.states.claimed_on,
                     claim.total,
                     way(document(Paper::kUnclaimed),
                         document(Paper::kClaimSummary, each->month(), each->member->id->text)),
                     std::move(claim.verdict), std::move(claim.look), std::move(claim.reasons)});
  }
  return views;
}

}  // namespace panelpress::documents
