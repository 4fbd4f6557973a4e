#include "model/records.h"

#include <algorithm>
#include <functional>

namespace panelpress {

namespace {

/// The item whose id is `id` in a list sorted by id, or null.
template <class Item, class Id, class Key>
const Item* find_sorted(const std::vector<Item>& items, const Id& id, Key key) {
  const auto found = std::lower_bound(
      items.begin(), items.end(), id,
      [&](const Item& item, const Id& wanted) { return *std::invoke(key, item) < wanted; });
  return found != items.end() && *std::invoke(key, *found) == id ? &*found : nullptr;
}

}  // namespace

const Person* Records::find(const PersonId& id) const {
  return find_sorted(people, id, &Person::id);
}

// Cases whose detention has yet to begin are found too: a panel may list them (GEN-1).
const CaseRecord* Records::find(const CaseRef& ref) const {
  const CaseRecord* const known = find_sorted(cases, ref, &CaseRecord::ref);
  return known ? known : find_sorted(cases_to_come, ref, &CaseRecord::ref);
}

const Panel* Records::find(const PanelId& id) const { return find_sorted(panels, id, &Panel::id); }

const Claim* Records::find(const ClaimId& id) const { return find_sorted(claims, id, &Claim::id); }

const Campaign* Records::find(const CampaignId& id) const {
  return find_sorted(recruitment.campaigns, id, &Campaign::id);
}

const Candidate* Records::find(const CandidateId& id) const {
  return find_sorted(recruitment.candidates, id, &Candidate::id);
}

const ReferredCase* Records::find(const ReferralId& id) const {
  return find_sorted(referrals.cases, id, &ReferredCase::id);
}

const Issue* Records::find(const IssueId& id) const {
  return find_sorted(referrals.issues, id, &Issue::id);
}

const InspectionReport* Records::find(const ReportId& id) const {
  return find_sorted(commitments.reports, id, &InspectionReport::id);
}

const Commitment* Records::find(const CommitmentId& id) const {
  return find_sorted(commitments.commitments, id, &Commitment::id);
}

// Areas are few and in the order of settings.
const BusinessArea* Records::find(const AreaCode& code) const {
  const auto& areas = settings.business_areas;
  const auto found =
      std::ranges::find_if(areas, [&](const BusinessArea& area) { return *area.code == code; });
  return found == areas.end() ? nullptr : &*found;
}

WorkingDays Records::working_days() const {
  std::map<Date, std::string> names;
  for (const auto& [date, name] : holidays) names[date] = name.value_or("");
  return WorkingDays{std::move(names)};
}

}  // namespace panelpress
